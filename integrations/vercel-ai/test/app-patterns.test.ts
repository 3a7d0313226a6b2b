import { createMCPClient } from '@ai-sdk/mcp';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  createAgentUIStreamResponse,
  createProviderRegistry,
  createUIMessageStream,
  createUIMessageStreamResponse,
  customProvider,
  embedMany,
  generateText,
  isStepCount,
  type LanguageModel,
  type ModelMessage,
  Output,
  registerTelemetry,
  simulateStreamingMiddleware,
  smoothStream,
  streamText,
  ToolLoopAgent,
  tool,
  toUIMessageStream,
  wrapLanguageModel,
} from 'ai';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { portkeyFetch, portkeyTelemetry } from '../src/parts.ts';
import { startMcpServer } from './mcp-server.ts';
import { json, startTraced, type Traced, traceparentOf, until, usageOf } from './traced.ts';

/** The ways in which apps put calls together, each with the tree that comes out. */
let traced: Traced;
let portkey: ReturnType<typeof createOpenAICompatible>;

beforeAll(async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
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

const model = () => portkey('gpt-4o-mini');
const getWeather = tool({
  description: 'The weather in a city now',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, celsius: 21 }),
});
const getTime = tool({
  description: 'The time in a city now',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, hour: 12 }),
});
const question = 'What is the weather in Lisbon?';
const messages = [{ id: 'm1', role: 'user' as const, parts: [{ type: 'text' as const, text: question }] }];

/** Every call that was billed is a `chat` span with its usage, whose id the request carried. */
function expectTree(tree: string[]) {
  expect(traced.tree()).toEqual(tree);
  const chats = traced.spans().filter(({ name }) => name.startsWith('chat'));
  expect(traced.provider.served).toHaveLength(chats.length);
  for (const call of traced.provider.served) {
    const chat = chats.find(({ attributes }) => attributes['gen_ai.response.id'] === call.id);
    expect(chat && usageOf(chat)).toEqual(call.usage);
    expect(call.headers.traceparent).toBe(chat && traceparentOf(chat));
  }
}

const step = '  chat gpt-4o-mini';

describe('agents', () => {
  test('streamed, with tools', async () => {
    const agent = new ToolLoopAgent({ model: model(), tools: { getWeather }, telemetry: { functionId: 'forecaster' } });
    const result = await agent.stream({ prompt: question });
    await result.consumeStream();
    expectTree(['invoke_agent forecaster', step, '  execute_tool getWeather', step]);
    expect(traced.span('invoke_agent').attributes['gen_ai.agent.name']).toBe('forecaster');
  });

  test('with an output of a schema after their tools', async () => {
    const schema = z.object({ city: z.string(), celsius: z.number() });
    const agent = new ToolLoopAgent({ model: model(), tools: { getWeather }, output: Output.object({ schema }) });
    const { output } = await agent.generate({ prompt: question });
    expectTree(['invoke_agent', step, '  execute_tool getWeather', step]);
    expect(json(traced.span('invoke_agent'), 'gen_ai.output.messages')).toMatchObject([
      { parts: [{ type: 'text', content: JSON.stringify(output) }] },
    ]);
  });

  test('answering a page', async () => {
    const agent = new ToolLoopAgent({ model: model(), tools: { getWeather }, telemetry: { functionId: 'forecaster' } });
    const response = await createAgentUIStreamResponse({ agent, uiMessages: messages });
    expect(await response.text()).toContain('tool-output-available');
    expectTree(['invoke_agent forecaster', step, '  execute_tool getWeather', step]);
  });

  test('one that is a tool of another', async () => {
    const helper = new ToolLoopAgent({ model: model(), telemetry: { functionId: 'helper' } });
    const askHelper = tool({
      description: 'Asks a helper for the weather in a city',
      inputSchema: z.object({ city: z.string() }),
      execute: async ({ city }, { abortSignal }) =>
        (await helper.generate({ prompt: `Hello from ${city}`, ...(abortSignal && { abortSignal }) })).text,
    });
    const lead = new ToolLoopAgent({ model: model(), tools: { askHelper }, telemetry: { functionId: 'lead' } });
    await lead.generate({ prompt: question });
    expectTree([
      'invoke_agent lead',
      step,
      '  execute_tool askHelper',
      '    invoke_agent helper',
      '      chat gpt-4o-mini',
      step,
    ]);
  });
});

