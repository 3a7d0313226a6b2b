import { diag } from '@opentelemetry/api';
import type { CostOptions } from '../cost/index.ts';
import { numberVariable } from '../instrument/environment.ts';
import { describe } from '../instrument/guard.ts';
import { originOf, settings } from '../instrument/settings.ts';
import { type Delivery, deliver, type Parcel } from './deliver.ts';
import { type Destination, type DestinationOptions, resolveDestinations } from './destination.ts';
import type { PackOptions } from './pack-spans.ts';
import type { ExportResult, ReadableSpan, SpanExporter } from './readable-span.ts';
import type { Redact } from './redact.ts';
import { Sender } from './send.ts';
import type { SpanScope, SpanSelection } from './span-selection.ts';
import { SpanStarts } from './span-starts.ts';
import { ExportCounters, type ExportStats } from './stats.ts';
import { settlesWithin } from './time-limit.ts';

/** All dialects and the cost engine: more code than the rest together, so loaded with the first batch and not with the app. */
const enrichment = () => import('./enrichment.ts');

export type PriceTable = CostOptions['table'];

export interface PortkeyExporterOptions extends DestinationOptions, PackOptions {
  /** Prices, or how to get them; asked for once, with the first batch. Without prices no cost is written. */
  readonly prices?: PriceTable | (() => Promise<PriceTable | undefined>) | undefined;
  /** The user's own prices, before the table's. */
  readonly customPrices?: CostOptions['customPrices'];
  /**
   * What is sent: `genai` (default), GenAI spans and their ancestors without the steps of web frameworks (Next.js, Express and
   * the like), or `all`.
   */
  readonly spans?: SpanScope | undefined;
  /**
   * Called for each ended span that would be sent, off the caller's path; `false` leaves it out. What was below it goes out
   * under the nearest span above that is sent. Behind `portkeySpanProcessor` it may be asked of a span that is still open, to
   * know the parent of one that leaves before.
   */
  readonly filter?: ((span: ReadableSpan) => boolean) | undefined;
  /** Looks at each part of the content before it is sent, off the caller's path; may be asynchronous. */
  readonly redact?: Redact | undefined;
  /**
   * Characters that the JSON of one message attribute may have; part texts beyond are cut, the oldest first.
   * `PORTKEY_CONTENT_LENGTH_LIMIT`; default: 1,000,000.
   */
  readonly contentLengthLimit?: number | undefined;
  /** Requests to one destination at a time. Default: 4. */
  readonly maxConcurrency?: number | undefined;
  /** Milliseconds for which a batch is tried again and again. Default: 25,000; 120,000 behind `portkeySpanProcessor`. */
  readonly retryBudgetMs?: number | undefined;
  /**
   * Milliseconds after which `forceFlush` comes back though something still waits; that is tried on. `OTEL_BSP_EXPORT_TIMEOUT`;
   * default: 30,000.
   */
  readonly flushTimeoutMs?: number | undefined;
  /**
   * Milliseconds that shutdown may take, and with it the end of a process whose endpoint is down.
   * `PORTKEY_SHUTDOWN_TIMEOUT_MS`; default: 2,500.
   */
  readonly shutdownTimeoutMs?: number | undefined;
  /** The transport. Default: the global fetch. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export interface PortkeyExporter extends SpanExporter {
  /** `portkeySpanProcessor` tells of each span's start: a span's children leave before it does. */
  onStart?(span: ReadableSpan): void;
  /** Origins that spans are sent to; empty when nothing is exported. */
  readonly destinations: readonly string[];
  /** Comes back when what was handed over is sent or given up, at the latest after `flushTimeoutMs`. Never rejects. */
  forceFlush(): Promise<void>;
  /**
   * Sends what was handed over, within `shutdownTimeoutMs` from now, and stops. Spans that come until `after` settles are
   * still sent.
   */
  shutdown(after?: Promise<unknown>): Promise<void>;
  /** What happened to spans so far. */
  stats(): ExportStats;
}

/**
 * A span exporter for Portkey and other OTLP endpoints: GenAI spans of any dialect go out in the names of the conventions,
 * billed once and priced; other spans as they are. For use in a batch processor; `portkeySpanProcessor()` has one inside.
 */
export function portkeyExporter(options: PortkeyExporterOptions = {}): PortkeyExporter {
  return new Exporter(options);
}

const DEFAULT_CONTENT_LENGTH_LIMIT = 1_000_000;
const DEFAULT_FLUSH_TIMEOUT_MS = 30_000;
const DEFAULT_SHUTDOWN_TIMEOUT_MS = 2_500;
/** For counting what did not get through. */
const GRACE_MS = 250;

/** The limit of one flush, in milliseconds. */
export function flushTimeoutMs(options: Pick<PortkeyExporterOptions, 'flushTimeoutMs'>): number {
  return options.flushTimeoutMs ?? numberVariable('OTEL_BSP_EXPORT_TIMEOUT') ?? DEFAULT_FLUSH_TIMEOUT_MS;
}

