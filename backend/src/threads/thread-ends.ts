/** What a thread of the backend does, by its name in `/metrics`. */
const WORK = {
  reader: 'answers questions',
  writer: 'writes spans',
  packer: 'packs spans',
  forwarder: 'forwards traces',
} as const;

export type ThreadName = keyof typeof WORK;

/** Told of a thread that ended though nobody wanted it to, before it is started again. */
export type ThreadEnded = (thread: ThreadName, why: string) => void;

const NAME = 'portkey_otel_thread_restarts_total';
const HEAD = `# HELP ${NAME} Threads of the backend that ended by a fault and were started again.\n# TYPE ${NAME} counter\n`;

/** Such as `the thread that writes spans`. */
export function describeThread(thread: ThreadName): string {
  return `the thread that ${WORK[thread]}`;
}

/** Counts the threads that ended since the process began, and says of each why. */
export class ThreadEnds {
  readonly #counts = new Map<ThreadName, number>();
  readonly #log: (line: string) => void;

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  readonly add: ThreadEnded = (thread, why) => {
    this.#counts.set(thread, (this.#counts.get(thread) ?? 0) + 1);
    this.#log(`${describeThread(thread)} ended and is started again: ${why}`);
  };

  /** In Prometheus' text format 0.0.4. */
  text(): string {
    const threads = Object.keys(WORK) as ThreadName[];
    return HEAD + threads.map((thread) => `${NAME}{thread="${thread}"} ${this.#counts.get(thread) ?? 0}\n`).join('');
  }
}
