import { context, propagation, trace } from '@opentelemetry/api';
import type { SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { type PortkeySpanProcessor, portkeySpanProcessor } from '../src/parts.ts';

/** A span as it left the process. */
export interface ExportedSpan {
  readonly name: string;
  readonly spanId: string;
  readonly error: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The whole way out: our processor's normalization and roles, to a receiver of OTLP JSON; and what of ours has started but not ended. */
export function startExported() {
  const spans: ExportedSpan[] = [];
  const open = new Set<string>();
  const counting: SpanProcessor = {
    onStart: (span) => {
      if (span.instrumentationScope.name.startsWith('@portkey-otel/')) open.add(span.spanContext().spanId);
    },
    onEnd: (span) => void open.delete(span.spanContext().spanId),
    forceFlush: async () => {},
    shutdown: async () => {},
  };
  const ours: PortkeySpanProcessor = portkeySpanProcessor({
    endpoint: 'http://127.0.0.1:9/v1/traces',
    protocol: 'http/json',
    fetch: async (_, init) => {
      const body = init?.body as Uint8Array<ArrayBuffer> | string;
      spans.push(...received(typeof body === 'string' ? body : new TextDecoder().decode(body)));
      return Response.json({});
    },
  });
  const tracing = new NodeTracerProvider({ spanProcessors: [counting, ours as unknown as SpanProcessor] });
  tracing.register();
  return {
    open,
    async exported(): Promise<readonly ExportedSpan[]> {
      await ours.forceFlush();
      return spans;
    },
    async reset() {
      await ours.forceFlush();
      spans.length = 0;
      open.clear();
    },
    async close() {
      await tracing.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

interface OtlpSpan {
  readonly name: string;
  readonly spanId: string;
  readonly status?: { readonly code?: number };
  readonly attributes?: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

export function received(body: string): ExportedSpan[] {
  const { resourceSpans } = JSON.parse(body) as {
    resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[];
  };
  return resourceSpans
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
    .map(({ name, spanId, status, attributes = [] }) => ({
      name,
      spanId,
      error: status?.code === 2,
      attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, plain(value)])),
    }));
}

function plain(value: Readonly<Record<string, unknown>>): unknown {
  const [[kind, held] = []] = Object.entries(value);
  return kind === 'intValue' ? Number(held) : held;
}
