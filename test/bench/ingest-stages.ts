import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assignRoles, enrichTrace, normalize } from '@portkey-otel/core';
import { decodeTraces } from '../../backend/src/otlp/decode.ts';
import type { ReceivedSpan } from '../../backend/src/otlp/received.ts';
import { loadPriceTable } from '../../backend/src/prices.ts';
import { SqliteWriter } from '../../backend/src/store/sqlite/writer.ts';
import { SPANS_PER_BATCH, Traffic } from './ingest-traffic.ts';

const BATCHES_PER_COMMIT = 4;
const COMMITS = 20;
const WARM_UP = 5;
const STEP_MS = 1_000;

/**
 * Microseconds of CPU that a span takes in each stage, alone in one thread: what a stage costs inside a larger step is the
 * difference of the step with it and without it.
 */
export async function measureStages(): Promise<{ [stage: string]: number }> {
  const table = await loadPriceTable();
  const traffic = new Traffic();
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-stages-'));
  const writer = new SqliteWriter({ directory, table });
  const startMs = Date.now() - 2 * (WARM_UP + COMMITS) * BATCHES_PER_COMMIT * STEP_MS;
  const sums: { [stage: string]: number } = {};
  let isWarm = false;
  const timed = <T>(stage: string, work: () => T): T => {
    const start = process.threadCpuUsage();
    const result = work();
    const { user, system } = process.threadCpuUsage(start);
    if (isWarm) sums[stage] = (sums[stage] ?? 0) + user + system;
    return result;
  };
  for (let commit = 0; commit < WARM_UP + COMMITS; commit += 1) {
    isWarm = commit >= WARM_UP;
    const numbers = Array.from({ length: BATCHES_PER_COMMIT }, (_, n) => commit * BATCHES_PER_COMMIT + n);
    const bodies = numbers.map((number) => traffic.batch(number, startMs + number * STEP_MS));
    const records = timed('decode', () => bodies.flatMap((body) => decodeTraces(body, 'protobuf').records));
    const spans = timed('copy to the writer', () => structuredClone(records));
    const normalized = timed('normalize', () => spans.map((span) => ({ ...span, genAi: normalize(span) })));
    const traces = byTrace(normalized);
    timed('roles', () => traces.map((trace) => assignRoles(trace)));
    timed('enrich, no price', () => traces.map((trace) => enrichTrace(trace)));
    timed('enrich', () => traces.map((trace) => enrichTrace(trace, { table })));
    timed('write', () => writer.write([{ workspace: 'default', spans }]));
  }
  writer.close();
  rmSync(directory, { recursive: true });
  const micros = (stage: string) => sums[stage]! / COMMITS / BATCHES_PER_COMMIT / SPANS_PER_BATCH;
  const normalizing = micros('normalize');
  const roles = micros('roles');
  return {
    decode: micros('decode'),
    'copy to the writer': micros('copy to the writer'),
    normalize: normalizing,
    roles,
    price: Math.max(0, micros('enrich') - micros('enrich, no price')),
    'write attributes': Math.max(0, micros('enrich, no price') - normalizing - roles),
    write: Math.max(0, micros('write') - micros('enrich')),
  };
}

function byTrace<Span extends ReceivedSpan>(spans: readonly Span[]): Span[][] {
  const traces = new Map<string, Span[]>();
  for (const span of spans) {
    const trace = traces.get(span.traceId);
    if (trace) trace.push(span);
    else traces.set(span.traceId, [span]);
  }
  return [...traces.values()];
}
