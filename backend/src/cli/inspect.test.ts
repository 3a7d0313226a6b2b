import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeTraces } from '../otlp/decode.ts';
import { tracesToProtobuf } from '../otlp/encode.ts';
import type { Inspection } from './inspect.ts';

const bin = new URL('../bin.ts', import.meta.url).pathname;
const fixtures = new URL('../../../test/fixtures/spans/', import.meta.url).pathname;

/** The real command in its own process, without SQLite: it must never need it. */
async function portkeyOtel(args: readonly string[], input?: Uint8Array) {
  const child = spawn(process.execPath, [
    '--no-experimental-sqlite',
    '--conditions=@portkey-otel/source',
    bin,
    ...args,
  ]);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...output };
}

const agentTools = `${fixtures}vercel-ai-v7/agent-tools.json`;
const protobuf = tracesToProtobuf(decodeTraces(readFileSync(agentTools), 'json').records);

describe('inspect --json', () => {
  test.each([
    ['a file of JSON', [agentTools], undefined],
    ['JSON on the standard input', ['-'], readFileSync(agentTools)],
    ['protobuf', ['-'], protobuf],
    ['gzip', ['-'], gzipSync(protobuf)],
    ['the same file twice', [agentTools, agentTools], undefined],
  ])('%s', async (_, files, input) => {
    const { code, stdout, stderr } = await portkeyOtel(['inspect', '--json', ...files], input);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { traces, totals } = JSON.parse(stdout) as Inspection;
    expect(totals).toEqual({
      billableCalls: 2,
      inputTokens: 136,
      outputTokens: 28,
      costUsd: 0.0000324,
      unknownUsageCalls: 0,
      unknownCostCalls: 0,
    });
    expect(traces).toHaveLength(1);
    expect(traces[0]!.spans.map(({ name, role }) => [name, role])).toEqual([
      ['invoke_agent geo-bot', 'rollup'],
      ['step 1', 'rollup'],
      ['chat gpt-4o-mini', 'billable'],
      ['execute_tool get_weather', null],
      ['step 2', 'rollup'],
      ['chat gpt-4o-mini', 'billable'],
    ]);
    expect(traces[0]!.spans[2]).toMatchObject({
      name: 'chat gpt-4o-mini',
      operation: 'chat',
      provider: 'openai',
      requestModel: 'gpt-4o-mini',
      responseModel: 'gpt-4o-mini-2024-07-18',
      usage: { inputTokens: 52, outputTokens: 17 },
      costUnknown: null,
      attributes: { 'portkey.span.role': 'billable' },
    });
  });

  test('logs beside traces give the span its messages', async () => {
    const files = ['chat.json', 'chat.logs.json'].map((file) => `${fixtures}otel-contrib-openai-js/${file}`);
    const { stdout } = await portkeyOtel(['inspect', '--json', ...files]);
    const { traces } = JSON.parse(stdout) as Inspection;
    expect(traces[0]!.spans[0]!.attributes['gen_ai.output.messages']).toContain('Paris is the capital of France.');
  });
});

test('inspect prints a tree, and --explain the rules', async () => {
  const { stdout } = await portkeyOtel(['inspect', '--explain', agentTools]);
  expect(stdout).toContain('│  ├─ chat gpt-4o-mini  openai · → gpt-4o-mini-2024-07-18 · 52 in · 17 out · $0.000018');
  expect(stdout).toMatch(/requestModel = "gpt-4o-mini"/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control character is what must not be there
  expect(stdout).not.toMatch(/\x1b/);
});

test.each([
  ['a file that is not there', ['inspect', 'nowhere.json'], undefined, 1, /cannot read nowhere\.json/],
  ['no OTLP', ['inspect', '-'], Buffer.from('{"a":1}'), 1, /the standard input is no OTLP.*resourceSpans.*Expected/],
  ['broken gzip', ['inspect', '-'], Buffer.from([0x1f, 0x8b, 0, 0]), 1, /looks like gzip/],
  ['no file', ['inspect'], undefined, 2, /missing required argument 'file'/],
  [
    'no such command',
    ['inspekt'],
    undefined,
    2,
    /there is no command "inspekt", only serve, tail, reprice, import, inspect, price, prices/,
  ],
])('%s: one line that says it, and the exit code', async (_, args, input, code, message) => {
  const result = await portkeyOtel(args, input);
  expect(result.stderr).toMatch(message);
  expect(result.code).toBe(code);
  expect(result.stdout).toBe('');
});

test.each([
  [[], /serve .*tail .*Exit codes: 0 done/s],
  [['serve'], /--port <port> .*default:\s+4318.*Limits:.*--max-body <size>/s],
  [['tail'], /--url <url>/],
  [['reprice'], /--since <duration>/],
  [['inspect'], /--explain/],
  [['price'], /--model <name>/],
  [['prices', 'update'], /--sha256 <digest>/],
])('%j --help says what it takes, exit code 0', async (command, options) => {
  const { code, stdout, stderr } = await portkeyOtel([...command, '--help']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(`^Usage: ${['portkey-otel', ...command].join(' ')} `));
  expect(stdout).toMatch(options);
});

test('a reader that leaves early is no error', async () => {
  const child = spawn(process.execPath, ['--conditions=@portkey-otel/source', bin, 'inspect', agentTools]);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.destroy();
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(stderr).toBe('');
});
