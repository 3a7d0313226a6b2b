import { readFileSync } from 'node:fs';
import { type EnrichedSpan, enrichTrace } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { expect, it } from 'vitest';
import { readOtlpJson } from '../otlp/read-otlp-json.ts';
import { spanSummaries } from './span-summary.ts';

const captured = (file: string) => {
  const url = new URL(`../../../test/fixtures/spans/${file}`, import.meta.url);
  return enrichTrace(readOtlpJson(JSON.parse(readFileSync(url, 'utf8'))), { table: prices });
};
const byName = (spans: readonly EnrichedSpan[]) => {
  const summaries = spanSummaries(spans);
  return spans.map(({ name, span }) => [name, summaries.get(span.spanId)]);
};

it('a call says what it took, an agent the sum of all below, a tool nothing', () => {
  const rows = byName(captured('vercel-ai-v7/agent-tools.json'));
  expect(rows).toContainEqual(['chat gpt-4o-mini', '$0.000018 · 52 → 17 tokens']);
  expect(rows).toContainEqual(['invoke_agent geo-bot', '$0.0000324 · 136 → 28 tokens · 2 calls']);
  expect(rows).toContainEqual(['execute_tool get_weather', undefined]);
});

it('what is not known is not 0, and spans that go round in a circle do no harm', () => {
  const [call] = captured('vercel-ai-v7/agent-tools.json').filter(({ role }) => role === 'billable');
  const as = (spanId: string, parentSpanId: string, more: Partial<EnrichedSpan> = {}): EnrichedSpan => ({
    ...call!,
    ...more,
    span: { ...call!.span, spanId, parentSpanId },
  });
  const unknown = { cost: { unknown: 'unknown_model' } } as Partial<EnrichedSpan>;
  expect([...spanSummaries([as('1', ''), as('2', '1', unknown), as('3', '4', unknown), as('4', '3')])]).toEqual([
    ['1', '$0.000018+ · 104 → 34 tokens · 2 calls'],
    ['2', 'cost unknown · 52 → 17 tokens'],
    ['3', 'cost unknown · 52 → 17 tokens'],
    ['4', '$0.000018 · 52 → 17 tokens'],
  ]);
});
