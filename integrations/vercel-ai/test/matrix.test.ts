import { configure, processState } from '@portkey-otel/core/otel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Provider, startProvider } from '../../../test/provider/provider.ts';
import { portkeyFetch, portkeyTelemetry, withPortkey } from '../src/parts.ts';
import { type ExportedSpan, startExported } from './exported.ts';
import { type Major, PROVIDERS, SDKS } from './sdk-versions.ts';
import { until } from './traced.ts';

/**
 * Every kind of call and every kind of end, through each major of the AI SDK, on Node and as on an edge runtime. Each cell says
 * what left the process, held against what the provider billed:
 *
 * - `exact`    every call has one span that counts, and its usage is the provider's
 * - `unknown`  every call has one span that counts; where the provider told no usage, it has none
 * - `…, no id` as above, but a request did not carry the id of its own span
 * - `lost`     a call has no span: native telemetry of AI SDK 5 and 6 never ends it
 * - `untold`   the SDK tells nothing of such a call
 * - `–`        this major has no such function
 *
 * Never `open` (a span that did not end), `doubled` (usage that counts twice) or `wrong` (other usage than the provider's).
 */
const COLUMNS = [
  'generate',
  'stream',
  'tools',
  'object',
  'embed',
  'rerank',
  'image',
  'error',
  'mid-stream',
  'abort',
  'disconnect',
  'retry',
] as const;
type Column = (typeof COLUMNS)[number];
type Setup = 'telemetry' | 'telemetry + withPortkey' | 'withPortkey' | 'native' | 'native + withPortkey';
type Runtime = 'node' | 'edge';

/** What differs from a row of `exact` with `unknown` where a stream does not reach its end. */
interface Row {
  readonly major: Major;
  readonly setup: Setup;
  readonly runtime: Runtime;
  readonly cells: Partial<Record<Column, string>>;
}

const EXPECTED: Record<Column, string> = {
  generate: 'exact',
  stream: 'exact',
  tools: 'exact',
  object: 'exact',
  embed: 'exact',
  rerank: 'unknown',
  image: 'exact',
  error: 'exact',
  'mid-stream': 'unknown',
  abort: 'unknown',
  disconnect: 'unknown',
  retry: 'exact',
};

const NO_OBJECT_ID = { object: 'exact, no id', image: 'untold' };
/** They read on to the end when the client goes away. */
const READS_ON = { disconnect: 'exact' };
/** Their model's span ends with the stream only. */
const LOSES = { 'mid-stream': 'lost', abort: 'lost', disconnect: 'lost', image: 'untold' };
const OLD_5 = { rerank: '–', image: 'unknown' };

const ROWS: readonly Row[] = [
  { major: 7, setup: 'telemetry', runtime: 'node', cells: NO_OBJECT_ID },
  {
    major: 7,
    setup: 'telemetry',
    runtime: 'edge',
    cells: { ...NO_OBJECT_ID, embed: 'exact, no id', rerank: 'unknown, no id' },
  },
  { major: 7, setup: 'telemetry + withPortkey', runtime: 'node', cells: {} },
  { major: 7, setup: 'telemetry + withPortkey', runtime: 'edge', cells: {} },
  { major: 6, setup: 'withPortkey', runtime: 'node', cells: READS_ON },
  { major: 6, setup: 'withPortkey', runtime: 'edge', cells: READS_ON },
  { major: 6, setup: 'native + withPortkey', runtime: 'node', cells: READS_ON },
  { major: 6, setup: 'native', runtime: 'node', cells: LOSES },
  { major: 5, setup: 'withPortkey', runtime: 'node', cells: { ...OLD_5, ...READS_ON } },
  { major: 5, setup: 'withPortkey', runtime: 'edge', cells: { ...OLD_5, ...READS_ON } },
  { major: 5, setup: 'native + withPortkey', runtime: 'node', cells: { ...OLD_5, ...READS_ON } },
  { major: 5, setup: 'native', runtime: 'node', cells: { ...LOSES, rerank: '–' } },
];

let provider: Provider;
let exporting: ReturnType<typeof startExported>;
beforeAll(async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  provider = await startProvider();
  exporting = startExported();
  configure({ gatewayOrigins: [provider.url], streamIdleMs: 150 });
  // Also for 5 and 6: another part of the same process may use 7, and 6 sends its own events to the same registry.
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = [portkeyTelemetry()] as never;
});
afterAll(async () => {
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = undefined;
  await exporting.close();
  await provider.close();
});

interface Usage {
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
}
interface Billed {
  readonly id?: string;
  readonly usage: Usage | undefined;
}

const schema = z.object({ city: z.string() });
const longAnswer = `[[say:${'a word or two and '.repeat(100)}]]`;

