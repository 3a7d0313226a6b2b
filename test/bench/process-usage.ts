import { readFileSync } from 'node:fs';

/** Bytes that a process has in memory. Pages of files that it maps, such as Node's own program, are shared with others that do. */
export interface Memory {
  readonly rss: number;
  readonly anonymous: number;
  readonly file: number;
}

const MICROS_PER_TICK = 10_000;
const WATCH_MS = 50;

/** What a running process takes, as Linux tells it; `undefined` elsewhere. */
export class ProcessUsage {
  readonly #pid: number;
  readonly #watching: NodeJS.Timeout;
  #peak: Memory | undefined;

  constructor(pid: number) {
    this.#pid = pid;
    this.#watching = setInterval(() => this.#look(), WATCH_MS).unref();
  }

  /** Microseconds of all its threads so far. */
  cpuMicros(): number | undefined {
    // The name of the program may hold blanks; user and system time are the 14th and 15th field.
    const fields = this.#read('stat')
      ?.replace(/^.*\) /s, '')
      .split(' ');
    return fields && (Number(fields[11]) + Number(fields[12])) * MICROS_PER_TICK;
  }

  /** The most since the last call, or since the beginning. */
  takePeak(): Memory | undefined {
    this.#look();
    const peak = this.#peak;
    this.#peak = undefined;
    return peak;
  }

  stop(): void {
    clearInterval(this.#watching);
  }

  #look(): void {
    const status = this.#read('status');
    if (status === undefined) return;
    const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1_024;
    const rss = bytes('VmRSS');
    if (rss > (this.#peak?.rss ?? 0)) this.#peak = { rss, anonymous: bytes('RssAnon'), file: bytes('RssFile') };
  }

  #read(file: 'stat' | 'status'): string | undefined {
    try {
      return readFileSync(`/proc/${this.#pid}/${file}`, 'utf8');
    } catch {
      return undefined;
    }
  }
}
