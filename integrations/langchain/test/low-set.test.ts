import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { agentScenarios } from './agent-scenarios.ts';
import { scenarios } from './scenarios.ts';

/** The same scenarios with the oldest versions that are supported, which are installed in a folder of their own. */
const folder = fileURLToPath(new URL('low-set/', import.meta.url));
const resolve = fileURLToPath(new URL('low-set/resolve.ts', import.meta.url));
const twoCopies = fileURLToPath(new URL('low-set/two-copies.ts', import.meta.url));
const table = fileURLToPath(new URL('table.ts', import.meta.url));
const npm = process.env.npm_execpath;

beforeAll(() => {
  const args = ['ci', '--prefix', folder, '--loglevel=error'];
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  if (npm === undefined) execFileSync('npm', args);
  else execFileSync(process.execPath, [npm, ...args]);
}, 120_000);

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
