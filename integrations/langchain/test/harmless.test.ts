import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import { RunnableLambda } from '@langchain/core/runnables';
import { OpenAIEmbeddings } from '@langchain/openai';
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base';
import { createAgent } from 'langchain';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { instrumentLangChain } from '../src/index.ts';
import { PartialAnswer } from '../src/partial-answer.ts';
import { Runs } from '../src/runs.ts';
import { Tracer } from '../src/tracer.ts';
import { ask, breakOff, caught, drain, failingTool, getTime, type Lab, labAt } from './lab.ts';
import { type Bench, startBench } from './traced.ts';

/** Whatever of ours throws, wherever: the application gets what it would get without us, and nothing is said twice. */
let bench: Bench;
let lab: Lab;
beforeAll(async () => {
  bench = await startBench();
  lab = labAt(bench.provider);
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());
afterEach(() => vi.restoreAllMocks());

class Shelf extends BaseRetriever {
  override lc_namespace = ['app'];
  override async _getRelevantDocuments(query: string) {
    return [new Document({ pageContent: `about ${query}` })];
  }
}

const textsOf = (chunks: unknown[]) => chunks.map((chunk) => (chunk as { text: string }).text);

/** What the application sees: values, numbers of chunks, errors. */
async function everything() {
  const says = 'Hello [[say:one two three]]';
  const agent = createAgent({ model: lab.chat(), tools: [getTime], name: 'helper' });
  const { messages } = await agent.invoke(ask('What is the time in Lisbon?'));
  const events = lab.chat().streamEvents(says);
  return {
    invoke: (await lab.chat().invoke(says)).text,
    batch: textsOf(await lab.chat().batch([says, says])),
    stream: textsOf(await drain(lab.chat().stream(says))),
    events: await drain({ [Symbol.asyncIterator]: () => events[Symbol.asyncIterator]() }).then((all) => all.length),
    chain: await drain(
      lab
        .chat()
        .pipe(RunnableLambda.from((message) => (message as { text: string }).text))
        .stream(says),
    ),
    agent: messages.map((message) => message.text),
    updates: (await drain(agent.stream(ask('What is the time in Lisbon?'), { streamMode: 'updates' }))).length,
    broken: await breakOff(lab.chat().stream(says)),
    left: await breakOff(agent.stream(ask('What is the time in Lisbon?'))),
    refused: String(await caught(lab.chat().invoke('Hello [[error:400]]'))),
    failed: String(await caught(failingTool.invoke({ city: 'x' }))),
    documents: (await new Shelf().invoke('tea')).map(({ pageContent }) => pageContent),
    vectors: (await lab.embeddings().embedDocuments(['a', 'b'])).map((vector) => vector.length),
  };
}

const fault = () => {
  throw new TypeError('fault injected');
};

/** Every method of ours that a hook calls, and what we call of OpenTelemetry. */
const faults: [name: string, inject: () => void][] = [
  ...[Tracer, Runs, PartialAnswer].flatMap((owner) =>
    Object.getOwnPropertyNames(owner.prototype)
      .filter((name) => name !== 'constructor')
      .filter((name) => typeof Object.getOwnPropertyDescriptor(owner.prototype, name)?.value === 'function')
      .map((name): [string, () => void] => [
        `${owner.name}.${name}`,
        () => vi.spyOn(owner.prototype as never as Record<string, () => void>, name).mockImplementation(fault),
      ]),
  ),
  [
    'startSpan',
    () => {
      const tracer = new BasicTracerProvider().getTracer('x');
      vi.spyOn(Object.getPrototypeOf(tracer), 'startSpan').mockImplementation(fault);
    },
  ],
  ...['setAttribute', 'end', 'recordException', 'setStatus', 'isRecording'].map((name): [string, () => void] => [
    `span.${name}`,
    () => {
      const span = new BasicTracerProvider().getTracer('x').startSpan('x');
      vi.spyOn(Object.getPrototypeOf(span), name).mockImplementation(fault);
    },
  ]),
];

describe('results are the same', () => {
  test('with and without the instrumentation', async () => {
    const without = await everything();
    const uninstrument = instrumentLangChain({ embeddings: [OpenAIEmbeddings] });
    const within = await everything();
    uninstrument();
    expect(within).toEqual(without);
  });

  test.each(faults)('when %s throws', async (_name, inject) => {
    const without = await everything();
    const warned = vi.spyOn(console, 'warn');
    const uninstrument = instrumentLangChain({ embeddings: [OpenAIEmbeddings] });
    inject();
    const within = await everything();
    uninstrument();
    expect(within).toEqual(without);
    expect(warned, 'LangChain would warn of a handler that throws').not.toHaveBeenCalled();
  });
});
