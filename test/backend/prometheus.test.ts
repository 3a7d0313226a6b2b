/**
 * A real Prometheus scrapes the backend. Optional: it runs where `prometheus` and `promtool` are on the path, such as after
 * `apt-get install prometheus`, or where PORTKEY_OTEL_PROMETHEUS names the folder that holds both.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { fillShop, temporaryBackend } from './shop.ts';

const KEY = 'key-of-the-scraper';
const ARRIVAL_MS = 30_000;
const env = {
  ...process.env,
  PATH: [process.env.PORTKEY_OTEL_PROMETHEUS, process.env.PATH].filter(Boolean).join(delimiter),
};

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Asks until there is an answer that is no failure and not empty. */
async function answered<T>(url: string, read: (data: never) => readonly T[]): Promise<readonly T[]> {
  for (const until = Date.now() + ARRIVAL_MS; Date.now() < until; await sleep(100)) {
    const response = await fetch(url).catch(() => undefined);
    if (!response?.ok) continue;
    const found = read(((await response.json()) as { data: never }).data);
    if (found.length > 0) return found;
  }
  throw new Error(`nothing at ${url}`);
}

/** The address of a Prometheus that scrapes the target every second with a key. */
async function prometheus(target: string): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-prometheus-'));
  closing.push(() => rmSync(directory, { recursive: true }));
  const config = join(directory, 'prometheus.yml');
  writeFileSync(
    config,
    JSON.stringify({
      global: { scrape_interval: '1s' },
      scrape_configs: [
        {
          job_name: 'portkey-otel',
          authorization: { credentials: KEY },
          static_configs: [{ targets: [new URL(target).host] }],
        },
      ],
    }),
  );
  const { status, stderr } = spawnSync('promtool', ['check', 'config', config], { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    'prometheus',
    [`--config.file=${config}`, `--storage.tsdb.path=${join(directory, 'data')}`, `--web.listen-address=${address}`],
    { env, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  closing.push(() => {
    child.kill();
    return ended;
  });
  return `http://${address}`;
}

test('Prometheus scrapes the metrics of the workspace of its key', async (context) => {
  if (spawnSync('prometheus', ['--version'], { env }).error) {
    const reason = 'no prometheus on the path: apt-get install prometheus';
    process.stderr.write(`skipped: ${reason}\n`);
    context.skip(reason);
    return;
  }
  const backend = await temporaryBackend({
    apiKeys: [`ours:${KEY}:read`, 'ours:writer-of-ours:write', 'theirs:writer-of-theirs:write'],
  });
  closing.push(() => backend.close());
  const shop = (mark: string, digit: string) => ({ mark, traceId: digit.repeat(32), conversationId: mark });
  await fillShop(backend.url, shop('teapot', '1'), { 'x-portkey-api-key': 'writer-of-ours' });
  await fillShop(backend.url, shop('sekret', '2'), { 'x-portkey-api-key': 'writer-of-theirs' });
  const metrics = await fetch(`${backend.url}/metrics`, { headers: { 'x-portkey-api-key': KEY } });
  const checked = spawnSync('promtool', ['check', 'metrics'], { env, input: await metrics.text(), encoding: 'utf8' });
  expect([checked.status, checked.stdout, checked.stderr]).toEqual([0, '', '']);

  const url = await prometheus(backend.url);
  type Sample = { metric: Record<string, string>; value: [number, string] };
  const query = (promql: string) =>
    answered(`${url}/api/v1/query?query=${encodeURIComponent(promql)}`, ({ result }: { result: Sample[] }) => result);
  const calls = await query('portkey_otel_calls_total');
  expect(calls.map(({ metric, value }) => [metric.provider, metric.model, metric.service, value[1]]).sort()).toEqual([
    ['openai', 'gpt-4o-mini', 'service-teapot', '1'],
    ['openai', 'gpt-of-teapot', 'service-teapot', '1'],
  ]);
  const [cost] = await query('sum(portkey_otel_cost_usd_total)');
  expect(Number(cost!.value[1])).toBeGreaterThan(0);
  const [median] = await query('histogram_quantile(0.5, sum by (le) (portkey_otel_call_duration_seconds_bucket))');
  expect(Number(median!.value[1])).toBeGreaterThan(0);
  const [target] = await answered(
    `${url}/api/v1/targets`,
    ({ activeTargets }: { activeTargets: { health: string; lastError: string }[] }) => activeTargets,
  );
  expect(target).toMatchObject({ health: 'up', lastError: '' });
});
