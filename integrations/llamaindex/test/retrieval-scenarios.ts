import {
  CondenseQuestionChatEngine,
  ContextChatEngine,
  Document,
  extractText,
  getResponseSynthesizer,
  IngestionPipeline,
  type MessageContent,
  type NodeWithScore,
  SentenceSplitter,
  SimilarityPostprocessor,
  SimpleChatEngine,
  SimpleVectorStore,
  SummaryIndex,
} from 'llamaindex';
import { caught, collect, type Scenario } from './scenario.ts';
import { makeIndex, type makeModels } from './traced-app.ts';

type Llm = ReturnType<typeof makeModels>['llm'];

/** A reranker of the application's own, as those of the provider packages are: an object that the engine hands the nodes to. */
class Judge {
  readonly #llm: Llm;
  readonly #question: string;
  constructor(llm: Llm, question = 'Which fits best?') {
    this.#llm = llm;
    this.#question = question;
  }
  async postprocessNodes(nodes: NodeWithScore[], query?: MessageContent) {
    const { text } = await this.#llm.complete({ prompt: `${extractText(query ?? '')} ${this.#question}` });
    return nodes.slice(0, Math.max(1, text.length % nodes.length));
  }
}

/** Embeddings, indexes, retrievers, query and chat engines, ingestion. */
export const retrievalScenarios: readonly Scenario[] = [
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
    name: 'query engine with a reranker that asks a model',
    run: async ({ llm }) => {
      const engine = (await makeIndex()).asQueryEngine({ nodePostprocessors: [new Judge(llm)] });
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
  postprocess Judge
    chat gpt-4o-mini
  synthesize CompactAndRefine
    chat gpt-4o-mini`,
  },
  {
    name: 'chat engine with a reranker and a postprocessor',
    run: async ({ llm }) => {
      const retriever = (await makeIndex()).asRetriever();
      const nodePostprocessors = [new SimilarityPostprocessor({ similarityCutoff: 0 }), new Judge(llm)];
      return new ContextChatEngine({ retriever, nodePostprocessors, chatModel: llm }).chat({
        message: 'Where is Oslo?',
      });
    },
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_workflow ContextChatEngine
  retrieval
    embeddings text-embedding-3-small
    query SimpleVectorStore
  postprocess SimilarityPostprocessor
  postprocess Judge
    chat gpt-4o-mini
  chat gpt-4o-mini`,
  },
  {
    name: 'a reranker that fails',
    run: async ({ llm }) => {
      const engine = (await makeIndex()).asQueryEngine({ nodePostprocessors: [new Judge(llm, '[[error:400]]')] });
      return caught(engine.query({ query: 'Where is Lisbon?' }));
    },
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_workflow RetrieverQueryEngine ! invalid_request_error
  retrieval
    embeddings text-embedding-3-small
    query SimpleVectorStore
  postprocess Judge ! invalid_request_error
    chat gpt-4o-mini ! invalid_request_error`,
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
    name: 'ingestion pipeline into a vector store',
    run: async ({ embedding }) => {
      const pipeline = new IngestionPipeline({
        transformations: [new SentenceSplitter({ chunkSize: 64, chunkOverlap: 8 }), embedding],
        vectorStore: new SimpleVectorStore(),
      });
      const nodes = await pipeline.run({ documents: [new Document({ text: 'Lisbon is in Portugal.', id_: 'a' })] });
      return nodes.length;
    },
    tree: `
ingest IngestionPipeline
  transform SentenceSplitter
  transform OpenAIEmbedding
    embeddings text-embedding-3-small
  add SimpleVectorStore`,
  },
  {
    name: 'ingestion pipeline with a step that fails',
    run: ({ embedding }) => {
      const pipeline = new IngestionPipeline({ transformations: [embedding], disableCache: true });
      return caught(pipeline.run({ documents: [new Document({ text: 'Lisbon [[error:400]]', id_: 'a' })] }));
    },
    tree: `
ingest IngestionPipeline ! invalid_request_error
  transform OpenAIEmbedding ! invalid_request_error
    embeddings text-embedding-3-small ! invalid_request_error`,
  },
];
