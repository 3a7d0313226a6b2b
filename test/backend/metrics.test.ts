import type { Backend } from 'portkey-otel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillShop, temporaryBackend } from './shop.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await temporaryBackend();
  await fillShop(backend.url, { mark: 'teapot', traceId: '1'.repeat(32), conversationId: 'of teapot' });
});
afterAll(() => backend.close());

test('names and types', async () => {
  const text = await (await fetch(`${backend.url}/metrics`)).text();
  const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => `${name} ${type}`);
  expect(types).toEqual([
    'portkey_otel_calls_total counter',
    'portkey_otel_call_errors_total counter',
    'portkey_otel_tokens_total counter',
    'portkey_otel_cost_usd_total counter',
    'portkey_otel_cache_savings_usd_total counter',
    'portkey_otel_unknown_cost_calls_total counter',
    'portkey_otel_call_duration_seconds histogram',
    'portkey_otel_time_to_first_token_seconds histogram',
    'portkey_otel_corrected_traces_total counter',
    'portkey_otel_corrected_cost_usd_total counter',
    'portkey_otel_thread_restarts_total counter',
  ]);
  expect(text).toContain('{provider="openai",model="gpt-4o-mini",operation="chat",service="service-teapot"}');
});
