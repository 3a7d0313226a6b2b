import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backend, startBackend } from '../backend.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'portkey-otel-tools-'));
const startMs = Date.now() - 60_000;
const range = { start: String(startMs - 60_000), end: String(startMs + 60_000) };
let backend: Backend;

const TOOLS = [
  { name: 'weather', ms: 100 },
  { name: 'weather', ms: 300, failed: true },
  { name: 'search', ms: 1_000 },
];

beforeAll(async () => {
  backend = await startBackend({ port: 0, dataDir });
  const span = (index: number, ms: number, failed: boolean | undefined, values: Record<string, string>) => ({
    traceId: 'a'.repeat(32),
    spanId: String(index).padStart(16, '1'),
    name: 'step',
    startTimeUnixNano: String(BigInt(startMs) * 1_000_000n),
    endTimeUnixNano: String(BigInt(startMs + ms) * 1_000_000n),
    status: { code: failed ? 2 : 0 },
    attributes: Object.entries(values).map(([key, stringValue]) => ({ key, value: { stringValue } })),
  });
  const tools = TOOLS.map(({ name, ms, failed }, index) =>
    span(index, ms, failed, { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': name }),
  );
  const chat = span(9, 500, false, { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' });
  const body = JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [...tools, chat] }] }] });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${backend.url}/v1/traces`, { method: 'POST', body, headers })).status).toBe(200);
});
afterAll(async () => {
  await backend.close();
  rmSync(dataDir, { recursive: true });
});

// biome-ignore lint/suspicious/noExplicitAny: answers are checked by what is expected of them
async function summary(parameters: Record<string, string>): Promise<any> {
  const response = await fetch(`${backend.url}/api/genai/summary?${new URLSearchParams({ ...range, ...parameters })}`);
  return response.json();
}

test('runs of tools are counted, and no model call among them', async () => {
  const { totals, groups } = await summary({ of: 'tools', groupBy: 'tool', step: '1m' });
  expect(totals).toMatchObject({ traces: 1, calls: 3, errors: 1, costUsd: 0, unknownCostCalls: 0, inputTokens: 0 });
  const counts = groups.map(({ key, totals: of }: Record<string, Record<string, number>>) => [
    key!.tool,
    of!.calls,
    of!.errors,
  ]);
  expect(counts).toEqual([
    ['weather', 2, 1],
    ['search', 1, 0],
  ]);
  expect(groups[0].series).toHaveLength(1);
  expect(Math.abs(groups[1].totals.latencyMs.p50 / 1_000 - 1)).toBeLessThan(0.026);
});

test('a filter is on the runs; without asking for tools, model calls are counted', async () => {
  expect((await summary({ of: 'tools', filter: 'status = error' })).totals.calls).toBe(1);
  expect((await summary({})).totals.calls).toBe(1);
  expect((await summary({ of: 'everything' })).error.message).toMatch(/of must be calls or tools/);
});
