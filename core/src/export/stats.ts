import { diag } from '@opentelemetry/api';

/** Why spans were not delivered. */
export type DropReason =
  /** More spans ended than could be sent. */
  | 'queue_full'
  /** The endpoint refused them for what they are. */
  | 'rejected'
  /** The endpoint refused the key. */
  | 'unauthorized'
  /** The endpoint could not be reached, or answered with failures, for as long as retrying is allowed. */
  | 'unreachable'
  /** They ended after shutdown, or there was no time left at shutdown. */
  | 'shutdown'
  /** A fault of ours. */
  | 'failed';

/** What happened to spans so far. Counts only grow, except `queued`. */
export interface ExportStats {
  /** Spans accepted by each destination, added up. */
  readonly exported: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
  readonly requests: number;
  readonly retries: number;
  /** Spans that wait. */
  readonly queued: number;
  /** Times that `forceFlush` came back with spans still waiting, since its limit was over. Those are tried on. */
  readonly flushTimeouts: number;
}

const SAY_EVERY_MS = 60_000;

/** Counts, and says what is lost at most once a minute. */
export class ExportCounters {
  exported = 0;
  requests = 0;
  retries = 0;
  flushTimeouts = 0;
  readonly dropped: Record<DropReason, number> = {
    queue_full: 0,
    rejected: 0,
    unauthorized: 0,
    unreachable: 0,
    shutdown: 0,
    failed: 0,
  };
  readonly #noun: string;
  readonly #saidAtMs = new Map<DropReason | 'flush', number>();

  /** @param noun What is counted, as messages name it. */
  constructor(noun = 'span') {
    this.#noun = noun;
  }

  drop(reason: DropReason, count: number, detail?: string): void {
    this.dropped[reason] += count;
    if (this.#saidLately(reason)) return;
    const total = this.dropped[reason];
    diag.warn(
      `portkey-otel: ${total} ${this.#noun}${total === 1 ? '' : 's'} dropped so far (${reason})${detail ? `: ${detail}` : ''}`,
    );
  }

  flushTimedOut(limitMs: number, waiting: number): void {
    this.flushTimeouts += 1;
    if (this.#saidLately('flush')) return;
    diag.warn(`portkey-otel: flush came back after ${limitMs} ms with ${waiting} unsent; they are tried on`);
  }

  snapshot(queued: number): ExportStats {
    const { exported, requests, retries, flushTimeouts } = this;
    return { exported, requests, retries, dropped: { ...this.dropped }, queued, flushTimeouts };
  }

  #saidLately(what: DropReason | 'flush'): boolean {
    const nowMs = Date.now();
    if (nowMs - (this.#saidAtMs.get(what) ?? 0) < SAY_EVERY_MS) return true;
    this.#saidAtMs.set(what, nowMs);
    return false;
  }
}
