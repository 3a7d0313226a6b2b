import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  embed,
  embedMany,
  generateObject,
  generateText,
  isStepCount,
  Output,
  registerTelemetry,
  streamText,
  ToolLoopAgent,
  tool,
} from 'ai';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { instrumentation } from '../src/instrumentation.ts';
import { portkeyFetch, portkeyTelemetry, withPortkeyMetadata } from '../src/parts.ts';
import { json, startTraced, type Traced, traceparentOf, usageOf } from './traced.ts';

let traced: Traced;
let portkey: ReturnType<typeof createOpenAICompatible>;

beforeAll(async () => {
  traced = await startTraced();
  registerTelemetry(portkeyTelemetry());
  portkey = createOpenAICompatible({
    name: 'portkey',
    baseURL: traced.provider.url,
    includeUsage: true,
    supportsStructuredOutputs: true,
    fetch: portkeyFetch(),
  });
});
afterAll(() => {
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = undefined;
  return traced.close();
});
beforeEach(() => traced.reset());

const getWeather = tool({
  description: 'The weather in a city now',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, celsius: 21 }),
});
const weatherQuestion = 'What is the weather in Lisbon?';

/** The model calls, each with what the provider says it served to it. */
function servedCalls() {
  const calls = traced.spans().filter((span) => span.name.startsWith('chat') || span.name.startsWith('embeddings'));
  return calls.map((span, index) => ({ span, served: traced.provider.served[index] }));
}

/** Every span's usage equals the provider's ledger, and the request carried the id of that very span. */
function expectServed(calls: number) {
  const pairs = servedCalls();
  expect(pairs).toHaveLength(calls);
  expect(traced.provider.served).toHaveLength(calls);
  for (const { span, served } of pairs) {
    expect(served?.billed).toMatchObject(usageOf(span));
    expect(usageOf(span)).toMatchObject({ inputTokens: served?.billed.inputTokens });
    expect(served?.headers.traceparent).toBe(traceparentOf(span));
  }
}

describe('text', () => {
  test('a chat: the agent over one model call, with everything that was said', async () => {
    const { text } = await generateText({
      model: portkey('gpt-4o-mini'),
      instructions: 'Be brief.',
      prompt: 'Hello',
      temperature: 0,
      maxOutputTokens: 100,
      telemetry: { functionId: 'greeter' },
    });

    expect(text).toBe('Hello there, how are you today?');
    expect(traced.tree()).toEqual(['invoke_agent greeter', '  chat gpt-4o-mini']);
    expectServed(1);
    const chat = traced.span('chat');
    expect(usageOf(chat)).toEqual(traced.provider.served[0]?.billed);
    expect(chat.attributes).toMatchObject({
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.request.temperature': 0,
      'gen_ai.request.max_tokens': 100,
      'gen_ai.response.model': 'gpt-4o-mini-2024-07-18',
      'gen_ai.response.id': traced.provider.served[0]?.id,
      'gen_ai.response.finish_reasons': ['stop'],
      'portkey.gateway.routed': true,
    });
    const tiers = Object.keys(chat.attributes).filter((name) => name.endsWith('.service_tier'));
    expect(tiers.map((name) => chat.attributes[name])).toContain('default');
    expect(json(chat, 'gen_ai.system_instructions')).toEqual([{ type: 'text', content: 'Be brief.' }]);
    expect(json(chat, 'gen_ai.input.messages')).toEqual([
      { role: 'user', parts: [{ type: 'text', content: 'Hello' }] },
    ]);
    const answer = [{ role: 'assistant', parts: [{ type: 'text', content: text }], finish_reason: 'stop' }];
    expect(json(chat, 'gen_ai.output.messages')).toEqual(answer);
    expect(json(traced.span('invoke_agent'), 'gen_ai.output.messages')).toEqual(answer);
    expect(usageOf(traced.span('invoke_agent'))).toEqual({});
  });

  test('a streamed chat: the same, with the time to the first chunk', async () => {
    const result = streamText({ model: portkey('gpt-5-mini'), prompt: 'Hello [[delay:30]]' });
    let text = '';
    for await (const delta of result.textStream) text += delta;

    expect(text).toBe('Hello there, how are you today?');
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-5-mini']);
    expectServed(1);
    const chat = traced.span('chat');
    expect(usageOf(chat)).toEqual(traced.provider.served[0]?.usage);
    expect(usageOf(chat).reasoningTokens).toBeGreaterThan(0);
    expect(chat.attributes['gen_ai.request.stream']).toBe(true);
    expect(chat.attributes['gen_ai.response.time_to_first_chunk']).toBeGreaterThan(0.029);
    expect(json(chat, 'gen_ai.output.messages')).toEqual([
      { role: 'assistant', parts: [{ type: 'text', content: text }], finish_reason: 'stop' },
    ]);
  });

  test('cached tokens are counted inside the input', async () => {
    await generateText({ model: portkey('gpt-4o-mini'), prompt: 'Hello [[cached:1024]]' });
    expect(usageOf(traced.span('chat'))).toEqual(traced.provider.served[0]?.billed);
    expect(usageOf(traced.span('chat'))).toMatchObject({ cacheReadTokens: 1024 });
  });

  test.each(['generate', 'stream'])('no usage from the provider is no usage on the span (%s)', async (mode) => {
    const call = { model: portkey('gpt-4o-mini'), prompt: 'Hello [[no-usage]]' };
    if (mode === 'generate') await generateText(call);
    else await streamText(call).text;
    expect(usageOf(traced.span('chat'))).toEqual({});
  });
});

