import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    'cache writes under the name of 1.40',
    {
      attributes: {
        ...chat,
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 5,
        'gen_ai.usage.cache_creation.input_tokens': 20,
      },
    },
    { usage: { inputTokens: 100, cacheWriteTokens: 20 } },
  ],
  [
    'cache writes under both names are one count',
    {
      attributes: {
        ...chat,
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 5,
        'gen_ai.usage.cache_write.input_tokens': 20,
        'gen_ai.usage.cache_creation.input_tokens': 20,
      },
    },
    { usage: { inputTokens: 100, cacheWriteTokens: 20 } },
  ],
  [
    'reasoning is a part of the output',
    {
      attributes: {
        ...chat,
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 50,
        'gen_ai.usage.reasoning.output_tokens': 20,
      },
    },
    { usage: { outputTokens: 50, reasoningTokens: 20 } },
  ],
  [
    'a stream and its first chunk',
    { attributes: { ...chat, 'gen_ai.request.stream': true, 'gen_ai.response.time_to_first_chunk': 0.5 } },
    { attributes: { 'gen_ai.request.stream': true, 'gen_ai.response.time_to_first_chunk': 0.5 } },
  ],
  ['the provider as `gen_ai.system`', { attributes: { ...chat, 'gen_ai.system': 'openai' } }, { provider: 'openai' }],
  [
    'OpenInference beside the conventions: one count, not two',
    {
      attributes: {
        ...chat,
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'gpt-4o',
        'llm.token_count.prompt': 100,
        'llm.token_count.completion': 7,
        'llm.token_count.prompt_details.cache_read': 60,
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 7,
        'gen_ai.usage.cache_read.input_tokens': 60,
      },
    },
    { usage: { inputTokens: 100, outputTokens: 7, cacheReadTokens: 60 } },
  ],
  [
    'OpenInference beside the conventions, each counting its own way',
    {
      attributes: {
        ...chat,
        'openinference.span.kind': 'LLM',
        'llm.model_name': 'claude',
        'llm.token_count.prompt': 40,
        'llm.token_count.completion': 7,
        'llm.token_count.prompt_details.cache_read': 60,
        'llm.token_count.total': 107,
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 7,
        'gen_ai.usage.cache_read.input_tokens': 60,
      },
    },
    { usage: { inputTokens: 100, outputTokens: 7, cacheReadTokens: 60 } },
  ],
  [
    'dimensions and formats of embeddings',
    {
      attributes: {
        'gen_ai.operation.name': 'embeddings',
        'gen_ai.request.model': 'e',
        'gen_ai.embeddings.dimension.count': 3,
        'gen_ai.request.encoding_formats': ['float'],
      },
    },
    { attributes: { 'gen_ai.embeddings.dimension.count': 3, 'gen_ai.request.encoding_formats': ['float'] } },
  ],
  [
    'a program that calls itself the provider is none',
    {
      scope: { name: 'shop' },
      resource: { 'service.name': 'shop' },
      attributes: { ...chat, 'gen_ai.provider.name': 'shop', 'gen_ai.event.start_time': '2026-01-01T00:00:00Z' },
    },
    { provider: 'openai' },
  ],
  [
    'an unknown provider is kept',
    {
      scope: { name: 'lib' },
      resource: { 'service.name': 'shop' },
      attributes: { ...chat, 'gen_ai.provider.name': 'acme' },
    },
    { provider: 'acme' },
  ],
];

describe('the name of a span', () => {
  it.each([
    ['chat', { requestModel: 'theirs' }, 'chat'],
    ['chat', { 'gen_ai.request.model': 'gpt-x', requestModel: 'theirs' }, 'chat gpt-x'],
    ['execute_tool', { toolName: 'theirs' }, 'execute_tool'],
    ['invoke_agent', { agentName: 'theirs' }, 'invoke_agent'],
    ['invoke_workflow', { 'gen_ai.workflow.name': 'checkout' }, 'invoke_workflow checkout'],
    ['retrieval', { 'gen_ai.data_source.id': 'wiki' }, 'retrieval wiki'],
  ])("%s, %j: %s, after the conventions' attributes and no other", (operation, attributes, name) => {
    expect(normalize({ name: 'span', attributes: { 'gen_ai.operation.name': operation, ...attributes } })?.name).toBe(
      name,
    );
  });
});

describe('definitions of tools that calls repeat', () => {
  const withTools = (text: string) =>
    normalize({ name: 'span', attributes: { ...chat, 'gen_ai.tool.definitions': text } });
  const tools = JSON.stringify([{ type: 'function', name: 'a', parameters: { type: 'object' } }, { name: 'b' }]);

  it('are the same for every call, and another text is another one', () => {
    const first = withTools(tools)?.toolDefinitions;
    expect(first?.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(withTools(tools)?.toolDefinitions).toEqual(first);
    expect(withTools(tools.replace('"b"', '"c"'))?.toolDefinitions?.map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('say each time that they were cut off', () => {
    const cut = tools.slice(0, -5);
    expect(
      [cut, cut].map((text) => withTools(text)).map((span) => [span?.truncated, span?.toolDefinitions?.length]),
    ).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });
});

describe('what the conventions say', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
