import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };
const text = (content: string) => [{ type: 'text', content }];

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    "Azure's old name",
    { attributes: { ...chat, 'gen_ai.system': 'az.ai.inference' } },
    { provider: 'azure.ai.inference' },
  ],
  [
    "Azure OpenAI's old name",
    { attributes: { ...chat, 'gen_ai.system': 'az.ai.openai' } },
    { provider: 'azure.ai.openai' },
  ],
  [
    'messages in log records',
    {
      logs: [
        { eventName: 'gen_ai.user.message', body: { content: 'hi' } },
        { attributes: { 'event.name': 'gen_ai.tool.message' }, body: { id: 'c', content: 'r' } },
        {
          eventName: 'gen_ai.choice',
          body: {
            index: 0,
            finish_reason: 'tool_calls',
            message: {
              role: 'assistant',
              tool_calls: [{ id: 'c', type: 'function', function: { name: 't', arguments: '{"a":1}' } }],
            },
          },
        },
      ],
      attributes: { ...chat },
    },
    {
      inputMessages: [
        { role: 'user', parts: text('hi') },
        { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c', response: 'r' }] },
      ],
      outputMessages: [{ parts: [{ type: 'tool_call', id: 'c', name: 't', arguments: { a: 1 } }] }],
    },
  ],
  [
    "OpenAI's parameters under their old names",
    {
      attributes: {
        ...chat,
        'gen_ai.openai.request.service_tier': 'flex',
        'gen_ai.openai.request.response_format': 'json_object',
        'gen_ai.openai.request.seed': 3,
      },
    },
    { pricing: { serviceTier: 'flex' }, attributes: { 'gen_ai.request.seed': 3, 'gen_ai.output.type': 'json' } },
  ],
  [
    'Spring AI: contents as text of log records',
    {
      scope: { name: 'org.springframework.boot' },
      logs: [{ body: 'Chat Model Prompt Content:\n["hi there"]' }, { body: 'Chat Model Completion:\n["yo"]' }],
      attributes: { ...chat },
    },
    { inputMessages: [{ role: 'user', parts: text('hi there') }], outputMessages: [{ parts: text('yo') }] },
  ],
  [
    'Semantic Kernel for .NET',
    {
      scope: { name: 'Microsoft.SemanticKernel.Diagnostics' },
      attributes: {
        'gen_ai.operation.name': 'chat.completions',
        'gen_ai.request.model': 'gpt-4o',
        'gen_ai.system': 'openai',
        'gen_ai.usage.input_tokens': 3,
        'gen_ai.usage.output_tokens': 2,
      },
    },
    { operation: 'chat' },
  ],
];

describe('the conventions before 1.37, and who stayed with them', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
