import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { RestartDelay } from '../../threads/restart-delay.ts';
import { type PackedBlock, type Packer, packBlock } from './packed-block.ts';

export interface PackingStart {
  readonly port: MessagePort;
  /** Counts the answers: who waits for one sleeps on it. */
  readonly answers: Int32Array<SharedArrayBuffer>;
}

export interface PackingRequest {
  readonly id: number;
  readonly block: Uint8Array<ArrayBuffer>;
}

export interface PackingAnswer extends PackedBlock {
  readonly id: number;
}

export interface PackingOptions {
  /** To wait for a block before it is packed in the calling thread. Default: 5,000, where a block takes half of one. */
  readonly longestMs?: number | undefined;
  /** Is told when the thread fails. */
  readonly ended?: ((why: string) => void) | undefined;
}

const LONGEST_MS = 5_000;

/**
 * Packs blocks in a thread of its own while the one that calls goes on with the next spans: compression and trigrams were a fifth
 * of what the writer does. Should the thread fail, blocks are packed here until another is started.
 */
export class PackingThread {
  readonly #longestMs: number;
  readonly #ended: (why: string) => void;
  readonly #delay = new RestartDelay();
  #run: PackingRun;
  /** When it is started again, once it has failed. */
  #againMs: number | undefined;

  constructor({ longestMs = LONGEST_MS, ended = () => {} }: PackingOptions = {}) {
    this.#longestMs = longestMs;
    this.#ended = ended;
    this.#run = new PackingRun();
  }

  readonly pack: Packer = (make) => {
    const run = this.#running();
    if (!run) return () => packBlock(make());
    const take = run.pack(make());
    return () => take(this.#longestMs) ?? packBlock(make());
  };

  close(): void {
    this.#run.close();
  }

  #running(): PackingRun | undefined {
    const { failure, startedMs } = this.#run;
    if (failure === undefined) return this.#run;
    const nowMs = performance.now();
    if (this.#againMs === undefined) {
      this.#ended(failure);
      this.#run.close();
      this.#againMs = nowMs + this.#delay.next(nowMs - startedMs);
    }
    if (nowMs < this.#againMs) return undefined;
    try {
      this.#run = new PackingRun();
    } catch {
      // The system gives no thread now.
      this.#againMs = nowMs + this.#delay.next(0);
      return undefined;
    }
    this.#againMs = undefined;
    return this.#run;
  }
}

const YOUNG_GENERATION_MB = 8;

/** One life of the thread. */
class PackingRun {
  readonly startedMs = performance.now();
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #answers = new Int32Array(new SharedArrayBuffer(4));
  readonly #ready = new Map<number, PackedBlock>();
  #lastId = 0;
  /** Why it packs no more. */
  failure: string | undefined;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    const isSource = import.meta.url.endsWith('.ts');
    this.#port = port1;
    this.#worker = new Worker(new URL(isSource ? './packing-worker.ts' : './packing-worker.js', import.meta.url), {
      workerData: { port: port2, answers: this.#answers } satisfies PackingStart,
      transferList: [port2],
      name: 'store packer',
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    this.#worker.on('error', (error) => {
      this.failure ??= error instanceof Error ? error.message : String(error);
    });
    this.#worker.on('exit', () => {
      this.failure ??= 'it was stopped';
    });
    // The store lives as long as its writer; this thread ends with it.
    this.#worker.unref();
  }

  /** @param block changes hands: to copy it would take longer than to make it */
  pack(block: Uint8Array<ArrayBuffer>): (longestMs: number) => PackedBlock | undefined {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#port.postMessage({ id, block } satisfies PackingRequest, [block.buffer]);
    return (longestMs) => this.#take(id, longestMs);
  }

  close(): void {
    this.#port.close();
    void this.#worker.terminate();
  }

  /** `undefined` when it failed. */
  #take(id: number, longestMs: number): PackedBlock | undefined {
    const until = performance.now() + longestMs;
    while (this.failure === undefined) {
      const seen = Atomics.load(this.#answers, 0);
      for (let next = receiveMessageOnPort(this.#port); next; next = receiveMessageOnPort(this.#port)) {
        const answer = next.message as PackingAnswer;
        this.#ready.set(answer.id, answer);
      }
      const ready = this.#ready.get(id);
      this.#ready.delete(id);
      if (ready) return ready;
      if (performance.now() >= until) this.failure = `it gave no block for ${longestMs} ms`;
      else Atomics.wait(this.#answers, 0, seen, longestMs);
    }
    return undefined;
  }
}
