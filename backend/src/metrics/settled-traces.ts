import type { SpanFacts } from '../trace/span-facts.ts';
import { CallMetrics } from './call-metrics.ts';

/** Traces whose counted calls are remembered. Late spans of one that was forgotten count the whole trace again. */
const MOST_REMEMBERED = 10_000;

interface Watched {
  readonly workspace: string;
  readonly traceId: string;
  updatedMs: number;
}

type ReadCalls = (workspace: string, traceId: string) => Promise<readonly SpanFacts[]>;

/** Watches which traces change, and counts each once it is settled. */
export class SettledTraces {
  readonly #settleMs: number;
  readonly #readCalls: ReadCalls;
  /** By the last change, oldest first. */
  readonly #watched = new Map<string, Watched>();
  readonly #counted = new Map<string, readonly SpanFacts[]>();
  readonly #metrics = new Map<string, CallMetrics>();
  #counting: Promise<void> | undefined;
  #untilMs = Number.NEGATIVE_INFINITY;
  #isStopped = false;

  constructor(settleMs: number, readCalls: ReadCalls) {
    this.#settleMs = settleMs;
    this.#readCalls = readCalls;
  }

  /** Spans of the trace were committed. */
  touch(workspace: string, traceId: string, nowMs: number): void {
    const key = `${traceId}/${workspace}`;
    this.#watched.delete(key);
    this.#watched.set(key, { workspace, traceId, updatedMs: nowMs });
  }

  /** Counts the traces that are settled by now, one after the other: many at once would keep questions waiting. */
  settle(nowMs: number): Promise<void> {
    this.#untilMs = nowMs;
    this.#counting ??= this.#count().finally(() => {
      this.#counting = undefined;
    });
    return this.#counting;
  }

  /** Counts no further trace. Resolves, however it ends, when the one that is being counted is done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#counting?.catch(() => {});
  }

  async #count(): Promise<void> {
    for (const [key, { workspace, traceId, updatedMs }] of this.#watched) {
      if (this.#isStopped || this.#untilMs - updatedMs < this.#settleMs) break;
      this.#watched.delete(key);
      const calls = await this.#readCalls(workspace, traceId);
      this.of(workspace).count(calls, this.#counted.get(key));
      this.#counted.delete(key);
      this.#counted.set(key, calls);
      const [oldest] = this.#counted.keys();
      if (this.#counted.size > MOST_REMEMBERED) this.#counted.delete(oldest!);
    }
  }

  of(workspace: string): CallMetrics {
    const metrics = this.#metrics.get(workspace) ?? new CallMetrics();
    this.#metrics.set(workspace, metrics);
    return metrics;
  }
}
