import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { SpanStatusCode } from '@opentelemetry/api';
import { embed, generateObject, generateText, isStepCount, registerTelemetry, streamText, tool } from 'ai';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { portkeyFetch, portkeyTelemetry } from '../src/parts.ts';
import { json, startTraced, type Traced, traceparentOf, until, usageOf } from './traced.ts';

/** However a call ends, its spans end: with the right status, and with what is known of its usage. */
let traced: Traced;
let portkey: ReturnType<typeof createOpenAICompatible>;

beforeAll(async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  traced = await startTraced();
  registerTelemetry(portkeyTelemetry());
  portkey = createOpenAICompatible({
    name: 'portkey',
    baseURL: traced.provider.url,
    includeUsage: true,
    supportsStructuredOutputs: true,
    fetch: portkeyFetch(),
  });
});
afterAll(() => {
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = undefined;
  return traced.close();
});
beforeEach(() => traced.reset());

const model = () => portkey('gpt-4o-mini');
const longAnswer = `[[say:${'a word or two and '.repeat(100)}]]`;
const quiet = { onError: () => {} };

describe('errors', () => {
  const failed = ['invoke_agent !AI_APICallError', '  chat gpt-4o-mini !AI_APICallError'];

  test('at start, generate', async () => {
    await expect(generateText({ model: model(), prompt: 'Hello [[error:400]]' })).rejects.toThrow('Invalid request.');
    expect(traced.tree()).toEqual(failed);
    const chat = traced.span('chat');
    expect(chat.status).toEqual({ code: SpanStatusCode.ERROR, message: 'Invalid request.' });
    expect(chat.attributes['http.response.status_code']).toBe(400);
    expect(chat.events.map((event) => event.name)).toEqual(['exception']);
    expect(usageOf(chat)).toEqual({});
  });

  test('at start, stream', async () => {
    await streamText({ model: model(), prompt: 'Hello [[error:400]]', ...quiet }).consumeStream();
    expect(traced.tree()).toEqual(failed);
  });

  test('an object that does not parse', async () => {
    const schema = z.object({ city: z.string() });
    await expect(
      generateObject({ model: model(), prompt: 'Hello [[say:no json]]', schema, output: 'object' }),
    ).rejects.toThrow();
    expect(traced.tree()).toEqual(['invoke_agent !AI_NoObjectGeneratedError', '  chat gpt-4o-mini']);
    expect(usageOf(traced.span('chat'))).toEqual(traced.provider.served[0]?.usage);
  });

  test('an object whose provider fails', async () => {
    const schema = z.object({ city: z.string() });
    await expect(generateObject({ model: model(), prompt: 'Hello [[error:400]]', schema })).rejects.toThrow();
    expect(traced.tree()).toEqual(failed);
  });

  test('an embedding', async () => {
    const model = portkey.embeddingModel('text-embedding-3-small');
    await expect(embed({ model, value: 'Hello [[error:400]]' })).rejects.toThrow('Invalid request.');
    expect(traced.tree()).toEqual(['embeddings text-embedding-3-small !AI_APICallError']);
  });

  test.each([
    { what: 'an error event of the provider', mark: '[[stream-error]]', type: 'server_error' },
    { what: 'a connection that is cut', mark: '[[break]]', type: 'AI_APICallError' },
  ])('in the middle of a stream: $what', async ({ mark, type }) => {
    await streamText({ model: model(), prompt: `Hello ${mark}`, ...quiet }).consumeStream();
    await until(() => traced.spans().length === 2);
    expect(traced.tree()).toEqual([`invoke_agent !${type}`, `  chat gpt-4o-mini !${type}`]);
    const chat = traced.span('chat');
    expect(usageOf(chat)).toEqual({});
    // What had arrived is kept.
    expect(json(chat, 'gen_ai.output.messages')).toMatchObject([
      { parts: [{ content: expect.stringMatching(/^Hello/) }] },
    ]);
  });
});

describe('retries', () => {
  test.each(['generate', 'stream'])('each attempt is a span of its own (%s)', async (mode) => {
    const call = { model: model(), prompt: 'Hello [[fail:429x1]]', maxRetries: 2 };
    if (mode === 'generate') await generateText(call);
    else await streamText(call).text;

    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini !AI_APICallError', '  chat gpt-4o-mini']);
    const [refused, answered] = traced.spans().filter((span) => span.name.startsWith('chat'));
    expect(refused?.attributes['http.response.status_code']).toBe(429);
    expect(answered && usageOf(answered)).toEqual(traced.provider.served[0]?.usage);
    expect(traced.provider.requests.map((request) => request.headers.traceparent)).toEqual(
      [refused, answered].map((span) => span && traceparentOf(span)),
    );
  });

  test('all of them in vain', async () => {
    const call = { model: model(), prompt: 'Hello [[fail:429x9]]', maxRetries: 1 };
    await expect(generateText(call)).rejects.toThrow('Failed after 2 attempts');
    expect(traced.tree()).toEqual([
      'invoke_agent !AI_RetryError',
      '  chat gpt-4o-mini !AI_APICallError',
      '  chat gpt-4o-mini !AI_APICallError',
    ]);
  });

  test('of a stream that had begun', async () => {
    const { stream } = streamText({ model: model(), prompt: 'Hello [[stream-error]]', streamRetries: 1, ...quiet });
    for await (const _ of stream);
    await until(() => traced.spans().length === 3);
    expect(traced.spans().map((span) => span.status.code)).toEqual([2, 2, 2]);
  });
});

