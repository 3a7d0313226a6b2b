import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { INVALID_SPAN_CONTEXT, type ProxyTracerProvider, type Span, type Tracer, trace } from '@opentelemetry/api';
import {
  embed,
  generateObject,
  generateSpeech,
  generateText,
  isStepCount,
  Output,
  registerTelemetry,
  streamText,
  type Telemetry,
  tool,
} from 'ai';
import { MockSpeechModelV4 } from 'ai/test';
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { z } from 'zod';
import type { PortkeyTelemetry } from '../src/parts.ts';
import { breaking, fired, importBreakable, points } from './faults.ts';
import { startTraced, type Traced, until } from './traced.ts';

/** Whatever of ours breaks, the user's results are those of an app without us. */
let traced: Traced;
const untraced: Record<string, unknown> = {};

beforeAll(async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  traced = await startTraced();
  for (const name of Object.keys(scenarios)) untraced[name] = await run(name);
});
afterAll(() => traced.close());
afterEach(() => {
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = undefined;
  vi.restoreAllMocks();
});

const getWeather = tool({
  description: 'The weather in a city now',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, celsius: 21, at: new Date(0) }),
});
const weather = { prompt: 'What is the weather in Lisbon?', tools: { getWeather }, stopWhen: isStepCount(5) };

type Model = ReturnType<ReturnType<typeof createOpenAICompatible>>;

/** Each returns what the user can see, apart from ids and times. */
const scenarios: Record<
  string,
  (model: Model, embedding: ReturnType<ReturnType<typeof createOpenAICompatible>['embeddingModel']>) => Promise<unknown>
> = {
  async generate(model) {
    const result = await generateText({ model, ...weather });
    return [result.text, result.usage, result.steps.map((step) => [step.finishReason, step.toolResults, step.request])];
  },
  async stream(model) {
    const result = streamText({ model, ...weather });
    const parts: unknown[] = [];
    for await (const part of result.stream) parts.push(visible(part));
    return [parts, await result.usage, await result.finishReason];
  },
  async uiMessages(model) {
    return streamText({ model, prompt: 'Hello' })
      .toUIMessageStreamResponse({ generateMessageId: () => 'm' })
      .text();
  },
  async object(model) {
    const schema = z.object({ city: z.string() });
    return (await generateText({ model, prompt: 'Hello', output: Output.object({ schema }) })).output;
  },
  async deprecatedObject(model) {
    const schema = z.object({ city: z.string() });
    return (await generateObject({ model, prompt: 'Hello', schema })).object;
  },
  async image(model) {
    const image = { type: 'file', mediaType: 'image/png', data: new Uint8Array([1, 2, 3]) } as const;
    return (await generateText({ model, messages: [{ role: 'user', content: [image] }] })).text;
  },
  async unread(model) {
    const { stream } = streamText({ model, prompt: `Hello [[say:${'much to say '.repeat(200)}]]` });
    for await (const part of stream) if (part.type === 'text-delta') return visible(part);
    return 'nothing';
  },
  async embedding(_, embedding) {
    const { embedding: vector, usage } = await embed({ model: embedding, value: 'Hello' });
    return [vector.length, usage];
  },
  async speech() {
    const model = new MockSpeechModelV4({
      doGenerate: async () => ({
        audio: new Uint8Array([1, 2, 3]),
        warnings: [],
        response: { timestamp: new Date(0), modelId: 'tts-1', headers: {} },
      }),
    });
    return (await generateSpeech({ model, text: 'Hello' })).audio.base64;
  },
  async embeddingError(_, model) {
    return embed({ model, value: 'Hello [[error:400]]' }).catch((error) => [error.name, error.message]);
  },
  async error(model) {
    return generateText({ model, prompt: 'Hello [[error:400]]' }).catch((error) => [
      error.name,
      error.message,
      error.statusCode,
    ]);
  },
  async streamError(model) {
    const parts: unknown[] = [];
    const { stream } = streamText({ model, prompt: 'Hello [[stream-error]]', onError: () => {} });
    for await (const part of stream) parts.push(visible(part));
    return parts;
  },
  async abort(model) {
    const controller = new AbortController();
    const { stream } = streamText({ model, prompt: 'Hello [[pace:5]]', abortSignal: controller.signal });
    for await (const part of stream) {
      if (part.type === 'text-delta') controller.abort();
      if (part.type === 'abort') return 'aborted';
    }
    return 'ended';
  },
};

function visible(part: Record<string, unknown>): unknown {
  const { type, text, delta, toolName, input, output, usage, finishReason, error } = part;
  return { type, text, delta, toolName, input, output, usage, finishReason, error: error && String(error) };
}

async function run(
  name: string,
  fetch?: typeof globalThis.fetch,
  wrap = <T extends object>(target: T) => target,
): Promise<unknown> {
  traced.reset();
  const provider = createOpenAICompatible({
    name: 'portkey',
    baseURL: traced.provider.url,
    includeUsage: true,
    supportsStructuredOutputs: true,
    ...(fetch && { fetch }),
  });
  const portkey = wrap(provider);
  const result = await scenarios[name]?.(portkey('gpt-4o-mini'), portkey.embeddingModel('text-embedding-3-small'));
  return JSON.parse(JSON.stringify(result));
}

