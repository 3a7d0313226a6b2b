import { generateSpeech, registerTelemetry, rerank, transcribe } from 'ai';
import { MockRerankingModelV4, MockSpeechModelV4, MockTranscriptionModelV4 } from 'ai/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portkeyFetch, portkeyTelemetry } from '../src/parts.ts';
import { json, startTraced, type Traced, traceparentOf } from './traced.ts';

/** Models that the loopback provider does not have: mocks, whose requests still reach it. */
let traced: Traced;
beforeAll(async () => {
  traced = await startTraced();
  registerTelemetry(portkeyTelemetry());
});
afterAll(() => {
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = undefined;
  return traced.close();
});
beforeEach(() => traced.reset());

const response = { timestamp: new Date(0), modelId: 'answered-model', headers: { 'x-portkey-provider': 'openai' } };

async function request() {
  await portkeyFetch()(`${traced.provider.url}/anything`, { method: 'POST', body: '{}' });
}

const speech = () =>
  new MockSpeechModelV4({
    provider: 'openai.speech',
    modelId: 'tts-1',
    doGenerate: async () => {
      await request();
      return { audio: new Uint8Array([1, 2, 3]), warnings: [], response };
    },
  });

const transcription = () =>
  new MockTranscriptionModelV4({
    provider: 'openai.transcription',
    modelId: 'whisper-1',
    doGenerate: async () => {
      await request();
      return { text: 'Hello', segments: [], language: 'en', durationInSeconds: 2.5, warnings: [], response };
    },
  });

const reranking = () =>
  new MockRerankingModelV4({
    provider: 'cohere.reranking',
    modelId: 'rerank-v3.5',
    doRerank: async () => {
      await request();
      return { ranking: [{ index: 1, relevanceScore: 0.9 }], response };
    },
  });

test.each([
  {
    what: 'speech',
    call: () => generateSpeech({ model: speech(), text: 'Hello' }),
    span: 'speech tts-1',
    attributes: { 'gen_ai.provider.name': 'openai', 'gen_ai.output.type': 'speech' },
    input: 'Hello',
  },
  {
    what: 'transcription',
    call: () => transcribe({ model: transcription(), audio: new Uint8Array([1, 2, 3]) }),
    span: 'transcription whisper-1',
    attributes: { 'gen_ai.provider.name': 'openai' },
    output: 'Hello',
  },
  {
    what: 'rerank',
    call: () => rerank({ model: reranking(), query: 'Which?', documents: ['one', 'two'], topN: 1 }),
    span: 'rerank rerank-v3.5',
    attributes: { 'gen_ai.provider.name': 'cohere' },
  },
])('$what: one span, whose id the request carries', async ({ call, span: name, attributes, input, output }) => {
  await call();
  expect(traced.tree()).toEqual([name]);
  const span = traced.span(name);
  expect(span.attributes).toMatchObject({
    ...attributes,
    'gen_ai.response.model': 'answered-model',
    'portkey.gateway.provider': 'openai',
  });
  expect(traced.provider.requests.map(({ headers }) => headers.traceparent)).toEqual([traceparentOf(span)]);
  if (input) expect(json(span, 'gen_ai.input.messages')).toMatchObject([{ parts: [{ content: input }] }]);
  if (output) expect(json(span, 'gen_ai.output.messages')).toMatchObject([{ parts: [{ content: output }] }]);
});

test('a rerank of nothing, which the SDK answers itself', async () => {
  await rerank({ model: reranking(), query: 'Which?', documents: [] });
  expect(traced.tree()).toEqual([]);
});

test('a failure', async () => {
  const model = new MockSpeechModelV4({
    modelId: 'tts-1',
    doGenerate: async () => {
      throw Object.assign(new Error('busy'), { name: 'AI_APICallError' });
    },
  });
  await expect(generateSpeech({ model, text: 'Hello', maxRetries: 0 })).rejects.toThrow('busy');
  expect(traced.tree()).toEqual(['speech tts-1 !AI_APICallError']);
});