/** One call. What the loopback provider's ledger cannot know of, it returns itself. */
type Scenario = (row: Row) => Promise<Billed[] | undefined>;

const SCENARIOS: Record<Column, Scenario> = {
  generate: async (row) => {
    await SDKS[row.major].generateText({ ...chat(row), prompt: 'Hello [[cached:1024]]' });
    return undefined;
  },
  stream: async (row) => {
    await SDKS[row.major].streamText({ ...chat(row), prompt: 'Hello [[cached:1024]]' }).text;
    return undefined;
  },
  tools: async (row) => {
    const { generateText, isStepCount, tool } = SDKS[row.major];
    const getWeather = tool({
      description: 'The weather in a city now',
      inputSchema: schema,
      execute: async ({ city }) => ({ city, celsius: 21 }),
    });
    const tools = { getWeather };
    await generateText({ ...chat(row), prompt: 'What is the weather in Lisbon?', tools, stopWhen: isStepCount(5) });
    return undefined;
  },
  object: async (row) => {
    await SDKS[row.major].generateObject({ ...chat(row), prompt: 'Hello', schema });
    return undefined;
  },
  embed: async (row) => {
    const made = providerOf(row);
    const old = (made as { textEmbeddingModel?: typeof made.embeddingModel }).textEmbeddingModel;
    const model = (made.embeddingModel ?? old)('text-embedding-3-small');
    await SDKS[row.major].embedMany({ ...telemetry(row), model, values: ['one', 'two'] });
    return undefined;
  },
  rerank: async (row) => {
    const model = own(row, {
      provider: 'cohere.reranking',
      modelId: 'rerank-v3.5',
      doRerank: async () => {
        await request('/rerank');
        return { ranking: [{ index: 0, relevanceScore: 0.5 }] };
      },
    });
    await SDKS[row.major].rerank({ ...telemetry(row), model: model as never, query: 'Which?', documents: ['one'] });
    return [{ usage: undefined }];
  },
  image: async (row) => {
    const usage = { inputTokens: 12, outputTokens: 4160, totalTokens: 4172 };
    const model = own(row, {
      provider: 'openai.image',
      modelId: 'gpt-image-1',
      maxImagesPerCall: 4,
      doGenerate: async () => {
        await request('/images');
        const response = { timestamp: new Date(0), modelId: 'gpt-image-1', headers: {} };
        return { images: ['iVBORw0KGgo='], warnings: [], response, ...(row.major > 5 && { usage }) };
      },
    });
    await SDKS[row.major].generateImage({ model: model as never, prompt: 'A trace' });
    return [{ usage: row.major > 5 ? usage : undefined }];
  },
  error: async (row) => {
    const call = SDKS[row.major].generateText({ ...chat(row), prompt: 'Hello [[error:400]]' });
    await expect(call).rejects.toThrow();
    return undefined;
  },
  'mid-stream': async (row) => {
    const { fullStream } = SDKS[row.major].streamText({ ...chat(row), prompt: 'Hello [[break]]', onError: () => {} });
    // The majors differ in whether the error is a part or thrown.
    await drain(fullStream).catch(() => {});
    return undefined;
  },
  abort: async (row) => {
    const controller = new AbortController();
    const { fullStream } = SDKS[row.major].streamText({
      ...chat(row),
      prompt: `Hello [[pace:10]] ${longAnswer}`,
      abortSignal: controller.signal,
      onError: () => {},
    });
    let parts = 0;
    for await (const _ of fullStream) {
      parts += 1;
      if (parts === 6) controller.abort();
    }
    return undefined;
  },
  disconnect: async (row) => {
    const streamed = SDKS[row.major].streamText({ ...chat(row), prompt: `Hello ${longAnswer}`, onError: () => {} });
    const reader = streamed.toUIMessageStreamResponse().body?.getReader();
    await reader?.read();
    await reader?.cancel();
    return undefined;
  },
  retry: async (row) => {
    await SDKS[row.major].generateText({ ...chat(row), prompt: 'Hello [[fail:429x1]]', maxRetries: 2 });
    return undefined;
  },
};

async function drain(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}

function providerOf(row: Row) {
  const made = PROVIDERS[row.major]({
    name: 'portkey',
    baseURL: provider.url,
    includeUsage: true,
    supportsStructuredOutputs: true,
    fetch: portkeyFetch(),
  });
  return row.setup.includes('withPortkey') ? withPortkey(made) : made;
}

function chat(row: Row) {
  return { ...telemetry(row), model: providerOf(row)('gpt-4o-mini') };
}

function telemetry(row: Row): object {
  return row.setup.startsWith('native') ? { experimental_telemetry: { isEnabled: true } } : {};
}

