// The cases, through OpenAI's client. An emitter's script sets its instrumentation up and then calls `cases(client)`.
const WEATHER = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'The weather in a city',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};
const CACHED = 'Sum up the long text above. [[cached:1536]]';

export function cases(client) {
  const ask = (content, more = {}) =>
    client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content }], ...more });
  const stream = async (more) => {
    for await (const _ of await ask('Tell me about rivers.', { stream: true, ...more }));
  };
  return {
    chat: () => ask('What is the capital of Portugal?', { temperature: 0.2 }),
    'chat-stream-usage': () => stream({ stream_options: { include_usage: true } }),
    'chat-stream-no-usage': () => stream(),
    'tool-loop': async () => {
      const messages = [{ role: 'user', content: 'What is the weather in Lisbon?' }];
      const asked = { model: 'gpt-4o', messages, tools: [WEATHER] };
      const { message } = (await client.chat.completions.create(asked)).choices[0];
      messages.push(message, { role: 'tool', tool_call_id: message.tool_calls[0].id, content: '{"tempC":18}' });
      await client.chat.completions.create(asked);
    },
    cached: () => ask(CACHED, { model: 'gpt-4.1-mini' }),
    reasoning: () => ask('Is 1009 a prime number?', { model: 'gpt-5-mini' }),
    'cached-reasoning-stream': () =>
      stream({
        model: 'gpt-5-mini',
        messages: [{ role: 'user', content: CACHED }],
        stream_options: { include_usage: true },
      }),
    responses: () => client.responses.create({ model: 'gpt-5-mini', input: CACHED }),
    error: () => ask('Fail, please. [[error:400]]'),
  };
}
