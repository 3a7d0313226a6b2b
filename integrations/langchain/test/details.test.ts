import { InMemoryCache } from '@langchain/core/caches';
import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import { VectorStore } from '@langchain/core/vectorstores';
import { OpenAIEmbeddings } from '@langchain/openai';
import { configure } from '@portkey-otel/core/otel';
import { createAgent } from 'langchain';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { instrumentLangChain, PortkeyCallbackHandler, traceEmbeddings, withPortkeyMetadata } from '../src/index.ts';
import { tracer } from '../src/tracer.ts';
import { ask, drain, getWeather, type Lab, labAt, WEATHER } from './lab.ts';
import { type Bench, startBench } from './traced.ts';

let bench: Bench;
let lab: Lab;
let uninstrument = () => {};
beforeAll(async () => {
  bench = await startBench();
  lab = labAt(bench.provider);
  return () => bench.close();
});
beforeEach(() => bench.reset());
afterEach(() => uninstrument());
const instrument = (options?: Parameters<typeof instrumentLangChain>[0]) => {
  uninstrument = instrumentLangChain(options);
};

const attributesOf = (name: string) => bench.spans().find((span) => span.name === name)?.attributes ?? {};
const json = (value: unknown) => JSON.parse(String(value));

describe('what is on the spans', () => {
  test('a chat: request, answer, time to first chunk', async () => {
    instrument();
    const model = lab.chat({ temperature: 0.5, maxTokens: 100, stop: ['END'] }).bindTools([getWeather]);
    await drain(
      model.stream([
        ['system', 'Be brief.'],
        ['human', 'Hello [[steps:0]] [[say:Hi there.]]'],
      ]),
    );
    const attributes = attributesOf('chat gpt-4o-mini');
    expect(attributes).toMatchObject({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.request.stream': true,
      'gen_ai.request.temperature': 0.5,
      'gen_ai.request.max_tokens': 100,
      'gen_ai.request.stop_sequences': ['END'],
      'gen_ai.response.finish_reasons': ['stop'],
      'openai.response.service_tier': 'default',
      'server.address': '127.0.0.1',
      'portkey.gateway.routed': true,
    });
    expect(attributes['gen_ai.response.time_to_first_chunk']).toBeGreaterThan(0);
    expect(json(attributes['gen_ai.input.messages'])).toEqual([
      { role: 'system', parts: [{ type: 'text', content: 'Be brief.' }] },
      { role: 'user', parts: [{ type: 'text', content: 'Hello [[steps:0]] [[say:Hi there.]]' }] },
    ]);
    expect(json(attributes['gen_ai.output.messages'])).toEqual([
      { role: 'assistant', parts: [{ type: 'text', content: 'Hi there.' }], finish_reason: 'stop' },
    ]);
    expect(json(attributes['gen_ai.tool.definitions'])).toMatchObject([
      { type: 'function', name: 'getWeather', description: 'Weather of a city', parameters: { type: 'object' } },
    ]);
  });

  test('events of a model in an agent: the first one with content is the first chunk', async () => {
    instrument();
    const run = await createAgent({ model: lab.chat(), tools: [] }).streamEvents(ask('Hello'), { version: 'v3' });
    await run.output;
    expect(attributesOf('chat gpt-4o-mini')['gen_ai.response.time_to_first_chunk']).toBeGreaterThan(0);
  });

  test('a tool: its own name, the call that the model asked for, arguments and result', async () => {
    instrument();
    await createAgent({ model: lab.chat(), tools: [getWeather], name: 'helper' }).invoke(ask(WEATHER));
    const [asked] = json(attributesOf('chat gpt-4o-mini')['gen_ai.output.messages']);
    const attributes = attributesOf('execute_tool getWeather');
    expect(attributes).toMatchObject({
      'gen_ai.tool.name': 'getWeather',
      'gen_ai.tool.type': 'function',
      'gen_ai.tool.call.id': asked.parts[0].id,
      'gen_ai.tool.call.arguments': '{"city":"Lisbon"}',
      'gen_ai.tool.call.result': 'sunny in Lisbon',
    });
    expect(attributesOf('invoke_agent helper')).toMatchObject({ 'gen_ai.agent.name': 'helper' });
    expect(json(attributesOf('invoke_agent helper')['gen_ai.output.messages'])).toMatchObject([
      {
        role: 'assistant',
        parts: [{ type: 'text', content: 'I looked it up: sunny in Lisbon.' }],
        finish_reason: 'stop',
      },
    ]);
  });

  test('a retrieval: query and documents', async () => {
    class Shelf extends BaseRetriever {
      override lc_namespace = ['app'];
      override async _getRelevantDocuments() {
        return [new Document({ pageContent: 'green', id: 'doc-1', metadata: { score: 0.5 } })];
      }
    }
    instrument();
    await new Shelf().invoke('tea', { runName: 'shelf' });
    const attributes = attributesOf('retrieval shelf');
    expect(attributes['gen_ai.retrieval.query.text']).toBe('tea');
    expect(json(attributes['gen_ai.retrieval.documents'])).toEqual([
      { id: 'doc-1', score: 0.5, content: 'green', metadata: { score: 0.5 } },
    ]);
  });

  test("a hit in LangChain's own cache is marked and used nothing", async () => {
    instrument();
    const model = lab.chat({ cache: new InMemoryCache() });
    await model.invoke('Hello');
    await model.invoke('Hello');
    const [asked, cached] = bench.spans();
    expect(bench.provider.served).toHaveLength(1);
    expect(asked?.attributes['portkey.langchain.cached']).toBeUndefined();
    expect(cached?.attributes).toMatchObject({
      'portkey.langchain.cached': true,
      'gen_ai.usage.input_tokens': 0,
      'gen_ai.usage.output_tokens': 0,
    });
  });

  test('what the application says goes before the thread of the graph', async () => {
    instrument();
    await withPortkeyMetadata({ userId: 'ada', conversationId: 'mine' }, () =>
      createAgent({ model: lab.chat(), tools: [], name: 'helper' }).invoke(ask('Hello'), {
        configurable: { thread_id: 'theirs' },
      }),
    );
    for (const { attributes } of bench.spans()) {
      expect(attributes).toMatchObject({ 'gen_ai.conversation.id': 'mine', 'user.id': 'ada' });
    }
  });

  test('an interrupt is no error, and says what it is', async () => {
    const { interrupt, MemorySaver, StateGraph, START, Annotation } = await import('@langchain/langgraph');
    instrument();
    const graph = new StateGraph(Annotation.Root({ x: Annotation<string> }))
      .addNode('confirm', async () => ({ x: interrupt('sure?') as string }))
      .addEdge(START, 'confirm')
      .compile({ checkpointer: new MemorySaver() });
    await graph.invoke({ x: '' }, { configurable: { thread_id: 't' } });
    const node = bench.spans().find((span) => span.name === 'node confirm');
    expect(node?.status.code).toBe(0);
    expect(node?.attributes['langgraph.control_flow']).toBe('GraphInterrupt');
  });
});

