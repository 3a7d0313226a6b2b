import {
  AIMessage,
  AIMessageChunk,
  ChatMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { toolDefinitionsOf } from '@portkey-otel/core/instrument';
import { describe, expect, test } from 'vitest';
import { messageOf, outputMessageOf } from './messages.ts';

const weather = { id: 'call_1', name: 'getWeather', args: { city: 'Lisbon' } };
const weatherPart = { type: 'tool_call', id: 'call_1', name: 'getWeather', arguments: { city: 'Lisbon' } };

const messages: [name: string, given: unknown, expected: object][] = [
  ['system', new SystemMessage('Be kind.'), { role: 'system', parts: [{ type: 'text', content: 'Be kind.' }] }],
  ['human', new HumanMessage('Hello'), { role: 'user', parts: [{ type: 'text', content: 'Hello' }] }],
  [
    'with a name',
    new HumanMessage({ content: 'Hello', name: 'Ada' }),
    { role: 'user', name: 'Ada', parts: [{ type: 'text', content: 'Hello' }] },
  ],
  ['of any role', new ChatMessage('Hello', 'critic'), { role: 'critic', parts: [{ type: 'text', content: 'Hello' }] }],
  ['plain object', { role: 'user', content: 'Hello' }, { role: 'user', parts: [{ type: 'text', content: 'Hello' }] }],
  ['pair', ['human', 'Hello'], { role: 'user', parts: [{ type: 'text', content: 'Hello' }] }],
  ['text', 'Hello', { role: 'user', parts: [{ type: 'text', content: 'Hello' }] }],
  ['tool call', new AIMessage({ content: '', tool_calls: [weather] }), { role: 'assistant', parts: [weatherPart] }],
  [
    'tool call that is no JSON',
    new AIMessage({ content: '', invalid_tool_calls: [{ id: 'call_2', name: 'getWeather', args: '{"ci' }] }),
    { role: 'assistant', parts: [{ type: 'tool_call', id: 'call_2', name: 'getWeather', arguments: '{"ci' }] },
  ],
  [
    'tool result',
    new ToolMessage({ content: 'sunny', tool_call_id: 'call_1', name: 'getWeather' }),
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'call_1', response: 'sunny' }] },
  ],
  [
    "Anthropic's blocks: the call is not told twice",
    new AIMessage({
      content: [
        { type: 'thinking', thinking: 'Hm.', signature: 's' },
        { type: 'text', text: 'Let me see.' },
        { type: 'tool_use', id: 'call_1', name: 'getWeather', input: { city: 'Lisbon' } },
      ],
      tool_calls: [weather],
      response_metadata: { model_provider: 'anthropic' },
    }),
    {
      role: 'assistant',
      parts: [{ type: 'reasoning', content: 'Hm.' }, { type: 'text', content: 'Let me see.' }, weatherPart],
    },
  ],
  [
    "OpenAI's images: by address and in place",
    new HumanMessage({
      content: [
        { type: 'text', text: 'What is it?' },
        { type: 'image_url', image_url: { url: 'https://example.com/cat.png' } },
        { type: 'image_url', image_url: { url: 'data:image/png;base64,aGk=' } },
      ],
    }),
    {
      role: 'user',
      parts: [
        { type: 'text', content: 'What is it?' },
        { type: 'uri', modality: 'image', uri: 'https://example.com/cat.png' },
        { type: 'blob', modality: 'image', mime_type: 'image/png', content: 'aGk=' },
      ],
    },
  ],
  [
    'standard blocks: audio in place, a file by its id',
    {
      role: 'user',
      content: [
        { type: 'audio', data: 'aGk=', mimeType: 'audio/wav' },
        { type: 'file', fileId: 'f1' },
      ],
    },
    {
      role: 'user',
      parts: [
        { type: 'blob', modality: 'audio', mime_type: 'audio/wav', content: 'aGk=' },
        { type: 'file', modality: 'document', file_id: 'f1' },
      ],
    },
  ],
  [
    'what is not known stays as it is',
    { role: 'user', content: [{ type: 'smell', of: 'roses' }] },
    { role: 'user', parts: [{ type: 'smell', of: 'roses' }] },
  ],
];

test.each(messages)('message: %s', (_name, given, expected) => expect(messageOf(given)).toEqual(expected));

describe('finish reasons', () => {
  const cases: [where: object, word: string][] = [
    [{ generationInfo: { finish_reason: 'stop' } }, 'stop'],
    [{ generationInfo: { finish_reason: 'tool_calls' } }, 'tool_call'],
    [{ message: { content: '', response_metadata: { stop_reason: 'end_turn' } } }, 'stop'],
    [{ message: { content: '', response_metadata: { finishReason: 'MAX_TOKENS' } } }, 'length'],
    [{ message: { content: '', response_metadata: { status: 'completed' } } }, 'stop'],
    [{ text: 'broken o' }, 'error'],
  ];
  test.each(cases)('%j is %s', (generation, word) => expect(outputMessageOf(generation).finish_reason).toBe(word));

  test('chunks put together are one message', () => {
    const chunk = (content: string) => new AIMessageChunk({ content });
    expect(outputMessageOf({ message: chunk('Hel').concat(chunk('lo')) as never }).parts).toEqual([
      { type: 'text', content: 'Hello' },
    ]);
  });
});

const parameters = { type: 'object', properties: {} };
const tools: [name: string, given: unknown, expected: object[] | undefined][] = [
  [
    'chat completions',
    [{ type: 'function', function: { name: 'a', description: 'd', parameters } }],
    [{ type: 'function', name: 'a', description: 'd', parameters }],
  ],
  ['responses', [{ type: 'function', name: 'a', parameters }], [{ type: 'function', name: 'a', parameters }]],
  ['built in', [{ type: 'web_search_preview' }], [{ type: 'web_search_preview', name: 'web_search_preview' }]],
  [
    'Anthropic',
    [{ name: 'a', description: 'd', input_schema: parameters }],
    [{ type: 'function', name: 'a', description: 'd', parameters }],
  ],
  [
    'Google',
    [{ functionDeclarations: [{ name: 'a', parameters }, { name: 'b' }] }],
    [
      { type: 'function', name: 'a', parameters },
      { type: 'function', name: 'b' },
    ],
  ],
  [
    'Bedrock',
    [{ toolSpec: { name: 'a', inputSchema: { json: parameters } } }],
    [{ type: 'function', name: 'a', parameters }],
  ],
  ['none', [], undefined],
  ['not told', undefined, undefined],
];

test.each(tools)('tools: %s', (_name, given, expected) => expect(toolDefinitionsOf(given)).toEqual(expected));
