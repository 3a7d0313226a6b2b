import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import { portkeyExporter } from '@portkey-otel/core/otel';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type WireSpan, wireSpans } from './wire.ts';

/** Any OTLP endpoint: what came, decoded by another implementation. */
let received: (WireSpan[] | undefined)[];
let bodies: Buffer[];
let server: ReturnType<typeof createServer>;
let url: string;

beforeEach(async () => {
  received = [];
  bodies = [];
  server = createServer(async (request, response) => {
    const body = await buffer(request);
    bodies.push(body);
    received.push(wireSpans(body, request.headers['content-type'] ?? ''));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => void server.close());

/** Spans of a library that is no GenAI one, with all that a span can have. */
function recorded(): ReadableSpan[] {
  const memory = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'shop', replicas: 3, ratio: 0.5, names: ['a', 'b'] }),
    spanProcessors: [new SimpleSpanProcessor(memory)],
  }).getTracer('http', '1.2.3');
  const link = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), traceFlags: TraceFlags.SAMPLED };
  for (const kind of [SpanKind.SERVER, SpanKind.CLIENT, SpanKind.INTERNAL, SpanKind.PRODUCER, SpanKind.CONSUMER]) {
    const span = tracer.startSpan(`span ${kind}`, {
      kind,
      attributes: {
        text: 'zu viel – 多',
        int: 7,
        big: 2 ** 40,
        double: 0.25,
        yes: true,
        list: ['a', ''],
        numbers: [1, 2],
      },
      links: [{ context: link, attributes: { why: 'x' } }],
    });
    span.addEvent('exception', { 'exception.type': 'Error', attempt: 2 });
    if (kind === SpanKind.CLIENT) span.setStatus({ code: SpanStatusCode.ERROR, message: 'no' });
    span.end();
  }
  return memory.getFinishedSpans();
}

const send = (exporter: SpanExporter, spans: ReadableSpan[]) =>
  new Promise((resolve) => exporter.export(spans, (result) => resolve(result.code)));

it.each(['http/protobuf', 'http/json'] as const)(
  'as %s, any OTLP endpoint gets what the stock exporter sends',
  async (protocol) => {
    const spans = recorded();
    const ours = portkeyExporter({ endpoint: url, spans: 'all', protocol });
    expect(await send(ours as unknown as SpanExporter, spans)).toBe(0);
    expect(await send(new OTLPTraceExporter({ url: `${url}/v1/traces` }), spans)).toBe(0);
    const [own, stock] = received;
    expect(stock).toHaveLength(spans.length);
    expect(own).toEqual(stock);
    if (protocol === 'http/protobuf') expect(bodies[0]?.equals(bodies[1] as Buffer)).toBe(true);
  },
);
