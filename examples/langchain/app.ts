import { MemorySaver } from '@langchain/langgraph';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import {
  instrumentLangChain,
  portkeyFetch,
  portkeyHeaders,
  registerPortkey,
  withPortkeyMetadata,
} from '@portkey-otel/langchain';
import { createAgent, tool } from 'langchain';
import { z } from 'zod';
import { NotesStore } from './notes-store.ts';

const portkey = registerPortkey({ serviceName: 'langchain' });
instrumentLangChain({ embeddings: [OpenAIEmbeddings] });

const apiKey = process.env.PORTKEY_API_KEY;
if (!apiKey) {
  console.error('Set PORTKEY_API_KEY to run this example.');
  process.exit(1);
}
const client = {
  apiKey,
  maxRetries: 0, // the gateway's own retries are enough
  configuration: {
    baseURL: process.env.PORTKEY_BASE_URL ?? 'https://api.portkey.ai/v1',
    defaultHeaders: portkeyHeaders({ apiKey, provider: 'openai' }),
    fetch: portkeyFetch(),
  },
};
const model = new ChatOpenAI({ model: 'gpt-4o-mini', ...client });
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small', ...client });

const getWeather = tool(async ({ city }) => `It is 21 degrees and sunny in ${city}.`, {
  name: 'getWeather',
  description: 'The weather in a city',
  schema: z.object({ city: z.string() }),
});

const notes = new NotesStore(embeddings);
const searchNotes = tool(
  async ({ query }) => {
    const found = await notes.asRetriever({ k: 2 }).invoke(query);
    return found.map(({ pageContent }) => pageContent).join('\n');
  },
  { name: 'searchNotes', description: 'Searches the notes of the office', schema: z.object({ query: z.string() }) },
);

const assistant = createAgent({
  name: 'assistant',
  model: new ChatOpenAI({ model: 'gpt-4o', ...client }),
  tools: [getWeather, searchNotes],
  checkpointer: new MemorySaver(),
});

async function askAssistant(question: string) {
  const input = { messages: [{ role: 'user', content: question }] };
  const { messages } = await assistant.invoke(input, { configurable: { thread_id: 'langchain-tour' } });
  return messages.at(-1)?.text;
}

async function step(question: string, answer: () => Promise<unknown>) {
  console.log(`> ${question}`);
  try {
    console.log(await answer());
  } catch (error) {
    console.log(`(failed: ${error instanceof Error ? error.message.split('\n')[0] : error})`);
  }
}

await withPortkeyMetadata({ userId: 'grace', conversationId: 'langchain-tour' }, async () => {
  const hello = 'What is a trace good for?';
  await step(hello, async () => (await model.invoke(hello)).text);

  const streamed = 'And what is a span? [[cached:1024]]';
  await step(streamed, async () => {
    for await (const chunk of await model.stream(streamed)) process.stdout.write(chunk.text);
    return '';
  });

  const weather = 'What is the weather in Lisbon?';
  await step(weather, () => askAssistant(weather));

  await step('Read the notes.', async () => {
    await notes.addNotes([
      'The office opens at nine and closes at six.',
      'The coffee machine is cleaned on Fridays.',
      'The gateway retries a request that was answered with 429.',
    ]);
    return 'Three notes read.';
  });

  const office = 'Search the notes: when does the office open?';
  await step(office, () => askAssistant(office));

  const busy = 'Can you hear me now? [[fail:429x1]]';
  await step(busy, async () => (await model.invoke(busy)).text);

  const refused = 'What will you never answer? [[error:400]]';
  await step(refused, async () => (await model.invoke(refused)).text);
});

await portkey.shutdown();
