import { agent } from '@llamaindex/workflow';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { configure, withPortkeyMetadata } from '@portkey-otel/core/otel';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { instrumentLlamaIndex } from '../src/index.ts';
import { makeIndex, makeModels, makeTools, startApp, type TracedApp } from './traced-app.ts';

/** What stands on the spans, beside their names and their usage. */
let app: TracedApp;
beforeAll(async () => {
  app = await startApp();
  instrumentLlamaIndex();
});
afterAll(() => app.close());
afterEach(() => {
  app.provider.reset();
  app.takeSpans();
  configure({ captureContent: 'full' });
});

const named = (spans: ReadableSpan[], name: string) => spans.filter((span) => span.name.startsWith(name));
const json = (span: ReadableSpan | undefined, attribute: string) => JSON.parse(String(span?.attributes[attribute]));
const text = (content: unknown) => [{ type: 'text', content }];
const WEATHER = 'What is the weather in Lisbon?';

test('a model call', async () => {
  const { model } = makeModels(app.provider.url);
  const llm = model('gpt-4o-mini', { temperature: 0.5, maxTokens: 100, additionalChatOptions: { seed: 7 } });
  const messages = [
    { role: 'system' as const, content: 'Be brief.' },
    { role: 'user' as const, content: 'Hello' },
  ];
  const answer = await withPortkeyMetadata({ userId: 'ada', conversationId: 'c1' }, () =>
    llm.chat({ messages, additionalChatOptions: { top_p: 0.9 } as object }),
  );
  const [span] = app.takeSpans();
  const url = new URL(app.provider.url);
  expect(span?.instrumentationScope.name).toBe('@portkey-otel/llamaindex');
  expect(span?.attributes).toMatchObject({
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'gpt-4o-mini',
    'gen_ai.request.temperature': 0.5,
    'gen_ai.request.top_p': 0.9,
    'gen_ai.request.max_tokens': 100,
    'gen_ai.request.seed': 7,
    'gen_ai.response.model': 'gpt-4o-mini-2024-07-18',
    'gen_ai.response.id': app.provider.served[0]?.id,
    'gen_ai.response.finish_reasons': ['stop'],
    'gen_ai.conversation.id': 'c1',
    'user.id': 'ada',
    'server.address': url.hostname,
    'server.port': Number(url.port),
    'portkey.gateway.routed': true,
  });
  expect(json(span, 'gen_ai.input.messages')).toEqual([
    { role: 'system', parts: text('Be brief.') },
    { role: 'user', parts: text('Hello') },
  ]);
  expect(json(span, 'gen_ai.output.messages')).toEqual([
    { role: 'assistant', parts: text(answer.message.content), finish_reason: 'stop' },
  ]);
});

test('a streamed call', async () => {
  const { llm } = makeModels(app.provider.url);
  let said = '';
  for await (const { delta } of await llm.chat({ messages: [{ role: 'user', content: 'Hello' }], stream: true })) {
    said += delta;
  }
  const [span] = app.takeSpans();
  expect(span?.attributes).toMatchObject({
    'gen_ai.request.stream': true,
    'gen_ai.response.time_to_first_chunk': expect.any(Number),
  });
  expect(json(span, 'gen_ai.output.messages')[0].parts).toEqual(text(said));
});

