import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Provider, startProvider } from '../provider/provider.ts';
import { checkEvidence } from './checks.ts';
import { type AppRun, runExample } from './example-app.ts';

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runDemo(): Promise<Ended> {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true', NO_COLOR: '1' };
  return new Promise((resolve) => {
    const args = ['--conditions=@portkey-otel/source', main];
    const child = execFile(process.execPath, args, { env, timeout: 120_000 }, (_error, stdout, stderr) =>
      resolve({ exitCode: child.exitCode, stdout, stderr }),
    );
  });
}

const examples = ['vercel-ai', 'langchain', 'llamaindex'];

test('the demo agrees with the ledger of its provider and says so in JSON', { timeout: 120_000 }, async () => {
  const { exitCode, stdout, stderr } = await runDemo();
  expect(exitCode, `${stdout}\n${stderr}`).toBe(0);
  const lines = [...stdout.matchAll(/^\{"trace".*\}$/gm)].map(([line]) => JSON.parse(line));
  expect(new Set(lines.map((line) => line.app))).toEqual(new Set(examples));
  for (const line of lines) {
    expect(line).toEqual({
      trace: expect.stringMatching(/^[0-9a-f]{32}$/),
      app: expect.any(String),
      models: expect.any(Array),
      inputTokens: expect.any(Number),
      outputTokens: expect.any(Number),
      costUsd: expect.any(Number),
      spans: expect.any(Number),
    });
  }
  expect(stdout).toMatch(/\(1024 cached\)/);
  const agents = lines.filter((line) => line.spans >= 4 && line.models.includes('gpt-4o-2024-08-06'));
  expect(agents.length).toBeGreaterThanOrEqual(examples.length);
  expect(stdout).not.toContain('✗');
});

/** An address on which nothing listens. */
async function closedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

interface Told {
  readonly run: AppRun;
  readonly provider: Provider;
  /** What the app itself printed. */
  readonly printed: readonly string[];
}

/** Runs an example against a provider of its own, with no gateway between them. */
async function runDirectly(name: string, environment: Readonly<Record<string, string>>): Promise<Told> {
  const provider = await startProvider();
  const printed: string[] = [];
  const base = { PORTKEY_BASE_URL: provider.url, PORTKEY_API_KEY: 'demo' };
  const run = await runExample(name, { ...base, ...environment }, (line) => printed.push(line));
  await provider.close();
  return { run, provider, printed: printed.filter((line) => !line.startsWith('portkey-otel:')) };
}

const timeout = 120_000;

describe.concurrent.each(examples)('%s', (name) => {
  test('says the same with tracing off and with the backend down', { timeout }, async ({ expect }) => {
    const [off, down] = await Promise.all([
      runDirectly(name, { PORTKEY_DISABLED: 'true' }),
      runDirectly(name, { PORTKEY_OTEL_ENDPOINT: await closedUrl() }),
    ]);
    expect(down.run.exitCode, down.run.stderr).toBe(0);
    expect(down.printed).toEqual(off.printed);
    expect(down.printed.filter((line) => line.startsWith('> ')).length).toBeGreaterThanOrEqual(5);
    expect(down.provider.served.length).toBe(off.provider.served.length);
    expect(down.run.stderr.match(/spans dropped/g)).toHaveLength(1);
  });

  test('sends no trace header with tracing off, and the checks of the demo see that', { timeout }, async ({
    expect,
  }) => {
    const { run, provider } = await runDirectly(name, { PORTKEY_DISABLED: 'true' });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(provider.requests.filter(({ headers }) => headers.traceparent ?? headers.baggage)).toEqual([]);
    const requests = provider.requests.map((request) => ({ ...request, startUnixMs: 0 }));
    const evidence = { app: name, exitCode: run.exitCode, served: provider.served, requests, traces: [] };
    const failed = checkEvidence({ apps: [evidence], sockets: [] }).filter((finding) => finding.problems.length > 0);
    expect(failed.map((finding) => finding.what)).toEqual(
      expect.arrayContaining([
        'every app ran to its end and left traces of its own',
        'every call that the provider billed is one span, with its id and its tokens',
        'the sums by app are the sums on the invoice, to the micro-dollar',
        'every model request carried the id of its own model call in traceparent',
      ]),
    );
  });

  test('goes on and ends by itself with gateway and backend down', { timeout }, async ({ expect }) => {
    const environment = {
      PORTKEY_BASE_URL: `${await closedUrl()}/v1`,
      PORTKEY_API_KEY: 'demo',
      PORTKEY_OTEL_ENDPOINT: await closedUrl(),
    };
    const run = await runExample(name, environment, () => {});
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stderr.match(/spans dropped/g)).toHaveLength(1);
  });
});
