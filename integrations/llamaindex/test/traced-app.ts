import { OpenAI, OpenAIEmbedding, OpenAIResponses } from '@llamaindex/openai';
import { SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { configure } from '@portkey-otel/core/otel';
import { Document, Settings, tool, VectorStoreIndex } from 'llamaindex';
import { z } from 'zod';
import { type Provider, startProvider } from '../../../test/provider/provider.ts';
import { portkeyFetch, registerPortkey } from '../src/index.ts';

/** A LlamaIndex application against a loopback provider, and what its tracing wrote. */
export interface TracedApp {
  readonly provider: Provider;
  /** Spans that have ended since the last call, in the order of their starts. */
  takeSpans(): ReadableSpan[];
  close(): Promise<void>;
}

export async function startApp(): Promise<TracedApp> {
  const provider = await startProvider();
  const exporter = new InMemorySpanExporter();
  registerPortkey({ serviceName: 'test', spanProcessors: [new SimpleSpanProcessor(exporter)] });
  configure({ gatewayOrigins: [provider.url] });
  return {
    provider,
    takeSpans() {
      const spans = exporter.getFinishedSpans();
      exporter.reset();
      return spans.sort(byStart);
    },
    close: () => provider.close(),
  };
}

/** Makes the application's objects anew, as a process that starts would. */
export function makeModels(url: string, fetch: typeof globalThis.fetch = portkeyFetch()) {
  const options = { apiKey: 'key', maxRetries: 0, additionalSessionOptions: { baseURL: url, fetch } };
  const llm = new OpenAI({ model: 'gpt-4o-mini', ...options });
  const embedding = new OpenAIEmbedding({ model: 'text-embedding-3-small', ...options });
  Settings.llm = llm;
  Settings.embedModel = embedding;
  return {
    llm,
    embedding,
    /** A model whose requests the application can abort, which LlamaIndex has no parameter for. */
    aborting: (signal: AbortSignal) =>
      new OpenAI({
        ...options,
        model: 'gpt-4o-mini',
        additionalSessionOptions: { baseURL: url, fetch: (input, init) => fetch(input, { ...init, signal }) },
      }),
    model: (model: string, more: object = {}) => new OpenAI({ ...options, ...more, model }),
    responses: (model: string) => new OpenAIResponses({ ...options, model }),
  };
}

export function makeTools() {
  const weather = tool({
    name: 'getWeather',
    description: 'The weather of a city',
    parameters: z.object({ city: z.string() }),
    execute: async ({ city }: { city: string }) => `21 degrees in ${city}`,
  });
  const broken = tool({
    name: 'askOracle',
    description: 'Asks the oracle',
    parameters: z.object({ question: z.string() }),
    execute: async (): Promise<string> => {
      throw new TypeError('the oracle is silent');
    },
  });
  return { weather, broken };
}

export function makeIndex() {
  return VectorStoreIndex.fromDocuments([
    new Document({ text: 'Lisbon is the capital of Portugal.', id_: 'lisbon' }),
    new Document({ text: 'Oslo is the capital of Norway.', id_: 'oslo' }),
  ]);
}

/** The spans as an indented list: name, and how it ended where it did not end well. */
export function drawTree(spans: readonly ReadableSpan[]): string {
  const ids = new Set(spans.map((span) => span.spanContext().spanId));
  const parentOf = (span: ReadableSpan) => span.parentSpanContext?.spanId;
  const draw = (span: ReadableSpan, depth: number): string[] => [
    `${'  '.repeat(depth)}${span.name}${endOf(span)}`,
    ...spans
      .filter((child) => parentOf(child) === span.spanContext().spanId)
      .flatMap((child) => draw(child, depth + 1)),
  ];
  return spans
    .filter((span) => !ids.has(parentOf(span) ?? ''))
    .flatMap((root) => draw(root, 0))
    .join('\n');
}

function endOf(span: ReadableSpan): string {
  if (span.status.code === SpanStatusCode.ERROR) return ` ! ${span.attributes['error.type']}`;
  return span.status.code === SpanStatusCode.UNSET ? '' : ' ok';
}

/** Starts are in microseconds here; the list is in the order of ends, so that a tie keeps a parent before its child. */
function byStart(a: ReadableSpan, b: ReadableSpan): number {
  return a.startTime[0] - b.startTime[0] || a.startTime[1] - b.startTime[1];
}

/** What the user gets, without what differs from run to run. */
export function comparable(value: unknown): string {
  return (JSON.stringify(value, withErrors) ?? 'undefined')
    .replace(/(chatcmpl-|resp_|req_)(\d+)-[0-9a-f]+/g, '$1$2')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'uuid')
    .replace(/req_[0-9a-f]{24}/g, 'request')
    .replace(/"created(_at)?":\d+/g, '"created":0')
    .replace(/"hash":"[^"]+"/g, '"hash":"…"')
    .replace(/"(date|keep-alive)":"[^"]*"/g, '"$1":"…"');
}

function withErrors(_key: string, value: unknown): unknown {
  return value instanceof Error ? { name: value.name, class: value.constructor.name, message: value.message } : value;
}
