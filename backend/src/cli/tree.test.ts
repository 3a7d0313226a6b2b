import type { SpanData } from '@portkey-otel/core';
import { enrichTrace } from '@portkey-otel/core';
import { expect, test } from 'vitest';
import { traceView } from '../trace/trace-view.ts';
import { duration, money, renderTrace } from './tree.ts';

function span(spanId: string, parentSpanId: string | undefined, extra: Partial<SpanData> = {}): SpanData {
  const id = (short: string) => short.repeat(16);
  const startUnixNano = 1_795_361_971_000_000_000n + BigInt(spanId.charCodeAt(0));
  return {
    traceId: 'f'.repeat(32),
    spanId: id(spanId),
    parentSpanId: parentSpanId && id(parentSpanId),
    name: spanId,
    kind: 'internal',
    status: { code: 'unset' },
    startUnixNano,
    endUnixNano: startUnixNano + 5_000_000n,
    attributes: {},
    ...extra,
  };
}
const lines = (...spans: SpanData[]) =>
  renderTrace(traceView(enrichTrace(spans)))
    .trimEnd()
    .split('\n')
    .slice(1);

test('branches by parent, and keeps spans whose parent is missing or is themselves', () => {
  expect(
    lines(span('a', undefined), span('b', 'a'), span('c', 'b'), span('d', 'a'), span('e', '9'), span('f', 'f')),
  ).toEqual(['a  5 ms', '├─ b  5 ms', '│  └─ c  5 ms', '└─ d  5 ms', 'e  5 ms', 'f  5 ms']);
});

test('two spans that are each other’s parent', () => {
  expect(lines(span('a', 'b'), span('b', 'a'))).toEqual(['a  5 ms', '└─ b  5 ms']);
});

test('a chain of 10,000 spans', () => {
  const ids = (index: number) => (index + 1).toString(16).padStart(16, '0');
  const chain = Array.from({ length: 10_000 }, (_, index) => ({
    ...span('x', undefined),
    spanId: ids(index),
    parentSpanId: index > 0 ? ids(index - 1) : undefined,
  }));
  expect(lines(...chain)).toHaveLength(10_000);
});

test('what a trace says does not steer the terminal', () => {
  expect(lines(span('a', undefined, { name: 'x\u001b[2J\u202Ey\n' }))).toEqual(['x\uFFFD[2J\uFFFDy\uFFFD  5 ms']);
});

test('gateway facts and an unknown cost are said', () => {
  const attributes = {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'gpt-4o-mini',
    'portkey.gateway.routed': true,
    'portkey.gateway.provider': 'openai',
    'portkey.gateway.retry_count': 2,
    'portkey.gateway.cache_status': 'hit',
  };
  expect(lines(span('a', undefined, { attributes }))[0]).toContain(
    'usage unknown · cost unknown · gateway openai · cache hit · 2 retries · 5 ms',
  );
});

test.each([
  ['embeddings', '90 in'],
  ['rerank', '90 in'],
  ['chat', '90 in · ? out'],
])('%s with an input of 90 tokens: %s', (operation, shown) => {
  const attributes = {
    'gen_ai.operation.name': operation,
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'no-such-model',
    'gen_ai.usage.input_tokens': 90,
  };
  expect(lines(span('a', undefined, { attributes }))[0]).toContain(`no-such-model  openai · ${shown} · cost unknown`);
});

test.each([
  [0, '$0'],
  [0.00003225, '$0.000032'],
  [12.5, '$12.500000'],
  [2.5e-8, '$0.000000025'],
  [6.2e-7, '$0.00000062'],
  [9.96e-7, '$0.00000100'],
  [-6.2e-7, '$-0.00000062'],
  [4e-12, '$0.000000000004'],
])('money %d is %s', (usd, text) => {
  expect(money(usd)).toBe(text);
});

test.each([
  [0.123, '0.12 ms'],
  [42.4, '42 ms'],
  [1_234, '1.23 s'],
])('duration %d is %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});
