import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { agentScenarios } from './agent-scenarios.ts';
import { scenarios } from './scenarios.ts';

/**
 * The oldest versions that are supported, and instrumentations of others; both are installed in folders of their own, at the
 * first run.
 */
const folders = ['low-set/', 'others/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const resolve = fileURLToPath(new URL('low-set/resolve.ts', import.meta.url));
const twoCopies = fileURLToPath(new URL('low-set/two-copies.ts', import.meta.url));
const providerSpans = fileURLToPath(new URL('provider-spans.ts', import.meta.url));
const table = fileURLToPath(new URL('table.ts', import.meta.url));
const npm = process.env.npm_execpath;

beforeAll(() => {
  for (const folder of folders) {
    if (existsSync(`${folder}node_modules/.package-lock.json`)) continue;
    const args = ['ci', '--prefix', folder, '--loglevel=error'];
    if (npm === undefined) execFileSync('npm', args);
    else execFileSync(process.execPath, [npm, ...args]);
  }
}, 240_000);

const node = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--conditions=@portkey-otel/source', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', OTEL_LOG_LEVEL: 'none' },
  });

test('every scenario that the low set can run is right', { timeout: 120_000 }, async () => {
  const { stdout, stderr } = await node('--import', resolve, table, 'low');
  process.stdout.write(`\nLangChain 1.0.1 with @langchain/core 1.0.1\n${stdout}`);
  const rows = stdout.trim().split('\n');
  const all = [...scenarios, ...agentScenarios];
  expect(
    rows.filter((row) => row.startsWith('wrong')),
    stderr,
  ).toEqual([]);
  expect(rows).toHaveLength(all.length);
  expect(rows.filter((row) => row.startsWith('right'))).toHaveLength(
    all.filter(({ notInLowSet }) => notInLowSet === undefined).length,
  );
});

test.each(['installed', 'commonjs'])(
  'two copies of @langchain/core (%s) are both traced, and it is said',
  async (how) => {
    const { stdout } = await node(twoCopies, how);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/\d copies of @langchain\/core are in use/),
      'invoke_workflow RunnableSequence',
      '  chat gpt-4o-mini',
      'chat gpt-4o-mini',
      '2 requests with the right header',
    ]);
  },
);

describe.each(['opentelemetry', 'openllmetry'])("beside %s's instrumentation of the provider", (which) => {
  interface Outcome {
    readonly billed: object;
    readonly served: object;
    readonly roles: readonly string[];
  }
  const run = async (...mode: string[]) => JSON.parse((await node(providerSpans, which, ...mode)).stdout) as Outcome;
  const billable = (roles: readonly string[], whose: string) =>
    roles.filter((role) => role.startsWith(whose) && role.endsWith(': billable'));

  test('what the provider counted is billed once, on our spans', async () => {
    const { billed, roles, served } = await run();
    expect(roles.filter((role) => role.startsWith('theirs')).length).toBeGreaterThanOrEqual(4);
    expect(billable(roles, 'theirs')).toEqual([]);
    expect(billed).toEqual(served);
  });

  test('with our spans of models switched off it is billed on theirs', async () => {
    const { roles } = await run('off');
    expect(billable(roles, 'theirs').length).toBeGreaterThanOrEqual(4);
    expect(roles.filter((role) => role.startsWith('ours'))).toEqual([
      'ours execute_tool getTime: undefined',
      'ours invoke_agent helper: rollup',
      'ours embeddings text-embedding-3-small: billable',
    ]);
  });
});
