import { globSync, readFileSync } from 'node:fs';
import { JsonTraceSerializer, ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { describe, expect, test } from 'vitest';
import { decodeLogs, decodeTraces } from './decode.ts';
import { tempoTraceResponse, tracesToJson, tracesToProtobuf } from './encode.ts';
import { MalformedOtlpError, type ReceivedSpan } from './received.ts';
import { exportResponse, statusResponse } from './response.ts';

const fixtures = new URL('../../../test/fixtures/spans/', import.meta.url).pathname;
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

function request(...spans: object[]) {
  return { resourceSpans: [{ scopeSpans: [{ spans }] }] };
}
const IDS = { traceId: 'A'.repeat(32), spanId: 'B'.repeat(16), startTimeUnixNano: '1795361971889000001' };

/** An emitter's integer `top_p` goes out as the double that it means. */
const withoutDoubleKeys = (span: ReceivedSpan) => ({ ...span, wire: { ...span.wire, doubleKeys: undefined } });

describe('captured requests', () => {
  const files = globSync('*/*.json', { cwd: fixtures }).filter((file) => !file.endsWith('.logs.json'));
  test.each(files)('%s: JSON and protobuf read alike, and come out as they went in', (file) => {
    const { records, rejected } = decodeTraces(readFileSync(fixtures + file), 'json');
    expect(rejected).toBe(0);
    expect(records.length).toBeGreaterThan(0);
    const again = decodeTraces(tracesToProtobuf(records), 'protobuf').records;
    expect(again.map(withoutDoubleKeys)).toEqual(records.map(withoutDoubleKeys));
    expect(decodeTraces(bytes(tracesToJson(records)), 'json').records).toEqual(again);
  });

  test.each(globSync('*/*.logs.json', { cwd: fixtures }))('%s: every record names its span', (file) => {
    const { records, rejected } = decodeLogs(readFileSync(fixtures + file), 'json');
    expect(rejected).toBe(0);
    for (const record of records) {
      expect(record).toMatchObject({ traceId: expect.stringMatching(/^[0-9a-f]{32}$/), eventName: /^gen_ai\./ });
    }
  });
});

describe('what the OpenTelemetry SDK sends', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'shop' }),
    spanProcessors: [new SimpleSpanProcessor(exporter)],
  });
  const span = provider.getTracer('app', '1.2.3').startSpan('chat', { kind: 2, startTime: [1795361971, 889000001] });
  span.setAttributes({ text: 'Grüße 🦜', whole: 3, fraction: 0.5, yes: true, list: ['a', 'b'], numbers: [1, 2] });
  span.addEvent('first token', { index: 1 });
  span.addLink({
    context: { traceId: 'c'.repeat(32), spanId: 'd'.repeat(16), traceFlags: 1 },
    attributes: { why: 'retry' },
  });
  span.setStatus({ code: 2, message: 'boom' });
  span.end();
  const sent = exporter.getFinishedSpans();
  const expected = {
    ...span.spanContext(),
    name: 'chat',
    kind: 'client',
    status: { code: 'error', message: 'boom' },
    startUnixNano: 1795361971889000001n,
    attributes: { text: 'Grüße 🦜', whole: 3, fraction: 0.5, yes: true, list: ['a', 'b'], numbers: [1, 2] },
    events: [{ name: 'first token', attributes: { index: 1 } }],
    links: [{ traceId: 'c'.repeat(32), spanId: 'd'.repeat(16), attributes: { why: 'retry' } }],
    scope: { name: 'app', version: '1.2.3' },
    resource: { 'service.name': 'shop' },
  };
  const { traceFlags: _, ...plain } = expected;

  test.each([
    ['protobuf', ProtobufTraceSerializer.serializeRequest(sent)!],
    ['json', JsonTraceSerializer.serializeRequest(sent)!],
  ] as const)('%s', (encoding, body) => {
    expect(decodeTraces(body, encoding)).toMatchObject({ records: [plain], rejected: 0 });
  });
});

describe('values keep their type', () => {
  const value = (any: object): ReceivedSpan =>
    decodeTraces(bytes(request({ ...IDS, attributes: [{ key: 'k', value: any }] })), 'json').records[0]!;
  test.each([
    [{ intValue: '3' }, 3],
    [{ intValue: 3 }, 3],
    [{ intValue: '9223372036854775807' }, 9223372036854775807n],
    [{ doubleValue: 3 }, 3],
    [{ doubleValue: 'NaN' }, Number.NaN],
    [{ doubleValue: null }, Number.NaN],
    [{ doubleValue: '-Infinity' }, Number.NEGATIVE_INFINITY],
    [{ boolValue: false }, false],
    [{ bytesValue: 'AQI=' }, new Uint8Array([1, 2])],
    [{ arrayValue: {} }, []],
    [{ arrayValue: { values: [{ doubleValue: 1 }, { doubleValue: 2 }] } }, [1, 2]],
    [{ kvlistValue: { values: [{ key: '__proto__', value: { stringValue: 'x' } }] } }, JSON.parse('{"__proto__":"x"}')],
    [{}, null],
    [{ stringValue: '' }, ''],
  ])('%j', (any, expected) => {
    const span = value(any);
    expect(span.attributes.k).toEqual(expected);
    const again = decodeTraces(tracesToProtobuf([span]), 'protobuf').records[0]!;
    expect(again.attributes.k).toEqual(expected);
    const json = JSON.stringify(tracesToJson([span]));
    if ('doubleValue' in any) expect(json).toContain('doubleValue');
    if ('intValue' in any) expect(json).toContain('intValue');
    expect(json.includes('doubleValue')).toBe(JSON.stringify(any).includes('doubleValue'));
  });

  test('a cost of one dollar is a double', () => {
    const span = { ...value({}), attributes: { 'gen_ai.usage.cost': 1, 'gen_ai.usage.input_tokens': 1 } };
    const json = JSON.stringify(tracesToJson([span]));
    expect(json).toContain('{"key":"gen_ai.usage.cost","value":{"doubleValue":1}}');
    expect(json).toContain('{"key":"gen_ai.usage.input_tokens","value":{"intValue":"1"}}');
  });
});

