import { readdir, readFile } from 'node:fs/promises';
import { OpenAI, OpenAIEmbedding } from '@llamaindex/openai';
import { agent } from '@llamaindex/workflow';
import {
  instrumentLlamaIndex,
  portkeyFetch,
  portkeyHeaders,
  registerPortkey,
  withPortkeyMetadata,
} from '@portkey-otel/llamaindex';
import { Document, Settings, tool, VectorStoreIndex } from 'llamaindex';
import { z } from 'zod';

const portkey = registerPortkey({ serviceName: 'llamaindex' });
instrumentLlamaIndex(); // before models, engines and tools are made

const apiKey = process.env.PORTKEY_API_KEY;
if (!apiKey) {
  console.error('Set PORTKEY_API_KEY to run this example.');
  process.exit(1);
}
const options = {
  apiKey,
  maxRetries: 0, // the gateway's own retries are enough
  additionalSessionOptions: {
    baseURL: process.env.PORTKEY_BASE_URL ?? 'https://api.portkey.ai/v1',
    defaultHeaders: portkeyHeaders({ apiKey, provider: 'openai' }),
    fetch: portkeyFetch(),
  },
};
const llm = new OpenAI({ model: 'gpt-4o-mini', ...options });
Settings.llm = llm;
Settings.embedModel = new OpenAIEmbedding({ model: 'text-embedding-3-small', ...options });

const getWeather = tool({
  name: 'getWeather',
  description: 'The weather in a city',
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => `It is 21 degrees and sunny in ${city}.`,
});

const repository = new URL('../../', import.meta.url);

/** The documents of this very project. */
async function readDocuments(): Promise<Document[]> {
  const decisions = (await readdir(new URL('docs/decisions/', repository))).map((file) => `docs/decisions/${file}`);
  return Promise.all(
    ['README.md', 'CONTRIBUTING.md', ...decisions].map(
      async (file) => new Document({ id_: file, text: await readFile(new URL(file, repository), 'utf8') }),
    ),
  );
}

/** An agent whose model fails never answers: the framework leaves the error to the process. */
function orFailure<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    process.once('unhandledRejection', reject);
    void answer.then(resolve, reject).finally(() => process.off('unhandledRejection', reject));
  });
}

async function step(question: string, answer: () => Promise<unknown>) {
  console.log(`> ${question}`);
  try {
    console.log(await answer());
  } catch (error) {
    console.log(`(failed: ${error instanceof Error ? error.message : error})`);
  }
}

async function chat(question: string) {
  const { message } = await llm.chat({ messages: [{ role: 'user', content: question }] });
  return message.content;
}

await withPortkeyMetadata({ userId: 'ada', conversationId: 'llamaindex-tour' }, async () => {
  const hello = 'What is a trace good for?';
  await step(hello, () => chat(hello));

  const streamed = 'And what is a span? [[cached:1024]]';
  await step(streamed, async () => {
    for await (const { delta } of await llm.chat({ messages: [{ role: 'user', content: streamed }], stream: true })) {
      process.stdout.write(delta);
    }
    return '';
  });

  const weather = 'What is the weather in Lisbon?';
  await step(weather, async () => {
    const forecaster = agent({
      name: 'forecaster',
      llm: new OpenAI({ model: 'gpt-4o', ...options }),
      tools: [getWeather],
    });
    return (await orFailure(forecaster.run(weather))).data.result;
  });

  let index: VectorStoreIndex | undefined;
  await step('Read the documents of this project.', async () => {
    const documents = await readDocuments();
    index = await VectorStoreIndex.fromDocuments(documents);
    return `${documents.length} documents read.`;
  });

  const query = 'Which gateway does the demo run?';
  await step(query, async () => {
    if (!index) throw new Error('nothing was read');
    const { message } = await index.asQueryEngine({ similarityTopK: 3 }).query({ query });
    return message.content;
  });

  const chatEngine = index?.asChatEngine({ similarityTopK: 3 });
  for (const message of ['Where are spans stored?', 'And how are they compressed there?']) {
    await step(message, async () => (await chatEngine?.chat({ message }))?.message.content);
  }

  const busy = 'Can you hear me now? [[fail:429x1]]';
  await step(busy, () => chat(busy));

  const refused = 'What will you never answer? [[error:400]]';
  await step(refused, () => chat(refused));
});

await portkey.shutdown();