describe('streams that nobody reads', () => {
  test('a stream that is broken off keeps what came, with the status unset', async () => {
    instrument();
    for await (const chunk of await lab.chat().stream('Hello [[say:one two three four five]] [[pace:2]]')) {
      if (chunk.text !== '') break;
    }
    const [span] = bench.spans();
    expect(span?.status.code).toBe(0);
    expect(span?.attributes['gen_ai.usage.output_tokens']).toBeUndefined();
    const [message] = json(span?.attributes['gen_ai.output.messages']);
    expect('one two three four five'.startsWith(message.parts[0].content)).toBe(true);
  });

  test.each([
    ['of a model', () => lab.chat().stream('Hello')],
    [
      'of a chain',
      () =>
        lab
          .chat()
          .pipe((message) => message.text)
          .stream('Hello'),
    ],
  ])('the stream %s that is left lying ends its span when nobody came for a while', async (_name, open) => {
    configure({ streamIdleMs: 20 });
    instrument();
    const stream = await open();
    await stream[Symbol.asyncIterator]().next();
    await vi.waitFor(() => expect(tracer().runs.size).toBe(0), { timeout: 5_000 });
    configure({ streamIdleMs: 60_000 });
    expect(bench.spans().map(({ status }) => status.code)).not.toContain(2);
    await stream.return();
  });
});