describe('bad input', () => {
  test.each([
    ['not JSON', bytes('{"resourceSpans":'), 'json'],
    ['no request', bytes('[]'), 'json'],
    ['another signal', bytes({ resourceMetrics: [] }), 'json'],
    ['a list that is none', bytes({ resourceSpans: {} }), 'json'],
    ['invalid UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'json'],
    ['not protobuf', bytes('{"resourceSpans":[]}'), 'protobuf'],
    ['cut protobuf', new Uint8Array([0x0a, 0x7f, 0x01]), 'protobuf'],
  ] as const)('%s is malformed', (_, body, encoding) => {
    expect(() => decodeTraces(body, encoding)).toThrow(MalformedOtlpError);
  });

  const good = { ...IDS, name: 'good' };
  const deep = (levels: number): object =>
    levels === 0 ? { boolValue: true } : { arrayValue: { values: [deep(levels - 1)] } };
  test.each([
    ['no trace id', { ...IDS, traceId: '' }],
    ['an all-zero span id', { ...IDS, spanId: '0'.repeat(16) }],
    ['a base64 trace id', { ...IDS, traceId: 'q6urq6urq6urq6urq6urqw==' }],
    ['no start', { ...IDS, startTimeUnixNano: undefined }],
    ['a start that is no number', { ...IDS, startTimeUnixNano: 'yesterday' }],
    ['attributes that are no list', { ...IDS, attributes: { a: 1 } }],
    ['nesting of 200', { ...IDS, attributes: [{ key: 'k', value: deep(200) }] }],
    ['no span', null],
  ])('%s: refused alone, its neighbour is kept', (_, bad) => {
    const { records, rejected, rejections } = decodeTraces(bytes(request(bad as object, good)), 'json');
    expect(records.map((span) => span.name)).toEqual(['good']);
    expect(rejected).toBe(1);
    expect(rejections).toHaveLength(1);
  });

  test('the least that a span can be is taken', () => {
    const { records } = decodeTraces(bytes(request({ ...IDS, unheardOf: { of: 1 } })), 'json');
    expect(records).toMatchObject([
      { attributes: {}, status: { code: 'unset' }, kind: 'unspecified', traceId: 'a'.repeat(32) },
    ]);
  });

  test('a value over the limit is cut between characters and marked', () => {
    const body = bytes(request({ ...IDS, attributes: [{ key: 'k', value: { stringValue: 'ä'.repeat(10) } }] }));
    const { records } = decodeTraces(body, 'json', { maxValueBytes: 7, maxNesting: 64 });
    expect(records[0]!.attributes).toEqual({ k: 'äää', 'portkey.truncated': true });
  });
});

describe('answers', () => {
  const text = (body: Uint8Array) => new TextDecoder().decode(body);
  test('full success is an empty message', () => {
    expect(text(exportResponse('traces', 'json', 0, ''))).toBe('{}');
    expect(exportResponse('traces', 'protobuf', 0, '')).toHaveLength(0);
  });
  test('partial success as the SDK reads it', () => {
    const body = exportResponse('traces', 'protobuf', 2, 'too old');
    expect(ProtobufTraceSerializer.deserializeResponse(body)).toMatchObject({
      partialSuccess: { rejectedSpans: 2, errorMessage: 'too old' },
    });
    expect(JSON.parse(text(exportResponse('traces', 'json', 2, 'too old')))).toEqual({
      partialSuccess: { rejectedSpans: '2', errorMessage: 'too old' },
    });
  });
  test('an error is a Status', () => {
    expect(JSON.parse(text(statusResponse(401, 'json', 'no key')))).toEqual({ code: 16, message: 'no key' });
    expect([...statusResponse(401, 'protobuf', 'no')]).toEqual([0x08, 16, 0x12, 2, 0x6e, 0x6f]);
  });
  test("Tempo's answer holds the trace in its first field", () => {
    const { records } = decodeTraces(bytes(request({ ...IDS, name: 'x' })), 'json');
    const body = tempoTraceResponse(records);
    const trace = tracesToProtobuf(records);
    expect([...body.subarray(0, 2)]).toEqual([0x0a, trace.length]);
    expect(body.subarray(2)).toEqual(trace);
  });
});
