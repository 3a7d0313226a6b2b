import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AlwaysOffSampler } from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Recorder, startRecorder } from '../../../test/ingest/recorder.ts';
import { withPortkeyMetadata } from '../propagation/metadata.ts';
import { startAgent, startWorkflow } from './agent.ts';
import { createInstrumentation } from './instrumentation.ts';
import { startEmbeddings, startModelCall } from './model-call.ts';
import type { RequestParameters } from './operation.ts';
import { startRetrieval } from './retrieval.ts';
import { configure } from './settings.ts';
import { endOpenOperations } from './started.ts';
import { startTool } from './tool.ts';

let recorder: Recorder;
beforeEach(() => {
  recorder = startRecorder();
  configure({ captureContent: 'full' });
});
afterEach(() => {
  endOpenOperations();
  recorder.stop();
});

const only = () => {
  expect(recorder.spans).toHaveLength(1);
  return recorder.spans[0]!;
};
const hello = [{ role: 'user', parts: [{ type: 'text', content: 'hello' }] }];
const answer = [{ role: 'assistant', parts: [{ type: 'text', content: 'hi' }], finish_reason: 'stop' }];

describe('spans by the conventions 1.41.1', () => {
  it('a model call', () => {
    const call = startModelCall({
      provider: '@openai-prod',
      requestModel: 'gpt-4o',
      url: 'https://gw.example:8443/v1/chat?key=secret',
      stream: true,
      conversationId: 'c1',
      parameters: { temperature: 0, stopSequences: ['x'], choiceCount: 1, maxTokens: undefined },
      inputMessages: hello,
      toolDefinitions: () => [{ type: 'function', name: 'weather' }],
      attributes: { extra: 1, absent: undefined },
    });
    call.end({
      responseModel: 'gpt-4o-2024-08-06',
      responseId: 'r1',
      finishReasons: ['stop'],
      serviceTier: 'flex',
      batch: true,
      usage: { inputTokens: 10, outputTokens: 5, cacheReadTokens: 4, cacheWrite1hTokens: 2, units: { searches: 1 } },
      outputMessages: answer,
      responseHeaders: { 'X-Portkey-Cache-Status': 'MISS', 'x-portkey-retry-attempt-count': '-1' },
    });
    const span = only();
    expect(span).toMatchObject({ name: 'chat gpt-4o', kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } });
    expect(span.instrumentationScope.name).toBe('@portkey-otel/core');
    expect(span.attributes).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o',
      'gen_ai.request.stream': true,
      'gen_ai.request.temperature': 0,
      'gen_ai.request.stop_sequences': ['x'],
      'gen_ai.conversation.id': 'c1',
      'gen_ai.input.messages': JSON.stringify(hello),
      'gen_ai.tool.definitions': '[{"type":"function","name":"weather"}]',
      'server.address': 'gw.example',
      'server.port': 8443,
      extra: 1,
      'gen_ai.response.model': 'gpt-4o-2024-08-06',
      'gen_ai.response.id': 'r1',
      'gen_ai.response.finish_reasons': ['stop'],
      'openai.response.service_tier': 'flex',
      'portkey.pricing.service_tier': 'flex',
      'portkey.pricing.batch': true,
      'gen_ai.usage.input_tokens': 10,
      'gen_ai.usage.output_tokens': 5,
      'gen_ai.usage.cache_read.input_tokens': 4,
      'gen_ai.usage.cache_creation.1h_input_tokens': 2,
      'gen_ai.usage.units.searches': 1,
      'portkey.gateway.routed': true,
      'portkey.gateway.cache_status': 'miss',
      'portkey.gateway.retry_count': -1,
      'gen_ai.output.messages': JSON.stringify(answer),
    });
  });

  it('a parameter that nobody knows is passed over, whatever its name', () => {
    const parameters = { temperature: 1, constructor: 'a', toString: 'b', unknown: 'c' } as RequestParameters;
    startModelCall({ parameters }).end();
    expect(only().attributes).toEqual({ 'gen_ai.operation.name': 'chat', 'gen_ai.request.temperature': 1 });
  });

  it.each([
    ['embeddings', () => startEmbeddings({ requestModel: 'e' }), 'embeddings e', SpanKind.CLIENT],
    ['tool', () => startTool({ name: 'weather' }), 'execute_tool weather', SpanKind.INTERNAL],
    ['agent', () => startAgent({ name: 'a' }), 'invoke_agent a', SpanKind.INTERNAL],
    ['agent without a name', () => startAgent({}), 'invoke_agent', SpanKind.INTERNAL],
    ['workflow', () => startWorkflow({ name: 'w' }), 'invoke_workflow w', SpanKind.INTERNAL],
    ['retrieval', () => startRetrieval({ dataSourceId: 'd' }), 'retrieval d', SpanKind.CLIENT],
    ['model call without a model', () => startModelCall({}), 'chat', SpanKind.CLIENT],
  ] as const)('%s', (_, start, name, kind) => {
    start().end();
    expect(only()).toMatchObject({ name, kind });
  });

  it('names the adapter that instruments', () => {
    createInstrumentation({ name: '@portkey-otel/x', version: '9' }).startTool({ name: 't' }).end();
    expect(only().instrumentationScope).toMatchObject({ name: '@portkey-otel/x', version: '9' });
  });

  it('nests by the active context, across await', async () => {
    const agent = startAgent({ name: 'a' });
    await agent.run(async () => {
      await Promise.resolve();
      startTool({ name: 't' }).end();
    });
    agent.end();
    expect(recorder.spans[0]?.parentSpanContext?.spanId).toBe(agent.span.spanContext().spanId);
  });
});

