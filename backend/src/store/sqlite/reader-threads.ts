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
  readonly #directory: string;
  readonly #most: number;
  /** The first stays. */
  #readers: readonly Reader[];
  #used = new Set<Reader>();
  #starting: Promise<void> | undefined;
  readonly #ending: NodeJS.Timeout;
  #isClosed = false;

  private constructor(directory: string, most: number, first: Reader, idleMs: number) {
    this.#directory = directory;
    this.#most = most;
    this.#readers = [first];
    this.#ending = setInterval(() => void this.#endIdle(), idleMs).unref();
  }

  /**
   * @param most threads at once
   * @throws Error when the first cannot start.
   */
  static async start(directory: string, most: number, idleMs = IDLE_MS): Promise<ReaderThreads> {
    return new ReaderThreads(directory, most, await startReader(directory), idleMs);
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

  async each(work: (reader: Reader) => Promise<unknown>): Promise<void> {
    await Promise.all(this.#readers.map(work));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#ending);
    await this.#starting;
    await this.each((reader) => reader.call('close'));
  }

  /** Where it cannot start, the others answer as before. */
  async #startAnother(): Promise<void> {
    const reader = await startReader(this.#directory).catch(() => undefined);
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
    await Promise.all(idle.map((reader) => reader.call('close')));
  }
}

function startReader(directory: string): Promise<Reader> {
  return EngineThread.start<SqliteReader>({ role: 'reader', directory });
}
