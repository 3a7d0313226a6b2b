import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpanData } from '@portkey-otel/core';
import { priceHistory } from '@portkey-otel/core/prices/history';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldOf } from '../../filter/fields.ts';
import { parseFilter } from '../../filter/filter.ts';
import type { SummaryQuery } from '../trace-store.ts';
import { SqliteReader } from './reader.ts';
import { SqliteWriter } from './writer.ts';

const START_MS = Date.UTC(2026, 5, 30, 23, 50);
const hexId = (number: number, length: number) => (number + 1).toString(16).padStart(length, '0');

/** A span of one of four traces around midnight: agents above calls, some of them failed, some without usage. */
const span: fc.Arbitrary<SpanData> = fc
  .record({
    trace: fc.nat(3),
    id: fc.nat(11),
    parent: fc.option(fc.nat(11)),
    operation: fc.constantFrom('chat', 'invoke_agent', 'embeddings', 'execute_tool'),
    model: fc.constantFrom('gpt-4o-mini', 'claude-sonnet-4-5', 'nobody-knows'),
    tokens: fc.option(fc.nat(5_000)),
    failed: fc.boolean(),
    startMs: fc.nat(20 * 60_000),
    durationMs: fc.nat(90_000),
    user: fc.constantFrom(undefined, '', 'ada', 'grace'),
    firstChunk: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
    // The same call may be in two traces.
    response: fc.constantFrom(undefined, undefined, 'r1', 'r2'),
  })
  .map(({ trace, id, parent, operation, model, tokens, failed, startMs, durationMs, user, firstChunk, response }) => {
    const startUnixNano = BigInt(START_MS + startMs) * 1_000_000n;
    return {
      traceId: hexId(trace, 32),
      spanId: hexId(id, 16),
      parentSpanId: parent === null ? undefined : hexId(parent, 16),
      name: operation,
      kind: 'client',
      status: { code: failed ? 'error' : 'unset' },
      startUnixNano,
      endUnixNano: startUnixNano + BigInt(durationMs) * 1_000_000n,
      resource: { 'service.name': `service ${trace % 2}` },
      scope: { name: `emitter ${trace % 2}` },
      attributes: {
        'gen_ai.operation.name': operation,
        'gen_ai.provider.name': model.startsWith('claude') ? 'anthropic' : 'openai',
        'gen_ai.request.model': model,
        ...(tokens === null ? {} : { 'gen_ai.usage.input_tokens': tokens, 'gen_ai.usage.output_tokens': tokens >> 1 }),
        ...(user === undefined ? {} : { 'user.id': user }),
        ...(response === undefined ? {} : { 'gen_ai.response.id': response }),
        ...(firstChunk === null ? {} : { 'gen_ai.response.time_to_first_chunk': firstChunk }),
      },
    } satisfies SpanData;
  });

const MINUTE = 60_000;
const questions: Omit<SummaryQuery, 'startMs' | 'endMs'>[] = [
  { groupBy: [] },
  { groupBy: [fieldOf('model')!], stepMs: MINUTE },
  { groupBy: [fieldOf('model')!], stepMs: MINUTE, measures: ['costUsd', 'calls'] },
  { groupBy: [fieldOf('provider')!, fieldOf('service')!], stepMs: 5 * MINUTE },
  { groupBy: [fieldOf('user')!] },
  { groupBy: [fieldOf('user')!], filter: parseFilter('user = ada or not user exists'), stepMs: 10 * MINUTE },
  { groupBy: [fieldOf('operation')!], filter: parseFilter('provider = openai and not model contains nobody') },
];

test('roll-ups with their signed deltas equal a scan of every call, however late the spans come', () => {
  fc.assert(
    fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }), (batches) => {
      const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-rollups-'));
      const writer = new SqliteWriter({ directory, table: priceHistory });
      const reader = new SqliteReader({ directory, table: priceHistory });
      try {
        for (const spans of batches) writer.write([{ workspace: 'one', spans }]);
        for (const question of questions) {
          for (const offsetMs of [0, 12_345]) {
            const query = { ...question, startMs: START_MS + offsetMs, endMs: START_MS + 19 * MINUTE + offsetMs };
            expect(reader.summary('one', query)).toEqual(reader.summary('one', query, false));
          }
        }
      } finally {
        reader.close();
        writer.close();
        rmSync(directory, { recursive: true });
      }
    }),
    { numRuns: 25 },
  );
});
