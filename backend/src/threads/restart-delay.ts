const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** A thread that lived for so long did not die of how it starts. */
const STEADY_MS = 600_000;

/**
 * How long a thread that ended stays away: not at all the first time, then twice as long with each, up to a minute. What ends every
 * thread must not keep the machine busy with starting them.
 */
export class RestartDelay {
  #nextMs = 0;

  /** @param livedMs how long the thread was there; after ten minutes the next begins anew */
  next(livedMs: number): number {
    const delayMs = livedMs >= STEADY_MS ? 0 : this.#nextMs;
    this.#nextMs = Math.min(Math.max(FIRST_MS, 2 * delayMs), LONGEST_MS);
    return delayMs;
  }
}