describe('tools', () => {
  const tree = ['invoke_agent', '  chat gpt-4o-mini', '  execute_tool getWeather', '  chat gpt-4o-mini'];

  test.each(['generate', 'stream'])('a tool loop (%s)', async (mode) => {
    const call = {
      model: portkey('gpt-4o-mini'),
      prompt: weatherQuestion,
      tools: { getWeather },
      stopWhen: isStepCount(5),
    };
    if (mode === 'generate') await generateText(call);
    else await streamText(call).text;

    expect(traced.tree()).toEqual(tree);
    expectServed(2);
    const [first, second] = servedCalls().map(({ span }) => span);
    expect(first?.attributes['gen_ai.response.finish_reasons']).toEqual(['tool_call']);
    const toolCall = { type: 'tool_call', id: 'call_1_0', name: 'getWeather', arguments: { city: 'Lisbon' } };
    expect(first && json(first, 'gen_ai.output.messages')).toEqual([
      { role: 'assistant', parts: [toolCall], finish_reason: 'tool_call' },
    ]);
    expect(first && json(first, 'gen_ai.tool.definitions')).toMatchObject([
      {
        type: 'function',
        name: 'getWeather',
        description: 'The weather in a city now',
        parameters: { type: 'object' },
      },
    ]);
    expect(second && json(second, 'gen_ai.input.messages')).toEqual([
      { role: 'user', parts: [{ type: 'text', content: weatherQuestion }] },
      { role: 'assistant', parts: [toolCall] },
      {
        role: 'tool',
        parts: [{ type: 'tool_call_response', id: 'call_1_0', response: { city: 'Lisbon', celsius: 21 } }],
      },
    ]);
    expect(traced.span('execute_tool').attributes).toMatchObject({
      'gen_ai.tool.name': 'getWeather',
      'gen_ai.tool.call.id': 'call_1_0',
      'gen_ai.tool.type': 'function',
      'gen_ai.tool.call.arguments': '{"city":"Lisbon"}',
      'gen_ai.tool.call.result': '{"city":"Lisbon","celsius":21}',
    });
  });

  test('an agent', async () => {
    const agent = new ToolLoopAgent({
      model: portkey('gpt-4o-mini'),
      tools: { getWeather },
      telemetry: { functionId: 'weather-agent' },
    });
    await agent.generate({ prompt: weatherQuestion });
    expect(traced.tree()).toEqual(['invoke_agent weather-agent', ...tree.slice(1)]);
  });

  test('tools called in parallel, one of which calls a model itself', async () => {
    const askExpert = tool({
      description: 'Asks an expert',
      inputSchema: z.object({ question: z.string() }),
      execute: async () => (await generateText({ model: portkey('gpt-4o'), prompt: 'Hello' })).text,
    });
    await generateText({
      model: portkey('gpt-4o-mini'),
      prompt: `${weatherQuestion} [[parallel]]`,
      tools: { getWeather, askExpert },
      stopWhen: isStepCount(5),
    });
    expect(traced.tree()).toEqual([
      'invoke_agent',
      '  chat gpt-4o-mini',
      '  execute_tool getWeather',
      '  execute_tool askExpert',
      '    invoke_agent',
      '      chat gpt-4o',
      '  chat gpt-4o-mini',
    ]);
    for (const { span, served } of servedCalls()) expect(served?.headers.traceparent).toBe(traceparentOf(span));
  });

  test('a tool that throws fails alone', async () => {
    const getTime = tool({
      description: 'The time in a city now',
      inputSchema: z.object({ city: z.string() }),
      execute: async (): Promise<string> => {
        throw new RangeError('no such clock');
      },
    });
    const { text } = await generateText({
      model: portkey('gpt-4o-mini'),
      prompt: 'What time is it in Lisbon?',
      tools: { getTime },
      stopWhen: isStepCount(5),
    });
    expect(text).not.toBe('');
    expect(traced.tree()).toEqual([
      'invoke_agent',
      '  chat gpt-4o-mini',
      '  execute_tool getTime !RangeError',
      '  chat gpt-4o-mini',
    ]);
  });
});

