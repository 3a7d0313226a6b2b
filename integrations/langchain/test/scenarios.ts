import { setTimeout as sleep } from 'node:timers/promises';
import { InMemoryCache } from '@langchain/core/caches';
import { Document } from '@langchain/core/documents';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { BaseRetriever } from '@langchain/core/retrievers';
import { RunnableLambda, RunnableMap, RunnablePassthrough } from '@langchain/core/runnables';
import { StructuredTool } from '@langchain/core/tools';
import { FakeListChatModel, FakeLLM } from '@langchain/core/utils/testing';
import { z } from 'zod';
import { appSpan, breakOff, caught, drain, failingTool, getTime, getWeather, type Lab } from './lab.ts';

export interface Scenario {
  readonly name: string;
  run(lab: Lab): Promise<unknown>;
  /** Names of spans, children indented. */
  readonly tree: readonly string[];
  /** `error.type` of the spans that failed, in the order in which they began. */
  readonly errors?: readonly string[];
  /** The requests of streams that the reader left have no usage to compare. */
  readonly broken?: true;
  /** `gen_ai.conversation.id` of every GenAI span. */
  readonly conversation?: string;
  /** What the low set of versions lacks for it, or does otherwise. */
  readonly notInLowSet?: string;
  /** Where the work stops is a matter of time: the tree given is the longest. */
  readonly loose?: true;
}

const CHAT = 'chat gpt-4o-mini';
const question = (text: string) => [new SystemMessage('Answer in one word.'), new HumanMessage(text)];
const prompt = ChatPromptTemplate.fromMessages([['human', 'Tell me about {topic}']]);

/** The stream of a chat model's events is a promise of its message too, so it is not awaited. */
const drainEvents = (stream: AsyncIterable<unknown>) =>
  drain({ [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator]() });

class Shelf extends BaseRetriever {
  override lc_namespace = ['app'];
  override async _getRelevantDocuments(query: string) {
    await appSpan('search shelf', () => sleep(1));
    return [new Document({ pageContent: `about ${query}`, id: 'doc-1', metadata: { score: 0.5 } })];
  }
}

class Adder extends StructuredTool {
  override name = 'adder';
  override description = 'Adds two numbers';
  override schema = z.object({ a: z.number(), b: z.number() });
  override async _call({ a, b }: { a: number; b: number }) {
    await appSpan('add', () => sleep(1));
    return String(a + b);
  }
}

