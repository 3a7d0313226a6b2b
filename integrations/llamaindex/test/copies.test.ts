import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('two-copies.ts', import.meta.url));

test.each([
  [
    'a CommonJS copy that was loaded before is traced whole',
    'before',
    `
chat gpt-4o-mini
invoke_workflow SimpleChatEngine
  chat gpt-4o-mini
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini`,
  ],
  [
    'a copy that is loaded later is traced from where its models are met',
    'after',
    `
invoke_workflow SimpleChatEngine
  chat gpt-4o-mini
chat gpt-4o-mini
chat gpt-4o-mini`,
  ],
  ['a copy that is passed twice is traced once', 'modules', 'chat gpt-4o-mini'],
])('%s', async (_, name, tree) => {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@portkey-otel/source', script, name],
    { timeout: 30_000, env: { ...process.env, NODE_OPTIONS: '', OTEL_LOG_LEVEL: 'none' } },
  );
  expect(stdout.trim(), stderr).toBe(tree.trim());
});
