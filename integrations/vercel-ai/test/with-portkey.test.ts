import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  embed,
  embedMany,
  generateImage,
  generateObject,
  generateText,
  experimental_generateVideo as generateVideo,
  isStepCount,
  registerTelemetry,
  rerank,
  streamObject,
  experimental_streamSpeech as streamSpeech,
  streamText,
  tool,
  transcribe,
  wrapLanguageModel,
} from 'ai';
import {
  MockImageModelV4,
  MockRerankingModelV4,
  Experimental_MockStreamingSpeechModelV4 as MockStreamingSpeechModelV4,
  MockTranscriptionModelV4,
  MockVideoModelV4,
  simulateReadableStream,
} from 'ai/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { portkeyFetch, portkeyTelemetry, withPortkey } from '../src/parts.ts';
import { json, startTraced, type Traced, traceparentOf, usageOf } from './traced.ts';

// As on an edge runtime: calls cannot be followed.
vi.mock('../src/followed-call.ts', () => ({
  enterCall: () => {},
  inFollowedCall: <T>(fn: () => T) => fn(),
  followedContext: () => undefined,
}));

let traced: Traced;
let portkey: ReturnType<typeof createOpenAICompatible>;
beforeAll(async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  traced = await startTraced();
  portkey = withPortkey(
    createOpenAICompatible({
      name: 'portkey',
      baseURL: traced.provider.url,
      includeUsage: true,
      supportsStructuredOutputs: true,
      fetch: portkeyFetch(),
    }),
  );
});
afterAll(() => traced.close());
beforeEach(() => traced.reset());
afterEach(() => {
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = undefined;
});

const schema = z.object({ city: z.string() });
const getWeather = tool({
  description: 'The weather in a city now',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, celsius: 21 }),
});
const weather = { prompt: 'What is the weather in Lisbon?', tools: { getWeather }, stopWhen: isStepCount(5) };

/** Each request carried the id of a span of its own, whose usage is what was served to it. */
function expectServed(prefix: string, calls: number) {
  const spans = traced.spans().filter((span) => span.name.startsWith(prefix));
  expect(spans).toHaveLength(calls);
  expect(traced.provider.requests.map(({ headers }) => headers.traceparent)).toEqual(spans.map(traceparentOf));
  spans.forEach((span, index) => {
    expect(traced.provider.served[index]?.usage).toMatchObject(usageOf(span));
    expect(usageOf(span).inputTokens).toBe(traced.provider.served[index]?.usage?.inputTokens);
  });
}

function whisper() {
  return withPortkey(
    new MockTranscriptionModelV4({
      provider: 'openai.transcription',
      modelId: 'whisper-1',
      doGenerate: async () => {
        await portkeyFetch()(`${traced.provider.url}/transcriptions`, { method: 'POST', body: '{}' });
        const response = { timestamp: new Date(0), modelId: 'whisper-1', headers: {} };
        return { text: 'Hello', segments: [], language: 'en', durationInSeconds: 2.5, warnings: [], response };
      },
      doStream: () => Promise.reject(new Error('not asked for')),
    }),
  );
}

describe('beside our telemetry: the same spans, once', () => {
  beforeEach(() => registerTelemetry(portkeyTelemetry()));

  test.each(['generate', 'stream'])('a tool loop (%s)', async (mode) => {
    const call = { model: portkey('gpt-4o-mini'), ...weather };
    if (mode === 'generate') await generateText(call);
    else await streamText(call).text;
    expect(traced.tree()).toEqual([
      'invoke_agent',
      '  chat gpt-4o-mini',
      '  execute_tool getWeather',
      '  chat gpt-4o-mini',
    ]);
    expectServed('chat', 2);
  });

  test.each(['generate', 'stream'])('an object, whose request now carries its span (%s)', async (mode) => {
    const call = { model: portkey('gpt-4o-mini'), prompt: 'Hello', schema };
    if (mode === 'generate') await generateObject(call);
    else for await (const _ of streamObject(call).partialObjectStream);
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini']);
    expectServed('chat', 1);
  });

  test('embeddings: the span of the call that asks for them', async () => {
    const model = portkey.embeddingModel('text-embedding-3-small');
    await Promise.all([embed({ model, value: 'one' }), embedMany({ model, values: ['two', 'three'] })]);
    expect(traced.spans().map((span) => span.name)).toEqual([
      'embeddings text-embedding-3-small',
      'embeddings text-embedding-3-small',
    ]);
    const sent = traced.provider.requests.map(({ headers }) => headers.traceparent);
    expect(sent.sort()).toEqual(traced.spans().map(traceparentOf).sort());
  });

  test('rerank', async () => {
    const doRerank = async () => {
      await portkeyFetch()(`${traced.provider.url}/rerank`, { method: 'POST', body: '{}' });
      return { ranking: [] };
    };
    const model = withPortkey(new MockRerankingModelV4({ modelId: 'rerank-v3.5', doRerank }));
    await rerank({ model, query: 'Which?', documents: ['one'] });
    expect(traced.tree()).toEqual(['rerank rerank-v3.5']);
    expect(traced.provider.requests[0]?.headers.traceparent).toBe(traceparentOf(traced.span('rerank')));
  });

  test('a transcription, whose model can stream, too', async () => {
    await transcribe({ model: whisper(), audio: new Uint8Array([1, 2, 3]) });
    expect(traced.tree()).toEqual(['transcription whisper-1']);
    expect(traced.provider.requests[0]?.headers.traceparent).toBe(traceparentOf(traced.span('transcription')));
  });
});