describe('settings', () => {
  test('kinds of span that are off hand their children to the span above', async () => {
    instrument({ spans: { agent: false, tool: false } });
    await createAgent({ model: lab.chat(), tools: [getWeather], name: 'helper' }).invoke(ask(WEATHER));
    expect(bench.tree()).toEqual(['chat gpt-4o-mini', 'look up', 'chat gpt-4o-mini']);
  });

  test('without model spans the request carries the span above', async () => {
    instrument({ spans: { model: false } });
    await createAgent({ model: lab.chat(), tools: [], name: 'helper' }).invoke(ask('Hello'));
    await drain(lab.chat().stream('Hello'));
    const [agent] = bench.spans();
    expect(bench.tree()).toEqual(['invoke_agent helper']);
    expect(bench.provider.requests[0]?.headers.traceparent).toContain(agent?.spanContext().spanId);
  });

  test('called twice it is one, and taken out it is gone', async () => {
    instrument();
    expect(instrumentLangChain()).toBe(uninstrument);
    await lab.chat().invoke('Hello');
    expect(bench.spans()).toHaveLength(1);
    uninstrument();
    await lab.chat().invoke('Hello');
    await createAgent({ model: lab.chat(), tools: [getWeather] }).invoke(ask(WEATHER));
    expect(bench.tree()).toEqual(['chat gpt-4o-mini', 'look up']);
  });

  test('a handler passed by hand gives the tree', async () => {
    const agent = createAgent({ model: lab.chat(), tools: [getWeather], name: 'helper' });
    await agent.invoke(ask(WEATHER), { callbacks: [new PortkeyCallbackHandler()] });
    expect(bench.tree().filter((line) => !line.includes('look up'))).toEqual([
      'invoke_agent helper',
      '  chat gpt-4o-mini',
      '  execute_tool getWeather',
      '  chat gpt-4o-mini',
    ]);
  });

  test('a handler passed by hand beside the instrumentation counts nothing twice', async () => {
    instrument();
    await lab.chat().invoke('Hello', { callbacks: [new PortkeyCallbackHandler()] });
    expect(bench.tree()).toEqual(['chat gpt-4o-mini']);
  });

  test('nothing is recorded when it is disabled', async () => {
    configure({ disabled: true });
    instrument();
    await createAgent({ model: lab.chat(), tools: [getWeather] }).invoke(ask(WEATHER));
    configure({ disabled: false });
    expect(bench.tree()).toEqual(['look up']);
    expect(bench.provider.requests[0]?.headers.traceparent).toBeUndefined();
  });
});

class Notes extends VectorStore {
  override _vectorstoreType() {
    return 'notes';
  }
  override addVectors = async () => {};
  override addDocuments = async () => {};
  override similaritySearchVectorWithScore = async (): Promise<[Document, number][]> => [
    [new Document({ pageContent: 'green' }), 0.25],
  ];
}

