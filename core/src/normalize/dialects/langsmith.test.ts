import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const text = (content: string) => [{ type: 'text', content }];

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  ['a retriever', { attributes: { 'langsmith.span.kind': 'retriever' } }, { operation: 'retrieval' }],
  [
    'the name of the project is no conversation',
    { attributes: { 'langsmith.span.kind': 'llm', 'langsmith.trace.session_name': 'proj' } },
    { conversationId: undefined },
  ],
  [
    'metadata',
    {
      attributes: {
        'langsmith.span.kind': 'llm',
        'langsmith.metadata.thread_id': 't',
        'langsmith.metadata.ls_provider': 'anthropic',
        'langsmith.metadata.ls_model_name': 'claude',
        'langsmith.metadata.ls_temperature': 0.1,
        'langsmith.span.tags': 'a, b',
      },
    },
    {
      conversationId: 't',
      provider: 'anthropic',
      requestModel: 'claude',
      attributes: { 'gen_ai.request.temperature': 0.1, 'langsmith.span.tags': 'a, b' },
    },
  ],
  [
    'details of usage as JSON',
    {
      attributes: {
        'langsmith.span.kind': 'llm',
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 50,
        'gen_ai.usage.total_tokens': 150,
        'gen_ai.usage.input_token_details': J({ cache_read: 60, cache_creation: 10, audio: 3 }),
        'gen_ai.usage.output_token_details': J({ reasoning: 20, audio: 2 }),
      },
    },
    {
      usage: {
        inputTokens: 100,
        outputTokens: 50,
        cacheReadTokens: 60,
        cacheWriteTokens: 10,
        reasoningTokens: 20,
        inputAudioTokens: 3,
        outputAudioTokens: 2,
      },
    },
  ],
  [
    'usage as JSON',
    {
      attributes: {
        'langsmith.span.kind': 'llm',
        'langsmith.usage_metadata': J({
          input_tokens: 100,
          output_tokens: 50,
          total_tokens: 150,
          input_token_details: { cache_read: 60 },
        }),
      },
    },
    { usage: { inputTokens: 100, cacheReadTokens: 60 } },
  ],
  [
    'Bedrock: exclusive by the total',
    {
      attributes: {
        'langsmith.span.kind': 'llm',
        'langsmith.usage_metadata': J({
          input_tokens: 100,
          output_tokens: 50,
          total_tokens: 210,
          input_token_details: { cache_read: 60 },
        }),
      },
    },
    { usage: { inputTokens: 160, cacheReadTokens: 60 } },
  ],
  [
    'finish reasons with commas',
    { attributes: { 'langsmith.span.kind': 'llm', 'gen_ai.response.finish_reasons': 'stop,length' } },
    { finishReasons: ['stop', 'length'] },
  ],
  [
    'a chain',
    { attributes: { 'gen_ai.operation.name': 'chain', 'gen_ai.system': 'langchain', 'langsmith.span.kind': 'chain' } },
    { operation: 'chain', provider: undefined },
  ],
  [
    "LangChain's generations",
    {
      attributes: {
        'langsmith.span.kind': 'llm',
        'gen_ai.prompt': J({ messages: [[{ lc: 1, id: ['x', 'HumanMessage'], kwargs: { content: 'hi' } }]] }),
        'gen_ai.completion': J({
          outputs: {
            generations: [
              [
                {
                  text: 'yo',
                  message: {
                    kwargs: { content: 'yo', response_metadata: { model_name: 'gpt-4o-x', finish_reason: 'stop' } },
                  },
                },
              ],
            ],
          },
        }),
      },
    },
    {
      responseModel: 'gpt-4o-x',
      inputMessages: [{ role: 'user', parts: text('hi') }],
      outputMessages: [{ role: 'assistant', parts: text('yo') }],
    },
  ],
  [
    "a prompt's template is no call, though it says so",
    { attributes: { 'langsmith.span.kind': 'prompt', 'gen_ai.operation.name': 'chat', 'gen_ai.system': 'langchain' } },
    { operation: 'prompt' },
  ],
  [
    "a step that hands a model's message on: the counts are not its own",
    {
      attributes: {
        'langsmith.span.kind': 'chain',
        'gen_ai.operation.name': 'chain',
        'gen_ai.usage.input_tokens': 9,
        'gen_ai.usage.output_tokens': 7,
        'gen_ai.usage.total_tokens': 16,
      },
    },
    { operation: 'chain', usage: undefined },
  ],
  [
    'what was cached, where the attribute for it has what Python prints',
    {
      attributes: {
        'langsmith.span.kind': 'llm',
        'gen_ai.usage.input_tokens': 1258,
        'gen_ai.usage.output_tokens': 8,
        'gen_ai.usage.input_token_details': "{'cache_read': 1000, 'ephemeral_5m_input_tokens': 200}",
        'langsmith.metadata.usage_metadata': J({
          input_tokens: 1258,
          output_tokens: 8,
          input_token_details: { cache_read: 1000, ephemeral_5m_input_tokens: 200 },
        }),
      },
    },
    { usage: { inputTokens: 1258, outputTokens: 8, cacheReadTokens: 1000, cacheWriteTokens: 200 } },
  ],
];

describe('LangSmith', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