test('an agent and its tool', async () => {
  const { llm } = makeModels(app.provider.url);
  const ada = agent({ name: 'Ada', description: 'Knows', llm, tools: [makeTools().weather], systemPrompt: 'Be kind.' });
  const { data } = await ada.run(WEATHER);
  const spans = app.takeSpans();
  const [run] = named(spans, 'invoke_agent');
  expect(run?.attributes).toMatchObject({ 'gen_ai.agent.name': 'Ada', 'gen_ai.agent.description': 'Knows' });
  expect(json(run, 'gen_ai.system_instructions')).toEqual(text('Be kind.'));
  expect(json(run, 'gen_ai.input.messages')).toEqual([{ role: 'user', parts: text(WEATHER) }]);
  expect(json(run, 'gen_ai.output.messages')[0].parts).toEqual(text(data.result));

  const [asked, answered] = named(spans, 'chat');
  expect(json(asked, 'gen_ai.tool.definitions')).toMatchObject([{ type: 'function', name: 'getWeather' }]);
  const call = { type: 'tool_call', id: 'call_1_0', name: 'getWeather', arguments: { city: 'Lisbon' } };
  expect(json(asked, 'gen_ai.output.messages')[0]).toMatchObject({ parts: [call], finish_reason: 'tool_call' });
  expect(json(answered, 'gen_ai.input.messages').slice(-2)).toEqual([
    { role: 'assistant', parts: [call] },
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'call_1_0', response: '21 degrees in Lisbon' }] },
  ]);
  const [tool] = named(spans, 'execute_tool');
  expect(tool?.attributes).toMatchObject({
    'gen_ai.tool.name': 'getWeather',
    'gen_ai.tool.type': 'function',
    'gen_ai.tool.description': 'The weather of a city',
    'gen_ai.tool.call.id': 'call_1_0',
    'gen_ai.tool.call.arguments': '{"city":"Lisbon"}',
    'gen_ai.tool.call.result': '21 degrees in Lisbon',
  });
});

test('a tool that fails', async () => {
  const { llm } = makeModels(app.provider.url);
  await llm.exec({ messages: [{ role: 'user', content: 'Ask the oracle' }], tools: [makeTools().broken] });
  const [tool] = named(app.takeSpans(), 'execute_tool');
  expect(tool?.attributes).toMatchObject({ 'error.type': 'TypeError', 'gen_ai.tool.call.id': 'call_1_0' });
  expect(tool?.status.message).toBe('the oracle is silent');
});

test('a query and what it found', async () => {
  makeModels(app.provider.url);
  const index = await makeIndex();
  const { message } = await index.asQueryEngine({ similarityTopK: 1 }).query({ query: 'Where is Oslo?' });
  const spans = app.takeSpans();
  const [workflow] = named(spans, 'invoke_workflow');
  expect(workflow?.attributes['gen_ai.workflow.name']).toBe('RetrieverQueryEngine');
  expect(json(workflow, 'gen_ai.input.messages')).toEqual([{ role: 'user', parts: text('Where is Oslo?') }]);
  expect(json(workflow, 'gen_ai.output.messages')[0].parts).toEqual(text(message.content));
  const [retrieval] = named(spans, 'retrieval');
  expect(retrieval?.attributes).toMatchObject({
    'gen_ai.request.top_k': 1,
    'gen_ai.retrieval.query.text': 'Where is Oslo?',
    'llamaindex.retriever': 'VectorIndexRetriever',
  });
  const documents = json(retrieval, 'gen_ai.retrieval.documents');
  expect(documents).toEqual([
    { id: expect.any(String), score: expect.any(Number), content: expect.stringContaining('capital'), metadata: {} },
  ]);
  expect(named(spans, 'embeddings')[0]?.attributes).toMatchObject({
    'gen_ai.provider.name': 'openai',
    'gen_ai.response.model': 'text-embedding-3-small',
  });
});

test('no content where none is wanted', async () => {
  configure({ captureContent: 'metadata' });
  const { llm } = makeModels(app.provider.url);
  await agent({ name: 'Ada', llm, tools: [makeTools().weather] }).run(WEATHER);
  await (await makeIndex()).asQueryEngine().query({ query: 'Where is Oslo?' });
  const written = JSON.stringify(app.takeSpans().map(({ attributes, events }) => [attributes, events]));
  for (const word of ['Lisbon', 'Oslo', 'degrees', 'helpful assistant']) expect(written).not.toContain(word);
  expect(written).toContain('getWeather');
});

test('the conversation as it was when the call was made', async () => {
  const { llm } = makeModels(app.provider.url);
  const messages = [{ role: 'user' as const, content: 'Hello [[delay:20]]' }];
  const answer = llm.chat({ messages });
  messages[0] = { role: 'user', content: 'Something else' };
  messages.push({ role: 'user', content: 'More' });
  await answer;
  expect(json(app.takeSpans()[0], 'gen_ai.input.messages')).toEqual([
    { role: 'user', parts: text('Hello [[delay:20]]') },
  ]);
});
