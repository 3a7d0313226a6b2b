import { expect, test } from 'vitest';
import { spanOfLogObject } from './portkey-log.ts';

/** An object that cannot be turned into text or a number: JSON can say so. */
const odd = { toString: 1, valueOf: 1 };

test('objects where a text or a number belongs count as not there', () => {
  const span = spanOfLogObject(
    {
      request: {
        url: odd,
        method: odd,
        provider: odd,
        body: { model: odd, temperature: odd, messages: odd, stop: odd },
      },
      response: {
        status: odd,
        response_time: odd,
        headers: odd,
        body: { id: odd, model: odd, usage: odd, choices: odd },
      },
      metadata: { traceId: odd, spanId: odd, spanName: odd, _user: odd, other: odd },
      createdAt: odd,
    },
    1_700_000_000_000,
  );
  expect(span).toMatchObject({ status: { code: 'ok' }, startUnixNano: 1_700_000_000_000_000_000n });
});
