import { describe, expect, it } from 'vitest';
import { readOtlpJson } from './read-otlp-json.ts';

const span = {
  traceId: '5b8efff798038103d269b633813fc60c',
  spanId: 'eee19b7ec3c1b174',
  parentSpanId: '',
  name: 'chat',
  kind: 'SPAN_KIND_CLIENT',
  startTimeUnixNano: '1795362394889000001',
  endTimeUnixNano: '1795362395889000001',
  status: { code: 'STATUS_CODE_ERROR', message: 'no' },
  attributes: [
    { key: 'text', value: { stringValue: 'a' } },
    { key: 'int', value: { intValue: '9007199254740993' } },
    { key: 'zero', value: { doubleValue: 0 } },
    { key: 'no', value: { boolValue: false } },
    { key: 'list', value: { arrayValue: { values: [{ intValue: 1 }, { stringValue: 'b' }] } } },
    { key: 'map', value: { kvlistValue: { values: [{ key: 'c', value: { intValue: '2' } }] } } },
    { key: 'nothing', value: {} },
  ],
};
const batches = [{ resource: { attributes: [] }, scopeSpans: [{ scope: { name: 's' }, spans: [span] }] }];

describe('every envelope', () => {
  it.each([
    ['Tempo 2', { trace: { resourceSpans: batches }, status: 'COMPLETE' }],
    ['Tempo 1', { batches }],
    ['OTLP', { resourceSpans: batches }],
    ['Jaeger 3', { result: { resourceSpans: batches } }],
    ['the older scopes', { batches: [{ instrumentationLibrarySpans: [{ spans: [span] }] }] }],
  ])('%s', (_name, answer) => {
    const [read] = readOtlpJson(answer);
    expect(read).toMatchObject({
      traceId: span.traceId,
      spanId: span.spanId,
      parentSpanId: undefined,
      kind: 'client',
      status: { code: 'error', message: 'no' },
      startUnixNano: 1795362394889000001n,
      attributes: {
        text: 'a',
        int: 9007199254740993n,
        zero: 0,
        no: false,
        list: [1, 'b'],
        map: { c: 2 },
        nothing: null,
      },
    });
  });
});

it('ids in base64, as protobuf writes JSON', () => {
  const coded = {
    ...span,
    traceId: Buffer.from(span.traceId, 'hex').toString('base64'),
    spanId: Buffer.from(span.spanId, 'hex').toString('base64'),
    kind: 3,
    status: { code: 2 },
  };
  const [read] = readOtlpJson({ batches: [{ scopeSpans: [{ spans: [coded] }] }] });
  expect(read).toMatchObject({ traceId: span.traceId, spanId: span.spanId, kind: 'client', status: { code: 'error' } });
});

it('what is no trace gives no spans', () => {
  for (const answer of [
    undefined,
    null,
    'text',
    [],
    {},
    { trace: {} },
    { batches: [null, { scopeSpans: [{ spans: [{}] }] }] },
  ])
    expect(readOtlpJson(answer)).toEqual([]);
});
