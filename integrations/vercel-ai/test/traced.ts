import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { configure } from '@portkey-otel/core/otel';
import { startProvider } from '../../../test/provider/provider.ts';

const ANSWERS: readonly (readonly [question: string, answer: string])[] = [
  ['Hello', 'Hello there, how are you today?'],
  ['my question', 'the answer'],
];

/** A loopback provider, known as a gateway, and every span that ended. */
export async function startTraced() {
  const provider = await startProvider({
    answers: (question) => ANSWERS.find(([start]) => question.startsWith(start))?.[1],
  });
  const exporter = new InMemorySpanExporter();
  const tracing = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  tracing.register();
  configure({ gatewayOrigins: [provider.url] });
  return {
    provider,
    spans: () => exporter.getFinishedSpans(),
    span: (name: string) => {
      const found = exporter.getFinishedSpans().filter((span) => span.name.startsWith(name));
      if (found.length !== 1) throw new Error(`${found.length} spans are named ${name}`);
      return found[0] as ReadableSpan;
    },
    tree: () => tree(exporter.getFinishedSpans()),
    reset() {
      exporter.reset();
      provider.reset();
    },
    async close() {
      await tracing.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
      await provider.close();
    },
  };
}

export type Traced = Awaited<ReturnType<typeof startTraced>>;

/** Spans as an indented outline in order of their start, each with its status when it is an error. */
export function tree(spans: readonly ReadableSpan[]): string[] {
  const ids = new Set(spans.map((span) => span.spanContext().spanId));
  const below = (parent: string | undefined, depth: number): string[] =>
    spans
      .filter((span) => {
        const id = span.parentSpanContext?.spanId;
        return parent === undefined ? id === undefined || !ids.has(id) : id === parent;
      })
      .sort((a, b) => a.startTime[0] - b.startTime[0] || a.startTime[1] - b.startTime[1])
      .flatMap((span) => [
        `${'  '.repeat(depth)}${span.name}${span.status.code === SpanStatusCode.ERROR ? ` !${span.attributes['error.type']}` : ''}`,
        ...below(span.spanContext().spanId, depth + 1),
      ]);
  return below(undefined, 0);
}

/** The token counts of a span, in the names of the provider's ledger; what the span does not say is absent. */
export function usageOf(span: ReadableSpan): Record<string, unknown> {
  const counts = {
    inputTokens: span.attributes['gen_ai.usage.input_tokens'],
    outputTokens: span.attributes['gen_ai.usage.output_tokens'],
    cacheReadTokens: span.attributes['gen_ai.usage.cache_read.input_tokens'],
    reasoningTokens: span.attributes['gen_ai.usage.reasoning.output_tokens'],
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));
}

export function json(span: ReadableSpan, attribute: string): unknown {
  const value = span.attributes[attribute];
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}

/** `00-<trace>-<span>-01` of a span, as the request of its model call should carry it. */
export function traceparentOf(span: ReadableSpan): string {
  const { traceId, spanId } = span.spanContext();
  return `00-${traceId}-${spanId}-01`;
}

/** Waits until a condition holds; fails when it does not in time. */
export async function until(condition: () => boolean, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('the condition did not come to hold');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
