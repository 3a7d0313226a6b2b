import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { portkeyFetch, portkeyHeaders, registerPortkey, withPortkeyMetadata } from '@portkey-otel/vercel-ai';
import { cosineSimilarity, embedMany, generateText, isStepCount, streamText, tool } from 'ai';
import { z } from 'zod';

// In Next.js this line is the body of `register()` in instrumentation.ts.
const tracing = registerPortkey({ serviceName: 'vercel-ai' });

const apiKey = process.env.PORTKEY_API_KEY;
if (!apiKey) {
  console.error('Set PORTKEY_API_KEY to run this example.');
  process.exit(1);
}
const portkey = createOpenAICompatible({
  name: 'portkey',
  baseURL: process.env.PORTKEY_BASE_URL ?? 'https://api.portkey.ai/v1',
  headers: portkeyHeaders({ apiKey, provider: 'openai' }),
  apiKey,
  includeUsage: true, // streams then end with their token counts
  fetch: portkeyFetch(),
});

const getWeather = tool({
  description: 'The weather in a city',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => `It is 21 degrees and sunny in ${city}.`,
});

async function step(question: string, answer: () => Promise<unknown>) {
  console.log(`> ${question}`);
  try {
    console.log(await answer());
  } catch (error) {
    console.log(`(failed: ${error instanceof Error ? error.message : error})`);
  }
}

async function chat(question: string) {
  // The gateway's own retries are enough.
  const { text } = await generateText({ model: portkey('gpt-4o-mini'), prompt: question, maxRetries: 0 });
  return text;
}

await withPortkeyMetadata({ userId: 'grace', conversationId: 'vercel-ai-tour' }, async () => {
  const hello = 'What is a trace good for?';
  await step(hello, () => chat(hello));

  const streamed = 'And what is a span? [[cached:1024]]';
  await step(streamed, async () => {
    let failure: unknown;
    const { textStream } = streamText({
      model: portkey('gpt-4o-mini'),
      prompt: streamed,
      maxRetries: 0,
      onError: ({ error }) => {
        failure = error;
      },
    });
    for await (const delta of textStream) process.stdout.write(delta);
    if (failure) throw failure;
    return '';
  });

  const weather = 'What is the weather in Lisbon?';
  await step(weather, async () => {
    const { text } = await generateText({
      model: portkey('gpt-4o'),
      prompt: weather,
      tools: { getWeather },
      stopWhen: isStepCount(5),
      maxRetries: 0,
      telemetry: { functionId: 'forecaster' },
    });
    return text;
  });

  await step('Which of these questions is the most like the last one?', async () => {
    const { values, embeddings } = await embedMany({
      model: portkey.embeddingModel('text-embedding-3-small'),
      values: [weather, hello, streamed, 'Will it rain in Porto?'],
      maxRetries: 0,
    });
    const [last = [], ...others] = embeddings;
    const likeness = others.map((other) => cosineSimilarity(last, other));
    return values[1 + likeness.indexOf(Math.max(...likeness))];
  });

  const busy = 'Can you hear me now? [[fail:429x1]]';
  await step(busy, () => chat(busy));

  const refused = 'What will you never answer? [[error:400]]';
  await step(refused, () => chat(refused));
});

await tracing.shutdown();