describe('content', () => {
  it('is a snapshot: what the user changes later does not show', () => {
    const messages = structuredClone(hello);
    const call = startModelCall({ inputMessages: messages });
    messages[0]!.parts[0]!.content = 'changed';
    messages.push(...messages);
    call.end();
    expect(only().attributes['gen_ai.input.messages']).toBe(JSON.stringify(hello));
  });

  it.each(['metadata', 'none'] as const)('%s: no function that would make it is called', (captureContent) => {
    configure({ captureContent });
    const forbidden = () => expect.unreachable() as never;
    const call = startModelCall({
      requestModel: 'm',
      inputMessages: forbidden,
      systemInstructions: forbidden,
      toolDefinitions: forbidden,
    });
    call.end({ outputMessages: forbidden });
    startTool({ name: 't', arguments: forbidden }).end({ result: forbidden });
    startRetrieval({ query: forbidden }).end({ documents: forbidden });
    for (const { attributes } of recorder.spans) {
      expect(
        Object.keys(attributes).filter((name) =>
          /messages|instructions|definitions|arguments|result|text|documents/.test(name),
        ),
      ).toEqual([]);
    }
    expect(recorder.said).toEqual([]);
  });

  it('nothing is made for a span that does not record', () => {
    recorder.stop();
    recorder = startRecorder({ sampler: new AlwaysOffSampler() });
    const forbidden = () => expect.unreachable() as never;
    startModelCall({ inputMessages: forbidden }).end({ outputMessages: forbidden });
    expect(recorder.spans).toHaveLength(0);
    expect(recorder.said).toEqual([]);
  });

  it.each([
    ['bigint', { n: 10n }, '{"n":"10"}'],
    ['bytes', { b: new Uint8Array([1, 2]), c: Buffer.from('hi') }, '{"b":"AQI=","c":"aGk="}'],
    ['an error', { e: new TypeError('x') }, '{"e":{"name":"TypeError","message":"x"}}'],
    ['undefined', undefined, undefined],
    ['text', 'plain', 'plain'],
  ])('tool arguments: %s', (_, value, written) => {
    startTool({ name: 't', arguments: value }).end();
    expect(only().attributes['gen_ai.tool.call.arguments']).toBe(written);
  });

  it('what refers to itself is written without the loop', () => {
    const loop: Record<string, unknown> = { a: 1, again: [] };
    loop.self = loop;
    loop.twice = [{ x: 1 }, loop];
    startTool({ name: 't', arguments: loop }).end();
    expect(only().attributes['gen_ai.tool.call.arguments']).toBe(
      '{"a":1,"again":[],"self":"[circular]","twice":[{"x":1},"[circular]"]}',
    );
  });
});

