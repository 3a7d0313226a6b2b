import type { SpanBatch, TraceStore } from '../store/trace-store.ts';

/** The queue is full: the sender should come again later. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

interface Waiting {
  readonly batch: SpanBatch;
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const SPANS_PER_COMMIT = 2_048;

/** Joins what arrives while a commit is under way into the next commit. A promise that is kept means committed. */
export class GroupCommit {
  readonly #store: TraceStore;
  readonly #maxBytes: number;
  readonly #committed: (batch: SpanBatch) => void;
  readonly #queue: Waiting[] = [];
  #bytes = 0;
  #running: Promise<void> | undefined;

  /** @param committed is told of each batch once it is stored */
  constructor(store: TraceStore, maxBytes: number, committed: (batch: SpanBatch) => void = () => {}) {
    this.#store = store;
    this.#committed = committed;
    this.#maxBytes = maxBytes;
  }

  /** @param bytes what the batch took on the wire @throws QueueFullError, or what the store throws */
  write(batch: SpanBatch, bytes: number): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > this.#maxBytes) {
      return Promise.reject(new QueueFullError('the queue is full'));
    }
    this.#bytes += bytes;
    return new Promise((resolve, reject) => {
      this.#queue.push({ batch, bytes, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when all that was accepted is committed or refused. */
  async drain(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) await this.#commit(this.#take());
    this.#running = undefined;
  }

  #take(): Waiting[] {
    let spans = 0;
    let count = 0;
    for (const { batch } of this.#queue) {
      spans += batch.spans.length;
      if (count > 0 && spans > SPANS_PER_COMMIT) break;
      count += 1;
    }
    return this.#queue.splice(0, count);
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#store.write(group.map(({ batch }) => batch));
      for (const waiting of group) {
        this.#committed(waiting.batch);
        this.#finish(waiting).resolve();
      }
    } catch (error) {
      // One bad batch must not take its neighbours with it.
      if (group.length > 1) for (const waiting of group) await this.#commit([waiting]);
      else for (const waiting of group) this.#finish(waiting).reject(error);
    }
  }

  #finish(waiting: Waiting): Waiting {
    this.#bytes -= waiting.bytes;
    return waiting;
  }
}
