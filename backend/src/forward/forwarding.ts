import { join } from 'node:path';
import type { TraceStore } from '../store/trace-store.ts';
import { Forwarder } from './forwarder.ts';
import { type Count, ForwardQueue } from './queue.ts';
import { DEFAULT_FORWARD_LIMITS, type ForwardLimits, type ForwardTarget } from './target.ts';

export interface ForwardingOptions {
  readonly directory: string;
  readonly store: TraceStore;
  readonly targets: readonly ForwardTarget[];
  readonly settleMs: number;
  readonly retentionMs: number;
  readonly limits?: ForwardLimits | undefined;
  readonly log: (line: string) => void;
}

/** How forwarding to one target stands, for one workspace. */
export interface ForwardState {
  readonly target: string;
  /** Scheme, host and path. */
  readonly url: string;
  readonly backlogTraces: number;
  readonly backlogSpans: number;
  /** Milliseconds since the oldest trace that waits was settled; 0 when none waits. */
  readonly lagMs: number;
  /** Why the last request did not pass; `null` when it did. */
  readonly trouble: string | null;
  /** Spans, since the target was first named. */
  readonly sentSpans: number;
  readonly rejectedSpans: number;
  readonly droppedSpans: { readonly [reason in Exclude<Count, 'sent' | 'rejected'>]: number };
}

interface Watched {
  readonly workspace: string;
  readonly traceId: string;
  readonly updatedMs: number;
}

const TICK_MS = 500;
const TRIM_INTERVAL_MS = 10_000;
const FORGET_INTERVAL_MS = 3_600_000;
const TRACES_PER_COUNT = 500;
/** A trace is announced a little after its time in the store; what is looked at twice does no harm. */
const MARGIN_MS = 60_000;
const DAY_MS = 86_400_000;

/** Sends settled traces on, from a queue on disk. */
export class Forwarding {
  readonly #options: ForwardingOptions;
  readonly #queue: ForwardQueue;
  readonly #forwarders: readonly Forwarder[];
  readonly #sinceMs: ReadonlyMap<number, number>;
  /** By the last change, oldest first. */
  readonly #watched = new Map<string, Watched>();
  readonly #timers: readonly NodeJS.Timeout[];
  #settling: Promise<void> | undefined;
  #isStopped = false;

