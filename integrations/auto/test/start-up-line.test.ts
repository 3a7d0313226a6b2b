import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Lab, startLab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.close());
beforeEach(() => lab.reset());

const lineOf = (stderr: string) => stderr.split('\n').filter((line) => line.startsWith('portkey-otel: auto:'));

test('at debug, one line says what was found, patched and not, and why', async () => {
  const ran = await lab.app(`import 'ai'; import '@langchain/core/callbacks/manager'; import 'openai';`, {
    env: { OTEL_LOG_LEVEL: 'debug', PORTKEY_OTEL_DISABLED: 'llamaindex' },
  });
  expect(ran.exitCode, ran.stderr).toBe(0);
  const [line, ...others] = lineOf(ran.stderr);
  expect(others).toEqual([]);
  expect(line).toMatch(/ai patched: ai 7\.\d+\.\d+;/);
  expect(line).toMatch(/langchain patched: @langchain\/core 1\.\d+\.\d+;/);
  expect(line).toContain('llamaindex switched off by PORTKEY_OTEL_DISABLED;');
  expect(line).toMatch(/openai seen in fetch: openai \d+\.\d+\.\d+;/);
  expect(line).toContain('anthropic not loaded;');
  expect(line).toContain('a tracer provider is there');
});

test('in an app without any of them too', async () => {
  const ran = await lab.app(`console.log('x');`, { env: { OTEL_LOG_LEVEL: 'debug' } });
  expect(ran.stdout).toBe('x\n');
  expect(lineOf(ran.stderr)).toEqual([expect.stringContaining('ai not loaded; langchain not loaded;')]);
});

test('without debug there is no such line, and a line about tracing only when there is something to trace', async () => {
  const [none, some] = [await lab.app(`console.log('x');`), await lab.app(`import 'openai';`)];
  expect(none.stderr).toBe('');
  expect(lineOf(some.stderr)).toEqual([]);
});

test('a copy of `ai` whose functions have other names is told at debug, and runs', async () => {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const folder = `${lab.built.folder}/odd/node_modules/ai`;
  mkdirSync(`${folder}/dist`, { recursive: true });
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({ name: 'ai', version: '6.9.9', type: 'module', exports: './dist/index.js' }),
  );
  writeFileSync(`${folder}/dist/index.js`, 'async function generateText() { return "odd"; }\nexport { generateText };');
  const ran = await lab.app(`import { generateText } from 'ai'; console.log(await generateText());`, {
    folder: 'odd',
    env: { OTEL_LOG_LEVEL: 'debug' },
  });
  expect(ran.stdout, ran.stderr).toBe('odd\n');
  expect(ran.stderr).toMatch(/ai 6\.9\.9 \(not patched, since it has none: resolveLanguageModel, /);
});
