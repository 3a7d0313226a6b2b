import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { RestartDelay } from '../../threads/restart-delay.ts';
import { describeThread, type ThreadEnded } from '../../threads/thread-ends.ts';
import { type JsonText, StoreUnavailableError } from '../trace-store.ts';
import { NAMED_ERRORS, type WorkerReply, type WorkerRequest, type WorkerStart } from './sqlite-worker.ts';

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** From a thread's start to its end. */
interface Life {
  readonly ready: Promise<undefined>;
  /** Why it ended. */
  readonly exited: Promise<string>;
}

type AsJson<T> = T extends undefined ? undefined : JsonText<T>;

/** A larger one makes threads keep more memory, and not quicker. */
const YOUNG_GENERATION_MB = 24;

/**
 * Synchronous methods of `Engine`, called in a thread of their own. A thread that ends by a fault, such as want of memory, is started
 * again: what it was asked is refused, what is asked while it starts waits.
 */
export class EngineThread<Engine extends object> {
  readonly #start: WorkerStart;
  readonly #ended: ThreadEnded;
  readonly #pending = new Map<number, Pending>();
  readonly #delay = new RestartDelay();
  /** `undefined` while a new one is not started yet. */
  #worker: Worker | undefined;
  #lastId = 0;
  #isClosed = false;

  private constructor(start: WorkerStart, ended: ThreadEnded) {
    this.#start = start;
    this.#ended = ended;
  }

  /**
   * @param ended is told when the thread ends by a fault, or one of its own does
   * @throws Error when the thread's engine cannot be made.
   */
  static async start<Engine extends object>(
    start: WorkerStart,
    ended: ThreadEnded = () => {},
  ): Promise<EngineThread<Engine>> {
    const thread = new EngineThread<Engine>(start, ended);
    const { exited, ready } = thread.#run();
    const failed = await Promise.race([ready, exited]);
    if (failed !== undefined) throw new Error(failed);
    void thread.#keepRunning(exited);
    return thread;
  }

  /** Whether a thread is there to be asked. */
  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** Calls that are not answered yet; without end as long as none can be. */
  get waiting(): number {
    return this.isRunning ? this.#pending.size : Number.POSITIVE_INFINITY;
  }

  /** @throws StoreUnavailableError when the thread ends before it answers, or is not there */
  call<M extends keyof Engine & string>(
    method: M,
    ...parameters: Engine[M] extends (...all: infer P) => unknown ? P : never
  ): Promise<Engine[M] extends (...all: never[]) => infer R ? R : never> {
    return this.#send({ method, parameters });
  }

  /** As `call`; what the method returns is made JSON in that thread. `undefined` stays that. */
  callForJson<M extends keyof Engine & string>(
    method: M,
    ...parameters: Engine[M] extends (...all: infer P) => unknown ? P : never
  ): Promise<Engine[M] extends (...all: never[]) => infer R ? AsJson<R> : never> {
    return this.#send({ method, parameters, asJson: true });
  }

  /** Closes the engine, which answers what it was asked before. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    if (!worker) return;
    const exited = new Promise((resolve) => worker.once('exit', resolve));
    // One that ends before it answers is closed as well.
    await this.#post(worker, { method: 'close', parameters: [] }).catch(() => {});
    await exited;
  }

  #send<T>(request: Omit<WorkerRequest, 'id'>): Promise<T> {
    if (this.#isClosed) return Promise.reject(new Error('the store is closed'));
    if (!this.#worker) return Promise.reject(this.#lost());
    return this.#post(this.#worker, request);
  }

  #post<T>(worker: Worker, request: Omit<WorkerRequest, 'id'>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#pending.set(this.#lastId, { resolve: resolve as Pending['resolve'], reject });
      worker.postMessage({ id: this.#lastId, ...request } satisfies WorkerRequest);
    });
  }

  #lost(): StoreUnavailableError {
    return new StoreUnavailableError(`${describeThread(this.#start.role)} ended and is started again`);
  }

  /** Also where the system gives no thread: it is tried again as one that ended. */
  #run(): Life {
    try {
      return this.#live(this.#newWorker());
    } catch (error) {
      return { ready: new Promise(() => {}), exited: Promise.resolve((error as Error).message) };
    }
  }

  #newWorker(): Worker {
    // From the sources the thread runs TypeScript and needs the condition by which they find each other.
    const isSource = import.meta.url.endsWith('.ts');
    return new Worker(new URL(isSource ? './sqlite-worker.ts' : './sqlite-worker.js', import.meta.url), {
      workerData: this.#start,
      name: `store ${this.#start.role}`,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      ...(isSource ? { execArgv: ['--conditions=@portkey-otel/source'] } : {}),
    });
  }

  #live(worker: Worker): Life {
    this.#worker = worker;
    const ready = new Promise<undefined>((resolve) => {
      worker.on('message', (reply: WorkerReply) => {
        if ('ready' in reply) resolve(undefined);
        else if ('ended' in reply) this.#ended(reply.ended, reply.why);
        else this.#settle(reply);
      });
    });
    const exited = new Promise<string>((resolve) => {
      let why = 'it was stopped';
      worker.on('error', (error) => {
        why = error instanceof Error ? error.message : String(error);
      });
      worker.on('exit', () => {
        this.#worker = undefined;
        for (const { reject } of this.#pending.values()) reject(this.#lost());
        this.#pending.clear();
        resolve(why);
      });
    });
    return { ready, exited };
  }

  async #keepRunning(first: Promise<string>): Promise<void> {
    for (let exited = first; ; ) {
      const startedMs = performance.now();
      const why = await exited;
      if (this.#isClosed) return;
      this.#ended(this.#start.role, why);
      const delayMs = this.#delay.next(performance.now() - startedMs);
      if (delayMs > 0) await sleep(delayMs, undefined, { ref: false });
      if (this.#isClosed) return;
      ({ exited } = this.#run());
    }
  }

  #settle(reply: Extract<WorkerReply, { id: number }>): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if ('result' in reply) {
      pending?.resolve(reply.result as never);
      return;
    }
    const { name, message, stack } = reply.error;
    const error = new (NAMED_ERRORS[name] ?? Error)(message);
    if (stack !== undefined) error.stack = stack;
    pending?.reject(error);
  }
}
