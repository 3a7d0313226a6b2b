import { enrichTrace, type SpanData } from '@portkey-otel/core';
import { describe, expect, it } from 'vitest';
import { FIXTURE_FOLDERS, readFixtures } from './fixtures.ts';

const SERVER_SPAN_ID = '5e5e5e5e5e5e5e5e';

/** The fixture as it would be where one of its traces began in the handler of a request. */
function belowServer(spans: readonly SpanData[], traceId: string): SpanData[] {
  const own = spans.filter((span) => span.traceId === traceId);
  const ids = new Set(own.map(({ spanId }) => spanId));
  const times = own.flatMap(({ startUnixNano, endUnixNano }) => [startUnixNano, endUnixNano]);
  const [first = 0n] = times.toSorted((a, b) => Number(a - b));
  const [last = 0n] = times.toSorted((a, b) => Number(b - a));
  const server: SpanData = {
    traceId,
    spanId: SERVER_SPAN_ID,
    name: 'POST /ask',
    kind: 'server',
    status: { code: 'unset' },
    startUnixNano: first - 1_000_000n,
    endUnixNano: last + 1_000_000n,
    attributes: { 'http.request.method': 'POST' },
    scope: { name: 'http' },
  };
  const moved = spans.map((span) =>
    span.traceId === traceId && !ids.has(span.parentSpanId ?? '') ? { ...span, parentSpanId: SERVER_SPAN_ID } : span,
  );
  return [server, ...moved];
}

const billed = (spans: readonly SpanData[]) =>
  enrichTrace(spans)
    .filter(({ role }) => role === 'billable')
    .map(({ genAi }) => JSON.stringify([genAi?.operation, genAi?.provider, genAi?.usage]))
    .sort();

const several = FIXTURE_FOLDERS.flatMap((folder) => readFixtures(folder))
  .map((fixture) => ({ ...fixture, traceIds: [...new Set(fixture.spans.map(({ traceId }) => traceId))] }))
  .filter(({ traceIds }) => traceIds.length > 1 && traceIds.length < 20);

describe('calls that stand in two traces are billed once when only one of these is below a server span', () => {
  it.each(several)('$file', ({ spans, traceIds }) => {
    const alone = billed(spans);
    for (const traceId of traceIds) {
      expect(billed(belowServer(spans, traceId))).toEqual(alone);
    }
  });
});
