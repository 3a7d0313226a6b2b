import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReaderThreads } from './reader-threads.ts';

const MOST = 2;
const IDLE_MS = 200;

let directory: string;
let readers: ReaderThreads;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'portkey-otel-readers-'));
  readers = await ReaderThreads.start(directory, MOST, undefined, IDLE_MS);
});
afterEach(async () => {
  await readers.close();
  rmSync(directory, { recursive: true });
});

const ask = () => readers.next().call('calls', 'default', ['ab'.repeat(16)]);

test('questions that come one after the other are answered by one thread', async () => {
  for (let number = 0; number < 20; number += 1) await ask();
  expect(readers.count).toBe(1);
});

test('another starts when a question would wait, never more than allowed, and ends when it is not needed', async () => {
  const counts = new Set<number>();
  while (!counts.has(MOST)) {
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(answers).toEqual(Array.from({ length: 20 }, () => [[]]));
    counts.add(readers.count);
  }
  await Promise.all(Array.from({ length: 20 }, ask));
  expect(readers.count).toBeLessThanOrEqual(MOST);
  while (readers.count > 1) await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  expect(await ask()).toEqual([[]]);
});
