import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeTraces } from './decode.ts';
import { tracesToJson, tracesToProtobuf } from './encode.ts';

const folder = new URL('../../../test/fixtures/otlp/python/', import.meta.url);
const bodies = {
  protobuf: new Uint8Array(readFileSync(new URL('traces.pb', folder))),
  json: new Uint8Array(readFileSync(new URL('traces.json', folder))),
};
const said = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

/** What the program said of a value, as it is here: whole numbers beyond 53 bits are bigint. */
function exact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value !== 'object' || value === null) return value;
  const whole = BigInt((value as { int: string }).int);
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}
const attributes = exactAll(said.attributes);
function exactAll(values: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, exact(value)]));
}

describe.each(['protobuf', 'json'] as const)('every type of value, from the Python SDK in %s', (encoding) => {
  const { records, rejected } = decodeTraces(bodies[encoding], encoding);
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
      wire: { scopeAttributes: { scope: true }, scopeSchemaUrl: 'https://opentelemetry.io/schemas/1.40.0' },
    });
    expect(root.parentSpanId).toBeUndefined();
    expect(root.attributes).toEqual(attributes);
    expect(root.resource).toMatchObject({ ...attributes, 'service.name': 'every-type' });
    expect(root.events).toEqual([
      { name: 'event ✓', timeUnixNano: start + 1n, attributes },
      { name: 'bare', timeUnixNano: start + 2n, attributes: {} },
    ]);
    // The Python exporter does not write the trace state of a link.
    expect(root.links).toEqual([
      {
        traceId: '0af7651916cd43dd8448eb211c80319c',
        spanId: 'b7ad6b7169203331',
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

test('both encodings say the same', () => {
  expect(decodeTraces(bodies.json, 'json')).toEqual(decodeTraces(bodies.protobuf, 'protobuf'));
});
