import { isDeepStrictEqual } from 'node:util';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import type { ServedCall } from '../../../test/provider/provider.ts';
import type { Scenario } from './scenarios.ts';
import type { Bench } from './traced.ts';

/** What a scenario is held against. */
export interface Facts {
  readonly tree: readonly string[];
  readonly errors: readonly unknown[];
  readonly conversations: readonly unknown[];
  /** Requests whose `traceparent` is no model call's. */
  readonly strayRequests: readonly unknown[];
  readonly usage: readonly Counts[];
}

interface Counts {
  readonly model: unknown;
  readonly input: unknown;
  readonly output: unknown;
  readonly cacheRead: unknown;
  readonly reasoning: unknown;
  readonly id: unknown;
}

export interface Verdict {
  readonly actual: Facts;
  readonly expected: Facts;
}

/** The tree, the provider's own count of tokens, and the model call's own span id on the wire. */
export function verdictOf({ broken, conversation, errors = [], loose, tree }: Scenario, bench: Bench): Verdict {
  const spans = bench.spans();
  const drawn = bench.tree();
  // What was going on when the reader left may have been aborted; the run itself was not.
  const outcomes = loose ? spans.slice(0, 1) : spans;
  const calls = new Map(spans.filter(isModelCall).map((span) => [span.spanContext().spanId, span]));
  const served = broken ? [] : [...bySpan(bench.provider.served)];
  const conversations = spans
    .filter(({ attributes }) => 'gen_ai.operation.name' in attributes)
    .map(({ attributes }) => attributes['gen_ai.conversation.id']);
  return {
    actual: {
      tree: drawn,
      errors: outcomes.map(({ attributes }) => attributes['error.type']).filter((type) => type !== undefined),
      conversations,
      strayRequests: bench.provider.requests
        .map(({ headers }) => headers)
        .filter((headers) => !calls.has(spanIdOf(headers)))
        .map(({ traceparent }) => traceparent),
      usage: served.map(([spanId]) => countsOf(calls.get(spanId))),
    },
    expected: {
      tree: loose ? tree.slice(0, drawn.length) : tree,
      errors,
      conversations: conversations.map(() => conversation),
      strayRequests: [],
      usage: served.map(([, group]) => countsServed(group)),
    },
  };
}

/** The names of the facts that are not as they should be. */
export function differences({ actual, expected }: Verdict): (keyof Facts)[] {
  return (Object.keys(expected) as (keyof Facts)[]).filter((fact) => !isDeepStrictEqual(actual[fact], expected[fact]));
}

const isModelCall = ({ attributes }: ReadableSpan) =>
  ['chat', 'embeddings'].includes(String(attributes['gen_ai.operation.name']));
const spanIdOf = ({ traceparent }: ServedCall['headers']) => String(traceparent).split('-')[2] ?? '';

function bySpan(served: readonly ServedCall[]): Map<string, ServedCall[]> {
  const groups = new Map<string, ServedCall[]>();
  for (const call of served) {
    const id = spanIdOf(call.headers);
    groups.set(id, [...(groups.get(id) ?? []), call]);
  }
  return groups;
}

function countsOf(span: ReadableSpan | undefined): Counts {
  const attributes = span?.attributes ?? {};
  return {
    model: attributes['gen_ai.response.model'],
    input: attributes['gen_ai.usage.input_tokens'],
    output: attributes['gen_ai.usage.output_tokens'],
    cacheRead: attributes['gen_ai.usage.cache_read.input_tokens'],
    reasoning: attributes['gen_ai.usage.reasoning.output_tokens'],
    id: attributes['gen_ai.response.id'],
  };
}

/** Several requests of one call, such as batches of embeddings, count together. */
function countsServed(group: readonly ServedCall[]): Counts {
  const [first] = group;
  const sum = (of: (call: ServedCall) => number | undefined) => {
    const counts = group.map(of).filter((count) => count !== undefined);
    return counts.length === 0 ? undefined : counts.reduce((a, b) => a + b, 0);
  };
  const model = first?.answeredModel;
  const input = sum((call) => call.usage?.inputTokens);
  if (first?.path === '/v1/embeddings') {
    return { model, input, output: undefined, cacheRead: undefined, reasoning: undefined, id: undefined };
  }
  return {
    model,
    input,
    output: sum((call) => call.usage?.outputTokens),
    cacheRead: sum((call) => call.usage?.cacheReadTokens),
    reasoning: sum((call) => call.usage?.reasoningTokens),
    id: first?.id,
  };
}