describe('a fault in any function of ours', async () => {
  const { portkeyFetch, portkeyTelemetry, withPortkey } = await importBreakable();

  async function expectSame() {
    registerTelemetry(portkeyTelemetry({ streamIdleMs: 50 }));
    for (const name of Object.keys(scenarios)) {
      const result = await run(name, portkeyFetch());
      expect({ name, result }).toEqual({ name, result: untraced[name] });
      const wrapped = await run(name, portkeyFetch(), (provider) => withPortkey(provider));
      expect({ name, wrapped }).toEqual({ name, wrapped: untraced[name] });
    }
  }

  test('none: the results with us are those without us, and there are spans', async () => {
    await expectSame();
    await until(() => traced.spans().length > 0);
  });

  test.each([...points])('%s', (point) => breaking(point, expectSame));

  test('every one of them was reached', () => {
    expect([...points].filter((point) => !fired.has(point))).toEqual([]);
  });
});

describe('other circumstances', async () => {
  const { portkeyFetch, portkeyTelemetry } = await import('../src/parts.ts');

  async function expectSame() {
    for (const name of Object.keys(scenarios)) {
      const result = await run(name, portkeyFetch());
      expect({ name, result }).toEqual({ name, result: untraced[name] });
    }
  }

  test('an OpenTelemetry SDK that throws at every turn', async () => {
    registerTelemetry(portkeyTelemetry());
    vi.spyOn(trace, 'getTracer').mockImplementation(() => {
      throw new Error('made to throw');
    });
    await expectSame();
  });

  test('spans that throw at every touch', async () => {
    registerTelemetry(portkeyTelemetry());
    const touchy = new Proxy({} as Span, {
      get: (_, name) => () => {
        if (name === 'spanContext') return INVALID_SPAN_CONTEXT;
        if (name === 'isRecording') return true;
        throw new Error('made to throw');
      },
    });
    const tracer = { startSpan: () => touchy } as unknown as Tracer;
    vi.spyOn(trace, 'getTracer').mockReturnValue(tracer);
    await expectSame();
  });

  test('no OpenTelemetry SDK', async () => {
    const global = (globalThis as unknown as Record<symbol, { trace: unknown }>)[Symbol.for('opentelemetry.js.api.1')];
    const registered = global?.trace;
    trace.disable();
    const telemetry = portkeyTelemetry();
    registerTelemetry(telemetry);
    try {
      await expectSame();
      expect(Object.values(telemetry).filter((hook) => hook !== undefined)).toEqual([]);
      expect(traced.spans()).toEqual([]);
    } finally {
      trace.setGlobalTracerProvider((registered as ProxyTracerProvider).getDelegate());
    }
  });

  test('two registrations, of one or of two objects, trace once', async () => {
    const telemetry = portkeyTelemetry();
    registerTelemetry(telemetry, telemetry, portkeyTelemetry());
    await run('generate', portkeyFetch());
    expect(traced.tree()).toEqual([
      'invoke_agent',
      '  chat gpt-4o-mini',
      '  execute_tool getWeather',
      '  chat gpt-4o-mini',
    ]);
    await run('embedding', portkeyFetch());
    expect(traced.tree()).toEqual(['embeddings text-embedding-3-small']);
    await run('stream', portkeyFetch());
    expect(traced.spans()).toHaveLength(4);
  });

  /** As they stand on the object: none can be forgotten here. */
  const HOOKS = Object.keys(portkeyTelemetry());

  test('every hook is one that the SDK calls', () => {
    expectTypeOf<Exclude<keyof PortkeyTelemetry, keyof Telemetry>>().toEqualTypeOf<never>();
    expect(HOOKS).toHaveLength(11);
  });

  describe.each(HOOKS)('%s', (name) => {
    const call = (event: unknown) => (portkeyTelemetry() as Record<string, (event: unknown) => unknown>)[name]?.(event);
    const isWrapper = name.startsWith('execute');

    test('in the form of ai 6, which shares the registry: no call id, nothing to tell one call from another', async () => {
      traced.reset();
      const event = { model: { provider: 'openai', modelId: 'gpt-4o' }, messages: [], functionId: undefined };
      for (const shape of isWrapper ? [event, {}] : [event, {}, undefined, null, 'text']) {
        const given = isWrapper ? { ...(shape as object), execute: async () => 'result' } : shape;
        expect(await call(given)).toBe(isWrapper ? 'result' : undefined);
      }
      expect(traced.spans()).toEqual([]);
    });

    test('an event whose fields throw', async () => {
      const hostile = new Proxy(
        { callId: 'hostile', execute: async () => 'result' },
        {
          get(target, field, self) {
            if (field in target) return Reflect.get(target, field, self);
            throw new Error('made to throw');
          },
        },
      );
      expect(await call(hostile)).toBe(isWrapper ? 'result' : undefined);
    });
  });

  test('wrappers without any context of theirs', async () => {
    const telemetry = portkeyTelemetry();
    const execute = async () => 'result';
    expect(await telemetry.executeLanguageModelCall?.({ execute })).toBe('result');
    expect(await telemetry.executeTool?.({ execute })).toBe('result');
    expect(await telemetry.executeTool?.({ callId: 'unknown', toolCallId: 't', execute })).toBe('result');
    await expect(telemetry.executeTool?.({ execute: () => Promise.reject(new Error('own')) })).rejects.toThrow('own');
  });
});