describe('embeddings', () => {
  test('of a vector store are found without being named', async () => {
    instrument();
    await new Notes(lab.embeddings(), {}).asRetriever().invoke('tea');
    expect(bench.tree()).toEqual(['retrieval', '  embeddings text-embedding-3-small']);
    const [, embedding] = bench.spans();
    expect(embedding?.attributes['gen_ai.usage.input_tokens']).toBe(bench.provider.served[0]?.usage?.inputTokens);
    expect(bench.provider.requests[0]?.headers.traceparent).toContain(embedding?.spanContext().spanId);
  });

  test('of one object, by hand', async () => {
    const embeddings = lab.embeddings();
    const undo = traceEmbeddings(embeddings);
    await embeddings.embedQuery('tea');
    await lab.embeddings().embedQuery('tea');
    undo();
    await embeddings.embedQuery('tea');
    expect(bench.tree()).toHaveLength(bench.provider.served[0] ? 2 : 0);
  });

  test('of a class, by hand, and not when they are switched off', async () => {
    instrument({ spans: { embeddings: false }, embeddings: [OpenAIEmbeddings] });
    await lab.embeddings().embedQuery('tea');
    expect(bench.tree()).toEqual([]);
    const undo = traceEmbeddings(OpenAIEmbeddings);
    await lab.embeddings().embedQuery('tea');
    undo();
    expect(bench.tree()).toEqual(['embeddings text-embedding-3-small']);
  });
});

describe('vector stores', () => {
  test.each([
    ['similaritySearch', undefined],
    ['similaritySearchWithScore', 0.25],
  ] as const)('%s by itself is a retrieval', async (search, score) => {
    instrument();
    await new Notes(lab.embeddings(), {})[search]('tea', 3);
    expect(bench.tree()).toEqual(['retrieval Notes', '  embeddings text-embedding-3-small']);
    const attributes = attributesOf('retrieval Notes');
    expect(attributes).toMatchObject({ 'gen_ai.retrieval.query.text': 'tea', 'gen_ai.request.top_k': 3 });
    expect(json(attributes['gen_ai.retrieval.documents'])[0].score).toBe(score);
  });

  test('a search that fails', async () => {
    instrument();
    const search = new Notes(lab.embeddings(), {}).similaritySearch('tea [[error:400]]');
    await expect(search).rejects.toThrow('400');
    expect(bench.spans().map(({ attributes }) => attributes['error.type'])).toEqual([
      'invalid_request_error',
      'invalid_request_error',
    ]);
  });
});

describe('gatewayFetch', () => {
  const client = () => ({ configuration: { baseURL: lab.url } });

  test.each([
    ['a chat model', () => lab.chat(client()).invoke('Hello')],
    ['the model that bindTools makes', () => lab.chat(client()).bindTools([getWeather]).invoke('Hello')],
    ['a model of the Responses API', () => lab.chat({ ...client(), useResponsesApi: true }).invoke('Hello')],
    ['embeddings', () => lab.embeddings(client()).embedQuery('Hello')],
  ])('%s without a fetch of its own gets the trace headers', async (_, call) => {
    instrument({ gatewayFetch: true, embeddings: [OpenAIEmbeddings] });
    await call();
    const [span] = bench.spans();
    expect(bench.provider.requests[0]?.headers.traceparent).toContain(span?.spanContext().spanId);
    expect(span?.attributes['portkey.gateway.routed']).toBe(true);
  });

  test('a fetch of the application stays', async () => {
    instrument({ gatewayFetch: true });
    const fetch = vi.fn(globalThis.fetch);
    await lab.chat({ configuration: { baseURL: lab.url, fetch } }).invoke('Hello');
    expect(fetch).toHaveBeenCalledOnce();
    expect(bench.provider.requests[0]?.headers.traceparent).toBeUndefined();
  });

  test('unasked, nothing is set', async () => {
    instrument();
    await lab.chat(client()).invoke('Hello');
    expect(bench.provider.requests[0]?.headers.traceparent).toBeUndefined();
  });
});

test('a structured answer is asked for as JSON', async () => {
  instrument();
  await lab
    .chat()
    .withStructuredOutput(z.object({ city: z.string() }))
    .invoke('Lisbon');
  expect(attributesOf('chat gpt-4o-mini')['gen_ai.output.type']).toBe('json');
});
