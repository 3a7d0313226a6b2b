import type { ReceivedSpan } from '../otlp/received.ts';

const FUTURE_MS = 3_600_000;

/** The span starts that are taken: from the retention's end to an hour ahead, for clocks that run fast. */
export class TimeWindow {
  readonly #retentionMs: number;

  constructor(retentionMs: number) {
    this.#retentionMs = retentionMs;
  }

  contains(span: ReceivedSpan, nowMs = Date.now()): boolean {
    const startMs = Number(span.startUnixNano / 1_000_000n);
    return startMs >= nowMs - this.#retentionMs && startMs <= nowMs + FUTURE_MS;
  }

  describe(): string {
    const days = Math.round(this.#retentionMs / 8_640_000) / 10;
    return `only spans that start between ${days} days ago and one hour ahead are taken`;
  }
}