  private constructor(
    options: ForwardingOptions,
    queue: ForwardQueue,
    recovered: readonly Watched[],
    sinceMs: ReadonlyMap<number, number>,
  ) {
    this.#options = options;
    this.#queue = queue;
    this.#sinceMs = sinceMs;
    for (const { workspace, traceId, updatedMs } of recovered) this.touch(workspace, traceId, updatedMs);
    const maxAgeMs = options.limits?.maxAgeMs ?? DEFAULT_FORWARD_LIMITS.maxAgeMs;
    const isUnsettled = (workspace: string, traceId: string) => this.#watched.has(keyOf(workspace, traceId));
    this.#forwarders = options.targets.map((target) => {
      const { id } = queue.target(target.name, Date.now());
      return new Forwarder({ target, id, queue, store: options.store, maxAgeMs, isUnsettled, log: options.log });
    });
    const every = (ms: number, work: () => unknown) => setInterval(work, ms).unref();
    this.#timers = [
      every(Math.min(TICK_MS, Math.max(options.settleMs, 10)), () => void this.#settle()),
      every(TRIM_INTERVAL_MS, () => this.#trim()),
      every(FORGET_INTERVAL_MS, () => queue.forgetBefore(Date.now() - options.retentionMs - DAY_MS)),
    ];
  }

  /** Takes up what changed in the store and was not yet in the queue when the process ended. */
  static async open(options: ForwardingOptions): Promise<Forwarding> {
    const queue = new ForwardQueue(join(options.directory, 'forward.db'));
    const nowMs = Date.now();
    const known = options.targets.map(({ name }) => queue.target(name, nowMs));
    const recovered = await options.store.changedSince(Math.min(...known.map(({ sinceMs }) => sinceMs)));
    return new Forwarding(options, queue, recovered, new Map(known.map(({ id, sinceMs }) => [id, sinceMs])));
  }

  /** Spans of the trace were committed. */
  touch(workspace: string, traceId: string, updatedMs: number): void {
    const key = keyOf(workspace, traceId);
    this.#watched.delete(key);
    this.#watched.set(key, { workspace, traceId, updatedMs });
  }

  /** How it stands with each target that gets traces of the workspace. */
  states(workspace: string): ForwardState[] {
    return this.#forwarders
      .filter(({ target }) => takes(target, workspace))
      .map(({ id, target, trouble }) => {
        const { traces, spans, oldestMs, counts } = this.#queue.state(id, workspace);
        const { sent, rejected, ...dropped } = counts;
        const { origin, pathname } = new URL(target.destination.url);
        return {
          target: target.name,
          url: origin + pathname,
          backlogTraces: traces,
          backlogSpans: spans,
          lagMs: oldestMs === undefined ? 0 : Math.max(0, Date.now() - oldestMs),
          trouble: trouble ?? null,
          sentSpans: sent,
          rejectedSpans: rejected,
          droppedSpans: dropped,
        };
      });
  }

  async close(): Promise<void> {
    this.#isStopped = true;
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([this.#settling, ...this.#forwarders.map((forwarder) => forwarder.stop())]);
    this.#queue.close();
  }

  #settle(): Promise<void> {
    this.#settling ??= this.#queueSettled()
      .catch((error: Error) => this.#options.log(`cannot queue settled traces for forwarding: ${error.message}`))
      .finally(() => {
        this.#settling = undefined;
      });
    return this.#settling;
  }

  async #queueSettled(): Promise<void> {
    const { store, settleMs } = this.#options;
    const nowMs = Date.now();
    for (
      let settled = this.#settledBy(nowMs - settleMs);
      settled.length > 0;
      settled = this.#settledBy(nowMs - settleMs)
    ) {
      const counts = await store.spanCounts(settled);
      if (this.#isStopped) return;
      this.#queue.add(
        settled.map((trace, index) => ({ ...trace, spans: counts[index]!, targets: this.#targetsOf(trace) })),
        nowMs,
      );
      for (const trace of settled) {
        const key = keyOf(trace.workspace, trace.traceId);
        // Unless more of it came meanwhile.
        if (this.#watched.get(key) === trace) this.#watched.delete(key);
      }
      for (const forwarder of this.#forwarders) forwarder.wake();
    }
    const [oldest] = this.#watched.values();
    const reachedMs = Math.min(nowMs, oldest?.updatedMs ?? nowMs) - MARGIN_MS;
    this.#queue.reached([...this.#sinceMs.keys()], reachedMs);
  }

  #settledBy(ms: number): Watched[] {
    const settled: Watched[] = [];
    for (const watched of this.#watched.values()) {
      if (watched.updatedMs > ms || settled.length >= TRACES_PER_COUNT) break;
      settled.push(watched);
    }
    return settled;
  }

  #targetsOf({ workspace, updatedMs }: Watched): number[] {
    return this.#forwarders
      .filter(({ id, target }) => takes(target, workspace) && updatedMs >= (this.#sinceMs.get(id) ?? 0))
      .map(({ id }) => id);
  }

  /** Drops what waited too long, then the oldest of what is too much. */
  #trim(): void {
    const { maxAgeMs, maxSpans } = { ...DEFAULT_FORWARD_LIMITS, ...defined(this.#options.limits) };
    for (const forwarder of this.#forwarders) {
      const { id } = forwarder;
      let over = this.#queue.waitingSpans(id) - maxSpans;
      let after = 0;
      for (;;) {
        const rows = this.#queue.next(id, after, TRACES_PER_COUNT);
        const last = rows.at(-1);
        const dropped = rows.filter((row) => {
          if (forwarder.isClaimed(row.seq)) return false;
          const expired = Date.now() - row.settledMs > maxAgeMs;
          if (!expired && over <= 0) return false;
          this.#queue.finish(id, row, { count: expired ? 'expired' : 'overflow', spans: row.spans });
          over -= row.spans;
          return true;
        });
        if (dropped.length > 0)
          this.#options.log(
            `${dropped.length} traces for ${forwarder.target.name} were dropped: they waited too long or are too many`,
          );
        if (dropped.length === 0 || last === undefined) break;
        after = last.seq;
      }
    }
  }
}

function keyOf(workspace: string, traceId: string): string {
  return `${traceId}/${workspace}`;
}

function takes({ workspace }: ForwardTarget, of: string): boolean {
  return workspace === undefined || workspace === of;
}

function defined(limits: ForwardLimits = {}): Partial<typeof DEFAULT_FORWARD_LIMITS> {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}
