import { createContextKey, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { linked } from './linked-context.ts';

const [a, b] = [createContextKey('a'), createContextKey('b')];

it.each([
  ['below it', ROOT_CONTEXT.setValue(a, 1)],
  ['in it', linked(ROOT_CONTEXT).setValue(a, 1)],
])('values %s are seen, hidden by later ones, and left as they were', (_, below) => {
  const context = linked(below);
  const changed = context.setValue(b, 2).setValue(a, 3);
  const without = changed.deleteValue(a);
  expect([context, changed, without, below].map((of) => [of.getValue(a), of.getValue(b)])).toEqual([
    [1, undefined],
    [3, 2],
    [undefined, 2],
    [1, undefined],
  ]);
});

it('holds the span of the API', () => {
  const span = trace.wrapSpanContext({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 });
  const context = trace.setSpan(linked(ROOT_CONTEXT), span);
  expect(trace.getSpan(context)).toBe(span);
  expect(trace.getSpan(trace.deleteSpan(context))).toBeUndefined();
});
