import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  AlwaysOffSampler,
  BasicTracerProvider,
  InMemorySpanExporter,
  ParentBasedSampler,
  type Sampler,
  SimpleSpanProcessor,
  type SpanProcessor,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import {
  measuringSampler,
  type PortkeySpanProcessorOptions,
  portkeySpanProcessor,
  startAgent,
  startModelCall,
  startTool,
} from '@portkey-otel/core/otel';
import { prices } from '@portkey-otel/core/prices';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ingest, startIngest } from './ingest.ts';

let ingest: Ingest;
let meters: MeterProvider;
let measured: InMemoryMetricExporter;
let clean: (() => Promise<unknown>)[];

beforeEach(async () => {
  ingest = await startIngest();
  measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 3_600_000 });
  meters = new MeterProvider({ readers: [reader] });
  clean = [() => ingest.close(), () => meters.shutdown()];
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});

afterEach(async () => {
  for (const step of clean.reverse()) await step();
  trace.disable();
  metrics.disable();
  context.disable();
});

function start(options: PortkeySpanProcessorOptions = {}, sampler?: Sampler, others: SpanProcessor[] = []) {
  const ours = portkeySpanProcessor({ endpoint: ingest.url, apiKey: 'pk-test', prices, ...options });
  const provider = new BasicTracerProvider({
    ...(sampler && { sampler }),
    spanProcessors: [ours as unknown as SpanProcessor, ...others],
  });
  trace.setGlobalTracerProvider(provider);
  clean.push(() => provider.shutdown());
  return ours;
}

/** An agent that asks a model twice, runs a tool and adds its calls' usage up; then a call that fails. */
function serve(): void {
  const agent = startAgent({ name: 'helper', provider: 'openai', requestModel: 'gpt-4o' });
  agent.run(() => {
    for (const inputTokens of [1_000, 3_000]) {
      const call = startModelCall({
        provider: 'openai',
        requestModel: 'gpt-4o',
        url: 'https://api.openai.com/v1',
        startTimeMs: Date.now() - 2_000,
        stream: true,
      });
      call.chunk();
      if (inputTokens === 1_000) call.chunk();
      call.end({ responseModel: 'gpt-4o-2024-08-06', usage: { inputTokens, outputTokens: 100 } });
    }
    startTool({ name: 'weather' }).end();
  });
  agent.span.setAttributes({ 'gen_ai.usage.input_tokens': 4_000, 'gen_ai.usage.output_tokens': 200 });
  agent.end();
  startModelCall({ provider: 'openai', requestModel: 'gpt-4o' }).fail(new TypeError('no'));
}

interface Point {
  readonly attributes: Record<string, unknown>;
  readonly value: { count: number; sum: number; buckets: { boundaries: number[] } };
}

/** What the user's exporter was given last, by metric. */
async function collected() {
  await meters.forceFlush();
  const metricsNow =
    measured
      .getMetrics()
      .at(-1)
      ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
  return new Map(
    metricsNow.map(({ descriptor: { name, unit }, dataPoints }) => [
      name,
      { unit, points: dataPoints as unknown as Point[] },
    ]),
  );
}

const CALL = {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'openai',
  'gen_ai.request.model': 'gpt-4o',
  'gen_ai.response.model': 'gpt-4o-2024-08-06',
  'server.address': 'api.openai.com',
};

