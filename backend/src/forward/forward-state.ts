import type { Count } from './queue.ts';

/** How forwarding to one target stands, for one workspace. */
export interface ForwardState {
  readonly target: string;
  /** Scheme, host and path; `null` for a target of an earlier life that is named no more. */
  readonly url: string | null;
  readonly backlogTraces: number;
  readonly backlogSpans: number;
  /** Milliseconds since the oldest trace that waits was settled; 0 when none waits. */
  readonly lagMs: number;
  /** Why nothing goes there, such as what the last request was answered; `null` when it passed. */
  readonly trouble: string | null;
  /** Spans, since the target was first named. */
  readonly sentSpans: number;
  readonly rejectedSpans: number;
  readonly droppedSpans: { readonly [reason in Exclude<Count, 'sent' | 'rejected'>]: number };
}
