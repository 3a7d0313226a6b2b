import { join } from 'node:path';
import type { Durability } from '../store/sqlite/database.ts';
import type { TraceStore } from '../store/trace-store.ts';
import type { ForwardState } from './forward-state.ts';
import { Forwarder } from './forwarder.ts';
import { ForwardQueue, type QueueState, type WaitingTrace } from './queue.ts';
import { DEFAULT_FORWARD_LIMITS, type ForwardLimits, type ForwardTarget } from './target.ts';

export interface ForwardEngineOptions {
  readonly directory: string;
  readonly store: Pick<TraceStore, 'trace' | 'spanCounts' | 'changedSince'>;
  readonly targets: readonly ForwardTarget[];
  readonly settleMs: number;
  readonly retentionMs: number;
  readonly limits?: ForwardLimits | undefined;
  /** Default: `normal`. */
  readonly durability?: Durability | undefined;
  readonly log: (line: string) => void;
}

interface Watched {
  readonly workspace: string;
  readonly traceId: string;
  readonly updatedMs: number;
}

const TICK_MS = 500;
const TRIM_INTERVAL_MS = 10_000;
/** Limits are looked at so many times less often than traces settle. */
const SETTLES_PER_TRIM = 20;
/** A trace that had no new span for so long hardly gets one. */
const LATE_MS = 3_600_000;
const REQUESTS_PER_FORGET = 10_000;
const FORGET_INTERVAL_MS = 3_600_000;
const TRACES_PER_COUNT = 500;
/** A trace is announced a little after its time in the store; what is looked at twice does no harm. */
const MARGIN_MS = 60_000;
const DAY_MS = 86_400_000;
const NAMED_NO_MORE = 'it is named no more: what waits is dropped by age, or goes out when it is named again';

/** Sends settled traces on, from a queue on disk. */
export class ForwardEngine {
  readonly #options: ForwardEngineOptions;
  readonly #queue: ForwardQueue;
  readonly #forwarders: readonly Forwarder[];
  readonly #sinceMs: ReadonlyMap<number, number>;
  /** By the last change, oldest first. */
  readonly #watched = new Map<string, Watched>();
  readonly #timers: readonly NodeJS.Timeout[];
  /** Targets that are named no more, of which something was dropped since the start: what is counted does not vanish. */
  readonly #expired = new Set<number>();
  #settling: Promise<void> | undefined;
  #isStopped = false;

  private constructor(
    options: ForwardEngineOptions,
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
      every(Math.min(TRIM_INTERVAL_MS, SETTLES_PER_TRIM * options.settleMs), () => this.#trim()),
      every(FORGET_INTERVAL_MS, () => queue.forgetBefore(Date.now() - options.retentionMs - DAY_MS)),
    ];
  }

  /** Takes up what changed in the store and was not yet in the queue when the process ended. */
  static async open(options: ForwardEngineOptions): Promise<ForwardEngine> {
    const queue = new ForwardQueue(join(options.directory, 'forward.db'), options.durability);
    const nowMs = Date.now();
    const known = options.targets.map(({ name }) => queue.target(name, nowMs));
    const recovered = await options.store.changedSince(Math.min(...known.map(({ sinceMs }) => sinceMs)));
    return new ForwardEngine(options, queue, recovered, new Map(known.map(({ id, sinceMs }) => [id, sinceMs])));
  }

  /** Spans of the trace were committed. */
  touch(workspace: string, traceId: string, updatedMs: number): void {
    const key = keyOf(workspace, traceId);
    this.#watched.delete(key);
    this.#watched.set(key, { workspace, traceId, updatedMs });
  }

  /** How it stands with each target that gets traces of the workspace, and with those that are named no more and for which some wait. */
  states(workspace: string): ForwardState[] {
    const named = this.#forwarders
      .filter(({ target }) => takes(target, workspace))
      .map(({ id, target, trouble }) => {
        const { origin, pathname } = new URL(target.destination.url);
        return stateOf(target.name, origin + pathname, trouble, this.#queue.state(id, workspace));
      });
    const unnamed = this.#unnamed().flatMap(({ id, name }) => {
      const state = this.#queue.state(id, workspace);
      const hasWork = state.traces > 0 || (this.#expired.has(id) && state.counts.expired > 0);
      return hasWork ? stateOf(name, null, NAMED_NO_MORE, state) : [];
    });
    return [...named, ...unnamed];
  }

  #unnamed(): { readonly id: number; readonly name: string }[] {
    return this.#queue.unnamed([...this.#sinceMs.keys()]);
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
    this.#notAfter(nowMs);
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

  /** When the clock was set back, what is watched would wait until it is as late again, and hold up all that comes behind. */
  #notAfter(nowMs: number): void {
    const watched = [...this.#watched.values()];
    if (watched.every(({ updatedMs }) => updatedMs <= nowMs)) return;
    for (const { workspace, traceId, updatedMs } of watched) this.touch(workspace, traceId, Math.min(updatedMs, nowMs));
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

  #trim(): void {
    const { maxAgeMs, maxSpans, maxBytes } = { ...DEFAULT_FORWARD_LIMITS, ...defined(this.#options.limits) };
    const oldestMs = Date.now() - maxAgeMs;
    for (const { id, name } of this.#unnamed()) {
      const traces = this.#queue.expire(id, oldestMs);
      if (traces === 0) continue;
      this.#expired.add(id);
      this.#options.log(`${traces} traces for ${name}, which is named no more, were dropped: they waited too long`);
    }
    for (const forwarder of this.#forwarders) {
      this.#drop(forwarder, 'they waited too long', 'expired', ({ settledMs }) => settledMs < oldestMs);
      let over = this.#queue.waitingSpans(forwarder.id) - maxSpans;
      this.#drop(forwarder, 'too many spans wait', 'overflow', ({ spans }) => {
        over -= spans;
        return over + spans > 0;
      });
    }
    const isFull = () => this.#queue.bytes() > maxBytes;
    while (isFull() && this.#queue.forgetOldest(Date.now() - LATE_MS, REQUESTS_PER_FORGET) > 0);
    for (const forwarder of this.#forwarders) {
      this.#drop(forwarder, 'the queue takes too many bytes', 'overflow', isFull);
    }
  }

  /** The oldest first, as long as the condition holds; not what is on its way. */
  #drop(
    { id, target, isClaimed }: Forwarder,
    why: string,
    count: 'expired' | 'overflow',
    condition: (row: WaitingTrace) => boolean,
  ): void {
    let traces = 0;
    let after = 0;
    for (let isOver = false; !isOver; ) {
      const rows = this.#queue.next(id, after, TRACES_PER_COUNT);
      isOver = rows.length === 0;
      for (const row of rows) {
        after = row.seq;
        if (isClaimed(row.seq)) continue;
        isOver = !condition(row);
        if (isOver) break;
        this.#queue.finish(id, row, { count, spans: row.spans });
        traces += 1;
      }
    }
    if (traces > 0) this.#options.log(`${traces} traces for ${target.name} were dropped: ${why}`);
  }
}

function stateOf(
  target: string,
  url: string | null,
  trouble: string | undefined,
  { traces, spans, oldestMs, counts: { sent, rejected, ...dropped } }: QueueState,
): ForwardState {
  return {
    target,
    url,
    backlogTraces: traces,
    backlogSpans: spans,
    lagMs: oldestMs === undefined ? 0 : Math.max(0, Date.now() - oldestMs),
    trouble: trouble ?? null,
    sentSpans: sent,
    rejectedSpans: rejected,
    droppedSpans: dropped,
  };
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
