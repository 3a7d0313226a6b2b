import { FakeLLM } from '@langchain/core/utils/testing';
import { createAgent } from 'langchain';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { instrumentLangChain, wrap } from '../src/index.ts';
import { tracer } from '../src/tracer.ts';
import { ask, breakOff, drain, getTime, getWeather, type Lab, labAt, WEATHER } from './lab.ts';
import { type Bench, startBench } from './traced.ts';

/** Single objects are traced; LangChain's classes stay as they are. */
let bench: Bench;
let lab: Lab;
beforeAll(async () => {
  bench = await startBench();
  lab = labAt(bench.provider);
  return () => bench.close();
});
beforeEach(() => bench.reset());
afterEach(() => expect(tracer().runs.size, 'runs that never ended').toBe(0));

const CHAT = 'chat gpt-4o-mini';
const model = () => wrap(lab.chat());
const events = (lab: { streamEvents(input: string): AsyncIterable<unknown> }) => lab.streamEvents('Hello');

test.each<[string, () => Promise<unknown>, string[]]>([
  ['invoke', () => model().invoke('Hello'), [CHAT]],
  ['stream', () => drain(model().stream('Hello')), [CHAT]],
  ['a stream that is left', () => breakOff(model().stream('Hello [[pace:2]]')), [CHAT]],
  ['batch', () => model().batch(['a', 'b']), [CHAT, CHAT]],
  ['streamEvents v2', () => drain(model().streamEvents('Hello', { version: 'v2' })), [CHAT]],
  ['streamEvents v3', () => drain({ [Symbol.asyncIterator]: () => events(model())[Symbol.asyncIterator]() }), [CHAT]],
  ['bindTools', () => model().bindTools([getTime]).invoke('Hello'), [CHAT]],
  [
    'withConfig',
    () =>
      model()
        .withConfig({ tags: ['x'] })
        .invoke('Hello'),
    [CHAT],
  ],
  [
    'withStructuredOutput',
    () =>
      model()
        .withStructuredOutput(z.object({ a: z.string() }))
        .invoke('Hello'),
    [CHAT],
  ],
  ['Responses API', () => wrap(lab.chat({ useResponsesApi: true })).invoke('Hello'), [CHAT]],
  [
    'a model of an agent',
    () => createAgent({ model: model(), tools: [getTime] }).invoke(ask('What is the time in Lisbon?')),
    [CHAT, CHAT],
  ],
  ['a model that is wrapped twice', () => wrap(model()).invoke('Hello'), [CHAT]],
  [
    'four at once through a queue of one',
    async () => {
      const queued = wrap(lab.chat({ maxConcurrency: 1 }));
      await Promise.all(['a', 'b', 'c', 'd'].map((text) => queued.invoke(text)));
    },
    [CHAT, CHAT, CHAT, CHAT],
  ],
  ['embeddings', () => wrap(lab.embeddings()).embedDocuments(['a', 'b']), ['embeddings text-embedding-3-small']],
])('%s: one span for each call, and its id on the wire', async (_, run, tree) => {
  await run();
  await bench.settled();
  expect(bench.tree()).toEqual(tree);
  const ids = bench.spans().map((span) => span.spanContext().spanId);
  expect(bench.provider.requests.map(({ headers }) => String(headers.traceparent).split('-')[2]).sort()).toEqual(
    ids.sort(),
  );
  for (const { attributes } of bench.spans()) {
    if (bench.provider.served.every(({ complete }) => complete)) {
      expect(attributes['gen_ai.usage.input_tokens']).toBeGreaterThan(0);
    }
  }
});

test('other objects of the same class are not traced', async () => {
  model();
  wrap(lab.embeddings());
  await lab.chat().invoke('Hello');
  await lab.embeddings().embedQuery('Hello');
  expect(bench.tree()).toEqual([]);
});

test('a text model, a tool', async () => {
  await wrap(new FakeLLM({ response: 'hi' })).invoke('Hello');
  const tool = wrap(getWeather);
  await tool.invoke({ city: 'Lisbon' });
  getWeather.callbacks = undefined;
  expect(bench.tree().filter((name) => !name.includes('look up'))).toEqual([
    'text_completion',
    'execute_tool getWeather',
  ]);
});

test('beside the instrumentation a call is one span', async () => {
  const uninstrument = instrumentLangChain();
  await createAgent({ model: model(), tools: [getWeather], name: 'helper' }).invoke(ask(WEATHER));
  uninstrument();
  expect(bench.tree()).toEqual([
    'invoke_agent helper',
    `  ${CHAT}`,
    '  execute_tool getWeather',
    '    look up',
    `  ${CHAT}`,
  ]);
});

test('gatewayFetch sets the fetch', async () => {
  await wrap(lab.chat({ configuration: { baseURL: lab.url } }), { gatewayFetch: true }).invoke('Hello');
  const [span] = bench.spans();
  expect(bench.provider.requests[0]?.headers.traceparent).toContain(span?.spanContext().spanId);
});

test.each([[null], ['text'], [Object.freeze({ _generate: () => {} })], [new Date(0)]])('%s passes through', (thing) => {
  expect(wrap(thing as never)).toBe(thing);
});
