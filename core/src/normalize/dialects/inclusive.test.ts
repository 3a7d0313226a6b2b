import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    "Anthropic's own spans: inclusive, writes by lifetime",
    {
      scope: { name: 'com.anthropic.sdk' },
      name: 'anthropic.messages.create',
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'anthropic',
        'gen_ai.request.model': 'claude',
        'gen_ai.usage.input_tokens': 1303,
        'gen_ai.usage.output_tokens': 57,
        'gen_ai.usage.cache_read.input_tokens': 1000,
        'gen_ai.usage.cache_write.input_tokens': 200,
        'anthropic.message.stop_reason': 'end_turn',
        'anthropic.usage.cache_creation.ephemeral_5m_input_tokens': 150,
        'anthropic.usage.cache_creation.ephemeral_1h_input_tokens': 50,
      },
    },
    { usage: { inputTokens: 1303, cacheWrite5mTokens: 150, cacheWrite1hTokens: 50 }, finishReasons: ['stop'] },
  ],
  [
    'Pydantic AI: inclusive, with the raw counts repeated',
    {
      scope: { name: 'pydantic-ai' },
      attributes: {
        ...chat,
        'gen_ai.usage.input_tokens': 1303,
        'gen_ai.usage.output_tokens': 57,
        'gen_ai.usage.details.cache_read_tokens': 1000,
        'gen_ai.usage.details.cache_write_tokens': 200,
        'gen_ai.usage.details.input_tokens': 103,
      },
    },
    { usage: { inputTokens: 1303, cacheReadTokens: 1000, cacheWriteTokens: 200 } },
  ],
  [
    'Logfire, Anthropic, from 4.31 on: inclusive',
    {
      scope: { name: 'logfire.anthropic', version: '5.2.0' },
      attributes: {
        ...chat,
        'gen_ai.system': 'anthropic',
        'gen_ai.request.model': 'claude',
        request_data: J({ model: 'claude', messages: [] }),
        'gen_ai.usage.input_tokens': 173,
        'gen_ai.usage.output_tokens': 57,
        'gen_ai.usage.cache_read.input_tokens': 50,
        'gen_ai.usage.cache_creation.input_tokens': 20,
      },
    },
    { usage: { inputTokens: 173 } },
  ],
  [
    'Langfuse: buckets that do not overlap',
    {
      attributes: {
        'langfuse.observation.type': 'generation',
        'langfuse.observation.model.name': 'gpt',
        'langfuse.observation.usage_details': J({
          input: 86,
          input_cached_tokens: 1920,
          output: 30,
          output_reasoning_tokens: 10,
          total: 2046,
        }),
      },
    },
    { usage: { inputTokens: 2006, outputTokens: 40, cacheReadTokens: 1920, reasoningTokens: 10 } },
  ],
  [
    'Claude Code: exclusive',
    {
      name: 'claude_code.llm_request',
      scope: { name: 'com.anthropic.claude_code.tracing' },
      attributes: {
        model: 'claude-opus',
        input_tokens: 10,
        output_tokens: 20,
        cache_read_tokens: 5,
        cache_creation_tokens: 3,
      },
    },
    { usage: { inputTokens: 18, outputTokens: 20, cacheReadTokens: 5, cacheWriteTokens: 3 }, operation: 'chat' },
  ],
  [
    'cache counts above the input: exclusive for certain',
    {
      attributes: {
        ...chat,
        'gen_ai.usage.input_tokens': 10,
        'gen_ai.usage.output_tokens': 5,
        'gen_ai.usage.cache_read.input_tokens': 60,
      },
    },
    { usage: { inputTokens: 70 } },
  ],
  [
    'exclusive by the total',
    {
      attributes: {
        ...chat,
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 5,
        'gen_ai.usage.total_tokens': 165,
        'gen_ai.usage.cache_read.input_tokens': 60,
      },
    },
    { usage: { inputTokens: 160 } },
  ],
  [
    'thoughts on top by the total',
    {
      attributes: {
        ...chat,
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 50,
        'gen_ai.usage.total_tokens': 180,
        'gen_ai.usage.reasoning.output_tokens': 30,
      },
    },
    { usage: { outputTokens: 80, reasoningTokens: 30 } },
  ],
  [
    'Logfire before 4.31, Anthropic: exclusive by the raw usage beside it',
    {
      scope: { name: 'logfire.anthropic', version: '4.27.0' },
      attributes: {
        ...chat,
        request_data: J({ model: 'claude-sonnet-4-5' }),
        response_data: J({
          message: {},
          usage: { input_tokens: 100, output_tokens: 57, cache_read_input_tokens: 50, cache_creation_input_tokens: 20 },
        }),
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 57,
      },
    },
    { usage: { inputTokens: 170, outputTokens: 57, cacheReadTokens: 50, cacheWriteTokens: 20 } },
  ],
  [
    'Logfire up to 4.21, Anthropic: the raw usage alone',
    {
      scope: { name: 'logfire.anthropic', version: '4.20.0' },
      attributes: {
        request_data: J({ model: 'claude-sonnet-4-5' }),
        response_data: J({
          message: {},
          usage: {
            input_tokens: 23,
            output_tokens: 25,
            cache_read_input_tokens: 1000,
            cache_creation_input_tokens: 200,
          },
        }),
      },
    },
    { usage: { inputTokens: 1223, outputTokens: 25 } },
  ],
];

describe('input and output are inclusive, however the emitter counts', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
