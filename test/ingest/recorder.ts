import { context, DiagLogLevel, diag, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  type TracerConfig,
} from '@opentelemetry/sdk-trace-base';

export interface Recorder {
  /** Ended spans, in the order of their end. */
  readonly spans: readonly ReadableSpan[];
  /** What was said through `diag` as error or warning. */
  readonly said: readonly string[];
  stop(): void;
}

/** Makes the real SDK the process's tracer provider and keeps what it records. */
export function startRecorder(config: TracerConfig = {}): Recorder {
  const memory = new InMemorySpanExporter();
  const said: string[] = [];
  const say = (message: string) => void said.push(message);
  diag.setLogger(
    { error: say, warn: say, info: () => {}, debug: () => {}, verbose: () => {} },
    { logLevel: DiagLogLevel.ALL, suppressOverrideMessage: true },
  );
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({
      ...config,
      spanProcessors: [...(config.spanProcessors ?? []), new SimpleSpanProcessor(memory)],
    }),
  );
  return {
    get spans() {
      return memory.getFinishedSpans();
    },
    said,
    stop() {
      trace.disable();
      context.disable();
      diag.disable();
    },
  };
}
