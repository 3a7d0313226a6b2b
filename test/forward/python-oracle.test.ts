/**
 * What is forwarded, read by the OpenTelemetry project's own Python messages: nothing of ours and no code that we use. Optional:
 *
 *     python3 -m venv /tmp/otlp && /tmp/otlp/bin/pip install opentelemetry-proto
 *     PORTKEY_OTEL_PYTHON=/tmp/otlp/bin/python npx vitest run test/forward/python-oracle.test.ts
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { enrichTrace } from '@portkey-otel/core';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { describe, expect, test } from 'vitest';
import { prepareTrace } from '../../backend/src/forward/prepare.ts';
import { decodeTraces } from '../../backend/src/otlp/decode.ts';
import { tracesToJson, tracesToProtobuf } from '../../backend/src/otlp/encode.ts';
import type { ReceivedSpan } from '../../backend/src/otlp/received.ts';
import { type WireAttribute, type WireSpan, wireSpans } from '../ingest/wire.ts';

const python = process.env.PORTKEY_OTEL_PYTHON;
const script = new URL('./decode_otlp.py', import.meta.url).pathname;
const fixtures = new URL('../fixtures/spans/', import.meta.url).pathname;
const MOST_BYTES = 256 * 1024 * 1024;

if (python === undefined) {
  console.warn(
    'SKIPPED: no Python reads what is forwarded. Set PORTKEY_OTEL_PYTHON to one that has opentelemetry-proto.',
  );
}

/** All captured spans as a target gets them, and doubles that look like whole numbers. */
function forwarded(): ReceivedSpan[] {
  const target = {
    name: 'target',
    destination: { url: 'http://127.0.0.1', profile: 'otlp', protocol: 'http/json', headers: {}, timeoutMs: 1_000 },
  } as const;
  const traces = globSync('*/*.json', { cwd: fixtures })
    .filter((file) => !/(\.logs|truth)\.json$/.test(file))
    .sort()
    .flatMap((file) => [
      ...Map.groupBy(decodeTraces(readFileSync(fixtures + file), 'json').records, spanTrace).values(),
    ]);
  return traces.flatMap(
    (spans) => prepareTrace(enrichTrace(spans, { table: priceHistory }), target, new Set(), 'this backend').spans,
  );
}
const spanTrace = ({ traceId }: ReceivedSpan) => traceId;

function readByPython(body: Uint8Array, encoding: 'json' | 'protobuf'): WireSpan[] {
  const { stdout, stderr, status } = spawnSync(python!, [script, encoding], { input: body, maxBuffer: MOST_BYTES });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as WireSpan[];
}

/** Times as text: JSON has no integers of 64 bits. */
const plain = (spans: readonly WireSpan[]) =>
  JSON.parse(
    JSON.stringify(spans, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ) as object[];

const typesOf = (spans: readonly WireSpan[], name: string) => [
  ...new Set(
    spans
      .flatMap(({ attributes }) => attributes as WireAttribute[])
      .filter(({ key }) => key === name)
      .map(({ value }) => value.type),
  ),
];

describe.skipIf(python === undefined).each(['json', 'protobuf'] as const)('%s', (encoding) => {
  const spans = forwarded();
  const body =
    encoding === 'json' ? new TextEncoder().encode(JSON.stringify(tracesToJson(spans))) : tracesToProtobuf(spans);

  test('every span is read, ids, times, names and values as they were sent', () => {
    const read = readByPython(body, encoding);
    expect(read.length).toBe(spans.length);
    expect(new Set(read.map(({ traceId, spanId }) => `${traceId}/${spanId}`))).toEqual(
      new Set(spans.map(({ traceId, spanId }) => `${traceId}/${spanId}`)),
    );
    expect(read).toEqual(plain(wireSpans(body, encoding)!));
  });

  test('doubles stay doubles, counts stay integers', () => {
    const read = readByPython(body, encoding);
    for (const name of ['gen_ai.usage.cost', 'gen_ai.request.temperature', 'portkey.cost.input_usd'])
      expect([name, typesOf(read, name)]).toEqual([name, ['double']]);
    for (const name of ['gen_ai.usage.input_tokens', 'gen_ai.request.max_tokens'])
      expect([name, typesOf(read, name)]).toEqual([name, ['int']]);
  });
});
