import { ChatOpenAI } from '@langchain/openai';
import { OpenAI } from '@llamaindex/openai';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type Attributes, calculateCost, enrichTrace, normalize } from '@portkey-otel/core';
import { configure, portkeyFetch } from '@portkey-otel/core/otel';
import { prices } from '@portkey-otel/core/prices';
import { instrumentLangChain } from '@portkey-otel/langchain';
import { instrumentLlamaIndex } from '@portkey-otel/llamaindex';
import { portkeyTelemetry, withPortkey } from '@portkey-otel/vercel-ai/parts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toSpanData } from '../../core/src/export/span-data.ts';
import { type Major, PROVIDERS, SDKS } from '../../integrations/vercel-ai/test/sdk-versions.ts';
import { type Provider, startProvider } from '../provider/provider.ts';
import { type Gateway, startGateway } from './gateway.ts';

/**
 * Other providers by OpenAI's API. Of Claude the gateway says `prompt_tokens` without what was read from the cache or written to
 * it, of Gemini `completion_tokens` without its thoughts: only the total holds all. Every adapter's spans say what was billed.
 */
let provider: Provider;
let gateway: Gateway;
const exporter = new InMemorySpanExporter();
const tracing = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });

beforeAll(async () => {
  [provider, gateway] = await Promise.all([startProvider(), startGateway()]);
  trace.setGlobalTracerProvider(tracing);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  configure({ gatewayOrigins: [gateway.url] });
  instrumentLangChain();
  instrumentLlamaIndex();
  SDKS[7].registerTelemetry(portkeyTelemetry());
});
afterAll(async () => {
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = undefined;
  await tracing.shutdown();
  trace.disable();
  context.disable();
  await Promise.all([gateway?.close(), provider?.close()]);
});
beforeEach(() => {
  provider.reset();
  exporter.reset();
});

interface Behind {
  readonly model: string;
  headers(): Record<string, string>;
}
const claude: Behind = {
  model: 'claude-sonnet-4-5',
  headers: () => ({ 'x-portkey-provider': 'anthropic', 'x-portkey-custom-host': provider.url }),
};
const gemini: Behind = {
  model: 'gemini-2.5-flash',
  headers: () => ({ 'x-portkey-provider': 'google', 'x-portkey-custom-host': new URL(provider.url).origin }),
};
/** The first target knows no such model. */
const fallback: Behind = {
  model: 'gpt-4o-mini',
  headers: () => {
    const target = { api_key: 'test', custom_host: provider.url };
    const targets = [
      { ...target, provider: 'openai', override_params: { model: 'nothing' } },
      { ...target, provider: 'anthropic', override_params: { model: 'claude-sonnet-4-5' } },
    ];
    return { 'x-portkey-config': JSON.stringify({ strategy: { mode: 'fallback' }, targets }) };
  },
};
const baseURL = () => `${gateway.url}/v1`;

async function drain(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks);
}

function aiSdk(major: Major, { model: name, headers }: Behind) {
  const made = PROVIDERS[major]({
    name: 'portkey',
    baseURL: baseURL(),
    apiKey: 'test',
    includeUsage: true,
    headers: headers(),
    fetch: portkeyFetch(),
  });
  const { generateText, streamText } = SDKS[major];
  const model = () => (major === 7 ? made(name) : withPortkey(made(name)));
  return {
    chat: (prompt: string) => generateText({ model: model(), prompt, maxRetries: 0 }),
    stream: async (prompt: string) => drain(streamText({ model: model(), prompt, maxRetries: 0 }).textStream),
  };
}

function langChain({ model: name, headers }: Behind) {
  const model = () =>
    new ChatOpenAI({
      model: name,
      apiKey: 'test',
      maxRetries: 0,
      configuration: { baseURL: baseURL(), defaultHeaders: headers(), fetch: portkeyFetch() },
    });
  return {
    chat: (prompt: string) => model().invoke(prompt),
    stream: async (prompt: string) => drain(await model().stream(prompt)),
  };
}

function llamaIndex({ model: name, headers }: Behind) {
  const llm = () =>
    new OpenAI({
      model: name,
      apiKey: 'test',
      maxRetries: 0,
      additionalSessionOptions: { baseURL: baseURL(), defaultHeaders: headers(), fetch: portkeyFetch() },
    });
  const messages = (content: string) => [{ role: 'user' as const, content }];
  return {
    chat: (prompt: string) => llm().chat({ messages: messages(prompt) }),
    stream: async (prompt: string) => drain(await llm().chat({ messages: messages(prompt), stream: true })),
  };
}

const apps = {
  'AI SDK 7': (behind: Behind) => aiSdk(7, behind),
  'AI SDK 6': (behind: Behind) => aiSdk(6, behind),
  'AI SDK 5': (behind: Behind) => aiSdk(5, behind),
  'LangChain.js': langChain,
  'LlamaIndex.TS': llamaIndex,
};

