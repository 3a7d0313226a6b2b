import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
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

/** A thread that is silent for this long is given up: a block takes half a millisecond. */
const LONGEST_MS = 5_000;
const YOUNG_GENERATION_MB = 8;

/**
 * Packs blocks in a thread of its own while the one that calls goes on with the next spans: compression and trigrams were a fifth
 * of what the writer does. Should the thread fail, blocks are packed here.
 */
export class PackingThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #answers = new Int32Array(new SharedArrayBuffer(4));
  readonly #ready = new Map<number, PackedBlock>();
  readonly #longestMs: number;
  #lastId = 0;
  #hasFailed = false;

  /** @param longestMs to wait for a block before it is packed here */
  constructor(longestMs = LONGEST_MS) {
    this.#longestMs = longestMs;
    const { port1, port2 } = new MessageChannel();
    const isSource = import.meta.url.endsWith('.ts');
    this.#port = port1;
    this.#worker = new Worker(new URL(isSource ? './packing-worker.ts' : './packing-worker.js', import.meta.url), {
      workerData: { port: port2, answers: this.#answers } satisfies PackingStart,
      transferList: [port2],
      name: 'store packer',
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    this.#worker.on('error', () => {
      this.#hasFailed = true;
    });
    // The store lives as long as its writer; this thread ends with it.
    this.#worker.unref();
  }

  readonly pack: Packer = (make) => {
    if (this.#hasFailed) return () => packBlock(make());
    this.#lastId += 1;
    const id = this.#lastId;
    const block = make();
    // It changes hands: to copy it would take longer than to make it.
    this.#port.postMessage({ id, block } satisfies PackingRequest, [block.buffer]);
    return () => this.#take(id) ?? packBlock(make());
  };

  close(): void {
    this.#port.close();
    void this.#worker.terminate();
  }

  #take(id: number): PackedBlock | undefined {
    const until = Date.now() + this.#longestMs;
    while (!this.#hasFailed) {
      const seen = Atomics.load(this.#answers, 0);
      for (let next = receiveMessageOnPort(this.#port); next; next = receiveMessageOnPort(this.#port)) {
        const answer = next.message as PackingAnswer;
        this.#ready.set(answer.id, answer);
      }
      const ready = this.#ready.get(id);
      this.#ready.delete(id);
      if (ready) return ready;
      if (Date.now() >= until) this.#hasFailed = true;
      else Atomics.wait(this.#answers, 0, seen, this.#longestMs);
    }
    return undefined;
  }
}
