import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SqliteTraceStore } from '../store/sqlite/sqlite-store.ts';
import { traceView } from '../trace/trace-view.ts';
import { importPortkeyExport } from './import-portkey-export.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portkey-otel-import-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const traceId = 'd'.repeat(32);
const created = '2026-11-20T10:00:01.000Z';
const otlp = (spanId: string, parentSpanId: string, name: string, attributes: object) => ({
  id: `log-${spanId}`,
  trace_id: 'made-up-by-the-ingest',
  created_at: created,
  is_success: true,
  ai_org: 'openai',
  ai_model: 'NA',
  request: {
    traceId,
    spanId,
    parentSpanId,
    name,
    kind: 3,
    status: { code: 0 },
    startTimeUnixNano: '1795168800000000000',
    endTimeUnixNano: '1795168801000000000',
    attributes,
  },
  response: {},
  metadata: {
    _logType: 'opentelemetry',
    traceId,
    spanId,
    parentSpanId,
    spanName: name,
    startTime: '1795168800000000000',
    endTime: '1795168801000000000',
    _user: 'ada',
  },
});
const call = {
  id: '5f0c',
  trace_id: 'order-7',
  created_at: created,
  is_success: true,
  ai_org: 'openai',
  ai_model: 'gpt-4o-mini',
  req_units: '1000',
  res_units: 100,
  cost: 0.021,
  cost_currency: 'USD',
  response_time: 800,
  response_status_code: 200,
  request_url: 'https://api.openai.com/v1/chat/completions',
  request: { messages: [{ role: 'user', content: 'hi' }] },
  response: { id: 'r1', choices: [{ message: { role: 'assistant', content: 'yo' }, finish_reason: 'stop' }] },
  metadata: { key: ['conversation_id'], value: ['c1'] },
};
const ROWS = [
  otlp('1'.repeat(16), '', 'agent', {}),
  otlp('2'.repeat(16), '1'.repeat(16), 'chat gpt-4o-mini', {
    'gen_ai.operation.name': 'chat',
    'gen_ai.system': 'openai',
    'gen_ai.request.model': 'gpt-4o-mini',
    'gen_ai.usage.input_tokens': 1_000,
    'gen_ai.usage.output_tokens': 100,
  }),
  call,
];

async function imported(lines: readonly string[], gzip = false) {
  const file = join(directory, gzip ? 'export.jsonl.gz' : 'export.jsonl');
  const text = `${lines.join('\n')}\n`;
  writeFileSync(file, gzip ? gzipSync(text) : text);
  const said = { out: '', err: '', error: '' };
  await importPortkeyExport(
    [file],
    { data: directory, workspace: 'default' },
    {
      write: (line) => (said.out += line),
      progress: (line) => (said.err += line),
      isTerminal: false,
    },
  ).catch((error: Error) => {
    said.error = error.message;
  });
  return said;
}
async function traces() {
  const store = await SqliteTraceStore.open({ directory, readers: 1 });
  try {
    const { traces: listed } = await store.traces('default', { limit: 10 });
    return await Promise.all(listed.map(async ({ traceId: id }) => traceView((await store.trace('default', id))!)));
  } finally {
    await store.close();
  }
}

test.each([false, true])('rows become traces, and to import them again changes nothing (gzip: %s)', async (gzip) => {
  const lines = ROWS.map((row) => JSON.stringify(row));
  expect((await imported(lines, gzip)).out).toContain('3 lines: 3 new spans, 0 that were there already, 0 bad lines');
  expect((await imported(lines, gzip)).out).toContain('3 lines: 0 new spans, 3 that were there already, 0 bad lines');
  const found = await traces();
  expect(found).toHaveLength(2);
  const tree = found.find((trace) => trace.traceId === traceId)!;
  expect(tree.spans.map(({ spanId, parentSpanId }) => [spanId, parentSpanId])).toEqual([
    ['1'.repeat(16), null],
    ['2'.repeat(16), '1'.repeat(16)],
  ]);
  expect(tree).toMatchObject({ userId: 'ada', totals: { calls: 1, inputTokens: 1_000, costUsd: 0.00021 } });
  const single = found.find((trace) => trace.traceId !== traceId)!;
  expect(single).toMatchObject({
    start: '2026-11-20T10:00:00.200Z',
    durationMs: 800,
    conversationId: 'c1',
    totals: { calls: 1, inputTokens: 1_000, outputTokens: 100, costUsd: 0.00021 },
  });
  expect(JSON.stringify(single.spans)).toContain('yo');
});

test('a bad line is named, and takes no other with it', async () => {
  const said = await imported([JSON.stringify(call), '{"id":', '[]', '', '{"id":"x"}']);
  expect(said.err).toMatch(/export\.jsonl:2: no JSON\n.*:3: not an object\n.*:5: created_at is missing/);
  expect(said.out).toContain('4 lines: 1 new spans, 0 that were there already, 3 bad lines');
  expect(said.error).toContain('3 lines were left out');
  expect(await traces()).toHaveLength(1);
});

test('a file that is not there says so', async () => {
  const said: string[] = [];
  const output = { write: () => {}, progress: () => {}, isTerminal: false };
  await importPortkeyExport(['/nowhere'], { data: directory, workspace: 'default' }, output).catch((error: Error) =>
    said.push(error.message),
  );
  expect(said).toEqual([expect.stringMatching(/cannot read \/nowhere/)]);
});