describe('objects', () => {
  const schema = z.object({ city: z.string(), celsius: z.number() });

  test('by an output specification', async () => {
    const { output } = await generateText({
      model: portkey('gpt-4o-mini'),
      prompt: weatherQuestion,
      output: Output.object({ schema }),
    });
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini']);
    expectServed(1);
    const chat = traced.span('chat');
    expect(chat.attributes['gen_ai.output.type']).toBe('json');
    expect(json(chat, 'gen_ai.output.messages')).toMatchObject([{ parts: [{ content: JSON.stringify(output) }] }]);
  });

  test('by generateObject', async () => {
    const { object } = await generateObject({ model: portkey('gpt-4o-mini'), prompt: weatherQuestion, schema });
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini']);
    const chat = traced.span('chat');
    expect(usageOf(chat)).toEqual(traced.provider.served[0]?.usage);
    expect(chat.attributes['gen_ai.output.type']).toBe('json');
    expect(json(traced.span('invoke_agent'), 'gen_ai.output.messages')).toMatchObject([
      { parts: [{ content: JSON.stringify(object) }] },
    ]);
  });
});

describe('embeddings', () => {
  test('one value', async () => {
    await embed({ model: portkey.embeddingModel('text-embedding-3-small'), value: 'Hello', dimensions: 8 });
    expect(traced.tree()).toEqual(['embeddings text-embedding-3-small']);
    expectServed(1);
    expect(traced.span('embeddings').attributes['gen_ai.embeddings.dimension.count']).toBe(8);
  });

  test('many values in several requests are one span with the sum', async () => {
    const model = portkey.embeddingModel('text-embedding-3-small');
    const small = Object.create(model, { maxEmbeddingsPerCall: { value: 2 } });
    await embedMany({ model: small, values: ['one', 'two', 'three', 'four', 'five'] });
    expect(traced.tree()).toEqual(['embeddings text-embedding-3-small']);
    const { served } = traced.provider;
    expect(served).toHaveLength(3);
    const span = traced.span('embeddings');
    expect(usageOf(span)).toEqual({ inputTokens: served.reduce((sum, call) => sum + call.billed.inputTokens, 0) });
    for (const call of served) expect(call.headers.traceparent).toBe(traceparentOf(span));
  });

  test('several at once, and a chat beside them, have each their own id', async () => {
    const model = portkey.embeddingModel('text-embedding-3-small');
    const values = ['one', 'one and two', 'one and two and three'];
    await Promise.all([
      ...values.map((value) => embed({ model, value })),
      generateText({ model: portkey('gpt-4o-mini'), prompt: 'Hello [[steps:0]]' }),
    ]);
    const sent = traced.provider.served.map(({ headers }) => headers.traceparent);
    const spans = traced.spans().filter(({ name }) => !name.startsWith('invoke_agent'));
    expect(spans).toHaveLength(4);
    expect(sent.toSorted()).toEqual(spans.map(traceparentOf).toSorted());
  });

  test('a request of the same function after it, or in a call of its own beside it, is not the embedding’s', async () => {
    const ask = () =>
      portkeyFetch()(`${traced.provider.url}/embeddings`, {
        method: 'POST',
        body: JSON.stringify({ model: 'text-embedding-3-small', input: 'x' }),
      });
    const embedding = embed({ model: portkey.embeddingModel('text-embedding-3-small'), value: 'Hello' });
    for (let step = 0; step < 20; step += 1) await undefined;
    const other = instrumentation.startModelCall({ provider: 'openai', requestModel: 'x' });
    await other.run(ask);
    other.end();
    await embedding;
    await ask();
    const [embeddings] = traced.spans().filter(({ name }) => name === 'embeddings text-embedding-3-small');
    const sent = traced.provider.served.map(({ headers }) => headers.traceparent);
    expect(sent).toHaveLength(3);
    expect(sent.filter((id) => embeddings && id === traceparentOf(embeddings))).toHaveLength(1);
    expect(sent.at(-1)).toBeUndefined();
  });
});

