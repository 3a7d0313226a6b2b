import { context, type TracerProvider, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import { serializeSpans } from '../../core/src/export/serialize.ts';

const noop: SpanExporter = {
  export: (_, done) => done({ code: 0 }),
  shutdown: async () => {},
};

/** Nothing is sent while it is measured; what is beyond the queue is dropped. */
export const tracerProvider = new BasicTracerProvider({
  spanProcessors: [
    new BatchSpanProcessor(noop, { maxQueueSize: 2_048, maxExportBatchSize: 2_048, scheduledDelayMillis: 3_600_000 }),
  ],
});

const serializing: SpanExporter = {
  export(spans, done) {
    serializeSpans(spans, 'http/protobuf').finally(() => done({ code: 0 }));
  },
  shutdown: async () => {},
};

/** All but the sending: batches that several are made of in each sample. */
export const serializingProvider = new BasicTracerProvider({
  spanProcessors: [new BatchSpanProcessor(serializing, { maxExportBatchSize: 32, scheduledDelayMillis: 3_600_000 })],
});

/** Makes the process one that traces, or one that does not. */
export function tracing(on: boolean, provider: TracerProvider = tracerProvider): void {
  trace.disable();
  context.disable();
  if (!on) return;
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
}
