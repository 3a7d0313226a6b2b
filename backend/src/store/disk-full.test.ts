import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeTraces } from '../otlp/decode.ts';
import { tracesToProtobuf } from '../otlp/encode.ts';

const bin = new URL('../bin.ts', import.meta.url).pathname;
const fixture = new URL('../../../test/fixtures/spans/vercel-ai-v7/agent-tools.json', import.meta.url);
const agentTools = decodeTraces(readFileSync(fixture), 'json').records;

/** Forty copies of a trace: some hundred kilobytes of rows. */
function batch(number: number): Uint8Array {
  return tracesToProtobuf(
    Array.from({ length: 40 }, (_, copy) =>
      agentTools.map((span) => ({ ...span, traceId: `f${(number * 40 + copy).toString(16).padStart(31, '0')}` })),
    ).flat(),
  );
}

/** The system refuses to write past this size in any file, as it does when the disk has no more room. */
function limitFiles(pid: number, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}

test('a full disk is answered 503; when there is room again, what was answered 200 is there and new spans are taken', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'portkey-otel-full-'));
  const args = ['--conditions=@portkey-otel/source', bin, 'serve', '--port', '0', '--data', directory];
  const child = spawn(process.execPath, [...args, '--retention', '10000d']);
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.once('exit', () => reject(new Error(text)));
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const found = /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(text);
        if (found) resolve(found[1]!);
      });
    });
    const send = async (number: number) => {
      const headers = { 'content-type': 'application/x-protobuf' };
      const response = await fetch(`${url}/v1/traces`, { method: 'POST', headers, body: batch(number) as BodyInit });
      return [response.status, response.headers.get('retry-after')];
    };
    const spansOf = async (number: number) =>
      (await fetch(`${url}/api/genai/traces/f${(number * 40).toString(16).padStart(31, '0')}`)).status;
    expect(await send(0)).toEqual([200, null]);
    limitFiles(child.pid!, 400_000);
    let stored = 1;
    while ((await send(stored))[0] === 200) stored += 1;
    expect(await send(stored)).toEqual([503, '1']);
    // Reading goes on.
    expect(await spansOf(0)).toBe(200);
    expect(await spansOf(stored)).toBe(404);
    limitFiles(child.pid!, 'unlimited');
    expect(await send(stored)).toEqual([200, null]);
    for (let number = 0; number <= stored; number += 1) expect(await spansOf(number)).toBe(200);
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    await rm(directory, { recursive: true });
  }
}, 120_000);
