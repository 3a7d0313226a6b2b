import { tool } from 'llamaindex';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instrumentLlamaIndex, wrapEmbedding, wrapLLM } from '../src/index.ts';
import { drawTree, makeModels, startApp, type TracedApp } from './traced-app.ts';

let app: TracedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const messages = [{ role: 'user' as const, content: 'Hello' }];

test('one model is traced and no other', async () => {
  const { llm, model } = makeModels(app.provider.url);
  expect(wrapLLM(llm)).toBe(llm);
  await llm.chat({ messages });
  await llm.complete({ prompt: 'Hello' });
  for await (const _ of await llm.chat({ messages, stream: true }));
  await model('gpt-4o').chat({ messages });
  const spans = app.takeSpans();
  expect(drawTree(spans)).toBe('chat gpt-4o-mini\nchat gpt-4o-mini\nchat gpt-4o-mini');
  expect(spans.map(({ attributes }) => attributes['gen_ai.usage.output_tokens'])).toEqual(
    app.provider.served.slice(0, 3).map(({ billed }) => billed.outputTokens),
  );
});

test('one embedding model is traced and no other', async () => {
  const { embedding } = makeModels(app.provider.url);
  const other = makeModels(app.provider.url).embedding;
  expect(wrapEmbedding(embedding)).toBe(embedding);
  await embedding.getTextEmbedding('Lisbon');
  await embedding.getTextEmbeddingsBatch(['Lisbon', 'Oslo']);
  await other.getTextEmbedding('Rome');
  expect(drawTree(app.takeSpans())).toBe('embeddings text-embedding-3-small\nembeddings text-embedding-3-small');
});

test('wrapped twice, or wrapped and instrumented, a call is one span', async () => {
  const before = wrapLLM(wrapLLM(makeModels(app.provider.url).llm));
  await before.chat({ messages });
  const instrumentation = instrumentLlamaIndex();
  const after = makeModels(app.provider.url);
  wrapLLM(after.llm);
  wrapEmbedding(after.embedding);
  await before.chat({ messages });
  await after.llm.chat({ messages });
  await after.embedding.getTextEmbeddingsBatch(['Lisbon']);
  expect(drawTree(app.takeSpans())).toBe(
    'chat gpt-4o-mini\nchat gpt-4o-mini\nchat gpt-4o-mini\nembeddings text-embedding-3-small',
  );
  instrumentation.uninstrument();
});

test('what is no model comes back as it is', () => {
  const odd = Object.freeze({ chat: 'none' });
  expect(wrapLLM(odd)).toBe(odd);
  expect(wrapEmbedding(odd)).toBe(odd);
});

test('classes are as they were once the instrumentation is undone', async () => {
  const { OpenAI } = await import('@llamaindex/openai');
  const framework = await import('llamaindex');
  const picture = () => [
    OpenAI.prototype.chat,
    Object.getPrototypeOf(framework.ToolCallLLM),
    Object.getPrototypeOf(framework.BaseEmbedding),
    framework.BaseLLM.prototype.exec,
    framework.VectorStoreIndex.fromDocuments,
    Object.getOwnPropertyNames(framework.FunctionTool.prototype),
    Object.getOwnPropertyNames(framework.BaseEmbedding.prototype),
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(framework.Settings), 'llm')?.set,
  ];
  const before = picture();
  const instrumentation = instrumentLlamaIndex();
  const { llm } = makeModels(app.provider.url);
  const made = tool(() => 'x', { name: 'x', description: 'x', parameters: {} as never });
  for (const [i, part] of picture().entries()) expect(part).not.toEqual(before[i]);
  instrumentation.uninstrument();
  expect(picture()).toEqual(before);
  // What was made meanwhile goes on, untraced.
  app.takeSpans();
  await llm.chat({ messages });
  expect(await made.call({} as never)).toBe('x');
  expect(app.takeSpans()).toEqual([]);
});
