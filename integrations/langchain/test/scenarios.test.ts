import { OpenAIEmbeddings } from '@langchain/openai';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ServedCall } from '../../../test/provider/provider.ts';
import { instrumentLangChain } from '../src/index.ts';
import { tracer } from '../src/tracer.ts';
import { agentScenarios } from './agent-scenarios.ts';
import { type Lab, labAt } from './lab.ts';
import { scenarios } from './scenarios.ts';
import { type Bench, startBench } from './traced.ts';

/** Every scenario: the tree, the provider's own count of tokens, and the model call's own span id on the wire. */
let bench: Bench;
let lab: Lab;
let uninstrument: () => void;
beforeAll(async () => {
  bench = await startBench();
  lab = labAt(bench.provider.url);
  uninstrument = instrumentLangChain({ embeddings: [OpenAIEmbeddings] });
});
afterAll(async () => {
  uninstrument();
  await bench.close();
});
beforeEach(() => bench.reset());
afterEach(() => expect(tracer().runs.size, 'runs that never ended').toBe(0));

test.each([...scenarios, ...agentScenarios])(
  '$name',
  async ({ run, tree, errors = [], broken, conversation, loose }) => {
    await run(lab);
    await bench.settled();
    const spans = bench.spans();
    expect(bench.tree()).toEqual(loose ? tree.slice(0, bench.tree().length) : tree);
    // What was going on when the reader left may have been aborted; the run itself was not.
    const outcomes = loose ? spans.slice(0, 1) : spans;
    expect(outcomes.map((span) => span.attributes['error.type']).filter((type) => type !== undefined)).toEqual(errors);

    for (const span of spans.filter((span) => 'gen_ai.operation.name' in span.attributes)) {
      expect(span.attributes['gen_ai.conversation.id'], span.name).toBe(conversation);
    }
    const calls = new Map(spans.filter(isModelCall).map((span) => [span.spanContext().spanId, span]));
    for (const { headers } of bench.provider.requests) {
      expect(calls.has(spanIdOf(headers)), `traceparent ${headers.traceparent} is a model call's`).toBe(true);
    }
    if (!broken) for (const [spanId, served] of bySpan(bench.provider.served)) compareUsage(calls.get(spanId), served);
  },
);

const isModelCall = (span: ReadableSpan) =>
  ['chat', 'embeddings'].includes(String(span.attributes['gen_ai.operation.name']));
const spanIdOf = (headers: ServedCall['headers']) => String(headers.traceparent).split('-')[2] ?? '';

function bySpan(served: readonly ServedCall[]): Map<string, ServedCall[]> {
  const groups = new Map<string, ServedCall[]>();
  for (const call of served) {
    const id = spanIdOf(call.headers);
    groups.set(id, [...(groups.get(id) ?? []), call]);
  }
  return groups;
}

function compareUsage(span: ReadableSpan | undefined, served: readonly ServedCall[]): void {
  const sum = (of: (call: ServedCall) => number | undefined) => {
    const counts = served.map(of).filter((count) => count !== undefined);
    return counts.length === 0 ? undefined : counts.reduce((a, b) => a + b, 0);
  };
  const isEmbeddings = served[0]?.path === '/v1/embeddings';
  expect({
    model: span?.attributes['gen_ai.response.model'],
    input: span?.attributes['gen_ai.usage.input_tokens'],
    output: span?.attributes['gen_ai.usage.output_tokens'],
    cacheRead: span?.attributes['gen_ai.usage.cache_read.input_tokens'],
    reasoning: span?.attributes['gen_ai.usage.reasoning.output_tokens'],
    id: isEmbeddings ? undefined : span?.attributes['gen_ai.response.id'],
  }).toEqual({
    model: served[0]?.answeredModel,
    input: sum((call) => call.usage?.inputTokens),
    output: isEmbeddings ? undefined : sum((call) => call.usage?.outputTokens),
    cacheRead: isEmbeddings ? undefined : sum((call) => call.usage?.cacheReadTokens),
    reasoning: isEmbeddings ? undefined : sum((call) => call.usage?.reasoningTokens),
    id: isEmbeddings ? undefined : served[0]?.id,
  });
}
