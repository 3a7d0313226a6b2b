import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { RestartDelay } from '../threads/restart-delay.ts';
import type { ThreadEnded } from '../threads/thread-ends.ts';
import type { ForwardState } from './forward-state.ts';
import type { ForwardReply, ForwardRequest, ForwardStart } from './forward-worker.ts';

export interface ForwardingOptions extends ForwardStart {
  readonly log: (line: string) => void;
  /** Is told when the thread ends by a fault. */
  readonly ended: ThreadEnded;
}

type Question = { readonly kind: 'states'; readonly workspace: string } | { readonly kind: 'release' | 'close' };

/** A larger one makes the thread keep more memory, and not quicker. */
const YOUNG_GENERATION_MB = 24;
/** A question waits for a thread that starts again, and asks so often. */
const PATIENCE_MS = 3_000;
const POLL_MS = 50;

/** Of one that is there, empty for questions without an answer; `undefined` when there is none. */
type Answer = readonly ForwardState[] | undefined;

/**
 * Sends settled traces on, from a thread of its own that reads the store's files: the one that takes requests only tells it what
 * was committed. When the thread ends it is started again; the queue is on disk.
 */
export class Forwarding {
  readonly #options: ForwardingOptions;
  readonly #pending = new Map<number, (states: Answer) => void>();
  readonly #delay = new RestartDelay();
  #worker: Worker | undefined;
  #lastId = 0;
  #isClosing = false;

  private constructor(options: ForwardingOptions) {
    this.#options = options;
  }

  /** @throws Error when the queue cannot be opened. */
  static async open(options: ForwardingOptions): Promise<Forwarding> {
    const forwarding = new Forwarding(options);
    await forwarding.#start();
    return forwarding;
  }

  /** Spans of the traces were committed. */
  touch(workspace: string, traceIds: readonly string[], updatedMs: number): void {
    this.#worker?.postMessage({ kind: 'touch', workspace, traceIds, updatedMs } satisfies ForwardRequest);
  }

  /** How it stands with each target that gets traces of the workspace; `undefined` when the thread that knows does not start again. */
  async states(workspace: string): Promise<readonly ForwardState[] | undefined> {
    const untilMs = Date.now() + PATIENCE_MS;
    for (;;) {
      const states = await this.#ask({ kind: 'states', workspace });
      if (states || this.#isClosing || Date.now() >= untilMs) return states;
      await sleep(POLL_MS);
    }
  }

  /** Lets go of the store's files, some of which are about to be removed. */
  async release(): Promise<void> {
    await this.#ask({ kind: 'release' });
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    const worker = this.#worker;
    await this.#ask({ kind: 'close' });
    await worker?.terminate();
  }

  #ask(question: Question): Promise<Answer> {
    return new Promise((resolve) => {
      if (!this.#worker) return resolve(undefined);
      this.#lastId += 1;
      this.#pending.set(this.#lastId, resolve);
      this.#worker.postMessage({ ...question, id: this.#lastId } satisfies ForwardRequest);
    });
  }

  async #start(): Promise<void> {
    const { log, ended: _ended, ...start } = this.#options;
    const startedMs = performance.now();
    // From the sources the thread runs TypeScript and needs the condition by which they find each other.
    const isSource = import.meta.url.endsWith('.ts');
    const worker = new Worker(new URL(isSource ? './forward-worker.ts' : './forward-worker.js', import.meta.url), {
      workerData: start satisfies ForwardStart,
      name: 'forward',
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      ...(isSource ? { execArgv: ['--conditions=@portkey-otel/source'] } : {}),
    });
    return new Promise((resolve, reject) => {
      let why = 'it ended';
      worker.on('message', (reply: ForwardReply) => {
        if (reply.kind === 'log') log(reply.line);
        else if (reply.kind === 'failed') why = reply.message;
        else if (reply.kind === 'ready') {
          this.#worker = worker;
          resolve();
        } else this.#answer(reply.id, reply.states ?? []);
      });
      worker.on('error', (error) => {
        why = error instanceof Error ? error.message : String(error);
      });
      worker.on('exit', () => {
        const wasReady = this.#worker === worker;
        if (wasReady) this.#worker = undefined;
        for (const id of this.#pending.keys()) this.#answer(id, undefined);
        if (!wasReady) reject(new Error(`cannot forward: ${why}`));
        else if (!this.#isClosing) void this.#startAgain(why, performance.now() - startedMs);
      });
    });
  }

  async #startAgain(why: string, livedMs: number): Promise<void> {
    for (let problem = why, lived = livedMs; !this.#isClosing && !this.#worker; lived = 0) {
      this.#options.ended('forwarder', problem);
      await sleep(this.#delay.next(lived), undefined, { ref: false });
      await this.#start().catch((error: Error) => {
        problem = error.message;
      });
    }
  }

  #answer(id: number, states: Answer): void {
    this.#pending.get(id)?.(states);
    this.#pending.delete(id);
  }
}
