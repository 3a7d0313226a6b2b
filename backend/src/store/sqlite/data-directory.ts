import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DAY_FILE = /^spans-(\d{4}-\d{2}-\d{2})\.db$/;
const FILES_OF_DAY = ['', '-wal', '-shm'];
const MS_PER_DAY = 86_400_000;

/** Days since the Unix epoch, in UTC. */
export type Day = number;

/** The files of a store: a catalogue, and one file for each UTC day on which spans started. */
export class DataDirectory {
  readonly path: string;

  /** @throws Error when there is no such directory and none can be made. */
  constructor(path: string) {
    this.path = path;
    try {
      mkdirSync(path, { recursive: true });
    } catch (error) {
      throw new Error(
        `no data directory can be made of ${path} (${(error as Error).message}): name another with --data`,
      );
    }
  }

  get cataloguePath(): string {
    return join(this.path, 'catalogue.db');
  }

  get lockPath(): string {
    return join(this.path, 'lock.db');
  }

  dayPath(day: Day): string {
    return join(this.path, `spans-${dateOf(day)}.db`);
  }

  /** Of all files in the directory. */
  bytes(): number {
    const sizes = readdirSync(this.path).map(
      (file) => statSync(join(this.path, file), { throwIfNoEntry: false })?.size ?? 0,
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** Newest first. */
  days(): Day[] {
    return (
      readdirSync(this.path)
        .flatMap((file) => DAY_FILE.exec(file)?.[1] ?? [])
        .map((date) => Date.parse(date) / MS_PER_DAY)
        // A name is no day only because it looks like one.
        .filter((day) => Number.isInteger(day))
        .sort((a, b) => b - a)
    );
  }

  dayBytes(day: Day): number {
    const sizes = FILES_OF_DAY.map(
      (suffix) => statSync(this.dayPath(day) + suffix, { throwIfNoEntry: false })?.size ?? 0,
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  removeDay(day: Day): void {
    for (const suffix of FILES_OF_DAY) rmSync(this.dayPath(day) + suffix, { force: true });
  }
}

/** Such as `2026-11-22`. */
export function dateOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The first millisecond after the day. */
export function endOfDayMs(day: Day): number {
  return (day + 1) * MS_PER_DAY;
}

export function dayOfNano(unixNano: bigint): Day {
  return Number(unixNano / 86_400_000_000_000n);
}

export function dayOfMicro(unixMicro: number): Day {
  return Math.floor(unixMicro / 86_400_000_000);
}