describe('who is calling', () => {
  test('metadata is on every span and goes to the gateway', async () => {
    await withPortkeyMetadata({ userId: 'u 1', conversationId: 'tour' }, () =>
      streamText({
        model: portkey('gpt-4o-mini'),
        prompt: weatherQuestion,
        tools: { getWeather },
        stopWhen: isStepCount(5),
      }).consumeStream(),
    );
    expect(traced.spans()).toHaveLength(4);
    for (const span of traced.spans()) {
      expect(span.attributes).toMatchObject({ 'user.id': 'u 1', 'gen_ai.conversation.id': 'tour' });
    }
    for (const request of traced.provider.requests) {
      expect(request.headers.baggage).toBe('_user=u%201,conversation_id=tour');
    }
  });

  test('the runtime context, as far as the user lets it through', async () => {
    await generateText({
      model: portkey('gpt-4o-mini'),
      prompt: 'Hello',
      runtimeContext: { userId: 'u2', secret: 'x', plan: 'pro' },
      telemetry: { includeRuntimeContext: { userId: true, plan: true } },
    });
    const { attributes } = traced.span('chat');
    expect(attributes).toMatchObject({ 'user.id': 'u2', 'portkey.metadata.plan': 'pro' });
    expect(JSON.stringify(attributes)).not.toContain('secret');
  });
});

describe('content', () => {
  test.each([
    { telemetry: { recordInputs: false }, hidden: 'my question', shown: 'the answer' },
    { telemetry: { recordOutputs: false }, hidden: 'the answer', shown: 'my question' },
  ])('what a call must not record: $telemetry', async ({ telemetry, hidden, shown }) => {
    const { text } = await generateText({ model: portkey('gpt-4o-mini'), prompt: 'my question', telemetry });
    expect(text).toBe('the answer');
    const written = JSON.stringify(traced.spans().map((span) => span.attributes));
    expect(written).not.toContain(hidden);
    expect(written).toContain(shown);
    expect(usageOf(traced.span('chat'))).toEqual(traced.provider.served[0]?.usage);
  });

  test('the text of an error, which may quote it', async () => {
    const telemetry = { recordInputs: false };
    const call = { model: portkey('gpt-4o-mini'), prompt: 'Hello [[error:400]]', telemetry };
    await expect(generateText(call)).rejects.toThrow('Invalid request.');
    expect(traced.tree()).toEqual(['invoke_agent !AI_APICallError', '  chat gpt-4o-mini !AI_APICallError']);
    expect(JSON.stringify(traced.spans().map((span) => [span.status, span.events]))).not.toContain('Invalid request.');
  });
});
