import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { TracedRequest } from './evidence.ts';
import { conversationTable, findingsText, jsonLine } from './report.ts';

function trace(conversationId: string, costUsd: number | null, models: readonly string[]): TracedRequest {
  return {
    traceId: 'a'.repeat(32),
    name: 'chat',
    service: 'shop',
    conversationId,
    userId: 'ada',
    start: '2026-01-01T00:00:00.000Z',
    totals: {
      calls: models.length,
      inputTokens: 10,
      outputTokens: 2,
      costUsd: costUsd ?? 0,
      unknownCostCalls: costUsd === null ? 1 : 0,
    },
    spans: models.map((model, index) => ({
      spanId: String(index),
      name: 'chat',
      role: 'billable',
      operation: 'chat',
      requestModel: model,
      responseModel: index === 0 ? null : `${model}-dated`,
      usage: { inputTokens: null, outputTokens: null, cacheReadTokens: null },
      costUsd,
      attributes: {},
    })),
    tree: '',
  };
}

test('one JSON line for a trace; an unknown cost is null', () => {
  expect(JSON.parse(jsonLine('shop', trace('c', null, ['a', 'b', 'b'])))).toEqual({
    trace: 'a'.repeat(32),
    app: 'shop',
    models: ['a', 'b-dated'],
    inputTokens: 10,
    outputTokens: 2,
    costUsd: null,
    spans: 3,
  });
});

test('conversations are summed, each in a row, and all in the last one', () => {
  const traces = [trace('tour', 0.001, ['a']), trace('tour', 0.002, ['a', 'b']), trace('other', 0.000004, ['a'])];
  const text = stripVTControlCharacters(
    conversationTable([{ app: 'shop', exitCode: 0, served: [], requests: [], traces }]),
  );
  expect(text).toBe(
    [
      'conversation  app   user  traces  calls  failed  tokens in  out       cost',
      '──────────────────────────────────────────────────────────────────────────',
      'tour          shop  ada        2      3       0         20    4  $0.003000',
      'other         shop  ada        1      1       0         10    2  $0.000004',
      '──────────────────────────────────────────────────────────────────────────',
      'total                          3      4       0         30    6  $0.003004',
    ].join('\n'),
  );
});

test('problems stand under what should hold', () => {
  const text = stripVTControlCharacters(
    findingsText([
      { what: 'fine', problems: [] },
      { what: 'broken', problems: ['this'] },
    ]),
  );
  expect(text).toBe('✓ fine\n✗ broken\n    this');
});