describe('a middleware that asks another model where the first fails', () => {
  const fallback = () =>
    wrapLanguageModel({
      model: portkey('no-such-model'),
      middleware: {
        specificationVersion: 'v4',
        wrapGenerate: ({ doGenerate, params }) =>
          Promise.resolve(doGenerate()).catch(() => portkey('gpt-4o').doGenerate(params)),
        wrapStream: ({ doStream, params }) =>
          Promise.resolve(doStream()).catch(() => portkey('gpt-4o').doStream(params)),
      },
    });

  test.each(['generate', 'stream'])(
    'the other has a span of its own, with what was billed for it (%s)',
    async (mode) => {
      registerTelemetry(portkeyTelemetry());
      const call = { model: fallback(), prompt: 'Hello' };
      if (mode === 'generate') await generateText(call);
      else await streamText(call).text;
      expect(traced.tree()).toEqual(['invoke_agent', '  chat no-such-model', '    chat gpt-4o']);
      const other = traced.span('chat gpt-4o');
      expect(usageOf(other)).toEqual(traced.provider.served[0]?.usage);
      expect(traced.provider.served[0]?.headers.traceparent).toBe(traceparentOf(other));
    },
  );
});

describe('alone, as for calls whose telemetry says nothing', () => {
  test('an image, of which the AI SDK tells nothing at all', async () => {
    const model = withPortkey(
      new MockImageModelV4({
        provider: 'openai.image',
        modelId: 'gpt-image-1',
        maxImagesPerCall: 4,
        doGenerate: async () => {
          await portkeyFetch()(`${traced.provider.url}/images`, { method: 'POST', body: '{}' });
          return {
            images: ['AQID', 'AQID'],
            warnings: [],
            usage: { inputTokens: 12, outputTokens: 4160, totalTokens: 4172 },
            response: { timestamp: new Date(0), modelId: 'gpt-image-1', headers: {} },
          };
        },
      }),
    );
    await generateImage({ model, prompt: 'A trace', n: 2, size: '1024x1024' });
    expect(traced.tree()).toEqual(['image_generation gpt-image-1']);
    const span = traced.span('image_generation');
    expect(usageOf(span)).toEqual({ inputTokens: 12, outputTokens: 4160 });
    expect(span.attributes).toMatchObject({ 'gen_ai.request.choice.count': 2, 'gen_ai.output.type': 'image' });
    expect(json(span, 'gen_ai.input.messages')).toMatchObject([{ parts: [{ content: 'A trace' }] }]);
    expect(traced.provider.requests[0]?.headers.traceparent).toBe(traceparentOf(span));
  });

  test('a transcription, whose model can stream, too', async () => {
    await transcribe({ model: whisper(), audio: new Uint8Array([1, 2, 3]) });
    expect(traced.tree()).toEqual(['transcription whisper-1']);
    const span = traced.span('transcription');
    expect(span.attributes['gen_ai.usage.units.audio_seconds']).toBe(2.5);
    expect(traced.provider.requests[0]?.headers.traceparent).toBe(traceparentOf(span));
  });

  test.each([
    [8, 16],
    [undefined, undefined],
  ])('videos of %s seconds', async (duration, seconds) => {
    const model = withPortkey(
      new MockVideoModelV4({
        provider: 'openai.video',
        modelId: 'sora-2',
        maxVideosPerCall: 2,
        doGenerate: async () => {
          const video = { type: 'base64', data: 'AQID', mediaType: 'video/mp4' } as const;
          const response = { timestamp: new Date(0), modelId: 'sora-2', headers: {} };
          return { videos: [video, video], warnings: [], response };
        },
      }),
    );
    await generateVideo({ model, prompt: 'A trace', n: 2, ...(duration && { duration }) });
    expect(traced.tree()).toEqual(['video_generation sora-2']);
    expect(traced.span('video_generation').attributes['gen_ai.usage.units.video_seconds']).toBe(seconds);
  });

  test('streamed speech, of which nothing is known in the end', async () => {
    const model = withPortkey(
      new MockStreamingSpeechModelV4({
        doStream: async () => ({
          stream: simulateReadableStream({
            chunks: [
              { type: 'audio', audio: 'AQID' },
              { type: 'finish', usage: {} },
            ] as never[],
          }),
        }),
      }),
    );
    const { audioStream } = streamSpeech({ model, text: 'Hello' });
    for await (const _ of audioStream);
    expect(traced.tree()).toEqual([]);
  });

  test('a chat, a retry, a stream, an embedding', async () => {
    await generateText({ model: portkey('gpt-4o-mini'), prompt: 'Hello [[fail:429x1]]', temperature: 0.5 });
    await streamText({ model: portkey('gpt-4o-mini'), prompt: 'Hello' }).text;
    await embed({ model: portkey.embeddingModel('text-embedding-3-small'), value: 'Hello' });
    expect(traced.tree()).toEqual([
      'chat gpt-4o-mini !AI_APICallError',
      'chat gpt-4o-mini',
      'chat gpt-4o-mini',
      'embeddings text-embedding-3-small',
    ]);
    expect(traced.provider.requests.map(({ headers }) => headers.traceparent)).toEqual(
      traced.spans().map(traceparentOf),
    );
    const [, chat, streamed] = traced.spans();
    for (const span of [chat, streamed]) {
      expect(span && json(span, 'gen_ai.output.messages')).toMatchObject([{ finish_reason: 'stop' }]);
      expect(span && json(span, 'gen_ai.input.messages')).toMatchObject([{ role: 'user' }]);
    }
    expect(chat?.attributes['gen_ai.request.temperature']).toBe(0.5);
    expect(streamed?.attributes['gen_ai.request.stream']).toBe(true);
    expect(streamed && usageOf(streamed)).toEqual(traced.provider.served[1]?.usage);
  });

  test('a provider that takes no fetch gets the headers with the call, and only towards a gateway', async () => {
    const baseURL = traced.provider.url;
    const plain = createOpenAICompatible({ name: 'portkey', baseURL, headers: { 'x-own': 'kept' } });
    const call = { prompt: 'Hello', headers: { 'x-call': 'kept' } };
    await generateText({ model: withPortkey(plain, { url: baseURL })('gpt-4o-mini'), ...call });
    await generateText({ model: withPortkey(plain, { url: 'https://example.com/v1' })('gpt-4o-mini'), ...call });
    await generateText({ model: withPortkey(plain)('gpt-4o-mini'), ...call });
    const sent = traced.provider.requests.map(({ headers }) => headers);
    expect(sent.map((headers) => headers.traceparent)).toEqual([
      traceparentOf(traced.spans()[0] as never),
      undefined,
      undefined,
    ]);
    for (const headers of sent) expect(headers).toMatchObject({ 'x-own': 'kept', 'x-call': 'kept' });
  });
});

describe('what is wrapped is as it was', () => {
  test('models keep their names and settings, providers their functions', () => {
    expect(portkey('gpt-4o')).toMatchObject({
      modelId: 'gpt-4o',
      provider: 'portkey.chat',
      specificationVersion: 'v4',
    });
    expect(portkey.embeddingModel('e').modelId).toBe('e');
    expect(Object.keys(portkey)).toContain('chatModel');
  });

  test.each([undefined, null, 'gpt-4o', 5, {}, [], new Date(0)])('%o is returned as it is', (value) => {
    expect(withPortkey(value as unknown as object)).toBe(value);
  });

  test('a frozen model', async () => {
    const model = Object.freeze(new MockImageModelV4({ modelId: 'frozen' }));
    expect(withPortkey(model).modelId).toBe('frozen');
  });
});
