import type { Count } from './queue.ts';

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
