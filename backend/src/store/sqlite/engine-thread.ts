import { Worker } from 'node:worker_threads';
import type { JsonText } from '../trace-store.ts';
import { NAMED_ERRORS, type WorkerReply, type WorkerRequest, type WorkerStart } from './sqlite-worker.ts';

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

type AsJson<T> = T extends undefined ? undefined : JsonText<T>;

/** A larger one makes threads keep more memory, and not quicker. */
const YOUNG_GENERATION_MB = 24;

/** Synchronous methods of `Engine`, called in a thread of their own. */
export class EngineThread<Engine extends object> {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #ended: Error | undefined;

  private constructor(start: WorkerStart) {
    // From the sources the thread runs TypeScript and needs the condition by which they find each other.
    const isSource = import.meta.url.endsWith('.ts');
    this.#worker = new Worker(new URL(isSource ? './sqlite-worker.ts' : './sqlite-worker.js', import.meta.url), {
      workerData: start,
      name: `store ${start.role}`,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      ...(isSource ? { execArgv: ['--conditions=@portkey-otel/source'] } : {}),
    });
    this.#worker.on('message', (reply: WorkerReply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#end(new Error('the store is closed')));
  }

  /** @throws Error when the thread's engine cannot be made. */
  static async start<Engine extends object>(start: WorkerStart): Promise<EngineThread<Engine>> {
    const thread = new EngineThread<Engine>(start);
    await new Promise<void>((resolve, reject) => thread.#pending.set(0, { resolve, reject }));
    return thread;
  }

  /** Calls that are not answered yet. */
  get waiting(): number {
    return this.#pending.size;
  }

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

  #send<T>(request: Omit<WorkerRequest, 'id'>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      this.#lastId += 1;
      this.#pending.set(this.#lastId, { resolve: resolve as Pending['resolve'], reject });
      this.#worker.postMessage({ id: this.#lastId, ...request } satisfies WorkerRequest);
    });
  }

  #settle(reply: WorkerReply): void {
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

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#ended);
    this.#pending.clear();
  }
}
