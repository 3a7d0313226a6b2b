import { type Attributes, SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api';
import { JsonTraceSerializer, ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { describe, expect, it } from 'vitest';
import { wireSpans } from '../../../test/ingest/wire.ts';
import { DOUBLE_ATTRIBUTES } from '../genai/attributes.ts';
import { deriveSpan } from './derive-span.ts';
import type { ReadableSpan } from './readable-span.ts';
import { serializeSpans } from './serialize.ts';

function record(...list: Attributes[]): ReadableSpan[] {
  const memory = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'shop', replicas: 3 }),
    spanProcessors: [new SimpleSpanProcessor(memory)],
  });
  const tracer = provider.getTracer('scope', '1.2.3');
  const linked = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), traceFlags: TraceFlags.SAMPLED };
  for (const attributes of list) {
    const span = tracer.startSpan('chat gpt-4o', {
      kind: SpanKind.CLIENT,
      links: [{ context: linked, attributes: { why: 'x' } }],
    });
    span.setAttributes(attributes);
    span.addEvent('exception', { 'exception.type': 'RateLimitError', attempt: 2 });
    span.setStatus({ code: SpanStatusCode.ERROR, message: 'zu viel – 多' });
    span.end();
  }
  return memory.getFinishedSpans() as unknown as ReadableSpan[];
}

const MIXED: Attributes = {
  'gen_ai.request.model': 'gpt-4o',
  'gen_ai.request.temperature': 0.7,
  'gen_ai.usage.input_tokens': 9_007_199_254_740_991,
  negative: -5,
  fraction: 1e-7,
  flag: false,
  list: ['a', 'ü', ''],
  numbers: [1, 2.5],
  empty: '',
  text: '{"key":"gen_ai.usage.cost","value":{"intValue":1}} \u0000 😀',
};

describe.each(['http/protobuf', 'http/json'] as const)('%s', (protocol) => {
  const stock = protocol === 'http/json' ? JsonTraceSerializer : ProtobufTraceSerializer;
  const ours = async (spans: readonly ReadableSpan[]) => {
    const { body, contentType } = await serializeSpans(spans, protocol);
    return wireSpans(body, contentType);
  };

  it('decodes to what the stock serializer writes', async () => {
    const spans = record(MIXED, {});
    const expected = wireSpans(
      stock.serializeRequest(spans as never) as Uint8Array,
      protocol === 'http/json' ? 'application/json' : 'application/x-protobuf',
    );
    expect(expected).toHaveLength(2);
    expect(await ours(spans)).toEqual(expected);
  });

  it('writes doubles by meaning as doubles, whole or not, and nothing else', async () => {
    const whole = [0, 1, 2, -1, 0.5, 1e15];
    const spans = whole.map((value) =>
      deriveSpan(record(MIXED)[0] as ReadableSpan, 'x', {
        ...MIXED,
        ...Object.fromEntries([...DOUBLE_ATTRIBUTES].map((name) => [name, value])),
        'gen_ai.usage.output_tokens': value,
      }),
    );
    const before = spans.map((span) => ({ ...span.attributes }));
    const decoded = await ours(spans);
    whole.forEach((value, i) => {
      for (const { key, value: wire } of decoded?.[i]?.attributes ?? []) {
        if (DOUBLE_ATTRIBUTES.has(key)) expect(wire, key).toEqual({ type: 'double', value });
        if (key === 'gen_ai.usage.output_tokens') {
          expect(wire).toEqual({ type: Number.isInteger(value) ? 'int' : 'double', value });
        }
        if (key === 'text') expect(wire.value).toBe(MIXED.text);
      }
    });
    expect(spans.map((span) => ({ ...span.attributes }))).toEqual(before);
  });
});
