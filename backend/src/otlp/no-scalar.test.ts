import { expect, test } from 'vitest';
import { decodeTraces } from './decode.ts';

/** An object that cannot be turned into text: JSON can say so. */
const noText = { toString: 1, valueOf: 1 };
const span = { traceId: '5b8efff798038103d269b633813fc60c', spanId: 'eee19b7ec3c1b174', startTimeUnixNano: '1' };

test.each([
  ['a string', { attributes: [{ key: 'a', value: { stringValue: noText } }] }],
  ['a double', { attributes: [{ key: 'a', value: { doubleValue: noText } }] }],
  ['an integer', { attributes: [{ key: 'a', value: { intValue: noText } }] }],
  ['bytes', { attributes: [{ key: 'a', value: { bytesValue: noText } }] }],
  ['a key', { attributes: [{ key: 'a', value: { kvlistValue: { values: [{ key: noText }] } } }] }],
  ['an id', { spanId: noText }],
  ['a time', { endTimeUnixNano: noText }],
  ['a kind', { kind: noText, attributes: [{ key: 'a', value: { stringValue: noText } }] }],
])('%s that is an object is refused with its span, and its neighbour is kept', (_what, part) => {
  const body = { resourceSpans: [{ scopeSpans: [{ spans: [{ ...span, ...part }, span] }] }] };
  const { records, rejected } = decodeTraces(new TextEncoder().encode(JSON.stringify(body)), 'json');
  expect(records).toHaveLength(1);
  expect(rejected).toBe(1);
});

test('in the attributes of a resource it is refused with the spans of the resource', () => {
  const resource = { attributes: [{ key: 'service.name', value: { stringValue: noText } }] };
  const body = { resourceSpans: [{ resource, scopeSpans: [{ spans: [span] }] }, { scopeSpans: [{ spans: [span] }] }] };
  const { records, rejected } = decodeTraces(new TextEncoder().encode(JSON.stringify(body)), 'json');
  expect([records.length, rejected]).toEqual([1, 1]);
});
