// The cases, through Anthropic's client. An emitter's script sets its instrumentation up and then calls `cases(client)`.
const WEATHER = {
  name: 'get_weather',
  description: 'The weather in a city',
  input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const model = 'claude-sonnet-4-5';
const CACHED = 'Sum up the long text above. [[cached:1000]] [[cache-write:200]]';

export function cases(client) {
  const ask = (content, more = {}) =>
    client.messages.create({ model, max_tokens: 200, messages: [{ role: 'user', content }], ...more });
  const stream = async (content) => {
    for await (const _ of await ask(content, { stream: true }));
  };
  return {
    chat: () => ask('What is the capital of Portugal?', { system: 'You are brief.' }),
    'chat-stream': () => stream('Tell me about rivers in two sentences.'),
    'tool-loop': async () => {
      const messages = [{ role: 'user', content: 'What is the weather in Lisbon?' }];
      const first = await client.messages.create({ model, max_tokens: 200, messages, tools: [WEATHER] });
      messages.push({ role: 'assistant', content: first.content });
      const used = first.content.find((block) => block.type === 'tool_use');
      messages.push({
        role: 'user',
        content: [{ type: 'tool_result', tool_use_id: used.id, content: JSON.stringify({ tempC: 18 }) }],
      });
      await client.messages.create({ model, max_tokens: 200, messages, tools: [WEATHER] });
    },
    cached: () => ask(CACHED),
    'cached-stream': () => stream(CACHED),
    'cached-1h': () => ask(`${CACHED} [[cache-write-1h:50]]`),
    error: () => ask('Fail, please. [[error:400]]'),
  };
}