describe('steps and tools', () => {
  test('several steps, each with tools in parallel', async () => {
    const result = streamText({
      model: model(),
      prompt: `What are time and weather in Lisbon? [[parallel]] [[steps:2]]`,
      tools: { getWeather, getTime },
      stopWhen: isStepCount(5),
    });
    await result.consumeStream();
    const tools = ['  execute_tool getWeather', '  execute_tool getTime'];
    expectTree(['invoke_agent', step, ...tools, step, ...tools, step]);
  });

  test('a tool that streams what it knows so far', async () => {
    const search = tool({
      description: 'The weather in a city',
      inputSchema: z.object({ city: z.string() }),
      async *execute({ city }) {
        yield { city, state: 'looking' };
        yield { city, state: 'found', celsius: 21 };
      },
    });
    const result = streamText({ model: model(), prompt: question, tools: { search }, stopWhen: isStepCount(5) });
    await result.consumeStream();
    expectTree(['invoke_agent', step, '  execute_tool search', step]);
    expect(json(traced.span('execute_tool'), 'gen_ai.tool.call.result')).toMatchObject({ celsius: 21 });
  });

  test('a tool that the client runs', async () => {
    const locate = tool({ description: 'The weather where the user is', inputSchema: z.object({ city: z.string() }) });
    const result = streamText({ model: model(), prompt: question, tools: { locate } });
    await result.consumeStream();
    expectTree(['invoke_agent', step]);
    expect(json(traced.span('chat'), 'gen_ai.output.messages')).toMatchObject([
      { finish_reason: 'tool_call', parts: [{ type: 'tool_call', name: 'locate' }] },
    ]);
  });
});

describe('which model is asked', () => {
  test('another one from the second step on', async () => {
    await generateText({
      model: model(),
      prompt: question,
      tools: { getWeather },
      stopWhen: isStepCount(5),
      prepareStep: ({ stepNumber }) => (stepNumber > 0 ? { model: portkey('gpt-4o') } : {}),
    });
    expectTree(['invoke_agent', step, '  execute_tool getWeather', '  chat gpt-4o']);
  });

  test.each<[string, () => LanguageModel]>([
    ['a registry', () => createProviderRegistry({ portkey }).languageModel('portkey:gpt-4o-mini')],
    ['a provider of aliases', () => customProvider({ languageModels: { fast: model() } }).languageModel('fast')],
    ['a name, by the global provider', () => 'gpt-4o-mini'],
  ])('from %s', async (_, chosen) => {
    globalThis.AI_SDK_DEFAULT_PROVIDER = portkey;
    try {
      await generateText({ model: chosen(), prompt: 'Hello' });
    } finally {
      globalThis.AI_SDK_DEFAULT_PROVIDER = undefined;
    }
    expectTree(['invoke_agent', step]);
  });

  test('another one where the first fails, by a middleware: one span, of the model that answered', async () => {
    const fallback = wrapLanguageModel({
      model: portkey('no-such-model'),
      middleware: {
        specificationVersion: 'v4',
        wrapGenerate: ({ doGenerate, params }) =>
          Promise.resolve(doGenerate()).catch(() => portkey('gpt-4o').doGenerate(params)),
      },
    });
    await generateText({ model: fallback, prompt: 'Hello' });
    expectTree(['invoke_agent', '  chat no-such-model']);
    expect(traced.span('chat').attributes['gen_ai.response.model']).toMatch(/^gpt-4o-/);
  });

  test('one that does not stream, as if it did', async () => {
    const streaming = wrapLanguageModel({ model: model(), middleware: simulateStreamingMiddleware() });
    await streamText({ model: streaming, prompt: 'Hello', experimental_transform: smoothStream() }).text;
    expectTree(['invoke_agent', step]);
  });

  test('again, when its stream fails: a span for each attempt', async () => {
    const prompt = 'Hello [[stream-error]]';
    const result = streamText({ model: model(), prompt, streamRetries: 1, onError: () => {} });
    await result.consumeStream();
    await until(() => traced.spans().length === 3);
    expect(traced.tree()).toEqual(['invoke_agent !server_error', `${step} !server_error`, `${step} !server_error`]);
  });

  test('in several requests at once, for many embeddings', async () => {
    const embedding = portkey.embeddingModel('text-embedding-3-small');
    Object.defineProperty(embedding, 'maxEmbeddingsPerCall', { value: 2 });
    const { usage } = await embedMany({ model: embedding, values: ['a', 'b', 'c', 'd', 'e'], maxParallelCalls: 3 });
    expect(traced.tree()).toEqual(['embeddings text-embedding-3-small']);
    const span = traced.span('embeddings');
    expect(usageOf(span)).toEqual({ inputTokens: usage.tokens });
    const billed = traced.provider.served.map((call) => call.billed.inputTokens);
    expect(billed).toHaveLength(3);
    expect(usage.tokens).toBe(billed.reduce((sum, tokens) => sum + tokens));
    for (const { headers } of traced.provider.requests) expect(headers.traceparent).toBe(traceparentOf(span));
  });
});

