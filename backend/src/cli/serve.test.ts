import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeTraces } from '../otlp/decode.ts';
import { tracesToProtobuf } from '../otlp/encode.ts';

const bin = new URL('../bin.ts', import.meta.url).pathname;
const fixture = new URL('../../../test/fixtures/spans/vercel-ai-v7/agent-tools.json', import.meta.url);
const agentTools = decodeTraces(readFileSync(fixture), 'json').records;

let directory: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portkey-otel-serve-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(directory, { recursive: true });
});

function portkeyOtel(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--conditions=@portkey-otel/source', bin, ...args], {
    env: { ...process.env, ...env },
  });
  children.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  const printed = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(output.stdout);
      if (found) return found[1] ?? found[0];
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`it ended: ${output.stdout}${output.stderr}`);
      await new Promise((resolve) => child.stdout.once('data', resolve).once('close', resolve));
    }
  };
  return { child, output, ended, printed };
}

async function serve(...args: string[]) {
  const command = portkeyOtel(['serve', '--port', '0', '--data', directory, '--retention', '10000d', ...args]);
  return { ...command, url: await command.printed(/(http:\/\/127\.0\.0\.1:\d+)\n/) };
}

const trace = (number: number) =>
  agentTools.map((span) => ({ ...span, traceId: `d${number.toString(16).padStart(31, '0')}` }));
