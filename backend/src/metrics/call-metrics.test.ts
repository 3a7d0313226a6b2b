import { expect, test } from 'vitest';
import type { SpanFacts } from '../trace/span-facts.ts';
import { CallMetrics } from './call-metrics.ts';

function call(extra: Partial<SpanFacts> = {}): SpanFacts {
  return {
    traceId: 'a'.repeat(32),
    spanId: 'b'.repeat(16),
    name: 'chat',
    kind: 'client',
    status: 'unset',
    startUnixNano: 0n,
    durationNano: 2e9,
    operation: 'chat',
    provider: 'openai',
    responseModel: 'm',
    service: 's',
    role: 'billable',
    inputTokens: 10,
    outputTokens: 1,
    costUsd: 0.5,
    ...extra,
  };
}
const lines = (metrics: CallMetrics, pattern: RegExp) =>
  metrics
    .text()
    .split('\n')
    .filter((line) => pattern.test(line));
const LABELS = 'provider="openai",model="m",operation="chat",service="s"';

test('a trace that grows is counted by what came', () => {
  const metrics = new CallMetrics();
  const before = metrics.count([call()]);
  metrics.count([call(), call()], before);
  expect(lines(metrics, /calls_total\{|cost_usd_total\{|seconds_count/)).toEqual([
    `portkey_otel_calls_total{${LABELS}} 2`,
    `portkey_otel_cost_usd_total{${LABELS}} 1`,
    `portkey_otel_unknown_cost_calls_total{${LABELS}} 0`,
    `portkey_otel_call_duration_seconds_count{${LABELS}} 2`,
    `portkey_otel_time_to_first_token_seconds_count{${LABELS}} 0`,
  ]);
});

test('no counter goes down: what late spans take away is a correction', () => {
  const metrics = new CallMetrics();
  const before = metrics.count([call(), call({ costUsd: 0.25 })]);
  metrics.count([call()], before);
  expect(lines(metrics, /^portkey_otel_(calls|cost_usd|corrected)/)).toEqual([
    `portkey_otel_calls_total{${LABELS}} 2`,
    `portkey_otel_cost_usd_total{${LABELS}} 0.75`,
    'portkey_otel_corrected_traces_total 1',
    'portkey_otel_corrected_cost_usd_total 0.25',
  ]);
});

test('fewer than 2,000 series, however many models there are', () => {
  const metrics = new CallMetrics();
  for (let n = 0; n < 5_000; n += 1) metrics.count([call({ responseModel: `model ${n}` })]);
  expect(lines(metrics, /^portkey/).length).toBeLessThan(2_000);
  expect(lines(metrics, /otel_calls_total.*model="other"/)).toEqual([
    'portkey_otel_calls_total{provider="other",model="other",operation="other",service="other"} 4940',
  ]);
});

test('label values are escaped', () => {
  const metrics = new CallMetrics();
  metrics.count([call({ service: 'a"b\\c\nd' })]);
  expect(lines(metrics, /^portkey_otel_calls_total/)[0]).toContain('service="a\\"b\\\\c\\nd"');
});