describe('how an operation ends', () => {
  it('failed: status, error.type and an exception event', () => {
    startModelCall({ requestModel: 'm' }).fail(Object.assign(new Error('slow down'), { code: 'rate_limit_exceeded' }), {
      usage: { inputTokens: 3 },
    });
    const span = only();
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: 'slow down' });
    expect(span.attributes).toMatchObject({ 'error.type': 'rate_limit_exceeded', 'gen_ai.usage.input_tokens': 3 });
    expect(span.events[0]).toMatchObject({ name: 'exception', attributes: { 'exception.message': 'slow down' } });
  });

  it('failed with content capture none: the error text stays out', () => {
    configure({ captureContent: 'none' });
    withPortkeyMetadata({ userId: 'ada' }, () => startModelCall({}).fail(new TypeError('prompt was: secret')));
    const span = only();
    expect(JSON.stringify([span.status, span.attributes, span.events])).not.toMatch(/secret|ada/);
    expect(span.attributes['error.type']).toBe('TypeError');
  });

  it('abandoned: status unset', () => {
    startModelCall({}).abandon({ usage: { outputTokens: 1 } });
    expect(only()).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { 'gen_ai.usage.output_tokens': 1 },
    });
  });

  it('twice is once', () => {
    const call = startModelCall({});
    call.end({ responseId: 'first' });
    call.fail(new Error('late'));
    call.end({ responseId: 'second' });
    expect(call.ended).toBe(true);
    expect(only()).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { 'gen_ai.response.id': 'first' },
    });
  });

  it('at shutdown: ended and marked', () => {
    const [open, done] = [startModelCall({}), startTool({ name: 't' })];
    done.end();
    endOpenOperations();
    expect(open.ended).toBe(true);
    expect(recorder.spans.map(({ attributes }) => attributes['portkey.span.incomplete'])).toEqual([undefined, true]);
  });

  it('time to the first chunk, once, in seconds', async () => {
    const call = startModelCall({});
    await new Promise((resolve) => setTimeout(resolve, 20));
    call.chunk();
    await new Promise((resolve) => setTimeout(resolve, 20));
    call.chunk();
    call.end();
    const span = only();
    const seconds = span.attributes['gen_ai.response.time_to_first_chunk'] as number;
    expect(seconds).toBeGreaterThan(0.015);
    expect(seconds).toBeLessThan(span.duration[0] + span.duration[1] / 1e9 - 0.01);
  });

  it('the mean time between chunks, in seconds; of one chunk there is none', async () => {
    const call = startModelCall({});
    for (const pauseMs of [20, 40, 0]) {
      call.chunk();
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    call.end();
    const seconds = recorder.spans[0]?.attributes['portkey.response.time_per_output_chunk'];
    expect(seconds).toBeGreaterThan(0.025);
    const once = startModelCall({});
    once.chunk();
    once.end();
    expect(recorder.spans[1]?.attributes).not.toHaveProperty(['portkey.response.time_per_output_chunk']);
  });
});

describe('nothing of ours throws into the call', () => {
  const broken = () => {
    throw new Error('ours');
  };

  it('functions that throw are said once and leave the rest', () => {
    const call = startModelCall({ requestModel: 'm', inputMessages: broken, parameters: { seed: 1 } });
    call.end({ responseId: 'r', outputMessages: broken });
    startModelCall({ inputMessages: broken }).end();
    expect(recorder.spans[0]?.attributes).toMatchObject({ 'gen_ai.request.seed': 1, 'gen_ai.response.id': 'r' });
    expect(recorder.said.filter((line) => line.includes('gen_ai.input.messages'))).toHaveLength(1);
  });

  it('a tracer that throws gives an operation all the same', () => {
    recorder.stop();
    trace.setGlobalTracerProvider({ getTracer: broken });
    const call = startModelCall({ requestModel: 'm' });
    expect(call.run(() => 42)).toBe(42);
    call.chunk();
    call.end({ usage: { inputTokens: 1 } });
    expect(call.ended).toBe(true);
  });

  it('no provider at all, or disabled: the same calls, nothing recorded', () => {
    configure({ disabled: true });
    const parent = trace.getTracer('t').startSpan('parent');
    const call = startModelCall({ parent: trace.setSpan(startAgent({}).context, parent) });
    expect(call.span.isRecording()).toBe(false);
    expect(call.span.spanContext().traceId).toBe(parent.spanContext().traceId);
    configure({ disabled: false });
    recorder.stop();
    startModelCall({ inputMessages: broken }).end();
    expect(recorder.spans).toHaveLength(0);
  });
});
