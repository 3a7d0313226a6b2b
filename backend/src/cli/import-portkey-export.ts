import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BadRowError, spanOfExportRow } from '../import/portkey-export.ts';
import type { ReceivedSpan } from '../otlp/received.ts';
import { SqliteTraceStore } from '../store/sqlite/sqlite-store.ts';
import { CommandError } from './command-error.ts';
import { defaultDataDirectory } from './serve.ts';

export interface ImportOptions {
  readonly data?: string;
  readonly workspace: string;
}

export interface ImportOutput {
  readonly write: (text: string) => void;
  readonly progress: (text: string) => void;
  /** Progress is written over itself; else now and then on a line of its own. */
  readonly isTerminal: boolean;
}

const SPANS_PER_WRITE = 500;
const BAD_LINES_NAMED = 20;
const DEFAULT_RETENTION_MS = 14 * 86_400_000;
const PROGRESS_MS = 1_000;

/**
 * `portkey-otel import portkey-export`. A line that cannot be read is named, and takes no other with it.
 *
 * @throws CommandError when the data directory or a file cannot be used, or there were bad lines
 */
export async function importPortkeyExport(
  files: readonly string[],
  { data, workspace }: ImportOptions,
  { write, progress, isTerminal }: ImportOutput,
): Promise<void> {
  const store = await SqliteTraceStore.open({ directory: data ?? defaultDataDirectory(), readers: 1 }).catch(
    (error: Error) => {
      throw new CommandError(error.message);
    },
  );
  const total = { lines: 0, bad: 0, stored: 0, known: 0, old: 0 };
  let waiting: ReceivedSpan[] = [];
  let saidMs = Date.now();
  const flush = async () => {
    if (waiting.length === 0) return;
    const { stored, duplicates } = await store.write([{ workspace, spans: waiting }]);
    total.stored += stored;
    total.known += duplicates;
    waiting = [];
  };
  const say = (file: string) => {
    if (Date.now() - saidMs < PROGRESS_MS) return;
    saidMs = Date.now();
    progress(
      `${isTerminal ? '\r' : ''}${file}: ${total.lines} lines, ${total.stored} new spans${isTerminal ? '' : '\n'}`,
    );
  };
  try {
    for (const file of files) {
      let number = 0;
      for await (const line of linesOf(file)) {
        number += 1;
        if (line.trim() === '') continue;
        total.lines += 1;
        try {
          const span = spanOfExportRow(JSON.parse(line));
          if (Number(span.startUnixNano / 1_000_000n) < Date.now() - DEFAULT_RETENTION_MS) total.old += 1;
          waiting.push(span);
        } catch (error) {
          if (!(error instanceof BadRowError || error instanceof SyntaxError)) throw error;
          total.bad += 1;
          if (total.bad <= BAD_LINES_NAMED)
            progress(
              `${isTerminal ? '\r' : ''}${file}:${number}: ${error instanceof BadRowError ? error.message : 'no JSON'}\n`,
            );
        }
        if (waiting.length >= SPANS_PER_WRITE) await flush();
        say(file);
      }
    }
    await flush();
  } finally {
    await store.close();
  }
  if (total.bad > BAD_LINES_NAMED) progress(`and ${total.bad - BAD_LINES_NAMED} more lines that are no rows\n`);
  write(
    `${total.lines} lines: ${total.stored} new spans, ${total.known} that were there already, ${total.bad} bad lines\n`,
  );
  if (total.old > 0) {
    write(
      `${total.old} spans are older than 14 days: serve with a longer --retention, or they are removed at its start\n`,
    );
  }
  if (total.bad > 0)
    throw new CommandError(`${total.bad} lines were left out; to import the file again changes nothing else`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const plain = new PassThrough();
  const piped = (await isGzip(input)) ? pipeline(input, createGunzip(), plain) : pipeline(input, plain);
  piped.catch(() => {}); // The lines end with the same error.
  try {
    for await (const line of createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
    await piped;
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

async function isGzip(input: Readable): Promise<boolean> {
  await new Promise<void>((resolve) =>
    input
      .once('readable', resolve)
      .once('end', resolve)
      .once('error', () => resolve()),
  );
  const start = input.read(2) as Buffer | null;
  if (start === null) return false;
  input.unshift(start);
  return start[0] === 0x1f && start[1] === 0x8b;
}