describe.each(Object.entries(apps))('%s', (_, app) => {
  test.each([
    ['chat', 'read more than was asked', claude, 'Hello [[cached:1000]]'],
    ['chat', 'read less than was asked', claude, 'Hello [[cached:2]]'],
    ['chat', 'written', claude, 'Hello [[cache-write:200]]'],
    ['chat', 'read and written', claude, 'Hello [[cached:1000]] [[cache-write:200]]'],
    ['stream', 'read more than was asked', claude, 'Hello [[cached:1000]]'],
    ['stream', 'read less than was asked', claude, 'Hello [[cached:2]]'],
    ['stream', 'read and written', claude, 'Hello [[cached:1000]] [[cache-write:200]]'],
    ['chat', 'thoughts', gemini, 'Hello'],
    ['chat', 'thoughts, and read', gemini, 'Hello [[cached:1000]]'],
    ['stream', 'thoughts', gemini, 'Hello'],
  ] as const)('%s, %s', async (form, _what, behind, prompt) => {
    await app(behind)[form](prompt);
    // The ledger is written once the answer is sent, which may be after it was read.
    await expect.poll(() => provider.served.length).toBe(1);
    const spans = exporter.getFinishedSpans().map(toSpanData);
    const billed = enrichTrace(spans, { table: prices }).filter(({ role }) => role === 'billable');
    const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens = 0 } = provider.served[0]!.billed;
    expect(billed).toHaveLength(1);
    expect(billed[0]!.genAi?.usage).toMatchObject({ inputTokens, outputTokens });
    // Where nothing was cached, not every answer says so.
    const { cacheReadTokens: read = 0, cacheWriteTokens: written = 0 } = billed[0]!.genAi!.usage!;
    expect({ read, written }).toEqual({ read: cacheReadTokens, written: cacheWriteTokens });
  });

  test.each(['chat', 'stream'] as const)('%s, answered by another provider than was asked', async (form) => {
    await app(fallback)[form]('Hello [[cached:1000]]');
    await expect.poll(() => provider.served.length).toBe(1);
    const [call] = enrichTrace(exporter.getFinishedSpans().map(toSpanData), { table: prices });
    const { billed: usage, answeredModel } = provider.served[0]!;
    expect(call!.genAi).toMatchObject({
      provider: 'anthropic',
      requestModel: 'gpt-4o-mini',
      responseModel: answeredModel,
    });
    expect(call!.attributes).toMatchObject({
      'gen_ai.provider.name': 'anthropic',
      'portkey.gateway.provider': 'anthropic',
      'portkey.gateway.target': 'config.targets[1]',
    });
    const price = calculateCost({ provider: 'anthropic', responseModel: answeredModel, usage }, { table: prices });
    expect(price.usd).toBeGreaterThan(0);
    expect(call!.cost?.usd).toBe(price.usd);
  });
});

interface WireUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
  readonly prompt_tokens_details?: { readonly cached_tokens?: number };
  readonly completion_tokens_details?: { readonly reasoning_tokens?: number };
}

/** As other emitters repeat it on their spans: OpenInference with its parts, OpenLLMetry's old form without. */
const EMITTERS: Readonly<Record<string, (usage: WireUsage, model: string) => Attributes>> = {
  OpenInference: (usage, model) => ({
    'openinference.span.kind': 'LLM',
    'llm.model_name': model,
    'llm.token_count.prompt': usage.prompt_tokens,
    'llm.token_count.completion': usage.completion_tokens,
    'llm.token_count.total': usage.total_tokens,
    'llm.token_count.prompt_details.cache_read': usage.prompt_tokens_details?.cached_tokens,
    'llm.token_count.completion_details.reasoning': usage.completion_tokens_details?.reasoning_tokens,
  }),
  OpenLLMetry: (usage, model) => ({
    'llm.request.type': 'chat',
    'gen_ai.request.model': model,
    'gen_ai.usage.prompt_tokens': usage.prompt_tokens,
    'gen_ai.usage.completion_tokens': usage.completion_tokens,
    'llm.usage.total_tokens': usage.total_tokens,
  }),
};

describe.each(Object.entries(EMITTERS))("what %s repeats of the gateway's answer", (_, attributesOf) => {
  test.each([
    ['read more than was asked', claude, 'Hello [[cached:1000]]'],
    ['read less than was asked', claude, 'Hello [[cached:2]]'],
    ['written', claude, 'Hello [[cache-write:200]]'],
    ['read and written', claude, 'Hello [[cached:1000]] [[cache-write:200]]'],
    ['thoughts', gemini, 'Hello'],
    ['thoughts, and read', gemini, 'Hello [[cached:1000]]'],
  ] as const)('%s', async (_what, behind, content) => {
    const answer = await fetch(`${baseURL()}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer test', ...behind.headers() },
      body: JSON.stringify({ model: behind.model, max_tokens: 200, messages: [{ role: 'user', content }] }),
    });
    const { usage } = (await answer.json()) as { usage: WireUsage };
    await expect.poll(() => provider.served.length).toBe(1);
    const { inputTokens, outputTokens } = provider.served[0]!.billed;
    const span = normalize({ name: 'chat', attributes: attributesOf(usage, behind.model) });
    expect(span?.usage).toMatchObject({ inputTokens, outputTokens });
  });
});