const send = (url: string, number: number) =>
  fetch(`${url}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-protobuf' },
    body: tracesToProtobuf(trace(number)) as BodyInit,
  });

test('serve says where it listens, tail shows traces as they settle, SIGTERM ends both with 0', async () => {
  const server = await serve('--settle', '100ms');
  expect(server.output.stdout).toContain(`export PORTKEY_OTEL_ENDPOINT=${server.url}`);
  expect((await send(server.url, 0)).status).toBe(200);
  const tail = portkeyOtel(['tail', '--url', server.url, '--since', '10000d']);
  expect(await tail.printed(/.*chat gpt-4o-mini.*/)).toContain('52 in · 17 out · $0.000018');
  expect(tail.output.stdout).toContain(`trace ${trace(0)[0]!.traceId}  $0.000032`);
  for (const command of [tail, server]) {
    command.child.kill('SIGTERM');
    expect(await command.ended).toBe(0);
    expect(command.output.stderr).toBe('');
  }
});

test.runIf(process.platform === 'linux')(
  'serve takes little memory without being told to, under the id it was started with',
  async () => {
    const { child } = await serve();
    const of = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8').split('\0');
    const command = of('cmdline').join(' ');
    expect(command).toContain(` --max-semi-space-size=8 ${bin} serve --port 0 --data ${directory} `);
    expect(of('environ')).toContain('MALLOC_ARENA_MAX=2');
  },
);

test.each([
  ['another address without keys', ['--host', '0.0.0.0'], {}, /PORTKEY_OTEL_API_KEYS/],
  ['a retention that is none', ['--retention', 'long'], {}, /--retention long: write a number with a unit/],
  ['a port that is none', ['--port', '70000'], {}, /--port 70000: write a whole number/],
  ['a key file that is not there', ['--api-keys-file', '/nowhere'], {}, /cannot read --api-keys-file/],
  ['a certificate without its key', ['--tls-cert', fixture.pathname], {}, /--tls-cert and --tls-key go together/],
  [
    'an origin with a path',
    ['--cors-origin', 'https://a.example/x'],
    {},
    /--cors-origin https:.*scheme, host and port/,
  ],
  ['a size without a unit', ['--max-body', '5'], {}, /--max-body 5: write a size such as 16KiB/],
  ['a key of another form', [], { PORTKEY_OTEL_API_KEYS: 'my-secret' }, /key 1 is not of the form/],
])('%s: one line that says the remedy, exit code 1', async (_, args, env, message) => {
  const command = portkeyOtel(['serve', '--port', '0', '--data', directory, ...args], env);
  expect(await command.ended).toBe(1);
  expect(command.output.stderr).toMatch(message);
  expect(command.output.stderr.trim().split('\n')).toHaveLength(1);
  expect(command.output.stderr).not.toContain('my-secret');
});

test('tail without a backend says how to start one', async () => {
  const command = portkeyOtel(['tail', '--url', 'http://127.0.0.1:1']);
  expect(await command.ended).toBe(1);
  expect(command.output.stderr).toMatch(/nothing answers at http:\/\/127\.0\.0\.1:1 .*portkey-otel serve/);
});

/** `PORTKEY_OTEL_KILLS=50` is the long form. */
const KILLS = Number(process.env.PORTKEY_OTEL_KILLS ?? 3);
const LONG_FORM_MS = 4 * 3_600_000;

test(
  'killed while it writes: what was acknowledged is there, and sending the rest again doubles nothing',
  async () => {
    const acknowledged = new Set<number>();
    let next = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const { child, ended, url } = await serve();
      const until = next + 25 + (round % 7) * 10;
      const sender = async () => {
        for (let number = next++; ; number = next++) {
          if (number === until) child.kill('SIGKILL');
          const response = await send(url, number).catch(() => undefined);
          if (response?.status !== 200) return;
          acknowledged.add(number);
        }
      };
      await Promise.all([sender(), sender(), sender(), sender()]);
      expect(await ended).toBe('SIGKILL');
    }
    expect(acknowledged.size).toBeGreaterThan(30);
    const { url } = await serve();
    const list = async () => {
      const counts = new Map<string, number>();
      for (let cursor: string | null = ''; cursor !== null; ) {
        const response = await fetch(`${url}/api/genai/traces?limit=500&cursor=${encodeURIComponent(cursor)}`);
        const page = (await response.json()) as {
          traces: { traceId: string; spanCount: number }[];
          nextCursor: string | null;
        };
        for (const { traceId, spanCount } of page.traces) counts.set(traceId, spanCount);
        cursor = page.nextCursor;
      }
      return counts;
    };
    const found = await list();
    for (const number of acknowledged) expect(found.get(trace(number)[0]!.traceId)).toBe(6);
    for (let number = 0; number < next; number += 1) expect((await send(url, number)).status).toBe(200);
    const whole = await list();
    expect([...whole.values()]).toEqual(Array.from({ length: next }, () => 6));
    const summary = await fetch(`${url}/api/genai/summary?start=2026-01-01T00:00:00Z`);
    expect(await summary.json()).toMatchObject({ totals: { traces: next, calls: 2 * next, inputTokens: 136 * next } });
  },
  KILLS > 3 ? LONG_FORM_MS : undefined,
);

/** `PORTKEY_OTEL_IDLE=10000` is the long form, which needs `ulimit -n 11000`. */
const IDLE = Number(process.env.PORTKEY_OTEL_IDLE ?? 500);
const MOST_IDLE = 200;
const MOST_GROWTH_BYTES = 100e6;

test(`${IDLE} idle connections: those over the limit are closed, what is asked is answered, and memory stays bounded`, async () => {
  const { child, url } = await serve('--max-connections', String(MOST_IDLE), '--headers-timeout', '5s');
  const memory = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1_024;
  };
  const before = await memory();
  const sockets = Array.from({ length: IDLE }, () => connect(Number(new URL(url).port), '127.0.0.1'));
  const closed = sockets.map((socket) => new Promise<void>((resolve) => socket.once('close', () => resolve())));
  for (const socket of sockets) socket.on('error', () => {}).resume();
  let left = IDLE;
  const overLimit = new Promise<void>((resolve) => {
    for (const one of closed) void one.then(() => --left <= MOST_IDLE && resolve());
  });
  await overLimit;
  expect((await memory()) - before).toBeLessThan(MOST_GROWTH_BYTES);
  // The rest goes when it has sent no headers in time.
  await Promise.all(closed);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await memory()) - before).toBeLessThan(MOST_GROWTH_BYTES);
}, 120_000);