describe('aborts', () => {
  const aborted = ['invoke_agent !AbortError', '  chat gpt-4o-mini !AbortError'];

  test('generate', async () => {
    const controller = new AbortController();
    const call = generateText({
      model: model(),
      prompt: 'Hello [[delay:2000]]',
      abortSignal: controller.signal,
    });
    await until(() => traced.provider.requests.length === 1);
    controller.abort();
    await expect(call).rejects.toThrow('abort');
    expect(traced.tree()).toEqual(aborted);
  });

  test.each([undefined, 'the user left', new Error('no more budget')])(
    'a stream that is read, for reason %o',
    async (reason) => {
      const controller = new AbortController();
      const { stream } = streamText({
        model: model(),
        prompt: `Hello [[pace:10]] ${longAnswer}`,
        abortSignal: controller.signal,
      });
      const parts: string[] = [];
      for await (const part of stream) {
        parts.push(part.type);
        if (parts.length === 6) controller.abort(reason);
      }
      expect(parts).toContain('abort');
      await until(() => traced.spans().length === 2);
      expect(traced.tree()).toEqual(aborted);
      const chat = traced.span('chat');
      expect(usageOf(chat)).toEqual({});
      expect(json(chat, 'gen_ai.output.messages')).toMatchObject([
        { parts: [{ content: expect.stringMatching(/^a word/) }] },
      ]);
    },
  );
});

describe('readers that go away', () => {
  const impatient = { integrations: portkeyTelemetry({ streamIdleMs: 100 }) };
  const patient = { integrations: portkeyTelemetry({ streamIdleMs: 1_500 }) };

  test('a break out of the loop', async () => {
    const { textStream } = streamText({ model: model(), prompt: `Hello ${longAnswer}`, telemetry: impatient });
    for await (const _ of textStream) break;
    await until(() => traced.spans().length === 2);
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini']);
    for (const span of traced.spans()) expect(span.status.code).toBe(SpanStatusCode.UNSET);
    expect(usageOf(traced.span('chat'))).toEqual({});
  });

  test('a break at an error of the stream', async () => {
    const prompt = 'Hello [[stream-error]]';
    const { fullStream } = streamText({ model: model(), prompt, telemetry: impatient, ...quiet });
    for await (const part of fullStream) if (part.type === 'error') break;
    await until(() => traced.spans().length === 2);
    expect(traced.tree()).toEqual(['invoke_agent !server_error', '  chat gpt-4o-mini !server_error']);
  });

  test('a break in an answer after a failed attempt', async () => {
    const prompt = `Hello [[fail:429x1]] ${longAnswer}`;
    const { textStream } = streamText({ model: model(), prompt, telemetry: impatient, maxRetries: 2 });
    for await (const _ of textStream) break;
    await until(() => traced.spans().length === 3);
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini !AI_APICallError', '  chat gpt-4o-mini']);
  });

  test('a client that disconnects from the response', async () => {
    const response = streamText({
      model: model(),
      prompt: `Hello ${longAnswer}`,
      telemetry: impatient,
    }).toUIMessageStreamResponse();
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await until(() => traced.spans().length === 2);
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini']);
  });

  test('a short answer that is left before its end', async () => {
    const response = streamText({ model: model(), prompt: 'Hello', telemetry: impatient }).toUIMessageStreamResponse();
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await until(() => traced.spans().length === 2);
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini']);
  });

  test('a stream that nobody reads', async () => {
    streamText({ model: model(), prompt: `Hello ${longAnswer}`, telemetry: impatient });
    await until(() => traced.spans().length === 2);
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini']);
  });

  test('a reader that pauses again and again, each time for less than the limit, has not gone away', async () => {
    const { textStream } = streamText({
      model: model(),
      prompt: `Hello [[say:${'three words each '.repeat(6)}]]`,
      telemetry: patient,
    });
    for await (const _ of textStream) await new Promise((resolve) => setTimeout(resolve, 350));
    expect(traced.tree()).toEqual(['invoke_agent', '  chat gpt-4o-mini']);
    const chat = traced.span('chat');
    const served = traced.provider.served.find((call) => call.id === chat.attributes['gen_ai.response.id']);
    expect(usageOf(chat)).toEqual(served?.usage);
    expect(json(traced.span('invoke_agent'), 'gen_ai.output.messages')).toBeDefined();
  });

  test('a tool that takes longer than the limit', async () => {
    const slowly = tool({
      description: 'The weather in a city now',
      inputSchema: z.object({ city: z.string() }),
      execute: () => new Promise<string>((resolve) => setTimeout(() => resolve('sunny'), 2_000)),
    });
    await streamText({
      model: model(),
      prompt: 'What is the weather in Lisbon?',
      tools: { slowly },
      telemetry: patient,
      stopWhen: isStepCount(5),
    }).consumeStream();
    expect(traced.tree()).toEqual([
      'invoke_agent',
      '  chat gpt-4o-mini',
      '  execute_tool slowly',
      '  chat gpt-4o-mini',
    ]);
    expect(json(traced.span('invoke_agent'), 'gen_ai.output.messages')).toBeDefined();
  });
});
