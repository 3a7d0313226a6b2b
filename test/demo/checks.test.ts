import { describe, expect, test } from 'vitest';
import type { RecordedRequest } from '../gateway/recording-proxy.ts';
import type { ServedCall } from '../provider/provider.ts';
import { checkEvidence } from './checks.ts';
import type { Evidence, TracedRequest, TracedSpan } from './evidence.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;

const served: ServedCall = {
  id: 'chatcmpl-1-aa',
  path: '/v1/chat/completions',
  requestModel: 'gpt-4o-mini',
  answeredModel: 'gpt-4o-mini-2024-07-18',
  stream: false,
  usage: { inputTokens: 1000, outputTokens: 100, cacheReadTokens: 400, reasoningTokens: 0 },
  billed: { inputTokens: 1000, outputTokens: 100, cacheReadTokens: 400, reasoningTokens: 0 },
  complete: true,
  status: 200,
  headers: { traceparent },
};

const request: RecordedRequest = {
  method: 'POST',
  path: '/v1/chat/completions',
  headers: { traceparent, baggage: '_user=ada,conversation_id=tour' },
  startUnixMs: 0,
  response: { status: 200, headers: { 'x-portkey-retry-attempt-count': '1' } },
};

const span: TracedSpan = {
  spanId: 'b7ad6b7169203331',
  name: 'chat gpt-4o-mini',
  role: 'billable',
  operation: 'chat',
  requestModel: 'gpt-4o-mini',
  responseModel: 'gpt-4o-mini-2024-07-18',
  usage: { inputTokens: 1000, outputTokens: 100, cacheReadTokens: 400 },
  costUsd: 0.00018,
  attributes: { 'gen_ai.response.id': 'chatcmpl-1-aa', 'portkey.gateway.retry_count': 1 },
};

const failedSpan: TracedSpan = { ...span, spanId: '3333333333333333', role: 'failed', costUsd: null, attributes: {} };
const failedRequest: RecordedRequest = {
  ...request,
  headers: { ...request.headers, traceparent: `00-${traceId}-3333333333333333-01` },
  response: { status: 400, headers: { 'x-portkey-retry-attempt-count': '0' } },
};

const trace: TracedRequest = {
  traceId,
  name: span.name,
  service: 'app',
  conversationId: 'tour',
  userId: 'ada',
  start: '2026-01-01T00:00:00.000Z',
  totals: { calls: 2, inputTokens: 1000, outputTokens: 100, costUsd: 0.00018, unknownCostCalls: 0 },
  spans: [span, failedSpan],
  tree: '',
};

interface Changes {
  served?: readonly ServedCall[];
  requests?: readonly RecordedRequest[];
  traces?: readonly TracedRequest[];
  exitCode?: number | null;
  sockets?: Evidence['sockets'];
  appSockets?: Evidence['sockets'];
}

function problems({ sockets = [], appSockets = [], ...changes }: Changes = {}): string[] {
  const app = {
    app: 'app',
    exitCode: 0,
    served: [served],
    requests: [request, failedRequest],
    traces: [trace],
    sockets: appSockets,
    ...changes,
  };
  return checkEvidence({ apps: [app], sockets }).flatMap((finding) => finding.problems);
}

const withSpan = (changes: Partial<TracedSpan>): TracedRequest => ({
  ...trace,
  spans: [{ ...span, ...changes }, failedSpan],
});
const withTotals = (changes: Partial<TracedRequest['totals']>): TracedRequest => ({
  ...trace,
  totals: { ...trace.totals, ...changes },
});

test('evidence that agrees has no problems', () => {
  expect(problems()).toEqual([]);
});

describe('evidence that does not agree is named', () => {
  test.each<[string, Changes, RegExp]>([
    ['the app failed', { exitCode: 1 }, /app: ended with 1/],
    ['the app hung', { exitCode: null }, /had to be stopped/],
    ['traces of nobody', { traces: [{ ...trace, service: null }] }, /is of null/],
    [
      'a billed call is not traced',
      { served: [served, { ...served, id: 'chatcmpl-2-bb', headers: {} }] },
      /no billable span/,
    ],
    [
      'another response id',
      { served: [{ ...served, id: 'chatcmpl-2-bb' }] },
      /the span says response id chatcmpl-1-aa/,
    ],
    [
      'other tokens',
      { traces: [withSpan({ usage: { inputTokens: 999, outputTokens: 100, cacheReadTokens: 400 } })] },
      /1000 input tokens billed, 999 traced/,
    ],
    [
      'the cache split is lost',
      { traces: [withSpan({ usage: { inputTokens: 1000, outputTokens: 100, cacheReadTokens: null } })] },
      /400 cached tokens billed, 0 traced/,
    ],
    [
      'a span that nobody billed',
      { traces: [{ ...trace, spans: [span, { ...span, spanId: '1111111111111111' }, failedSpan] }] },
      /1111111111111111 .* stands for 0 billed calls/,
    ],
    [
      'a call counted twice in the sums',
      { traces: [withTotals({ calls: 3, inputTokens: 2000 })] },
      /1 calls billed, 2 traced/,
    ],
    [
      'a cost one micro-dollar off',
      { traces: [withTotals({ costUsd: 0.000181 })] },
      /180 microdollars billed, 181 traced/,
    ],
    ['an unknown cost', { traces: [withTotals({ unknownCostCalls: 1 })] }, /cost of 1 calls is not known/],
    [
      'a model without a price on the invoice',
      { served: [{ ...served, answeredModel: 'gpt-9' }] },
      /NaN microdollars billed/,
    ],
    [
      'no traceparent',
      { requests: [failedRequest, { ...request, headers: { baggage: '_user=ada' } }] },
      /without traceparent/,
    ],
    [
      'the id of another span',
      {
        requests: [
          failedRequest,
          { ...request, headers: { ...request.headers, traceparent: `00-${traceId}-2222222222222222-01` } },
        ],
      },
      /is no stored model call/,
    ],
    ['the id of a tool span', { traces: [withSpan({ role: null })] }, /is no stored model call/],
    ['no conversation', { traces: [{ ...trace, conversationId: null }] }, /has no conversation/],
    ['no user', { traces: [{ ...trace, userId: null }] }, /has no user/],
    ['no baggage', { requests: [failedRequest, { ...request, headers: { traceparent } }] }, /without _user in baggage/],
    [
      'a retry that is not shown',
      { traces: [withSpan({ attributes: { 'gen_ai.response.id': served.id } })] },
      /tried again 1 times, the span says nothing/,
    ],
    ['no failure at all', { requests: [request] }, /no call failed/],
    [
      'a failed call shown as a good one',
      { requests: [request, { ...failedRequest, headers: request.headers }] },
      /span b7ad6b7169203331 is not shown as failed/,
    ],
    [
      'a failed call that costs',
      { traces: [{ ...trace, spans: [span, { ...failedSpan, costUsd: 0.1 }] }] },
      /failed span 3333333333333333 costs 0.1/,
    ],
    ['an open door of the app', { appSockets: [{ pid: 8, address: '::', port: 81 }] }, /process 8 listens on :::81/],
    ['an open door', { sockets: [{ pid: 7, address: '0.0.0.0', port: 80 }] }, /process 7 listens on 0\.0\.0\.0:80/],
  ])('%s', (_, changes, problem) => {
    expect(problems(changes).join('\n')).toMatch(problem);
  });
});
