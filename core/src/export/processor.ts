import type { Context } from '@opentelemetry/api';
import { numberVariable } from '../instrument/environment.ts';
import { guard } from '../instrument/guard.ts';
import { settings } from '../instrument/settings.ts';
import { endOpenOperations } from '../instrument/started.ts';
import { metadataAttributes } from '../propagation/metadata.ts';
import { type BatchOptions, BatchQueue } from './batch-queue.ts';
import { type PortkeyExporter, type PortkeyExporterOptions, portkeyExporter } from './exporter.ts';
import { flushTimeoutMs, LONG_RETRY_BUDGET_MS } from './lanes.ts';
import { isSampled, type LiveSpan, type ReadableSpan, type SpanProcessor } from './readable-span.ts';
import { ExportCounters, type ExportStats } from './stats.ts';
import { settlesWithin } from './time-limit.ts';
import { platformWaitUntil, type WaitUntil } from './wait-until.ts';

/** Those of `portkeyExporter`, and how spans are gathered into batches (`OTEL_BSP_*`). */
export interface PortkeySpanProcessorOptions extends PortkeyExporterOptions, BatchOptions {
  /** The exporter to use instead of one made from the other options. */
  readonly exporter?: PortkeyExporter | undefined;
  /**
   * Keeps a serverless function alive until its spans are sent. Default: that of Vercel's runtime, where there is one. On
   * Cloudflare Workers: `import { waitUntil } from 'cloudflare:workers'`. Elsewhere await `forceFlush()`.
   */
  readonly waitUntil?: WaitUntil | undefined;
}

/** A `SpanProcessor` of OpenTelemetry JS 2.x and 3.x. None of its functions throws. */
export interface PortkeySpanProcessor extends SpanProcessor {
  /** Origins that spans are sent to; empty when nothing is exported. */
  readonly destinations: readonly string[];
  /** Comes back when what waits is sent or given up, at the latest after `flushTimeoutMs`. Never rejects. */
  forceFlush(): Promise<void>;
  /** What happened to spans so far, the queue included. */
  stats(): ExportStats;
}

/**
 * A span processor that puts the metadata of `withPortkeyMetadata` on each span and sends ended spans in batches, off the
 * caller's path. Works beside other processors: spans are never changed after their end. None of its functions throws.
 */
export function portkeySpanProcessor(options: PortkeySpanProcessorOptions = {}): PortkeySpanProcessor {
  return new Processor(options);
}

/** Spans of one request end close together: they leave in one flush. */
const GATHER_MS = 50;

class Processor implements PortkeySpanProcessor {
  readonly #exporter: PortkeyExporter;
  readonly #queue: BatchQueue<ReadableSpan>;
  readonly #counters = new ExportCounters();
  readonly #flushTimeoutMs: number;
  readonly #waitUntil: WaitUntil | undefined;
  #isKeptAlive = false;
  #stopped: Promise<void> | undefined;

  constructor(options: PortkeySpanProcessorOptions) {
    this.#flushTimeoutMs = flushTimeoutMs(options);
    this.#waitUntil = options.waitUntil;
    this.#exporter = options.exporter ?? portkeyExporter({ retryBudgetMs: LONG_RETRY_BUDGET_MS, ...options });
    this.#queue = new BatchQueue(
      (spans) => this.#hand(spans),
      (count) => this.#counters.drop('queue_full', count),
      {
        maxQueueSize: options.maxQueueSize ?? numberVariable('OTEL_BSP_MAX_QUEUE_SIZE'),
        maxExportBatchSize: options.maxExportBatchSize ?? numberVariable('OTEL_BSP_MAX_EXPORT_BATCH_SIZE'),
        scheduledDelayMs: options.scheduledDelayMs ?? numberVariable('OTEL_BSP_SCHEDULE_DELAY'),
      },
    );
  }

  onStart(span: LiveSpan, parentContext: Context): void {
    // Most spans have none, and each span of the process comes by here.
    const metadata = metadataAttributes(parentContext);
    if (metadata !== undefined) guard('onStart', () => addMetadata(span, metadata), undefined);
    // By shape: a span that records shows what it is from its start on.
    this.#exporter.onStart?.(span as unknown as ReadableSpan);
  }

  onEnd(span: ReadableSpan): void {
    guard('onEnd', () => this.#take(span), undefined);
  }

  get destinations(): readonly string[] {
    return this.#exporter.destinations;
  }

  async forceFlush(): Promise<void> {
    const done = await settlesWithin(this.#flushTimeoutMs, this.#queue.flush());
    if (!done) this.#counters.flushTimedOut(this.#flushTimeoutMs, this.stats().queued);
  }

  shutdown(): Promise<void> {
    this.#stopped ??= (async () => {
      endOpenOperations();
      await this.#exporter.shutdown(this.#queue.flush());
    })();
    return this.#stopped;
  }

  stats(): ExportStats {
    const stats = this.#exporter.stats();
    const dropped = { ...stats.dropped, queue_full: this.#counters.dropped.queue_full };
    const flushTimeouts = stats.flushTimeouts + this.#counters.flushTimeouts;
    return { ...stats, dropped, queued: stats.queued + this.#queue.size, flushTimeouts };
  }

  #take(span: ReadableSpan): void {
    if (settings().disabled) return;
    if (!isSampled(span) && !this.#exporter.measures) return;
    this.#queue.add(span);
    if (!this.#isKeptAlive) this.#keepAlive();
  }

  #keepAlive(): void {
    const waitUntil = this.#waitUntil ?? platformWaitUntil();
    if (waitUntil === undefined) return;
    this.#isKeptAlive = true;
    const flushed = new Promise((resolve) => setTimeout(resolve, GATHER_MS)).then(() => {
      // What ends from here on has a flush of its own.
      this.#isKeptAlive = false;
      return this.forceFlush();
    });
    waitUntil(flushed);
  }

  #hand(spans: ReadableSpan[]): Promise<void> {
    return new Promise((resolve) => this.#exporter.export(spans, () => resolve()));
  }
}

function addMetadata(span: LiveSpan, metadata: Readonly<Record<string, string>>): void {
  if (settings().captureContent === 'none') return;
  for (const name in metadata) span.setAttribute(name, metadata[name] as string);
}
