import { numberVariable } from '../instrument/environment.ts';
import { originOf, settings } from '../instrument/settings.ts';
import { deliver, type Serialize } from './deliver.ts';
import { type Destination, type DestinationOptions, resolveDestinations, type Signal } from './destination.ts';
import type { Parcel } from './parcel.ts';
import { Sender } from './send.ts';
import type { ExportCounters } from './stats.ts';

/** How spans and log records reach their destinations, and for how long that is tried. */
export interface DeliveryOptions extends DestinationOptions {
  /** Requests to one destination at a time. Default: 4. */
  readonly maxConcurrency?: number | undefined;
  /** Milliseconds for which a batch is tried again and again. Default: 25,000; 120,000 behind our processors. */
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

const DEFAULT_FLUSH_TIMEOUT_MS = 30_000;
const DEFAULT_SHUTDOWN_TIMEOUT_MS = 2_500;
const DEFAULT_RETRY_BUDGET_MS = 25_000;
/** Of exporters behind our own processors, which wait for nobody. */
export const LONG_RETRY_BUDGET_MS = 120_000;

/** The limit of one flush, in milliseconds. */
export function flushTimeoutMs(options: Pick<DeliveryOptions, 'flushTimeoutMs'>): number {
  return options.flushTimeoutMs ?? numberVariable('OTEL_BSP_EXPORT_TIMEOUT') ?? DEFAULT_FLUSH_TIMEOUT_MS;
}

/** The limit of shutdown, in milliseconds. */
export function shutdownTimeoutMs(options: Pick<DeliveryOptions, 'shutdownTimeoutMs'>): number {
  return options.shutdownTimeoutMs ?? numberVariable('PORTKEY_SHUTDOWN_TIMEOUT_MS') ?? DEFAULT_SHUTDOWN_TIMEOUT_MS;
}

/** The destinations of one signal, side by side: one that is down does not hold up another. */
export class Lanes {
  readonly #options: DeliveryOptions;
  readonly #counters: ExportCounters;
  readonly #lanes: readonly { readonly destination: Destination; readonly sender: Sender }[];
  #stopAtMs: number | undefined;

  constructor(options: DeliveryOptions, counters: ExportCounters, signal: Signal) {
    this.#options = options;
    this.#counters = counters;
    this.#lanes = (settings().disabled ? [] : resolveDestinations(options, signal)).map((destination) => ({
      destination,
      sender: new Sender(destination, counters, options.fetch),
    }));
  }

  get origins(): readonly string[] {
    return this.#lanes.map(({ destination }) => originOf(destination.url) ?? destination.url);
  }

  /** For shutdown: everything is tried at once, and nothing after `stopAtMs`. */
  hurry(stopAtMs: number): void {
    this.#stopAtMs ??= stopAtMs;
    for (const { sender } of this.#lanes) sender.hurry(this.#stopAtMs);
  }

  async send<T>(pack: (destination: Destination) => Parcel<T>[], serialize: Serialize<T>): Promise<void> {
    const endMs = Date.now() + (this.#options.retryBudgetMs ?? DEFAULT_RETRY_BUDGET_MS);
    const deadlineMs = () => Math.min(endMs, this.#stopAtMs ?? endMs);
    await Promise.all(
      this.#lanes.map(async ({ destination, sender }) => {
        const parcels = pack(destination);
        const rest = parcels.values();
        const work = async () => {
          for (const parcel of rest) {
            await deliver(parcel, { destination, sender, serialize, counters: this.#counters, deadlineMs });
          }
        };
        const width = Math.min(this.#options.maxConcurrency ?? 4, parcels.length);
        await Promise.all(Array.from({ length: Math.max(1, width) }, work));
      }),
    );
  }
}
