import { globSync, readFileSync } from 'node:fs';
import { fromBinary, toBinary } from '@bufbuild/protobuf';
import type { AttributeValue } from '@portkey-otel/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAnyTraces, decodeTraces } from './decode.ts';
import { tracesToJson, tracesToProtobuf } from './encode.ts';
import { TracesDataSchema } from './generated/opentelemetry/proto/trace/v1/trace_pb.js';
import { DEFAULT_VALUE_LIMITS, MalformedOtlpError } from './received.ts';
import { readWireSpan, readWireSpans } from './wire-spans.ts';

const fixtures = new URL('../../../test/fixtures/', import.meta.url).pathname;
const bodies = [
  ...globSync('otlp/*/traces.pb', { cwd: fixtures }).map((file) => new Uint8Array(readFileSync(fixtures + file))),
  ...globSync('spans/*/*.json', { cwd: fixtures })
    .filter((file) => !file.endsWith('.logs.json'))
    .map((file) => tracesToProtobuf(decodeTraces(readFileSync(fixtures + file), 'json').records)),
];
const limits = DEFAULT_VALUE_LIMITS;

test('what emitters write is read as the general decoder reads it', () => {
  for (const body of bodies) {
    const found = readWireSpans(body, limits);
    expect(found?.map(({ span }) => span)).toEqual(decodeAnyTraces(body, 'protobuf', limits).records);
  }
});

test('a span is read again from the bytes of its message', () => {
  for (const { span, bytes } of bodies.flatMap((body) => readWireSpans(body, limits) ?? [])) {
    const { resourceSchemaUrl, scopeSchemaUrl, scopeAttributes, doubleKeys } = span.wire ?? {};
    const shared = doubleKeys?.filter((key) => /^(resource|scope):/.test(key));
    const wire = { resourceSchemaUrl, scopeSchemaUrl, scopeAttributes, doubleKeys: shared };
    const origin = { resource: span.resource!, scope: span.scope, wire };
    expect(readWireSpan(bytes, origin, limits)).toMatchObject(span);
  }
});

test('what is written is what the generated code writes of the same', () => {
  for (const body of bodies) {
    const written = tracesToProtobuf(decodeTraces(body, 'protobuf').records);
    expect(Buffer.from(toBinary(TracesDataSchema, fromBinary(TracesDataSchema, written)))).toEqual(
      Buffer.from(written),
    );
  }
});

const anyValue: fc.Arbitrary<AttributeValue> = fc.letrec<{ value: AttributeValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      fc.double(),
      fc.maxSafeInteger(),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.uint8Array(),
      fc.constant(null as never),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
  ) as fc.Arbitrary<AttributeValue>,
})).value;

test('whatever an attribute holds is written as the generated code writes it, and read back', () => {
  const [span] = decodeTraces(bodies[0]!, 'protobuf').records;
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anyValue, { maxKeys: 6 }), fc.nat(3), (attributes, copies) => {
      const spans = Array.from({ length: copies + 1 }, (_, index) => ({
        ...span!,
        attributes,
        events: [{ name: 'said', timeUnixNano: BigInt(index), attributes }],
        links: [{ traceId: span!.traceId, spanId: span!.spanId, attributes }],
      }));
      const written = tracesToProtobuf(spans);
      const again = toBinary(TracesDataSchema, fromBinary(TracesDataSchema, written));
      expect(Buffer.from(again)).toEqual(Buffer.from(written));
      const json = Buffer.from(JSON.stringify(tracesToJson(spans)));
      expect(decodeAnyTraces(written, 'protobuf', limits)).toEqual(decodeAnyTraces(json, 'json', limits));
    }),
  );
});

test.each([
  ['decodeTraces', decodeTraces],
  ['decodeAnyTraces', decodeAnyTraces],
] as const)('%s: bytes of an attribute outlive the body', (_, decode) => {
  const [span] = decodeTraces(bodies[0]!, 'protobuf').records;
  const encoded = tracesToProtobuf([{ ...span!, attributes: { raw: new Uint8Array([1, 2, 3]) } }]);
  const body = Buffer.from(new Uint8Array(encoded).buffer);
  const { records } = decode(body, 'protobuf', limits);
  (body.buffer as ArrayBuffer).transfer(0);
  expect(records[0]!.attributes.raw).toEqual(new Uint8Array([1, 2, 3]));
});

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    remove: fc.nat(2),
    insert: fc.uint8Array({ maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 3 },
);
/** `PORTKEY_OTEL_FUZZ_BODIES=1000000` is the long form. */
const BODIES = Number(process.env.PORTKEY_OTEL_FUZZ_BODIES ?? 2_000);

test(
  'whatever it reads, the general decoder reads alike',
  () => {
    const small = bodies.filter(({ length }) => length < 20_000);
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...small), edits, (body, changes) => {
        const changed = changes.reduce((bytes, { at, remove, insert }) => {
          const start = Math.floor(at * bytes.length);
          return Buffer.concat([
            bytes.subarray(0, start),
            insert,
            bytes.subarray(start + Math.max(remove, insert.length)),
          ]);
        }, Buffer.from(body));
        const found = readWireSpans(changed, limits);
        if (!found) return;
        read += 1;
        expect(found.map(({ span }) => span)).toEqual(generalOf(changed));
      }),
      { numRuns: BODIES },
    );
    expect(read).toBeGreaterThan(BODIES / 20);
  },
  4 * 3_600_000,
);

function generalOf(body: Uint8Array): unknown {
  try {
    return decodeAnyTraces(body, 'protobuf', limits).records;
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedOtlpError);
    return 'refused';
  }
}
