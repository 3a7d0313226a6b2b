import { expect, it } from 'vitest';
import type { Attributes } from '../../genai/span.ts';
import { normalize } from '../index.ts';
import { assignRoles } from '../roles.ts';

/** Mastra's exporter for Arize, which writes OpenInference. */
function span(type: string, spanId: string, parentSpanId: string | undefined, kind: string, attributes?: Attributes) {
  const input = {
    spanId,
    parentSpanId,
    name: type,
    startUnixNano: 1n,
    endUnixNano: 2n,
    scope: { name: '@mastra/otel-exporter', version: '1.3.8' },
    attributes: { 'openinference.span.kind': kind, 'mastra.span.type': type, ...attributes },
  };
  return { ...input, genAi: normalize(input) };
}

it('bills one call where its steps and chunks are of the kind of model calls too', () => {
  const counts = { 'llm.model_name': 'gpt-x', 'llm.token_count.prompt': 20, 'llm.token_count.completion': 5 };
  const spans = [
    span('agent_run', 'a', undefined, 'AGENT'),
    span('model_generation', 'g', 'a', 'LLM', counts),
    span('model_step', 's', 'g', 'LLM'),
    span('model_inference', 'i', 's', 'CHAIN'),
    span('model_chunk', 'c', 'i', 'LLM', { 'output.value': '{"text":"Yes."}' }),
  ];
  const roles = assignRoles(spans);
  expect(spans.map(({ spanId, genAi }) => [genAi?.operation, roles.get(spanId)?.role])).toEqual([
    ['invoke_agent', 'rollup'],
    ['chat', 'billable'],
    ['agent_step', undefined],
    ['chain', undefined],
    ['model_chunk', undefined],
  ]);
});

it('counts what was read from the cache beside an input that holds what was written to it', () => {
  const usage = (input: number, read: number, write: number) =>
    normalize({
      name: 'chat claude-x',
      scope: { name: '@mastra/otel-exporter', version: '1.0.0' },
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': 'claude-x',
        'gen_ai.usage.input_tokens': input,
        'gen_ai.usage.output_tokens': 25,
        'gen_ai.usage.cached_input_tokens': read,
        'gen_ai.usage.cache_write_tokens': write,
      },
    })?.usage?.inputTokens;
  expect([usage(224, 1000, 200), usage(1224, 1000, 200), usage(24, 1000, 200)]).toEqual([1224, 1224, 1224]);
});
