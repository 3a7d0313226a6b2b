import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ingest, startIngest } from './ingest.ts';
import { values } from './wire.ts';

let ingest: Ingest;
beforeEach(async () => {
  ingest = await startIngest();
});
afterEach(() => ingest.close());

const app = fileURLToPath(new URL('apps/app.ts', import.meta.url));
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** Runs the app; `kill` sends SIGTERM when it is ready. */
async function run(way: string, { kill = false, environment = {} as Record<string, string> } = {}) {
  const child = spawn(node, ['--conditions=@portkey-otel/source', app, way], {
    env: {
      PATH: process.env.PATH ?? '',
      PORTKEY_API_KEY: 'pk-test',
      PORTKEY_OTEL_ENDPOINT: ingest.url,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    if (kill && stdout.includes('ready')) child.kill('SIGTERM');
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, stdout, stderr };
}

describe('registerPortkey in a process of its own', () => {
  it('sends what waits at natural process end, with prices', async () => {
    expect(await run('end')).toMatchObject({ code: 0, stdout: 'ready\n' });
    expect(ingest.rows).toHaveLength(1);
    const { attributes, resource } = ingest.rows[0]!.span;
    expect(values(attributes)).toMatchObject({ 'gen_ai.usage.cost': 0.000075, 'portkey.cost.source': 'table' });
    expect(values(resource)['service.name']).toBe('app');
  });

  it('sends what waits at SIGTERM, and ends by the signal as it would have', async () => {
    expect(await run('serve', { kill: true })).toMatchObject({ code: null, signal: 'SIGTERM' });
    expect(ingest.rows).toHaveLength(1);
  });

  it('sends a full queue at SIGTERM', async () => {
    const { signal, stderr } = await run('full-queue', { kill: true });
    expect(signal).toBe('SIGTERM');
    expect(ingest.rows).toHaveLength(2_048);
    expect(stderr).toContain('dropped so far (queue_full)');
  });

  it("leaves the end to the program's own handler of SIGTERM", async () => {
    expect(await run('own-handler', { kill: true })).toMatchObject({ code: 7, signal: null });
    expect(ingest.rows).toHaveLength(1);
  });

  it('ends open spans and marks them', async () => {
    await run('open-span');
    expect(ingest.rows.map(({ span }) => values(span.attributes)['portkey.span.incomplete'])).toEqual([
      undefined,
      true,
    ]);
  });

  it('ends soon though the endpoint never answers', async () => {
    ingest.fault = () => ({ status: 200, delayMs: 60_000 });
    const startMs = performance.now();
    const { code, stderr } = await run('end');
    expect(code).toBe(0);
    expect(stderr).toMatch(/1 span dropped so far \(unreachable\): .*no answer in time/);
    // Far below the time limit of one request.
    expect(performance.now() - startMs).toBeLessThan(7_000);
  });

  it('says in one line where spans go', async () => {
    const { stderr } = await run('end');
    expect(stderr).toBe(`portkey-otel: tracing is on, to ${new URL(ingest.url).origin}; content capture: full\n`);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no key', { PORTKEY_API_KEY: '', PORTKEY_OTEL_ENDPOINT: '' }, /no PORTKEY_API_KEY/],
    ['a wrong key', { PORTKEY_API_KEY: 'pk-wrong' }, /refused the key \(HTTP 401\)/],
    [
      'an endpoint that is down',
      { PORTKEY_OTEL_ENDPOINT: 'http://127.0.0.1:1/v1/otel' },
      /dropped so far \(unreachable\)/,
    ],
    ['an endpoint that is none', { PORTKEY_OTEL_ENDPOINT: 'ftp://x' }, /not an http\(s\) URL/],
    ['a key no header may carry', { PORTKEY_API_KEY: 'pk-\u00fc\u4e00' }, /no header may have/],
    ['PORTKEY_DISABLED', { PORTKEY_DISABLED: 'true' }, /^$/],
  ])('%s: the program runs to its end, and one line says so', async (_, environment, line) => {
    const { code, stdout, stderr } = await run('end', { environment });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'ready\n' });
    const isOn = stderr.includes('tracing is on');
    expect(isOn).toBe(/401|unreachable/.test(line.source));
    const said = stderr.split('\n').filter((text) => text !== '' && !text.includes('tracing is on'));
    expect(said.length).toBeLessThanOrEqual(1);
    expect(said[0] ?? '').toMatch(line);
    expect(ingest.rows).toHaveLength(0);
  });
});
