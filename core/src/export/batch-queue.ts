/** When and how much a queue hands out; defaults and variables are those of OpenTelemetry's BatchSpanProcessor. */
export interface BatchOptions {
  /** Items that wait at most; what comes on top is dropped. `OTEL_BSP_MAX_QUEUE_SIZE`; default: 2,048. */
  readonly maxQueueSize?: number | undefined;
  /** `OTEL_BSP_MAX_EXPORT_BATCH_SIZE`; default: 512. */
  readonly maxExportBatchSize?: number | undefined;
  /** Milliseconds between two batches that are not full. `OTEL_BSP_SCHEDULE_DELAY`; default: 5,000. */
  readonly scheduledDelayMs?: number | undefined;
}

/**
 * A bounded queue that hands its items on in batches, one after the other and never on the caller's path. What does not fit
 * is dropped, the newest first, and counted by `onDrop`.
 */
export class BatchQueue<T> {
  readonly #hand: (items: T[]) => Promise<void>;
  readonly #onDrop: (count: number) => void;
  readonly #maxQueueSize: number;
  readonly #batchSize: number;
  readonly #delayMs: number;
  #items: T[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #soon = false;
  #draining: Promise<void> | undefined;

  constructor(hand: (items: T[]) => Promise<void>, onDrop: (count: number) => void, options: BatchOptions = {}) {
    this.#hand = hand;
    this.#onDrop = onDrop;
    this.#maxQueueSize = Math.max(1, options.maxQueueSize ?? 2_048);
    this.#batchSize = Math.max(1, Math.min(options.maxExportBatchSize ?? 512, this.#maxQueueSize));
    this.#delayMs = options.scheduledDelayMs ?? 5_000;
  }

  get size(): number {
    return this.#items.length;
  }

  add(item: T): void {
    if (this.#items.length >= this.#maxQueueSize) {
      this.#onDrop(1);
      return;
    }
    this.#items.push(item);
    if (this.#items.length >= this.#batchSize) this.#schedule(0);
    else if (this.#timer === undefined) this.#schedule(this.#delayMs);
  }

  /** Hands out everything that waits now. */
  async flush(): Promise<void> {
    await this.#draining;
    await this.#drain(1, this.#items.length);
  }

  #schedule(delayMs: number): void {
    if (this.#draining !== undefined || (delayMs === 0 && this.#soon)) return;
    clearTimeout(this.#timer);
    this.#soon = delayMs === 0;
    this.#timer = setTimeout(() => {
      this.#clearTimer();
      void this.#drain(this.#batchSize, Number.POSITIVE_INFINITY);
    }, delayMs);
    (this.#timer as { unref?(): void }).unref?.();
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#soon = false;
  }

  /** At least one batch, then more while `enough` items wait, until `atMost` are handed out. */
  #drain(enough: number, atMost: number): Promise<void> {
    this.#draining ??= (async () => {
      this.#clearTimer();
      let handed = 0;
      do {
        const items = this.#items.splice(0, this.#batchSize);
        handed += items.length;
        if (items.length > 0) await this.#hand(items);
      } while (this.#items.length >= enough && handed < atMost);
    })().finally(() => {
      this.#draining = undefined;
      if (this.#items.length > 0) this.#schedule(this.#items.length >= this.#batchSize ? 0 : this.#delayMs);
    });
    return this.#draining;
  }
}
