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
}

const SAY_EVERY_MS = 60_000;

/** Counts, and says what is lost at most once a minute. */
export class ExportCounters {
  exported = 0;
  requests = 0;
  retries = 0;
  readonly dropped: Record<DropReason, number> = {
    queue_full: 0,
    rejected: 0,
    unauthorized: 0,
    unreachable: 0,
    shutdown: 0,
    failed: 0,
  };
  readonly #saidAtMs = new Map<DropReason, number>();

  drop(reason: DropReason, count: number, detail?: string): void {
    this.dropped[reason] += count;
    const nowMs = Date.now();
    if (nowMs - (this.#saidAtMs.get(reason) ?? 0) < SAY_EVERY_MS) return;
    this.#saidAtMs.set(reason, nowMs);
    const total = this.dropped[reason];
    diag.warn(
      `portkey-otel: ${total} span${total === 1 ? '' : 's'} dropped so far (${reason})${detail ? `: ${detail}` : ''}`,
    );
  }

  snapshot(queued: number): ExportStats {
    const { exported, requests, retries } = this;
    return { exported, requests, retries, dropped: { ...this.dropped }, queued };
  }
}
