const FUTURE_MS = 3_600_000;

/** The times that are taken: from the retention's end to an hour ahead, for clocks that run fast. */
export class TimeWindow {
  readonly #retentionMs: number;

  constructor(retentionMs: number) {
    this.#retentionMs = retentionMs;
  }

  /** @param unixNano `undefined` is now */
  contains(unixNano: bigint | undefined, nowMs = Date.now()): boolean {
    const startMs = unixNano === undefined ? nowMs : Number(unixNano / 1_000_000n);
    return startMs >= nowMs - this.#retentionMs && startMs <= nowMs + FUTURE_MS;
  }

  /** Milliseconds since the Unix epoch, both inclusive. */
  at(nowMs: number): { readonly fromMs: number; readonly toMs: number } {
    return { fromMs: nowMs - this.#retentionMs, toMs: nowMs + FUTURE_MS };
  }

  describe(): string {
    const days = Math.round(this.#retentionMs / 8_640_000) / 10;
    return `only what is from between ${days} days ago and one hour ahead is taken`;
  }
}
