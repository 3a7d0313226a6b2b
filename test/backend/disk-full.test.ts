import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackend } from 'portkey-otel';
import { afterEach, expect, test } from 'vitest';
import { fillShop } from './shop.ts';

const DISK = '16m';
const LEFT_BYTES = 1024 * 1024;
const MOST_REQUESTS = 200;

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A small disk of its own; `undefined` where the system does not let us have one. */
function smallDisk(): string | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-disk-'));
  closing.push(() => rmSync(directory, { recursive: true }));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', directory]);
  if (mounted.status !== 0) return undefined;
  closing.push(() => void spawnSync('umount', ['--lazy', directory]));
  return directory;
}

/** Text that does not compress. */
const noise = (length: number) =>
  Array.from({ length: length / 8 }, () => Math.random().toString(36).slice(2, 10).padEnd(8, 'x')).join('');

function request(number: number): string {
  const span = {
    traceId: number.toString(16).padStart(32, 'e'),
    spanId: number.toString(16).padStart(16, 'e'),
    name: 'chat',
    startTimeUnixNano: `${Date.now()}000000`,
    attributes: [{ key: 'noise', value: { stringValue: noise(64 * 1024) } }],
  };
  return JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] });
}

test('a full disk: 503 with Retry-After, reads go on, nothing acknowledged is lost, and it recovers', async (context) => {
  const disk = smallDisk();
  if (disk === undefined) {
    const reason = 'a small disk cannot be mounted here: only root may';
    process.stderr.write(`skipped: ${reason}\n`);
    context.skip(reason);
    return;
  }
  const lines: string[] = [];
  const { url, close } = await startBackend({ port: 0, dataDir: join(disk, 'data'), log: (line) => lines.push(line) });
  closing.push(close);
  await fillShop(url, { mark: 'teapot', traceId: '1'.repeat(32), conversationId: 'of teapot' });
  const filler = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(bavail * bsize - LEFT_BYTES));

  const send = (path: string, body: string) =>
    fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const acknowledged: number[] = [];
  let refused: Response | undefined;
  let next = 0;
  for (; refused === undefined && next < MOST_REQUESTS; next += 1) {
    const response = await send('/v1/traces', request(next));
    if (response.status === 200) acknowledged.push(next);
    else refused = response;
  }
  expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await refused?.json()).toMatchObject({ code: 14, message: expect.stringMatching(/try again later/) });
  // Whether a small write still fits is chance; it must not be a fault of ours.
  const feedback = JSON.stringify({ trace_id: '1'.repeat(32), value: 1, metadata: { noise: noise(512 * 1024) } });
  const answers = [await send('/v1/feedback', feedback), await send('/v1/feedback', feedback)];
  expect(answers.map(({ status }) => status)).toContain(503);
  const shown = async (number: number) =>
    (await fetch(`${url}/api/genai/traces/${number.toString(16).padStart(32, 'e')}`)).status;
  for (const number of acknowledged) expect(await shown(number)).toBe(200);
  expect((await fetch(`${url}/api/genai/summary`)).status).toBe(200);

  rmSync(filler);
  expect((await send('/v1/traces', request(next))).status).toBe(200);
  expect(await shown(next)).toBe(200);
  expect((await send('/v1/feedback', feedback)).status).toBe(200);
  expect(lines.filter((line) => line.includes('failed:'))).toEqual([]);
});