class Exporter implements PortkeyExporter {
  readonly #options: PortkeyExporterOptions;
  readonly #counters = new ExportCounters();
  readonly #lanes: readonly { readonly destination: Destination; readonly sender: Sender }[];
  readonly #pending = new Set<Promise<void>>();
  readonly #starts: SpanStarts;
  #selection: SpanSelection | undefined;
  readonly #contentLengthLimit: number;
  #prices: Promise<PriceTable | undefined> | undefined;
  #waiting = 0;
  #shutdownDeadlineMs: number | undefined;
  #stopped = false;

  constructor(options: PortkeyExporterOptions) {
    this.#options = options;
    this.#starts = new SpanStarts(options.spans ?? 'genai', options.filter !== undefined);
    this.#contentLengthLimit =
      options.contentLengthLimit ?? numberVariable('PORTKEY_CONTENT_LENGTH_LIMIT') ?? DEFAULT_CONTENT_LENGTH_LIMIT;
    this.#lanes = (settings().disabled ? [] : resolveDestinations(options)).map((destination) => ({
      destination,
      sender: new Sender(destination, this.#counters, options.fetch),
    }));
  }

  export(spans: ReadableSpan[], resultCallback: (result: ExportResult) => void): void {
    if (this.#stopped) {
      this.#counters.drop('shutdown', spans.length);
      resultCallback({ code: 1, error: new Error('the exporter is shut down') });
      return;
    }
    const before = this.#lost();
    this.#waiting += spans.length;
    const work = this.#export(spans)
      .catch((error: unknown) => this.#counters.drop('failed', spans.length, describe(error)))
      .then(() => {
        this.#waiting -= spans.length;
        this.#pending.delete(work);
        const lost = this.#lost() - before;
        resultCallback(lost === 0 ? { code: 0 } : { code: 1, error: new Error(`${lost} spans were not delivered`) });
      });
    this.#pending.add(work);
  }

  onStart(span: ReadableSpan): void {
    this.#starts.add(span);
  }

  get destinations(): readonly string[] {
    return this.#lanes.map(({ destination }) => originOf(destination.url) ?? destination.url);
  }

  async forceFlush(): Promise<void> {
    const limitMs = flushTimeoutMs(this.#options);
    const done = await settlesWithin(limitMs, Promise.all(this.#pending));
    if (!done) this.#counters.flushTimedOut(limitMs, this.#waiting);
  }

  async shutdown(after?: Promise<unknown>): Promise<void> {
    const { shutdownTimeoutMs = numberVariable('PORTKEY_SHUTDOWN_TIMEOUT_MS') } = this.#options;
    const limitMs = shutdownTimeoutMs ?? DEFAULT_SHUTDOWN_TIMEOUT_MS;
    this.#shutdownDeadlineMs ??= Date.now() + limitMs;
    for (const { sender } of this.#lanes) sender.hurry(this.#shutdownDeadlineMs);
    const last = async () => {
      await after;
      this.#stopped = true;
      await Promise.all(this.#pending);
    };
    // Requests end by themselves at the deadline; a hook of the user's might not.
    await settlesWithin(limitMs + GRACE_MS, last());
    this.#stopped = true;
  }

  stats(): ExportStats {
    return this.#counters.snapshot(this.#waiting);
  }

  #lost(): number {
    return Object.values(this.#counters.dropped).reduce((sum, count) => sum + count, 0);
  }

  async #export(spans: readonly ReadableSpan[]): Promise<void> {
    if (this.#lanes.length === 0) return;
    await Promise.all(
      spans.map(({ resource }) => resource?.asyncAttributesPending && resource.waitForAsyncAttributes?.()),
    );
    const table = await this.#table();
    const { enrichBatch, packSpans, SpanSelection } = await enrichment();
    const { customPrices, redact, spans: scope = 'genai', filter } = this.#options;
    const contentLengthLimit = this.#contentLengthLimit;
    const all = await enrichBatch(spans, { table, customPrices, redact, contentLengthLimit });
    this.#selection ??= new SpanSelection(scope, filter, this.#starts);
    const enriched = this.#selection.choose(all);
    if (enriched.length === 0) return;
    const endMs = Date.now() + (this.#options.retryBudgetMs ?? 25_000);
    const deadlineMs = () => Math.min(endMs, this.#shutdownDeadlineMs ?? endMs);
    await Promise.all(
      this.#lanes.map(async ({ destination, sender }) => {
        const parcels = packSpans(enriched, destination, this.#options);
        const delivery = { destination, sender, counters: this.#counters, deadlineMs };
        await deliverAll(parcels, delivery, this.#options.maxConcurrency ?? 4);
      }),
    );
  }

  async #table(): Promise<PriceTable | undefined> {
    const { prices } = this.#options;
    if (typeof prices !== 'function') return prices;
    this.#prices ??= prices().catch((error: unknown) => {
      diag.warn(`portkey-otel: prices could not be loaded, so no cost is written: ${describe(error)}`);
      return undefined;
    });
    return this.#prices;
  }
}

async function deliverAll(parcels: Parcel[], delivery: Delivery, lanes: number): Promise<void> {
  const rest = parcels.values();
  const lane = async () => {
    for (const parcel of rest) await deliver(parcel, delivery);
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(lanes, parcels.length)) }, lane));
}
