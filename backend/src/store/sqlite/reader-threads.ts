import type { ThreadEnded } from '../../threads/thread-ends.ts';
import type { Day } from './data-directory.ts';
import { EngineThread } from './engine-thread.ts';
import type { SqliteReader } from './reader.ts';

type Reader = EngineThread<SqliteReader>;

/** A thread that helped out ends when it had nothing to do for this long, or up to twice as long. */
const IDLE_MS = 30_000;

/**
 * The threads that answer questions. One is always there and gets what it can: what it has read before is at hand, and each thread more
 * takes some 30 to 60 MB. Another starts when a question would wait, and ends when it was not needed for a while.
 */
export class ReaderThreads {
  readonly #startReader: () => Promise<Reader>;
  readonly #most: number;
  /** The first stays. */
  #readers: readonly Reader[];
  #used = new Set<Reader>();
  #starting: Promise<void> | undefined;
  readonly #ending: NodeJS.Timeout;
  #isClosed = false;

  private constructor(startReader: () => Promise<Reader>, most: number, first: Reader, idleMs: number) {
    this.#startReader = startReader;
    this.#most = most;
    this.#readers = [first];
    this.#ending = setInterval(() => void this.#endIdle(), idleMs).unref();
  }

  /**
   * @param most threads at once
   * @param ended is told when one ends by a fault; it is started again
   * @throws Error when the first cannot start.
   */
  static async start(directory: string, most: number, ended?: ThreadEnded, idleMs = IDLE_MS): Promise<ReaderThreads> {
    const startReader = () => EngineThread.start<SqliteReader>({ role: 'reader', directory }, ended);
    return new ReaderThreads(startReader, most, await startReader(), idleMs);
  }

  /** Threads that are there now. */
  get count(): number {
    return this.#readers.length;
  }

  /** The one that has least to do, the first of those that are alike: a short question does not wait behind a long one. */
  next(): Reader {
    const least = this.#readers.reduce((found, reader) => (reader.waiting < found.waiting ? reader : found));
    if (least.waiting > 0 && this.#readers.length < this.#most) this.#starting ??= this.#startAnother();
    this.#used.add(least);
    return least;
  }

  /** Lets go of a day file that is about to be removed. */
  async forgetDay(day: Day): Promise<void> {
    // One that ended meanwhile holds no file any more.
    await Promise.allSettled(this.#readers.map((reader) => reader.call('forgetDay', day)));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#ending);
    await this.#starting;
    await Promise.all(this.#readers.map((reader) => reader.close()));
  }

  /** Where it cannot start, the others answer as before. */
  async #startAnother(): Promise<void> {
    const reader = await this.#startReader().catch(() => undefined);
    this.#starting = undefined;
    if (!reader) return;
    this.#readers = [...this.#readers, reader];
    this.#used.add(reader);
  }

  async #endIdle(): Promise<void> {
    const used = this.#used;
    this.#used = new Set();
    const idle = this.#readers.slice(1).filter((reader) => !used.has(reader) && reader.waiting === 0);
    if (this.#isClosed || idle.length === 0) return;
    this.#readers = this.#readers.filter((reader) => !idle.includes(reader));
    await Promise.all(idle.map((reader) => reader.close()));
  }
}
