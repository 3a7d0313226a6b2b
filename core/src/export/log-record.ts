import type { Context, HrTime, SpanContext } from '@opentelemetry/api';
import type { Resource } from './readable-span.ts';

/** A log record by shape, as the logs SDK 0.223 (with OpenTelemetry JS 2.x) and its 3.x line both have it. */
export interface ReadableLogRecord {
  readonly hrTime: HrTime;
  readonly hrTimeObserved: HrTime;
  readonly spanContext?: SpanContext | undefined;
  readonly severityText?: string | undefined;
  readonly severityNumber?: number | undefined;
  readonly body?: unknown;
  readonly eventName?: string | undefined;
  readonly resource: Resource;
  readonly instrumentationScope: { readonly name: string; readonly version?: string; readonly schemaUrl?: string };
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly droppedAttributesCount: number;
}

/** What a logger provider asks of a processor. */
export interface LogRecordProcessor {
  onEmit(record: ReadableLogRecord, context?: Context): void;
  forceFlush(): Promise<void>;
  shutdown(): Promise<void>;
}

/** By the record's own name, or by the attribute that it had before. */
export function isGenAiEvent({ eventName, attributes }: ReadableLogRecord): boolean {
  const name = eventName ?? attributes?.['event.name'];
  return typeof name === 'string' && name.startsWith('gen_ai.');
}
