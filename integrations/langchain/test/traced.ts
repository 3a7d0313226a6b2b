import { setTimeout as sleep } from 'node:timers/promises';
import { context, type Span, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { configure } from '@portkey-otel/core/otel';
import { type Provider, startProvider } from '../../../test/provider/provider.ts';

/** A loopback provider that counts as a gateway, and every span that ends. */
export interface Bench {
  readonly provider: Provider;
  /** In the order in which they began. */
  spans(): ReadableSpan[];
  /** The tree by names, children indented by two blanks, siblings in the order in which they began. */
  tree(): string[];
  /** Resolves when the provider has written down every call that it answered. */
  settled(): Promise<void>;
  reset(): void;
  close(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  const provider = await startProvider();
  const exporter = new InMemorySpanExporter();
  const begun: string[] = [];
  const noteStart = {
    onStart: (span: Span) => void begun.push(span.spanContext().spanId),
    onEnd() {},
    forceFlush: async () => {},
    shutdown: async () => {},
  };
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [noteStart, new SimpleSpanProcessor(exporter)] });
  trace.setGlobalTracerProvider(tracerProvider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  configure({ gatewayOrigins: [new URL(provider.url).origin] });
  const orderOf = (span: ReadableSpan) => begun.indexOf(span.spanContext().spanId);
  const spans = () => [...exporter.getFinishedSpans()].sort((a, b) => orderOf(a) - orderOf(b));
  return {
    provider,
    spans,
    tree: () => treeOf(spans()),
    async settled() {
      const isOpen = () =>
        provider.requests.some(({ status }) => status === 0) ||
        provider.served.length < provider.requests.filter(({ status }) => status === 200).length;
      for (let tries = 0; isOpen() && tries < 400; tries += 1) await sleep(5);
    },
    reset() {
      exporter.reset();
      provider.reset();
      begun.length = 0;
    },
    async close() {
      await provider.close();
      await tracerProvider.shutdown();
      trace.disable();
      context.disable();
    },
  };
}

function treeOf(spans: readonly ReadableSpan[]): string[] {
  const ids = new Set(spans.map((span) => span.spanContext().spanId));
  const parentOf = (span: ReadableSpan) => span.parentSpanContext?.spanId;
  const below = (parent: string | undefined, depth: number): string[] =>
    spans
      .filter((span) => (depth === 0 ? !ids.has(parentOf(span) ?? '') : parentOf(span) === parent))
      .flatMap((span) => [`${'  '.repeat(depth)}${span.name}`, ...below(span.spanContext().spanId, depth + 1)]);
  return below(undefined, 0);
}
