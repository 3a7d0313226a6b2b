import type { CallFacts } from '../trace/span-facts.ts';
import { CallMetrics, type Counted } from './call-metrics.ts';

/** Traces of which is remembered what was counted. Late spans of one that was forgotten count the whole trace again. */
const MOST_REMEMBERED = 10_000;

interface Watched {
  readonly workspace: string;
  readonly traceId: string;
  updatedMs: number;
}

/** Traces whose calls are read in one go: a question that comes meanwhile does not wait long. */
const TRACES_PER_READ = 64;

/** The calls of each trace. */
type ReadCalls = (workspace: string, traceIds: readonly string[]) => Promise<readonly (readonly CallFacts[])[]>;

/** Watches which traces change, and counts each once it is settled. */
export class SettledTraces {
  readonly #settleMs: number;
  readonly #readCalls: ReadCalls;
  /** By the last change, oldest first. */
  readonly #watched = new Map<string, Watched>();
  readonly #counted = new Map<string, Counted>();
  readonly #metrics = new Map<string, CallMetrics>();
  #counting: Promise<void> | undefined;
  #untilMs = Number.NEGATIVE_INFINITY;
  #isStopped = false;

  constructor(settleMs: number, readCalls: ReadCalls) {
    this.#settleMs = settleMs;
    this.#readCalls = readCalls;
  }

  /** Spans of the trace were committed. @param nowMs by a clock that never goes back: what is from the future would hold up all else */
  touch(workspace: string, traceId: string, nowMs: number): void {
    const key = `${traceId}/${workspace}`;
    this.#watched.delete(key);
    this.#watched.set(key, { workspace, traceId, updatedMs: nowMs });
  }

  /** Counts the traces that are settled by now, some at a time: all at once would keep questions waiting. @param nowMs by the clock of `touch` */
  settle(nowMs: number): Promise<void> {
    this.#untilMs = nowMs;
    this.#counting ??= this.#count().finally(() => {
      this.#counting = undefined;
    });
    return this.#counting;
  }

  /** Counts no further trace. Resolves, however it ends, when those that are being counted are done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#counting?.catch(() => {});
  }

  async #count(): Promise<void> {
    while (!this.#isStopped) {
      const portion = this.#nextSettled();
      const [first] = portion;
      if (!first) return;
      const { workspace } = first[1];
      const traceIds = portion.map(([, { traceId }]) => traceId);
      const calls = await this.#readCalls(workspace, traceIds).catch((error: unknown) => {
        // They are counted another time.
        for (const [key, watched] of portion) if (!this.#watched.has(key)) this.#watched.set(key, watched);
        throw error;
      });
      for (const [index, [key]] of portion.entries()) this.#remember(key, workspace, calls[index]!);
    }
  }

  /** Takes settled traces of one workspace, the oldest first. */
  #nextSettled(): [key: string, Watched][] {
    const portion: [string, Watched][] = [];
    for (const entry of this.#watched) {
      const [key, { workspace, updatedMs }] = entry;
      if (this.#untilMs - updatedMs < this.#settleMs || portion.length === TRACES_PER_READ) break;
      if (workspace !== (portion[0]?.[1].workspace ?? workspace)) break;
      this.#watched.delete(key);
      portion.push(entry);
    }
    return portion;
  }

  #remember(key: string, workspace: string, calls: readonly CallFacts[]): void {
    const counted = this.of(workspace).count(calls, this.#counted.get(key));
    this.#counted.delete(key);
    this.#counted.set(key, counted);
    const [oldest] = this.#counted.keys();
    if (this.#counted.size > MOST_REMEMBERED) this.#counted.delete(oldest!);
  }

  of(workspace: string): CallMetrics {
    const metrics = this.#metrics.get(workspace) ?? new CallMetrics();
    this.#metrics.set(workspace, metrics);
    return metrics;
  }
}
