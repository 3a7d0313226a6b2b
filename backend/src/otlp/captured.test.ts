import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeTraces } from './decode.ts';
import { tracesToJson, tracesToProtobuf } from './encode.ts';

/** What each SDK's exporter leaves out. */
const SDKS = {
  python: { linkTraceState: undefined, emptyText: '', scopeAttributes: { scope: true } },
  // An empty text goes out as a value of no type; scopes have no attributes.
  java: { linkTraceState: 'vendor=state', emptyText: null, scopeAttributes: undefined },
} as const;
type Sdk = keyof typeof SDKS;
const FILES = { protobuf: 'traces.pb', json: 'traces.json' } as const;
type Encoding = keyof typeof FILES;

function read(sdk: Sdk, file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../test/fixtures/otlp/${sdk}/${file}`, import.meta.url)));
}

/** What the program said of a value, as it is here: whole numbers beyond 53 bits are bigint. */
function exact(value: unknown, emptyText: '' | null): unknown {
  if (Array.isArray(value)) return value.map((item) => exact(item, emptyText));
  if (value === '') return emptyText;
  if (typeof value !== 'object' || value === null) return value;
  const whole = BigInt((value as { int: string }).int);
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}

const cases = (Object.keys(SDKS) as Sdk[]).flatMap((sdk) =>
  (Object.keys(FILES) as Encoding[]).map((encoding) => [sdk, encoding] as const),
);

describe.each(cases)('every type of value, from the SDK of %s in %s', (sdk, encoding) => {
  const said = JSON.parse(new TextDecoder().decode(read(sdk, 'expected.json')));
  const { linkTraceState, emptyText, scopeAttributes } = SDKS[sdk];
  const attributes = Object.fromEntries(
    Object.entries(said.attributes).map(([key, value]) => [key, exact(value, emptyText)]),
  );
  const { records, rejected } = decodeTraces(read(sdk, FILES[encoding]), encoding);
  const root = records.find(({ spanId }) => spanId === said.rootSpanId)!;
  const child = records.find(({ spanId }) => spanId === said.childSpanId)!;

  test('is read as the program said it', () => {
    expect(rejected).toBe(0);
    expect(records).toHaveLength(2);
    const start = BigInt(said.startUnixNano);
    expect(root).toMatchObject({
      traceId: said.traceId,
      name: 'root ✓',
      kind: 'server',
      status: { code: 'ok' },
      startUnixNano: start,
      endUnixNano: start + 5n,
      scope: { name: 'scope ü', version: '1.2.3' },
      wire: {
        ...(scopeAttributes ? { scopeAttributes } : {}),
        scopeSchemaUrl: 'https://opentelemetry.io/schemas/1.40.0',
      },
    });
    expect(root.parentSpanId).toBeUndefined();
    expect(root.attributes).toEqual(attributes);
    expect(root.resource).toMatchObject({ ...attributes, 'service.name': 'every-type' });
    expect(root.events).toEqual([
      { name: 'event ✓', timeUnixNano: start + 1n, attributes },
      { name: 'bare', timeUnixNano: start + 2n, attributes: {} },
    ]);
    expect(root.links).toEqual([
      {
        traceId: '0af7651916cd43dd8448eb211c80319c',
        spanId: 'b7ad6b7169203331',
        traceState: linkTraceState,
        attributes,
      },
    ]);
    expect(child).toMatchObject({
      parentSpanId: said.rootSpanId,
      kind: 'client',
      status: { code: 'error', message: 'it failed, ü' },
    });
  });

  test('goes out again as it came in', () => {
    expect(decodeTraces(tracesToProtobuf(records), 'protobuf').records).toEqual(records);
    const json = new TextEncoder().encode(JSON.stringify(tracesToJson(records)));
    expect(decodeTraces(json, 'json').records).toEqual(records);
  });
});

test.each(Object.keys(SDKS) as Sdk[])('both encodings of %s say the same', (sdk) => {
  expect(decodeTraces(read(sdk, FILES.json), 'json')).toEqual(decodeTraces(read(sdk, FILES.protobuf), 'protobuf'));
});
