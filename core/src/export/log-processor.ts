import { numberVariable } from '../instrument/environment.ts';
import { describe, guard } from '../instrument/guard.ts';
import { eventContentCapture, settings } from '../instrument/settings.ts';
import { type BatchOptions, BatchQueue } from './batch-queue.ts';
import { type DeliveryOptions, flushTimeoutMs, Lanes, LONG_RETRY_BUDGET_MS, shutdownTimeoutMs } from './lanes.ts';
import { isGenAiEvent, type LogRecordProcessor, type ReadableLogRecord } from './log-record.ts';
import { ExportCounters, type ExportStats } from './stats.ts';
import { settlesWithin } from './time-limit.ts';

/** Loaded with the first batch. */
const late = () => import('./late.ts');

/** Where log records go, which of them, and what they show. */
export interface PortkeyLogRecordProcessorOptions extends DeliveryOptions, BatchOptions {
  /** `genai` (default): events named `gen_ai.…`. `all`: every record. */
  readonly records?: 'genai' | 'all' | undefined;
  /** Takes API keys, bearer tokens and URL credentials out of body and attributes. Default: true. */
  readonly redactSecrets?: boolean | undefined;
}

/** A `LogRecordProcessor` of OpenTelemetry JS. None of its functions throws. */
export interface PortkeyLogRecordProcessor extends LogRecordProcessor {
  /** What happened to log records so far, the queue included. */
  stats(): ExportStats;
}

/**
 * A log record processor that sends GenAI events where the spans go (`/v1/logs` in place of `/v1/traces`), in batches, off the
 * caller's path, with as much of the conversation as the setting `captureContent` allows. None of its functions throws. Batches by `OTEL_BLRP_*`.
 */
export function portkeyLogRecordProcessor(options: PortkeyLogRecordProcessorOptions = {}): PortkeyLogRecordProcessor {
  return new Processor(options);
}

class Processor implements PortkeyLogRecordProcessor {
  readonly #options: PortkeyLogRecordProcessorOptions;
  readonly #counters = new ExportCounters('log record');
  readonly #lanes: Lanes;
  readonly #queue: BatchQueue<ReadableLogRecord>;
  #sending = 0;
  #stopped: Promise<unknown> | undefined;

  constructor(options: PortkeyLogRecordProcessorOptions) {
    this.#options = options;
    this.#lanes = new Lanes({ retryBudgetMs: LONG_RETRY_BUDGET_MS, ...options }, this.#counters, 'logs');
    this.#queue = new BatchQueue(
      (records) => this.#send(records),
      (count) => this.#counters.drop('queue_full', count),
      {
        maxQueueSize: options.maxQueueSize ?? numberVariable('OTEL_BLRP_MAX_QUEUE_SIZE'),
        maxExportBatchSize: options.maxExportBatchSize ?? numberVariable('OTEL_BLRP_MAX_EXPORT_BATCH_SIZE'),
        scheduledDelayMs: options.scheduledDelayMs ?? numberVariable('OTEL_BLRP_SCHEDULE_DELAY'),
      },
    );
  }

  onEmit(record: ReadableLogRecord): void {
    guard('onEmit', () => this.#take(record), undefined);
  }

  async forceFlush(): Promise<void> {
    const limitMs = flushTimeoutMs(this.#options);
    const done = await settlesWithin(limitMs, this.#queue.flush());
    if (!done) this.#counters.flushTimedOut(limitMs, this.stats().queued);
  }

  async shutdown(): Promise<void> {
    const limitMs = shutdownTimeoutMs(this.#options);
    this.#lanes.hurry(Date.now() + limitMs);
    this.#stopped ??= settlesWithin(limitMs, this.#queue.flush());
    await this.#stopped;
  }

  stats(): ExportStats {
    return this.#counters.snapshot(this.#queue.size + this.#sending);
  }

  #take(record: ReadableLogRecord): void {
    if (settings().disabled) return;
    const { records = 'genai' } = this.#options;
    if (records === 'genai' && !isGenAiEvent(record)) return;
    if (this.#stopped === undefined) this.#queue.add(record);
    else this.#counters.drop('shutdown', 1);
  }

  async #send(records: readonly ReadableLogRecord[]): Promise<void> {
    this.#sending = records.length;
    try {
      const { serializeLogRecords, withCapturedContent, withoutSecretsInRecord } = await late();
      const capture = eventContentCapture();
      const captured = records.map((record) => withCapturedContent(record, capture));
      const items = this.#options.redactSecrets === false ? captured : captured.map(withoutSecretsInRecord);
      await this.#lanes.send(() => [{ items, headers: {} }], serializeLogRecords);
    } catch (error) {
      this.#counters.drop('failed', records.length, describe(error));
    }
    this.#sending = 0;
  }
}
