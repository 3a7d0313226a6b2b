import { slot } from './state.ts';

/** What waits for a reader: when it counts as left, and what happens then. */
export interface Waiting {
  /** By `performance.now()`; infinite while nobody is waited for. */
  leftAtMs: number;
  left(): void;
}

interface Watchdog {
  readonly waiting: Set<Waiting>;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off, by `performance.now()`. */
  nextMs: number;
}

const watchdog = () =>
  slot<Watchdog>('idle-watchdog', () => ({ waiting: new Set(), timer: undefined, nextMs: Number.POSITIVE_INFINITY }));

/**
 * Watches over readers that went away, with one timer for all of them: what waits sets its own time again and again at no
 * cost, and the timer looks who is late when the first of them might be.
 */
export function watch(waiting: Waiting): void {
  const dog = watchdog();
  dog.waiting.add(waiting);
  if (waiting.leftAtMs < dog.nextMs) arm(dog, waiting.leftAtMs);
}

export function unwatch(waiting: Waiting): void {
  watchdog().waiting.delete(waiting);
}

function arm(dog: Watchdog, atMs: number): void {
  clearTimeout(dog.timer);
  dog.nextMs = atMs;
  dog.timer = undefined;
  if (atMs === Number.POSITIVE_INFINITY) return;
  dog.timer = setTimeout(() => look(dog), Math.max(1, Math.ceil(atMs - performance.now())));
  (dog.timer as { unref?(): void }).unref?.();
}

function look(dog: Watchdog): void {
  const nowMs = performance.now();
  let nextMs = Number.POSITIVE_INFINITY;
  for (const waiting of dog.waiting) {
    if (waiting.leftAtMs <= nowMs) {
      dog.waiting.delete(waiting);
      waiting.left();
    } else if (waiting.leftAtMs < nextMs) nextMs = waiting.leftAtMs;
  }
  arm(dog, nextMs);
}
