import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';

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

/** Makes the process one that traces, or one that does not. */
export function tracing(on: boolean): void {
  trace.disable();
  context.disable();
  if (!on) return;
  trace.setGlobalTracerProvider(tracerProvider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
}
