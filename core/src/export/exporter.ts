import { diag, type MeterProvider, metrics } from '@opentelemetry/api';
import type { CostOptions } from '../cost/index.ts';
import { numberVariable } from '../instrument/environment.ts';
import { describe } from '../instrument/guard.ts';
import { isApiRegistered } from '../instrument/registered-api.ts';
import type { ClientMetrics } from './client-metrics.ts';
import { type DeliveryOptions, flushTimeoutMs, Lanes, shutdownTimeoutMs } from './lanes.ts';
import type { PackOptions } from './pack-spans.ts';
import { type ExportResult, isSampled, type ReadableSpan, type SpanExporter } from './readable-span.ts';
import type { Redact } from './redact.ts';
import { serializeSpans } from './serialize.ts';
import type { SpanScope } from './span-scope.ts';
import type { SpanSelection } from './span-selection.ts';
import { SpanStarts } from './span-starts.ts';
import { ExportCounters, type ExportStats } from './stats.ts';
import { settlesWithin } from './time-limit.ts';

/** All dialects and the cost engine: more code than the rest together, so loaded with the first batch and not with the app. */
const late = () => import('./late.ts');

export type PriceTable = CostOptions['table'];

/** Where spans go, which of them, and what they show. */
export interface PortkeyExporterOptions extends DeliveryOptions, PackOptions {
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
  /**
   * Takes the client metrics of the GenAI conventions (`gen_ai.client.*`, and `portkey.client.operation.cost`). Default: the
   * globally registered provider, if there is one; `false` takes none.
   */
  readonly meterProvider?: MeterProvider | false | undefined;
}

/** A `SpanExporter` of OpenTelemetry JS 2.x and 3.x. None of its functions throws. */
export interface PortkeyExporter extends SpanExporter {
  /** `portkeySpanProcessor` tells of each span's start: a span's children leave before it does. */
  onStart?(span: ReadableSpan): void;
  /** Whether client metrics are taken: then spans that are recorded and not sampled are of use too. */
  readonly measures?: boolean;
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
/** For counting what did not get through. */
const GRACE_MS = 250;

class Exporter implements PortkeyExporter {
  readonly #options: PortkeyExporterOptions;
  readonly #counters = new ExportCounters();
  readonly #lanes: Lanes;
  readonly #pending = new Set<Promise<void>>();
  readonly #starts: SpanStarts;
  #selection: SpanSelection | undefined;
  #metrics: ClientMetrics | undefined;
  readonly #contentLengthLimit: number;
  #prices: Promise<PriceTable | undefined> | undefined;
  #waiting = 0;
  #stopped = false;

  constructor(options: PortkeyExporterOptions) {
    this.#options = options;
    this.#starts = new SpanStarts(options.spans ?? 'genai', options.filter !== undefined);
    this.#contentLengthLimit =
      options.contentLengthLimit ?? numberVariable('PORTKEY_CONTENT_LENGTH_LIMIT') ?? DEFAULT_CONTENT_LENGTH_LIMIT;
    this.#lanes = new Lanes(options, this.#counters, 'traces');
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
        resultCallback(lost === 0 ? { code: 0 } : { code: 1, error: new Error(`${lost} spans not delivered`) });
      });
    this.#pending.add(work);
  }

  onStart(span: ReadableSpan): void {
    this.#starts.add(span);
  }

  get destinations(): readonly string[] {
    return this.#lanes.origins;
  }

  get measures(): boolean {
    return this.#meterProvider() !== undefined;
  }

  async forceFlush(): Promise<void> {
    const limitMs = flushTimeoutMs(this.#options);
    const done = await settlesWithin(limitMs, Promise.all(this.#pending));
    if (!done) this.#counters.flushTimedOut(limitMs, this.#waiting);
  }

  async shutdown(after?: Promise<unknown>): Promise<void> {
    const limitMs = shutdownTimeoutMs(this.#options);
    this.#lanes.hurry(Date.now() + limitMs);
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
    const meterProvider = this.#meterProvider();
    const sends = this.#lanes.origins.length > 0;
    if (!sends && meterProvider === undefined) return;
    await Promise.all(
      spans.map(({ resource }) => resource?.asyncAttributesPending && resource.waitForAsyncAttributes?.()),
    );
    const table = await this.#table();
    const { ClientMetrics, enrichBatch, packSpans, SpanSelection } = await late();
    const { customPrices, redact, spans: scope = 'genai', filter } = this.#options;
    const contentLengthLimit = this.#contentLengthLimit;
    const all = await enrichBatch(spans, { table, customPrices, redact, contentLengthLimit });
    if (meterProvider !== undefined) {
      this.#metrics ??= new ClientMetrics();
      this.#metrics.record(all, meterProvider);
    }
    if (!sends) return;
    this.#selection ??= new SpanSelection(scope, filter, this.#starts);
    const enriched = this.#selection.choose(all.filter(({ span }) => isSampled(span)));
    if (enriched.length === 0) return;
    await this.#lanes.send((destination) => packSpans(enriched, destination, this.#options), serializeSpans);
  }

  /** The one that holds now: an app may register its own after us. */
  #meterProvider(): MeterProvider | undefined {
    const { meterProvider } = this.#options;
    if (meterProvider !== undefined) return meterProvider || undefined;
    return isApiRegistered('metrics') ? metrics.getMeterProvider() : undefined;
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
