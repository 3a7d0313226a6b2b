import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { breaking, fired, importBreakable, points } from './faults.ts';
import { PROVIDERS, SDKS } from './sdk-versions.ts';
import { startTraced, type Traced, until } from './traced.ts';

/** As `harmless.test.ts`, for AI SDK 5 and 6: whatever of ours breaks, the user's results are those of an app without us. */
const MAJORS = [5, 6] as const;
type OldMajor = (typeof MAJORS)[number];

let traced: Traced;
const untraced = new Map<string, unknown>();

beforeAll(async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  traced = await startTraced();
  for (const major of MAJORS) {
    for (const name of Object.keys(SCENARIOS)) untraced.set(`${major} ${name}`, await run(major, name));
  }
});
afterAll(() => traced.close());

const schema = z.object({ city: z.string() });
const quiet = { onError: () => {} };
type Made = ReturnType<(typeof PROVIDERS)[OldMajor]>;

/** Each returns what the user can see, apart from ids and times. */
const SCENARIOS: Record<string, (major: OldMajor, provider: Made) => Promise<unknown>> = {
  async generate(major, provider) {
    const { generateText } = SDKS[major];
    const result = await generateText({ model: provider('gpt-4o-mini'), ...weather(major) });
    return [result.text, result.usage, result.steps.map((step) => [step.finishReason, step.toolResults])];
  },
  async stream(major, provider) {
    const result = SDKS[major].streamText({ model: provider('gpt-4o-mini'), ...weather(major) });
    const parts: unknown[] = [];
    for await (const part of result.fullStream) parts.push(visible(part));
    return [parts, await result.usage, await result.finishReason];
  },
  async uiMessages(major, provider) {
    const streamed = SDKS[major].streamText({ model: provider('gpt-4o-mini'), prompt: 'Hello' });
    return streamed.toUIMessageStreamResponse({ generateMessageId: () => 'm' }).text();
  },
  async object(major, provider) {
    const model = provider('gpt-4o-mini');
    return (await SDKS[major].generateObject({ model, prompt: 'Hello', schema })).object;
  },
  async embedding(major, provider) {
    const old = (provider as { textEmbeddingModel?: Made['embeddingModel'] }).textEmbeddingModel;
    const model = (provider.embeddingModel ?? old)('text-embedding-3-small');
    const { embeddings, usage } = await SDKS[major].embedMany({ model, values: ['one', 'two'] });
    return [embeddings.length, usage];
  },
  async image(major, provider) {
    const model = provider.imageModel('gpt-image-1');
    return SDKS[major].generateImage({ model, prompt: 'A trace', maxRetries: 0 }).catch(thrown);
  },
  async error(major, provider) {
    const call = { model: provider('gpt-4o-mini'), prompt: 'Hello [[error:400]]' };
    return SDKS[major].generateText(call).catch(thrown);
  },
  async retry(major, provider) {
    const call = { model: provider('gpt-4o-mini'), prompt: 'Hello [[fail:429x1]]', maxRetries: 2 };
    return (await SDKS[major].generateText(call)).text;
  },
  async streamError(major, provider) {
    const call = { model: provider('gpt-4o-mini'), prompt: 'Hello [[stream-error]]', ...quiet };
    const parts: unknown[] = [];
    for await (const part of SDKS[major].streamText(call).fullStream) parts.push(visible(part));
    return parts;
  },
  async abort(major, provider) {
    const controller = new AbortController();
    const call = {
      model: provider('gpt-4o-mini'),
      prompt: 'Hello [[pace:5]]',
      abortSignal: controller.signal,
      ...quiet,
    };
    for await (const part of SDKS[major].streamText(call).fullStream) {
      if (part.type === 'text-delta') controller.abort();
      if (part.type === 'abort') return 'aborted';
    }
    return 'ended';
  },
};

function weather(major: OldMajor) {
  const { isStepCount, tool } = SDKS[major];
  const getWeather = tool({
    description: 'The weather in a city now',
    inputSchema: schema,
    execute: async ({ city }) => ({ city, celsius: 21 }),
  });
  return { prompt: 'What is the weather in Lisbon?', tools: { getWeather }, stopWhen: isStepCount(5) };
}

function thrown(error: Error): unknown {
  return [error.name, error.message];
}

function visible(part: object): unknown {
  const { type, text, toolName, input, output, usage, finishReason, error } = part as Record<string, unknown>;
  return { type, text, toolName, input, output, usage, finishReason, error: error && String(error) };
}

async function run(
  major: OldMajor,
  name: string,
  fetch?: typeof globalThis.fetch,
  wrap = <T extends object>(made: T) => made,
): Promise<unknown> {
  traced.reset();
  const provider = PROVIDERS[major]({
    name: 'portkey',
    baseURL: traced.provider.url,
    includeUsage: true,
    supportsStructuredOutputs: true,
    ...(fetch && { fetch }),
  });
  return JSON.parse(JSON.stringify(await SCENARIOS[name]?.(major, wrap(provider))));
}

describe('a fault in any function of ours', async () => {
  const { portkeyFetch, withPortkey } = await importBreakable();

  async function expectSame() {
    for (const major of MAJORS) {
      for (const name of Object.keys(SCENARIOS)) {
        const result = await run(major, name, portkeyFetch(), (provider) => withPortkey(provider));
        expect({ major, name, result }).toEqual({ major, name, result: untraced.get(`${major} ${name}`) });
      }
    }
  }

  test('none: the results with us are those without us, and there are spans', async () => {
    await expectSame();
    await until(() => traced.spans().length > 0);
  });

  test.each([...points])('%s', (point) => breaking(point, expectSame));

  test('those that a wrapped model needs were reached', () => {
    const modules = new Set([...fired].map((point) => point.split(' ')[0]));
    expect([...modules].toSorted()).toEqual([
      'executing',
      'finish-reason',
      'instrumentation',
      'live-call',
      'messages',
      'model-answer',
      'model-call',
      'model-methods',
      'outlive-request',
      'recordable-error',
      'request-parameters',
      'stream-content',
      'tool-definitions',
      'usage',
    ]);
  });
});
