import { createContextKey } from '@opentelemetry/api';

/** Collects the ids of the runs that start below: of a model call, or of a stream. */
export interface Collector {
  readonly owner?: object | undefined;
  readonly runIds: string[];
}

export const MODEL_CALL = createContextKey('portkey-otel.langchain.model-call');
export const STREAM = createContextKey('portkey-otel.langchain.stream');
