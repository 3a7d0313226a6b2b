import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startProvider } from '../provider/provider.ts';
import { runExample } from './example-app.ts';

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

describe.concurrent.each(examples)('%s', (name) => {
  test('with the backend down, the app runs as if nothing were there', { timeout: 90_000 }, async ({ expect }) => {
    const provider = await startProvider();
    const printed: string[] = [];
    const environment = {
      PORTKEY_BASE_URL: provider.url,
      PORTKEY_API_KEY: 'demo',
      PORTKEY_OTEL_ENDPOINT: await closedUrl(),
    };
    const run = await runExample(name, environment, (line) => printed.push(line));
    await provider.close();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stderr.match(/spans dropped/g)).toHaveLength(1);
    expect(provider.served.length).toBeGreaterThanOrEqual(4);
    expect(printed.filter((line) => line.startsWith('> ')).length).toBeGreaterThanOrEqual(5);
  });

  test('with gateway and backend down, the app goes on and ends by itself', { timeout: 90_000 }, async ({ expect }) => {
    const environment = {
      PORTKEY_BASE_URL: `${await closedUrl()}/v1`,
      PORTKEY_API_KEY: 'demo',
      PORTKEY_OTEL_ENDPOINT: await closedUrl(),
    };
    const run = await runExample(name, environment, () => {});
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stderr.match(/spans dropped/g)).toHaveLength(1);
    expect(run.durationMs).toBeLessThan(40_000);
  });
});