describe('a tool that the user has to approve', () => {
  const call = {
    tools: { getWeather },
    toolApproval: { getWeather: 'user-approval' },
    stopWhen: isStepCount(5),
  } as const;

  async function answered(approved: boolean) {
    const first = await generateText({ model: model(), prompt: question, ...call });
    const asked = first.content.find((part) => part.type === 'tool-approval-request');
    const answer = { type: 'tool-approval-response', approvalId: asked?.approvalId ?? '', approved } as const;
    const said: ModelMessage[] = [{ role: 'user', content: question }, ...first.response.messages];
    await generateText({ model: model(), messages: [...said, { role: 'tool', content: [answer] }], ...call });
  }

  test('approved: it runs in the second call', async () => {
    await answered(true);
    expectTree(['invoke_agent', step, 'invoke_agent', '  execute_tool getWeather', step]);
  });

  test('denied: it does not run, and the model hears of it', async () => {
    await answered(false);
    expectTree(['invoke_agent', step, 'invoke_agent', step]);
    const told = json(traced.spans().at(-2) as never, 'gen_ai.input.messages');
    expect(told).toContainEqual({
      role: 'tool',
      parts: [expect.objectContaining({ type: 'tool_call_response', response: { denied: true } })],
    });
  });
});

describe('streams to a page', () => {
  test('of messages', async () => {
    const { stream } = streamText({
      model: model(),
      prompt: question,
      tools: { getWeather },
      stopWhen: isStepCount(5),
    });
    const response = createUIMessageStreamResponse({ stream: toUIMessageStream({ stream }) });
    expect(await response.text()).toContain('text-delta');
    expectTree(['invoke_agent', step, '  execute_tool getWeather', step]);
  });

  test('of two calls, one after the other', async () => {
    const stream = createUIMessageStream({
      async execute({ writer }) {
        const first = streamText({ model: model(), prompt: 'Hello', telemetry: { functionId: 'draft' } });
        writer.merge(toUIMessageStream({ stream: first.stream, sendFinish: false }));
        const draft = await first.text;
        const second = streamText({ model: model(), prompt: `Shorter: ${draft}`, telemetry: { functionId: 'edit' } });
        writer.merge(toUIMessageStream({ stream: second.stream, sendStart: false }));
      },
    });
    await createUIMessageStreamResponse({ stream }).text();
    expectTree(['invoke_agent draft', step, 'invoke_agent edit', step]);
  });

  test('of the parts of an object', async () => {
    const schema = z.object({ city: z.string() });
    const result = streamText({ model: model(), prompt: 'Hello', output: Output.object({ schema }) });
    for await (const _ of result.partialOutputStream);
    expectTree(['invoke_agent', step]);
    expect(traced.span('chat').attributes['gen_ai.output.type']).toBe('json');
  });
});

describe('tools of a Model Context Protocol server', () => {
  let server: Awaited<ReturnType<typeof startMcpServer>>;
  let client: Awaited<ReturnType<typeof createMCPClient>>;
  beforeAll(async () => {
    server = await startMcpServer();
    client = await createMCPClient({ transport: { type: 'http', url: server.url } });
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  test('are tools like any other', async () => {
    const agent = new ToolLoopAgent({ model: model(), tools: await client.tools() });
    await agent.generate({ prompt: `${question} [[tool:forecast]]` });
    expectTree(['invoke_agent', step, '  execute_tool forecast', step]);
    const span = traced.span('execute_tool');
    expect(json(span, 'gen_ai.tool.call.arguments')).toEqual({ city: 'Lisbon' });
    expect(json(span, 'gen_ai.tool.call.result')).toMatchObject({ content: [{ text: 'Rain in Lisbon.' }] });
  });

  test('one that fails', async () => {
    const agent = new ToolLoopAgent({ model: model(), tools: await client.tools() });
    await agent.generate({ prompt: `${question} [[tool:archive]]` });
    expectTree(['invoke_agent', step, '  execute_tool archive', step]);
    expect(json(traced.span('execute_tool'), 'gen_ai.tool.call.result')).toMatchObject({ isError: true });
  });
});
