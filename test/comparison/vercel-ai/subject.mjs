// Runs every scenario under one telemetry, named on the command line, and prints one JSON line of its spans for each. It runs where
// that telemetry's packages are installed; the AI SDK is theirs.
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import * as ai from 'ai';
import { SUBJECTS } from './subjects.mjs';

globalThis.AI_SDK_LOG_WARNINGS = false;
const { PROVIDER_URL, SUBJECT } = process.env;
const { flush, spans, fetch, wrap = (made) => made } = await SUBJECTS[SUBJECT]();

const portkey = wrap(
  createOpenAICompatible({
    name: 'openai',
    baseURL: PROVIDER_URL,
    includeUsage: true,
    supportsStructuredOutputs: true,
    ...(fetch && { fetch }),
  }),
);
const schema = ai.jsonSchema({ type: 'object', properties: { city: { type: 'string' } }, required: ['city'] });
const model = () => portkey('gpt-5-mini');
const weather = {
  prompt: 'What is the weather in Lisbon?',
  stopWhen: ai.isStepCount(5),
  tools: {
    getWeather: ai.tool({
      description: 'The weather in a city now',
      inputSchema: schema,
      execute: async ({ city }) => ({ city, celsius: 21 }),
    }),
  },
};
const long = `[[pace:10]] [[say:${'a word or two and '.repeat(60)}]]`;
const quiet = { onError: () => {} };

/** A model of a kind that the loopback provider does not serve; its request reaches it nevertheless. */
const own = (path, method, { answer, ...made }) =>
  wrap({
    specificationVersion: 'v4',
    ...made,
    async [method]() {
      await (fetch ?? globalThis.fetch)(`${PROVIDER_URL}${path}`, { method: 'POST', body: '{}' });
      return answer;
    },
  });

const SCENARIOS = {
  generate: () => ai.generateText({ model: model(), prompt: 'Hello [[cached:1024]]' }),
  stream: () => ai.streamText({ model: model(), prompt: 'Hello [[cached:1024]]' }).text,
  tools: () => ai.generateText({ model: model(), ...weather }),
  object: () => ai.generateText({ model: model(), prompt: 'Hello', output: ai.Output.object({ schema }) }),
  generateObject: () => ai.generateObject({ model: model(), prompt: 'Hello', schema }),
  embed: () => ai.embedMany({ model: portkey.embeddingModel('text-embedding-3-small'), values: ['one', 'two'] }),
  rerank() {
    const answer = { ranking: [{ index: 0, relevanceScore: 0.5 }] };
    const model = own('/rerank', 'doRerank', { provider: 'cohere.reranking', modelId: 'rerank-v3.5', answer });
    return ai.rerank({ model, query: 'Which?', documents: ['one'] });
  },
  image() {
    const answer = {
      images: ['iVBORw0KGgo='],
      warnings: [],
      response: { timestamp: new Date(0), modelId: 'gpt-image-1', headers: {} },
      usage: { inputTokens: 12, outputTokens: 4160, totalTokens: 4172 },
    };
    const model = own('/images', 'doGenerate', {
      provider: 'openai.image',
      modelId: 'gpt-image-1',
      maxImagesPerCall: 4,
      answer,
    });
    return ai.generateImage({ model, prompt: 'A trace' });
  },
  error: () => ai.generateText({ model: model(), prompt: 'Hello [[error:400]]' }).catch(() => {}),
  'error in a stream': () =>
    ai.streamText({ model: model(), prompt: 'Hello [[stream-error]]', ...quiet }).consumeStream(),
  'connection cut': () => ai.streamText({ model: model(), prompt: 'Hello [[break]]', ...quiet }).consumeStream(),
  async abort() {
    const controller = new AbortController();
    const { stream } = ai.streamText({ model: model(), prompt: long, abortSignal: controller.signal, ...quiet });
    let parts = 0;
    for await (const _ of stream) if (++parts === 8) controller.abort();
  },
  async disconnect() {
    const response = ai.streamText({ model: model(), prompt: long, ...quiet }).toUIMessageStreamResponse();
    const reader = response.body.getReader();
    for (let chunk = 0; chunk < 8; chunk += 1) await reader.read();
    await reader.cancel();
  },
  retry: () => ai.generateText({ model: model(), prompt: 'Hello [[fail:429x1]]', maxRetries: 2 }),
};

// The parent takes the provider's ledger between two scenarios, and says when to go on.
for await (const line of (await import('node:readline')).createInterface({ input: process.stdin })) {
  await SCENARIOS[line]();
  // A stream's span may end when nobody reads it any more.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await flush();
  console.log(JSON.stringify(spans()));
}
process.exit(0);
