import { describe, expect, test } from 'vitest';
import { parseArguments, toChatMessage, toOutputMessage, toToolDefinition, userMessage } from './messages.ts';
import type { LlamaMessage } from './shapes.ts';

describe('toChatMessage', () => {
  test.each<[string, LlamaMessage, object]>([
    ['text', { role: 'user', content: 'Hello' }, { role: 'user', parts: [{ type: 'text', content: 'Hello' }] }],
    ['no content', { role: 'assistant', content: '' }, { role: 'assistant', parts: [] }],
    [
      'a role of its own',
      { role: 'developer', content: 'x' },
      { role: 'developer', parts: [{ type: 'text', content: 'x' }] },
    ],
    [
      'a picture by address',
      { role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://x.test/a.png' } }] },
      { role: 'user', parts: [{ type: 'uri', modality: 'image', uri: 'https://x.test/a.png' }] },
    ],
    [
      'a picture in place',
      { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }] },
      { role: 'user', parts: [{ type: 'blob', modality: 'image', mime_type: 'image/png', content: 'AAAA' }] },
    ],
    [
      'a file and a sound',
      {
        role: 'user',
        content: [
          { type: 'file', mimeType: 'application/pdf', data: 'AAAA' },
          { type: 'audio', mimeType: 'audio/wav', data: 'BBBB' },
        ],
      },
      {
        role: 'user',
        parts: [
          { type: 'blob', modality: 'application', mime_type: 'application/pdf', content: 'AAAA' },
          { type: 'blob', modality: 'audio', mime_type: 'audio/wav', content: 'BBBB' },
        ],
      },
    ],
    [
      'a part that nobody knows',
      { role: 'user', content: [{ type: 'smell', of: 'roses' }, null, 'stray'] },
      { role: 'user', parts: [{ type: 'smell', of: 'roses' }] },
    ],
    [
      'tool calls, as object and as JSON text',
      {
        role: 'assistant',
        content: 'One moment.',
        options: {
          toolCall: [
            { id: 'a', name: 'look', input: { at: 'x' } },
            { id: 'b', name: 'look', input: '{"at":"y"}' },
          ],
        },
      },
      {
        role: 'assistant',
        parts: [
          { type: 'text', content: 'One moment.' },
          { type: 'tool_call', id: 'a', name: 'look', arguments: { at: 'x' } },
          { type: 'tool_call', id: 'b', name: 'look', arguments: { at: 'y' } },
        ],
      },
    ],
    [
      'a tool result, which the framework sends as the user',
      { role: 'user', content: '21 degrees', options: { toolResult: { id: 'a', result: { degrees: 21 } } } },
      { role: 'tool', parts: [{ type: 'tool_call_response', id: 'a', response: { degrees: 21 } }] },
    ],
    [
      'reasoning of Anthropic',
      { role: 'assistant', content: 'Yes.', options: { thinking: 'Hm.' } },
      {
        role: 'assistant',
        parts: [
          { type: 'reasoning', content: 'Hm.' },
          { type: 'text', content: 'Yes.' },
        ],
      },
    ],
    [
      'reasoning of the Responses API',
      { role: 'assistant', content: '', options: { reasoning: { summary: [{ text: 'First.' }, { text: 'Then.' }] } } },
      { role: 'assistant', parts: [{ type: 'reasoning', content: 'First.\nThen.' }] },
    ],
  ])('%s', (_, message, expected) => {
    expect(toChatMessage(message)).toEqual(expected);
  });
});

test.each([
  ['tool_calls', 'tool_call'],
  ['end_turn', 'stop'],
  ['odd', 'odd'],
  [undefined, 'stop'],
])('an answer that ends with %s is finished by %s', (given, expected) => {
  expect(toOutputMessage({ role: 'assistant', content: 'x' }, given).finish_reason).toBe(expected);
});

test('a tool is defined by its metadata', () => {
  const parameters = { type: 'object', properties: {} };
  expect(toToolDefinition({ metadata: { name: 'look', description: 'Looks', parameters } })).toEqual({
    type: 'function',
    name: 'look',
    description: 'Looks',
    parameters,
  });
});

test.each([
  ['{"a":1}', { a: 1 }],
  ['{"a":', '{"a":'],
  [{ a: 1 }, { a: 1 }],
  [undefined, undefined],
])('arguments %o are read as %o', (given, expected) => {
  expect(parseArguments(given)).toEqual(expected);
});

test.each([
  ['a string', 'Where?'],
  ['a query bundle', { query: 'Where?' }],
  ['parts', [{ type: 'text', text: 'Where?' }]],
])('a question as %s', (_, question) => {
  expect(userMessage(question)).toEqual({ role: 'user', parts: [{ type: 'text', content: 'Where?' }] });
});
