import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;
const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };
const text = (content: string) => [{ type: 'text', content }];

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const CASES: readonly Case[] = [
  [
    'finish max_tokens',
    { attributes: { ...chat, 'gen_ai.response.finish_reasons': ['MAX_TOKENS'] } },
    { finishReasons: ['length'] },
  ],
  ['_OTHER is no provider', { attributes: { ...chat, 'gen_ai.provider.name': '_OTHER' } }, { provider: 'openai' }],
  [
    'int64 string',
    { attributes: { ...chat, 'gen_ai.usage.input_tokens': '100', 'gen_ai.usage.output_tokens': 5n } },
    { usage: { inputTokens: 100, outputTokens: 5 } },
  ],
  [
    'kvlist messages',
    { attributes: { ...chat, 'gen_ai.input.messages': [{ role: 'user', parts: [{ type: 'text', content: 'hi' }] }] } },
    { inputMessages: [{ parts: text('hi') }] },
  ],
  [
    'array of json strings',
    {
      attributes: { ...chat, 'gen_ai.input.messages': [J({ role: 'user', parts: [{ type: 'text', content: 'hi' }] })] },
    },
    { inputMessages: [{ role: 'user', parts: text('hi') }] },
  ],
  [
    'json in json',
    {
      attributes: {
        ...chat,
        'gen_ai.input.messages': J(J([{ role: 'user', parts: [{ type: 'text', content: 'hi' }] }])),
      },
    },
    { inputMessages: [{ role: 'user', parts: text('hi') }] },
  ],
  [
    'json in json tools',
    { attributes: { ...chat, 'gen_ai.tool.definitions': J(J([{ type: 'function', name: 't' }])) } },
    { toolDefinitions: [{ name: 't' }] },
  ],
  [
    'quoted scalar',
    { attributes: { ...chat, 'gen_ai.response.finish_reasons': '"stop"' } },
    { finishReasons: ['stop'] },
  ],
  [
    'langfuse#15426 content parts',
    {
      attributes: {
        ...chat,
        'gen_ai.output.messages': J([
          {
            role: 'assistant',
            content: [{ type: 'text', text: 'yo' }],
            tool_calls: [{ id: 'c', function: { name: 't', arguments: '{}' } }],
          },
        ]),
      },
    },
    { outputMessages: [{ parts: [...text('yo'), { type: 'tool_call', id: 'c', name: 't', arguments: {} }] }] },
  ],
];

describe('values in any encoding', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