/** A model of a kind that the loopback provider does not serve; its request reaches it nevertheless. */
function own(row: Row, model: object): object {
  const made = { specificationVersion: `v${row.major - 3}`, ...model };
  return row.setup.includes('withPortkey') ? withPortkey(made) : made;
}

async function request(path: string): Promise<void> {
  await portkeyFetch()(`${provider.url}${path}`, { method: 'POST', body: '{}' });
}

/** Runs without Node's modules, which edge runtimes do not have. */
async function asOn<T>(runtime: Runtime, fn: () => Promise<T>): Promise<T> {
  const { getBuiltinModule } = process;
  processState().slots.delete('vercel-ai.followed-call');
  if (runtime === 'edge') process.getBuiltinModule = undefined as never;
  try {
    return await fn();
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
}

const UNTOLD = new Set(['telemetry image', 'native image']);

async function cell(row: Row, column: Column): Promise<string> {
  if (column === 'rerank' && SDKS[row.major].rerank === undefined) return '–';
  await exporting.reset();
  provider.reset();
  const untellable = await asOn(row.runtime, async () => {
    const known = await SCENARIOS[column](row);
    await settled(row);
    return known;
  });
  if (exporting.open.size > 0) return 'open';
  const spans = await exporting.exported();
  if (UNTOLD.has(`${row.setup} ${column}`) && spans.length === 0) return 'untold';
  return verdict(spans, untellable ?? ledger());
}

/** Every request has come to its end at the provider, and ours on this side. Spans of the SDK's own get a moment more. */
async function settled(row: Row): Promise<void> {
  const answered = () => provider.requests.filter(({ status }) => status < 400).length;
  await until(() => provider.requests.length > 0);
  await until(() => provider.served.length >= answered() && exporting.open.size === 0, 3_000).catch(() => {});
  if (row.setup.startsWith('native')) await new Promise((resolve) => setTimeout(resolve, 100));
}

function ledger(): Billed[] {
  return provider.served.map(({ id, path, usage }) => ({ ...(path !== '/v1/embeddings' && { id }), usage }));
}

function verdict(spans: readonly ExportedSpan[], billed: readonly Billed[]): string {
  const inRole = (...roles: string[]) =>
    spans.filter(({ attributes }) => roles.includes(String(attributes['portkey.span.role'])));
  const calls = inRole('billable', 'failed');
  if (calls.length === 0) return 'lost';
  const counted = calls.filter((span) => usageOf(span) !== undefined);
  const told = billed.filter(({ usage }) => usage !== undefined);
  if (counted.length > told.length) return 'doubled';
  const rest = [...told];
  for (const span of counted) {
    const at = rest.findIndex(({ id, usage }) => same(span, id, usage));
    if (at < 0) return 'wrong';
    rest.splice(at, 1);
  }
  if (inRole('billable').length > billed.length) return 'doubled';
  if (calls.length < billed.length) return 'lost';
  // Of two spans of one call the wire carries the inner one's id.
  const ids = new Set(inRole('billable', 'failed', 'duplicate').map(({ spanId }) => spanId));
  const carried = provider.requests.every(({ headers }) => ids.has(String(headers.traceparent).split('-')[2] ?? ''));
  return `${counted.length === billed.length ? 'exact' : 'unknown'}${carried ? '' : ', no id'}`;
}

function usageOf({ attributes }: ExportedSpan): Usage | undefined {
  const inputTokens = attributes['gen_ai.usage.input_tokens'] as number | undefined;
  const outputTokens = attributes['gen_ai.usage.output_tokens'] as number | undefined;
  return inputTokens === undefined && outputTokens === undefined ? undefined : { inputTokens, outputTokens };
}

function same(span: ExportedSpan, id: string | undefined, usage: Usage | undefined): boolean {
  const { inputTokens, outputTokens } = usageOf(span) ?? {};
  if (id !== undefined && span.attributes['gen_ai.response.id'] !== id) return false;
  return inputTokens === usage?.inputTokens && (outputTokens ?? 0) === (usage?.outputTokens ?? 0);
}

const results = new Map<Row, string[]>();
const label = ({ major, setup, runtime }: Row) => `ai ${major} ${runtime} ${setup}`;

afterAll(() => {
  const line = (head: string, cells: readonly string[]) =>
    `${head.padEnd(35)}${cells.map((text) => text.padEnd(15)).join('')}`;
  const table = [line('', COLUMNS), ...ROWS.map((row) => line(label(row), results.get(row) ?? []))];
  process.stdout.write(`\n${table.join('\n')}\n\n`);
});

describe.each(ROWS.map((row) => ({ name: label(row), row })))('$name', ({ row }) => {
  test.each(COLUMNS)('%s', async (column) => {
    const found = await cell(row, column);
    results.set(row, [...(results.get(row) ?? []), found]);
    expect(found).toBe(row.cells[column] ?? EXPECTED[column]);
  });
});
