import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedCall } from '../../../test/provider/provider.ts';
import { instrumentLlamaIndex } from '../src/index.ts';
import { scenarios } from './scenarios.ts';
import { comparable, drawTree, makeModels, startApp, type TracedApp } from './traced-app.ts';

let app: TracedApp;
/** What the user gets from each scenario in a process without us. */
const plain = new Map<string, string>();

beforeAll(async () => {
  app = await startApp();
  for (const { name, run } of scenarios) {
    app.provider.reset();
    plain.set(name, comparable(await run(makeModels(app.provider.url))));
  }
  app.takeSpans();
});
afterAll(() => app.close());

describe('instrumentLlamaIndex', () => {
  beforeAll(() => {
    const { missing } = instrumentLlamaIndex();
    expect(missing).toEqual([]);
  });
  afterAll(() => instrumentLlamaIndex().uninstrument());

  test.each(scenarios)('$name', async ({ name, run, tree, unheard, unknownUsage = 0 }) => {
    app.provider.reset();
    app.takeSpans();
    const result = await run(makeModels(app.provider.url));
    await settled();
    const spans = app.takeSpans();
    const { served, requests } = app.provider;

    expect(drawTree(spans)).toBe(tree.trim());
    expect(comparable(result)).toBe(plain.get(name));
    // Each request carries the id of the model call that made it.
    const calls = new Map(spans.filter(isModelCall).map((span) => [span.spanContext().spanId, span]));
    for (const { headers } of requests) {
      expect(calls.get(String(headers.traceparent).split('-')[2] ?? '')).toBeDefined();
    }
    // What the provider counted is what stands on that span; what it did not tell stands nowhere.
    for (const call of unheard ? [] : served) {
      const span = calls.get(String(call.headers.traceparent).split('-')[2] ?? '');
      expect(span && usageOf(span)).toEqual(usageServed(call));
    }
    const billable = [...calls.values()].filter((span) => span.attributes['error.type'] === undefined || unknownUsage);
    expect(billable.filter((span) => span.attributes['gen_ai.usage.input_tokens'] === undefined)).toHaveLength(
      unknownUsage,
    );
  });
});

test('after uninstrument nothing is left of it', async () => {
  for (const { name, run } of scenarios) {
    app.provider.reset();
    expect(comparable(await run(makeModels(app.provider.url)))).toBe(plain.get(name));
  }
  expect(app.takeSpans().filter((span) => span.instrumentationScope.name === '@portkey-otel/llamaindex')).toEqual([]);
});

/** The provider notices a moment later that a client left. */
const settled = () => sleep(20);

function isModelCall(span: ReadableSpan): boolean {
  return /^(chat|embeddings) /.test(span.name);
}

function usageOf({ attributes }: ReadableSpan) {
  return {
    input: attributes['gen_ai.usage.input_tokens'],
    output: attributes['gen_ai.usage.output_tokens'],
    cacheRead: attributes['gen_ai.usage.cache_read.input_tokens'],
    reasoning: attributes['gen_ai.usage.reasoning.output_tokens'],
  };
}

function usageServed({ path, usage }: ServedCall) {
  if (path.endsWith('/embeddings')) {
    return { input: usage?.inputTokens, output: undefined, cacheRead: undefined, reasoning: undefined };
  }
  return {
    input: usage?.inputTokens,
    output: usage?.outputTokens,
    cacheRead: usage?.cacheReadTokens,
    reasoning: usage?.reasoningTokens,
  };
}
