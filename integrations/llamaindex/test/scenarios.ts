import { setTimeout as sleep } from 'node:timers/promises';
import { OpenAIAgent } from '@llamaindex/openai';
import { agent, multiAgent } from '@llamaindex/workflow';
import { trace } from '@opentelemetry/api';
import {
  BaseLLM,
  CondenseQuestionChatEngine,
  Document,
  getResponseSynthesizer,
  IngestionPipeline,
  QueryEngineTool,
  SentenceSplitter,
  Settings,
  SimilarityPostprocessor,
  SimpleChatEngine,
  SummaryIndex,
} from 'llamaindex';
import { z } from 'zod';
import { makeIndex, type makeModels, makeTools } from './traced-app.ts';

type Models = ReturnType<typeof makeModels>;

export interface Scenario {
  readonly name: string;
  /** The user's code; what it returns is what the user sees. */
  run(models: Models): Promise<unknown>;
  /** The spans, indented. */
  readonly tree: string;
  /** Model calls whose usage the provider did not tell, or whose answer did not arrive. */
  readonly unknownUsage?: number;
  /** The provider answered when nobody listened any more. */
  readonly unheard?: boolean;
}

const user = (content: string) => [{ role: 'user' as const, content }];
const WEATHER = 'What is the weather in Lisbon?';

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const chunks: T[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

async function caught(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'chat',
    run: ({ llm }) => llm.chat({ messages: user('Hello') }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'chat, streamed',
    run: async ({ llm }) => collect(await llm.chat({ messages: user('Hello'), stream: true })),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'complete',
    run: ({ llm }) => llm.complete({ prompt: 'Hello' }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'complete, streamed',
    run: async ({ llm }) => collect(await llm.complete({ prompt: 'Hello', stream: true })),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'cached tokens',
    run: ({ llm }) => llm.chat({ messages: user('Hello [[cached:1024]]') }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'cached tokens, streamed',
    run: async ({ llm }) => collect(await llm.chat({ messages: user('Hello [[cached:1024]]'), stream: true })),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'reasoning tokens, streamed',
    run: async ({ model }) => collect(await model('o3-mini').chat({ messages: user('Hello'), stream: true })),
    tree: 'chat o3-mini',
  },
  {
    name: 'Responses API',
    run: ({ responses }) => responses('gpt-4o').chat({ messages: user('Hello') }),
    tree: 'chat gpt-4o',
  },
  {
    name: 'Responses API, streamed',
    run: async ({ responses }) => collect(await responses('gpt-4o').chat({ messages: user('Hello'), stream: true })),
    tree: 'chat gpt-4o',
  },
  {
    name: 'structured output',
    run: ({ llm }) =>
      llm.chat({ messages: user('Lisbon has 545000 people'), responseFormat: z.object({ city: z.string() }) }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'the provider tells no usage',
    run: ({ llm }) => llm.chat({ messages: user('Hello [[no-usage]]') }),
    tree: 'chat gpt-4o-mini',
    unknownUsage: 1,
  },
  {
    name: 'the application asks for the usage itself',
    run: async ({ model }) => {
      const llm = model('gpt-4o-mini', { additionalChatOptions: { stream_options: { include_usage: true } } });
      return collect(await llm.chat({ messages: user('Hello'), stream: true }));
    },
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'exec with a tool',
    run: ({ llm }) => llm.exec({ messages: user(WEATHER), tools: [makeTools().weather] }),
    tree: `
exec OpenAI
  chat gpt-4o-mini
  execute_tool getWeather`,
  },
  {
    name: 'exec with a tool, streamed',
    run: async ({ llm }) => {
      const answer = await llm.exec({ messages: user(WEATHER), tools: [makeTools().weather], stream: true });
      return [await collect(answer.stream), answer.newMessages(), answer.toolCalls];
    },
    tree: `
exec OpenAI
  chat gpt-4o-mini
  execute_tool getWeather`,
  },
  {
    name: 'exec without a tool, streamed',
    run: async ({ llm }) => {
      const answer = await llm.exec({ messages: user('Hello'), stream: true });
      return [await collect(answer.stream), answer.newMessages()];
    },
    tree: `
exec OpenAI
  chat gpt-4o-mini`,
  },
  {
    name: 'exec with a schema',
    run: ({ llm }) => llm.exec({ messages: user('Where is Lisbon'), responseFormat: z.object({ city: z.string() }) }),
    tree: `
exec OpenAI
  chat gpt-4o-mini
  execute_tool format_output`,
  },
  {
    name: 'a tool that throws',
    run: ({ llm }) => llm.exec({ messages: user('Ask the oracle'), tools: [makeTools().broken] }),
    tree: `
exec OpenAI
  chat gpt-4o-mini
  execute_tool askOracle ! TypeError`,
  },
  {
    name: 'a tool loop by hand',
    run: async ({ llm }) => {
      const { weather } = makeTools();
      const asked = await llm.chat({ messages: user(WEATHER), tools: [weather] });
      const [call] = (asked.message.options as { toolCall: { id: string; name: string; input: string }[] }).toolCall;
      const result = String(await weather.call(JSON.parse(call?.input ?? '{}')));
      const toolResult = { id: call?.id ?? '', result, isError: false };
      return llm.chat({
        messages: [...user(WEATHER), asked.message, { role: 'user', content: result, options: { toolResult } }],
        tools: [weather],
      });
    },
    tree: `
chat gpt-4o-mini
execute_tool getWeather
chat gpt-4o-mini`,
  },
  {
    name: 'agent',
    run: async ({ llm }) => {
      const { data } = await agent({ llm, name: 'Ada', tools: [makeTools().weather] }).run(WEATHER);
      return [data.message, data.result];
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini`,
  },
  {
    name: 'agent, streamed',
    run: async ({ llm }) => {
      const events = await collect(agent({ llm, name: 'Ada', tools: [makeTools().weather] }).runStream(WEATHER));
      return events.map((event) => (event.data as { delta?: string }).delta);
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini`,
  },
  {
    name: 'agent whose tool throws',
    run: async ({ llm }) => {
      const { data } = await agent({ llm, name: 'Ada', tools: [makeTools().broken] }).run('Ask the oracle');
      return data.result;
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool askOracle ! TypeError
  chat gpt-4o-mini`,
  },
  {
    name: 'agent with two tools at once',
    run: async ({ llm }) => {
      const { weather, broken } = makeTools();
      const { data } = await agent({ llm, name: 'Ada', tools: [weather, broken] }).run(`${WEATHER} [[parallel]]`);
      return data.result;
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  execute_tool askOracle ! TypeError
  chat gpt-4o-mini`,
  },
  {
    name: 'agent whose tool asks a model',
    run: async ({ llm }) => {
      const { weather } = makeTools();
      const asking = {
        metadata: weather.metadata,
        call: async () => (await llm.complete({ prompt: 'Is it warm?' })).text,
      };
      const { data } = await agent({ llm, name: 'Ada', tools: [asking] }).run(WEATHER);
      return data.result;
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
    chat gpt-4o-mini
  chat gpt-4o-mini`,
  },
  {
    name: 'two agents in parallel',
    run: async ({ llm, model }) => {
      const tools = [makeTools().weather];
      const runs = await Promise.all([
        agent({ llm, name: 'Ada', tools }).run(WEATHER),
        agent({ llm: model('gpt-4o'), name: 'Bob', tools }).run(WEATHER),
      ]);
      return runs.map(({ data }) => data.result);
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini
invoke_agent Bob
  chat gpt-4o
  execute_tool getWeather
  chat gpt-4o`,
  },
  {
    name: 'several agents, handing over',
    run: async ({ llm, model }) => {
      const teller = agent({
        llm: model('gpt-4o'),
        name: 'Teller',
        description: 'tells',
        tools: [makeTools().weather],
      });
      const asker = agent({ llm, name: 'Asker', description: 'asks', tools: [], canHandoffTo: ['Teller'] });
      const { data } = await multiAgent({ agents: [asker, teller], rootAgent: asker }).run('Hand over to "Teller"');
      return data.result;
    },
    tree: `
invoke_workflow AgentWorkflow
  invoke_agent Asker
    chat gpt-4o-mini
    execute_tool handOff
  invoke_agent Teller
    chat gpt-4o`,
  },
  {
    name: 'agent of the older kind',
    run: ({ llm }) => new OpenAIAgent({ llm, tools: [makeTools().weather] }).chat({ message: WEATHER }),
    tree: `
invoke_agent OpenAIAgent
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini`,
  },
  {
    name: 'embeddings',
    run: ({ embedding }) => embedding.getTextEmbeddings(['Lisbon', 'Oslo']),
    tree: 'embeddings text-embedding-3-small',
  },
  {
    name: 'embeddings in batches',
    run: async ({ embedding }) => {
      embedding.embedBatchSize = 2;
      return embedding.getTextEmbeddingsBatch(['Lisbon', 'Oslo', 'Rome']);
    },
    tree: `
embeddings text-embedding-3-small
embeddings text-embedding-3-small`,
  },
  {
    name: 'index',
    run: async () => Object.keys((await makeIndex()).indexStruct.nodesDict).length,
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore`,
  },
  {
    name: 'retriever',
    run: async () => (await makeIndex()).asRetriever({ similarityTopK: 1 }).retrieve('Where is Lisbon?'),
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
retrieval
  embeddings text-embedding-3-small
  query SimpleVectorStore`,
  },
  {
    name: 'query engine',
    run: async () => (await makeIndex()).asQueryEngine().query({ query: 'Where is Lisbon?' }),
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_workflow RetrieverQueryEngine
  retrieval
    embeddings text-embedding-3-small
    query SimpleVectorStore
  synthesize CompactAndRefine
    chat gpt-4o-mini`,
  },
  {
    name: 'query engine, streamed',
    run: async () =>
      collect(await (await makeIndex()).asQueryEngine().query({ query: 'Where is Oslo?', stream: true })),
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_workflow RetrieverQueryEngine
  retrieval
    embeddings text-embedding-3-small
    query SimpleVectorStore
  synthesize CompactAndRefine
    chat gpt-4o-mini`,
  },
  {
    name: 'query engine with a postprocessor',
    run: async () => {
      const nodePostprocessors = [new SimilarityPostprocessor({ similarityCutoff: 0.1 })];
      const responseSynthesizer = getResponseSynthesizer('tree_summarize');
      const engine = (await makeIndex()).asQueryEngine({ nodePostprocessors, responseSynthesizer });
      return engine.query({ query: 'Where is Lisbon?' });
    },
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_workflow RetrieverQueryEngine
  retrieval
    embeddings text-embedding-3-small
    query SimpleVectorStore
  postprocess SimilarityPostprocessor
  synthesize TreeSummarize
    chat gpt-4o-mini`,
  },
  {
    name: 'summary index',
    run: async () => {
      const index = await SummaryIndex.fromDocuments([new Document({ text: 'Lisbon is in Portugal.' })]);
      return index.asQueryEngine().query({ query: 'Where is Lisbon?' });
    },
    tree: `
index SummaryIndex
invoke_workflow RetrieverQueryEngine
  retrieval
  synthesize CompactAndRefine
    chat gpt-4o-mini`,
  },
  {
    name: 'chat engine over an index',
    run: async () => (await makeIndex()).asChatEngine().chat({ message: 'Where is Oslo?' }),
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_workflow ContextChatEngine
  retrieval
    embeddings text-embedding-3-small
    query SimpleVectorStore
  chat gpt-4o-mini`,
  },
  {
    name: 'chat engine, streamed',
    run: async ({ llm }) => collect(await new SimpleChatEngine({ llm }).chat({ message: 'Hello', stream: true })),
    tree: `
invoke_workflow SimpleChatEngine
  chat gpt-4o-mini`,
  },
  {
    name: 'chat engine that condenses the question',
    run: async () => {
      const queryEngine = (await makeIndex()).asQueryEngine();
      return new CondenseQuestionChatEngine({ queryEngine, chatHistory: [] }).chat({ message: 'And Oslo?' });
    },
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_workflow CondenseQuestionChatEngine
  chat gpt-4o-mini
  invoke_workflow RetrieverQueryEngine
    retrieval
      embeddings text-embedding-3-small
      query SimpleVectorStore
    synthesize CompactAndRefine
      chat gpt-4o-mini`,
  },
  {
    name: 'agent with a query engine as a tool',
    run: async ({ llm }) => {
      const index = await makeIndex();
      const metadata = { name: 'atlas', description: 'Knows the capitals' };
      const tools = [new QueryEngineTool({ queryEngine: index.asQueryEngine(), metadata })];
      return (await agent({ llm, name: 'Ada', tools }).run('Which capital is "Oslo"?')).data.result;
    },
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool atlas
    invoke_workflow RetrieverQueryEngine
      retrieval
        embeddings text-embedding-3-small
        query SimpleVectorStore
      synthesize CompactAndRefine
        chat gpt-4o-mini
  chat gpt-4o-mini`,
  },
  {
    name: 'ingestion pipeline',
    run: async ({ embedding }) => {
      const pipeline = new IngestionPipeline({
        transformations: [new SentenceSplitter({ chunkSize: 64, chunkOverlap: 8 }), embedding],
      });
      const nodes = await pipeline.run({ documents: [new Document({ text: 'Lisbon is in Portugal.', id_: 'a' })] });
      return nodes.map((node) => [node.toJSON().text, node.embedding]);
    },
    tree: `
ingest IngestionPipeline
  transform SentenceSplitter
  transform OpenAIEmbedding
    embeddings text-embedding-3-small`,
  },
  {
    name: 'inside a span of the application',
    run: ({ llm }) =>
      trace.getTracer('app').startActiveSpan('GET /', async (span) => {
        try {
          return await llm.chat({ messages: user('Hello') });
        } finally {
          span.end();
        }
      }),
    tree: `
GET /
  chat gpt-4o-mini`,
  },
  {
    name: 'an LLM class of the application',
    run: async () => {
      class Parrot extends BaseLLM {
        metadata = { ...Settings.llm.metadata, model: 'parrot' };
        chat = (async ({ messages }: { messages: { content: unknown }[] }) => ({
          message: { role: 'assistant', content: messages.at(-1)?.content },
          raw: null,
        })) as never;
      }
      return new Parrot().complete({ prompt: 'Hello' });
    },
    tree: 'chat parrot',
    unknownUsage: 1,
  },
  {
    name: 'rejected',
    run: ({ llm }) => caught(llm.chat({ messages: user('Hello [[error:400]]') })),
    tree: 'chat gpt-4o-mini ! invalid_request_error',
  },
  {
    name: 'rejected, streamed',
    run: ({ llm }) =>
      caught(llm.chat({ messages: user('Hello [[error:500]]'), stream: true }).then((stream) => collect(stream))),
    tree: 'chat gpt-4o-mini ! server_error',
  },
  {
    name: 'rejected inside an engine',
    run: ({ llm }) => caught(new SimpleChatEngine({ llm }).chat({ message: 'Hello [[error:401]]' })),
    tree: `
invoke_workflow SimpleChatEngine ! invalid_request_error
  chat gpt-4o-mini ! invalid_request_error`,
  },
  {
    name: 'a model that is not there',
    run: ({ model }) => caught(model('nonesuch-1').chat({ messages: user('Hello') })),
    tree: 'chat nonesuch-1 ! model_not_found',
  },
  {
    name: 'embeddings rejected',
    run: ({ embedding }) => caught(embedding.getTextEmbedding('Lisbon [[error:400]]')),
    tree: 'embeddings text-embedding-3-small ! invalid_request_error',
  },
  {
    name: 'retried by the client',
    run: ({ model }) => model('gpt-4o-mini', { maxRetries: 2 }).chat({ messages: user('Hello [[fail:429x1]]') }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'a stream that the provider ends with an error',
    run: ({ llm }) =>
      caught(llm.chat({ messages: user('Hello [[stream-error]]'), stream: true }).then((stream) => collect(stream))),
    tree: 'chat gpt-4o-mini ! server_error',
    unknownUsage: 1,
  },
  {
    name: 'a stream that is cut off',
    run: ({ llm }) =>
      caught(llm.chat({ messages: user('Hello [[break]]'), stream: true }).then((stream) => collect(stream))),
    tree: 'chat gpt-4o-mini ! TypeError',
    unknownUsage: 1,
  },
  {
    name: 'a stream that the consumer leaves',
    run: async ({ llm }) => {
      for await (const chunk of await llm.chat({ messages: user('Hello [[pace:5]]'), stream: true }))
        return chunk.delta;
    },
    tree: 'chat gpt-4o-mini',
    unknownUsage: 1,
    unheard: true,
  },
  {
    name: 'a streamed query that the consumer leaves',
    run: async ({ llm }) => {
      const stream = await new SimpleChatEngine({ llm }).chat({ message: 'Hello [[pace:5]]', stream: true });
      for await (const chunk of stream) return chunk.delta;
    },
    tree: `
invoke_workflow SimpleChatEngine
  chat gpt-4o-mini`,
    unknownUsage: 1,
    unheard: true,
  },
  {
    name: 'aborted by the application before the answer',
    run: async ({ aborting }) => {
      const controller = new AbortController();
      const answer = caught(aborting(controller.signal).chat({ messages: user('Hello [[delay:200]]') }));
      await sleep(30);
      controller.abort();
      const error = await answer;
      await sleep(300);
      return error;
    },
    tree: 'chat gpt-4o-mini ! APIConnectionTimeoutError', // which is what the client makes of it
    unknownUsage: 1,
    unheard: true,
  },
  {
    name: 'aborted by the application in the middle of a stream',
    run: async ({ aborting }) => {
      const controller = new AbortController();
      const stream = await aborting(controller.signal).chat({ messages: user('Hello [[pace:5]]'), stream: true });
      let chunks = 0;
      for await (const _ of stream) if (++chunks === 2) controller.abort();
      return 'ended';
    },
    tree: 'chat gpt-4o-mini', // the client ends the stream without an error
    unknownUsage: 1,
    unheard: true,
  },
  {
    name: 'out of time',
    run: async ({ model }) => {
      const error = await caught(model('gpt-4o-mini', { timeout: 30 }).chat({ messages: user('Hello [[delay:200]]') }));
      await sleep(300); // the provider goes on, and bills
      return error;
    },
    tree: 'chat gpt-4o-mini ! APIConnectionTimeoutError',
    unknownUsage: 1,
    unheard: true,
  },
];
