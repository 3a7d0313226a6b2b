import { MalformedOtlpError } from '../otlp/received.ts';
import { type BatchResult, type SpanBatch, StoreUnavailableError, type TraceStore } from '../store/trace-store.ts';
import { release } from './release.ts';

/** The queue is full: the sender should come again later. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

interface Waiting {
  readonly batch: SpanBatch;
  readonly bytes: number;
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

const BYTES_PER_COMMIT = 4 * 1024 * 1024;

/** Joins what arrives while a commit is under way into the next commit. A promise that is kept means committed. */
export class GroupCommit {
  readonly #store: TraceStore;
  readonly #maxBytes: number;
  readonly #committed: (workspace: string, traceIds: readonly string[]) => void;
  readonly #queue: Waiting[] = [];
  #bytes = 0;
  #running: Promise<void> | undefined;

  /** @param committed is told of the traces of each batch once it is stored */
  constructor(
    store: TraceStore,
    maxBytes: number,
    committed: (workspace: string, traceIds: readonly string[]) => void = () => {},
  ) {
    this.#store = store;
    this.#committed = committed;
    this.#maxBytes = maxBytes;
  }

  /**
   * @param bytes what the batch took on the wire
   * @throws MalformedOtlpError, QueueFullError, or what the store throws
   */
  write(batch: SpanBatch, bytes: number): Promise<BatchResult> {
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
    let sum = 0;
    let count = 0;
    for (const { bytes } of this.#queue) {
      sum += bytes;
      if (count > 0 && sum > BYTES_PER_COMMIT) break;
      count += 1;
    }
    return this.#queue.splice(0, count);
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    try {
      const { batches } = await this.#store.write(group.map(({ batch }) => batch));
      for (const [index, waiting] of group.entries()) this.#answer(waiting, batches[index]!);
    } catch (error) {
      // One bad batch must not take its neighbours with it.
      const isBatch = group.length > 1 && !(error instanceof StoreUnavailableError);
      if (isBatch) for (const waiting of group) await this.#commit([waiting]);
      else for (const waiting of group) this.#finish(waiting).reject(error);
    }
  }

  #answer(waiting: Waiting, result: BatchResult): void {
    this.#finish(waiting);
    if (result.malformed !== undefined) waiting.reject(new MalformedOtlpError(result.malformed));
    else {
      this.#committed(waiting.batch.workspace, result.traceIds);
      waiting.resolve(result);
    }
  }

  #finish(waiting: Waiting): Waiting {
    this.#bytes -= waiting.bytes;
    if (waiting.batch.encoded) release(waiting.batch.encoded.body);
    return waiting;
  }
}