/** Models, chains, tools, retrievers, embeddings. */
export const scenarios: readonly Scenario[] = [
  { name: 'invoke', run: (lab) => lab.chat().invoke(question('Hello')), tree: [CHAT] },
  { name: 'stream, read to its end', run: (lab) => drain(lab.chat().stream('Hello')), tree: [CHAT] },
  {
    name: 'stream, broken off',
    run: (lab) => breakOff(lab.chat().stream('Hello [[pace:2]]')),
    tree: [CHAT],
    broken: true,
  },
  { name: 'stream without usage', run: (lab) => drain(lab.chat({ streamUsage: false }).stream('Hello')), tree: [CHAT] },
  {
    name: 'streamEvents v2 of a model',
    run: (lab) => drain(lab.chat().streamEvents('Hello', { version: 'v2' })),
    tree: [CHAT],
  },
  {
    name: 'streamEvents v3 of a model',
    run: (lab) => drainEvents(lab.chat().streamEvents('Hello')),
    tree: [CHAT],
    notInLowSet: 'it has v1 and v2 only',
  },
  {
    name: 'generate with two prompts',
    run: (lab) => lab.chat().generate([question('One'), question('Two')]),
    tree: [CHAT, CHAT],
  },
  { name: 'batch of three', run: (lab) => lab.chat().batch(['One', 'Two', 'Three']), tree: [CHAT, CHAT, CHAT] },
  {
    name: 'four at once through a queue of one',
    run: async (lab) => {
      const model = lab.chat({ maxConcurrency: 1 });
      await Promise.all(['a', 'b', 'c', 'd'].map((name) => appSpan(name, () => model.invoke(name))));
    },
    tree: ['a', `  ${CHAT}`, 'b', `  ${CHAT}`, 'c', `  ${CHAT}`, 'd', `  ${CHAT}`],
  },
  {
    name: 'inside a span of the application',
    run: (lab) => appSpan('request', () => lab.chat().invoke('Hello')),
    tree: ['request', `  ${CHAT}`],
  },
  {
    name: 'prompt, model, parser',
    run: (lab) => prompt.pipe(lab.chat()).pipe(new StringOutputParser()).invoke({ topic: 'tea' }),
    tree: ['invoke_workflow RunnableSequence', `  ${CHAT}`],
  },
  {
    name: 'chain streamed to its end',
    run: (lab) => drain(prompt.pipe(lab.chat()).pipe(new StringOutputParser()).stream({ topic: 'tea' })),
    tree: ['invoke_workflow RunnableSequence', `  ${CHAT}`],
  },
  {
    name: 'chain streamed and broken off',
    run: (lab) => breakOff(prompt.pipe(lab.chat()).pipe(new StringOutputParser()).stream({ topic: '[[pace:2]]' })),
    tree: ['invoke_workflow RunnableSequence', `  ${CHAT}`],
    broken: true,
  },
  {
    name: 'chain with a name of its own',
    run: (lab) => prompt.pipe(lab.chat()).invoke({ topic: 'tea' }, { runName: 'tea talk' }),
    tree: ['invoke_workflow tea talk', `  ${CHAT}`],
  },
  {
    name: 'two branches of a map',
    run: (lab) => RunnableMap.from({ a: prompt.pipe(lab.chat()), b: prompt.pipe(lab.chat()) }).invoke({ topic: 'x' }),
    tree: ['invoke_workflow RunnableMap', `  ${CHAT}`, `  ${CHAT}`],
  },
  {
    name: 'two chains at once in two spans',
    run: (lab) =>
      Promise.all(
        ['one', 'two'].map((name) =>
          appSpan(name, () => prompt.pipe(lab.chat()).invoke({ topic: `${name} [[delay:5]]` })),
        ),
      ),
    tree: [
      'one',
      '  invoke_workflow RunnableSequence',
      `    ${CHAT}`,
      'two',
      '  invoke_workflow RunnableSequence',
      `    ${CHAT}`,
    ],
  },
  {
    name: 'lambda that calls a model in its own span',
    run: (lab) => RunnableLambda.from((text: string) => appSpan('step', () => lab.chat().invoke(text))).invoke('Hello'),
    tree: ['invoke_workflow RunnableLambda', '  step', `    ${CHAT}`],
  },
  {
    name: 'lambda that returns a chain',
    run: (lab) => RunnableLambda.from(() => prompt.pipe(lab.chat())).invoke({ topic: 'tea' }),
    tree: ['invoke_workflow RunnableLambda', `  ${CHAT}`],
  },
  {
    name: 'structured output',
    run: (lab) =>
      lab
        .chat()
        .withStructuredOutput(z.object({ city: z.string() }), { name: 'place' })
        .invoke('Lisbon'),
    tree: ['invoke_workflow RunnableSequence', `  ${CHAT}`],
  },
  { name: 'bound tools', run: (lab) => lab.chat().bindTools([getWeather]).invoke('Weather in Lisbon?'), tree: [CHAT] },
  {
    name: 'withConfig',
    run: (lab) =>
      lab
        .chat()
        .withConfig({ tags: ['x'] })
        .invoke('Hello'),
    tree: [CHAT],
  },
  {
    name: 'fallback to another model',
    run: (lab) => lab.chat({ model: 'gpt-4o[[error:500]]' }).withFallbacks([lab.chat()]).invoke('Hello'),
    tree: ['invoke_workflow RunnableWithFallbacks', '  chat gpt-4o[[error:500]]', `  ${CHAT}`],
    errors: ['server_error'],
  },
  {
    name: 'withRetry: a span for each try',
    run: (lab) => lab.chat().withRetry({ stopAfterAttempt: 2 }).invoke('Hello [[fail:500x1]]'),
    tree: ['invoke_workflow ChatOpenAI', `  ${CHAT}`, `  ${CHAT}`],
    errors: ['server_error'],
  },
  {
    name: 'retries of the model: one span, two requests',
    run: (lab) => lab.chat({ maxRetries: 2 }).invoke('Hello [[fail:429x1]]'),
    tree: [CHAT],
  },
  {
    name: 'refused',
    run: (lab) => caught(lab.chat().invoke('Hello [[error:400]]')),
    tree: [CHAT],
    errors: ['invalid_request_error'],
  },
  {
    name: 'stream that breaks on the way',
    run: (lab) => caught(drain(lab.chat().stream('Hello [[stream-error]]'))),
    tree: [CHAT],
    errors: ['server_error'],
    broken: true,
  },
  {
    name: 'aborted',
    run: (lab) => {
      const controller = new AbortController();
      void lab.requested().then(() => controller.abort());
      return caught(lab.chat().invoke('Hello [[delay:200]]', { signal: controller.signal }));
    },
    tree: [CHAT],
    errors: ['AbortError'],
    broken: true,
  },
  {
    name: 'stream that is aborted',
    run: async (lab) => {
      const controller = new AbortController();
      const read = async () => {
        for await (const _ of await lab.chat().stream('Hello [[pace:5]]', { signal: controller.signal })) {
          controller.abort();
        }
      };
      await caught(read());
    },
    tree: [CHAT],
    errors: ['AbortError'],
    broken: true,
  },
  {
    name: "a hit in LangChain's own cache",
    run: async (lab) => {
      const model = lab.chat({ cache: new InMemoryCache() });
      await model.invoke('Hello');
      await model.invoke('Hello');
    },
    tree: [CHAT, CHAT],
  },
  { name: 'responses API', run: (lab) => lab.chat({ useResponsesApi: true }).invoke('Hello'), tree: [CHAT] },
  {
    name: 'responses API, streamed',
    run: (lab) => drain(lab.chat({ useResponsesApi: true }).stream('Hello')),
    tree: [CHAT],
  },
  { name: 'tokens from the cache', run: (lab) => lab.chat().invoke('Hello [[cached:1024]]'), tree: [CHAT] },
  { name: 'reasoning model', run: (lab) => lab.chat({ model: 'o1' }).invoke('Hello'), tree: ['chat o1'] },
  { name: 'fake chat model', run: () => new FakeListChatModel({ responses: ['hi'] }).invoke('Hello'), tree: ['chat'] },
  { name: 'text model', run: () => new FakeLLM({ response: 'hi' }).invoke('Hello'), tree: ['text_completion'] },
  {
    name: 'tool by itself',
    run: () => getWeather.invoke({ city: 'Lisbon' }),
    tree: ['execute_tool getWeather', '  look up'],
  },
  {
    name: 'tool that is a class',
    run: () => new Adder().invoke({ a: 1, b: 2 }),
    tree: ['execute_tool Adder', '  add'],
  },
  {
    name: 'tool that throws',
    run: () => caught(failingTool.invoke({ city: 'Lisbon' })),
    tree: ['execute_tool failing'],
    errors: ['RangeError'],
  },
  {
    name: 'two tools at once',
    run: () => Promise.all([getTime.invoke({ city: 'A' }), getTime.invoke({ city: 'B' })]),
    tree: ['execute_tool getTime', 'execute_tool getTime'],
  },
  { name: 'retriever', run: () => new Shelf().invoke('tea'), tree: ['retrieval', '  search shelf'] },
  {
    name: 'retriever in a chain',
    run: (lab) =>
      RunnablePassthrough.assign({ topic: RunnableLambda.from(() => 'tea').pipe(new Shelf()) })
        .pipe(prompt)
        .pipe(lab.chat())
        .invoke({ topic: 'tea' }),
    tree: ['invoke_workflow RunnableSequence', '  retrieval', '    search shelf', `  ${CHAT}`],
  },
  {
    name: 'embedding of a query',
    run: (lab) => lab.embeddings().embedQuery('tea'),
    tree: ['embeddings text-embedding-3-small'],
  },
  {
    name: 'embedding of many documents in batches',
    run: (lab) => lab.embeddings({ batchSize: 2 }).embedDocuments(['a', 'bb', 'ccc', 'dddd', 'eeeee']),
    tree: ['embeddings text-embedding-3-small'],
  },
  {
    name: 'embedding that fails',
    run: (lab) => caught(lab.embeddings().embedQuery('tea [[error:400]]')),
    tree: ['embeddings text-embedding-3-small'],
    errors: ['invalid_request_error'],
  },
];
