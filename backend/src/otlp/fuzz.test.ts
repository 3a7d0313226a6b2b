import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLogs, decodeTraces } from './decode.ts';
import { tracesToJson, tracesToProtobuf } from './encode.ts';
import { MalformedOtlpError, type OtlpEncoding } from './received.ts';

const fixtures = new URL('../../../test/fixtures/spans/', import.meta.url).pathname;
const files = globSync('*/agent-tools.json', { cwd: fixtures });
const bodies = files.flatMap((file): [OtlpEncoding, Uint8Array][] => {
  const json = new Uint8Array(readFileSync(fixtures + file));
  return [
    ['json', json],
    ['protobuf', tracesToProtobuf(decodeTraces(json, 'json').records)],
  ];
});

/** Bytes changed, cut out or put in, at random places. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(4),
  insert: fc.uint8Array({ maxLength: 4 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function mutate(body: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.reduce((bytes, { at, remove, insert }) => {
    const start = Math.floor(at * bytes.length);
    return Uint8Array.from(Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]));
  }, body);
}

/** JSON whose values are swapped for others: still JSON, no longer OTLP. */
const swapped = fc.tuple(fc.nat(400), fc.jsonValue()).map(([index, value]) => {
  let seen = 0;
  const text = readFileSync(fixtures + files[0]!, 'utf8');
  const json = JSON.stringify(JSON.parse(text), (key, inner: unknown) =>
    key !== '' && seen++ === index ? value : inner,
  );
  return ['json', new TextEncoder().encode(json)] as [OtlpEncoding, Uint8Array];
});
const mutated = fc
  .tuple(fc.constantFrom(...bodies), fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([[encoding, body], edits]) => [encoding, mutate(body, edits)] as [OtlpEncoding, Uint8Array]);

/** `PORTKEY_OTEL_FUZZ_BODIES=1000000` is the long form. */
const BODIES = Number(process.env.PORTKEY_OTEL_FUZZ_BODIES ?? 300);
const LONG_FORM_MS = 4 * 3_600_000;

test(
  'any body is decoded or refused as malformed; what was decoded can be written again',
  () => {
    fc.assert(
      fc.property(fc.oneof(mutated, swapped), ([encoding, body]) => {
        for (const decode of [decodeTraces, decodeLogs]) {
          try {
            const { records, rejected } = decode(body, encoding);
            expect(rejected).toBeGreaterThanOrEqual(0);
            if (decode === decodeTraces) {
              const spans = records as ReturnType<typeof decodeTraces>['records'];
              tracesToProtobuf(spans);
              JSON.stringify(tracesToJson(spans));
            }
          } catch (error) {
            expect(error).toBeInstanceOf(MalformedOtlpError);
          }
        }
      }),
      { numRuns: BODIES },
    );
  },
  BODIES > 300 ? LONG_FORM_MS : undefined,
);