describe('client metrics', () => {
  it('count what is billed, once, with the attributes and buckets of the conventions', async () => {
    const ours = start({ meterProvider: meters });
    serve();
    await ours.forceFlush();
    const found = await collected();

    const tokens = found.get('gen_ai.client.token.usage');
    expect(tokens?.unit).toBe('{token}');
    expect(tokens?.points.map(({ attributes, value: { count, sum } }) => ({ attributes, count, sum }))).toEqual([
      { attributes: { ...CALL, 'gen_ai.token.type': 'input' }, count: 2, sum: 4_000 },
      { attributes: { ...CALL, 'gen_ai.token.type': 'output' }, count: 2, sum: 200 },
    ]);
    expect(tokens?.points[0]?.value.buckets.boundaries).toEqual([
      1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864,
    ]);

    const duration = found.get('gen_ai.client.operation.duration');
    expect(duration?.unit).toBe('s');
    expect(duration?.points.map(({ attributes, value: { count } }) => ({ attributes, count }))).toEqual([
      { attributes: CALL, count: 2 },
      {
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.provider.name': 'openai',
          'gen_ai.request.model': 'gpt-4o',
          'error.type': 'TypeError',
        },
        count: 1,
      },
    ]);
    expect(duration?.points[0]?.value.sum).toBeGreaterThan(3.9);
    expect(duration?.points[0]?.value.buckets.boundaries).toEqual([
      0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
    ]);
    // The first call streamed two chunks, the other one chunk, which has no time to a next.
    const perChunk = found.get('gen_ai.client.operation.time_per_output_chunk');
    expect(perChunk).toMatchObject({ unit: 's', points: [{ attributes: CALL, value: { count: 1 } }] });
    expect(found.get('gen_ai.client.operation.time_to_first_chunk')?.points[0]?.value.count).toBe(2);

    const cost = found.get('portkey.client.operation.cost');
    expect(cost).toMatchObject({ unit: '{USD}', points: [{ attributes: CALL, value: { count: 2 } }] });
    // 4,000 × 2.50 and 200 × 10.00 US dollars for a million.
    expect(cost?.points[0]?.value.sum).toBeCloseTo(0.012, 12);
  });

  it('count calls of unknown cost apart', async () => {
    const ours = start({ meterProvider: meters });
    startModelCall({ provider: 'openai', requestModel: 'nobody-knows' }).end({ usage: { inputTokens: 1 } });
    await ours.forceFlush();
    const found = await collected();
    expect(found.has('portkey.client.operation.cost')).toBe(false);
    expect(found.get('portkey.client.operation.cost_unknown')?.points[0]?.value).toBe(1);
  });

  it('are taken once, with two exporters and with none', async () => {
    const second = portkeySpanProcessor({ endpoint: ingest.url, apiKey: 'pk-test', meterProvider: meters });
    const ours = start({ meterProvider: meters }, undefined, [second as unknown as SpanProcessor]);
    serve();
    await ours.forceFlush();
    await second.forceFlush();
    expect((await collected()).get('gen_ai.client.token.usage')?.points[0]?.value.count).toBe(2);

    trace.disable();
    const nowhere = start({ endpoint: 'ftp://nowhere', meterProvider: meters });
    serve();
    await nowhere.forceFlush();
    expect((await collected()).get('gen_ai.client.token.usage')?.points[0]?.value.count).toBe(4);
  });

  it('go to the globally registered provider, unless they are not wanted', async () => {
    metrics.setGlobalMeterProvider(meters);
    const off = start({ meterProvider: false });
    serve();
    await off.forceFlush();
    expect((await collected()).size).toBe(0);
    trace.disable();
    const ours = start();
    serve();
    await ours.forceFlush();
    expect((await collected()).get('gen_ai.client.token.usage')?.points[0]?.value.count).toBe(2);
  });

  it.each([
    ['nothing is sampled', new AlwaysOffSampler()],
    ['a root decides', new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(0) })],
  ])('stay whole behind measuringSampler though %s, and no exporter sees a span', async (_, inner) => {
    const memory = new InMemorySpanExporter();
    const ours = start({ meterProvider: meters, spans: 'all' }, measuringSampler(inner), [
      new SimpleSpanProcessor(memory),
    ]);
    trace.getTracer('http').startActiveSpan('GET /', (span) => {
      serve();
      span.end();
    });
    await ours.forceFlush();
    const found = await collected();
    expect(found.get('gen_ai.client.token.usage')?.points.map(({ value }) => value.sum)).toEqual([4_000, 200]);
    expect(found.get('portkey.client.operation.cost')?.points[0]?.value.sum).toBeCloseTo(0.012, 12);
    expect(ingest.requests).toHaveLength(0);
    expect(memory.getFinishedSpans()).toHaveLength(0);
  });
});
