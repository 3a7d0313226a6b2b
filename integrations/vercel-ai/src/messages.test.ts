import { type MessagePart, ownJson, snapshot } from '@portkey-otel/core/instrument';
import { expect, test } from 'vitest';
import { chatMessages, messagePart, promptMessages, systemInstructions } from './messages.ts';

const png = { modality: 'image', mime_type: 'image/png' };

const PARTS: readonly [what: string, part: unknown, expected: MessagePart][] = [
  ['text', { type: 'text', text: 'Hi' }, { type: 'text', content: 'Hi' }],
  ['reasoning', { type: 'reasoning', text: 'Hm' }, { type: 'reasoning', content: 'Hm' }],
  [
    'a tool call of a prompt',
    { type: 'tool-call', toolCallId: 'c1', toolName: 'find', input: { q: 1 } },
    { type: 'tool_call', id: 'c1', name: 'find', arguments: { q: 1 } },
  ],
  [
    'a tool call of a provider: its input is JSON text',
    { type: 'tool-call', toolCallId: 'c1', toolName: 'find', input: '{"q":1}' },
    { type: 'tool_call', id: 'c1', name: 'find', arguments: { q: 1 } },
  ],
  [
    'a tool call whose input broke off',
    { type: 'tool-call', toolCallId: 'c1', toolName: 'find', input: '{"q":' },
    { type: 'tool_call', id: 'c1', name: 'find', arguments: '{"q":' },
  ],
  [
    'a tool result of a prompt',
    { type: 'tool-result', toolCallId: 'c1', toolName: 'find', output: { type: 'json', value: [1] } },
    { type: 'tool_call_response', id: 'c1', response: [1] },
  ],
  [
    'a tool result of a step',
    { type: 'tool-result', toolCallId: 'c1', toolName: 'find', output: { found: true } },
    { type: 'tool_call_response', id: 'c1', response: { found: true } },
  ],
  [
    'a tool result of a provider',
    { type: 'tool-result', toolCallId: 'c1', toolName: 'search', result: { hits: 3 } },
    { type: 'tool_call_response', id: 'c1', response: { hits: 3 } },
  ],
  [
    'a tool result with parts',
    {
      type: 'tool-result',
      toolCallId: 'c1',
      output: { type: 'content', value: [{ type: 'text', text: 'a' }] },
    },
    { type: 'tool_call_response', id: 'c1', response: [{ type: 'text', content: 'a' }] },
  ],
  [
    'a tool that failed',
    { type: 'tool-result', toolCallId: 'c1', output: { type: 'error-text', value: 'no' } },
    { type: 'tool_call_response', id: 'c1', response: { error: 'no' } },
  ],
  [
    'a tool that threw, in a step',
    { type: 'tool-error', toolCallId: 'c1', toolName: 'find', error: new Error('no') },
    { type: 'tool_call_response', id: 'c1', response: { error: 'no' } },
  ],
  [
    'a tool that the user refused',
    { type: 'tool-result', toolCallId: 'c1', output: { type: 'execution-denied', reason: 'not now' } },
    { type: 'tool_call_response', id: 'c1', response: { denied: true, reason: 'not now' } },
  ],
  [
    'bytes',
    { type: 'file', mediaType: 'image/png', data: new Uint8Array([1, 2, 3]) },
    { type: 'blob', ...png, content: 'AQID' },
  ],
  [
    'tagged bytes',
    { type: 'file', mediaType: 'image/png', data: { type: 'data', data: new Uint8Array([1, 2, 3]).buffer } },
    { type: 'blob', ...png, content: 'AQID' },
  ],
  ['base64', { type: 'image', image: 'AQID', mediaType: 'image/png' }, { type: 'blob', ...png, content: 'AQID' }],
  [
    'a data URL',
    { type: 'image', image: 'data:image/png;base64,AQID', mediaType: 'image/png' },
    { type: 'blob', ...png, content: 'AQID' },
  ],
  [
    'a URL',
    { type: 'image', image: new URL('https://example.com/a.png') },
    { type: 'uri', modality: 'image', mime_type: 'image/*', uri: 'https://example.com/a.png' },
  ],
  [
    'a tagged URL',
    { type: 'file', mediaType: 'audio/mpeg', data: { type: 'url', url: 'https://example.com/a.mp3' } },
    { type: 'uri', modality: 'audio', mime_type: 'audio/mpeg', uri: 'https://example.com/a.mp3' },
  ],
  [
    'a file that was uploaded',
    { type: 'file', mediaType: 'application/pdf', data: { type: 'reference', reference: { openai: 'file-1' } } },
    { type: 'file', modality: 'document', mime_type: 'application/pdf', file_id: 'file-1' },
  ],
  [
    'an inline text document',
    { type: 'file', mediaType: 'text/plain', data: { type: 'text', text: 'notes' } },
    { type: 'text', content: 'notes' },
  ],
  [
    'a generated file',
    { type: 'file', file: { mediaType: 'image/png', base64: 'AQID' } },
    { type: 'blob', ...png, content: 'AQID' },
  ],
  [
    'a source, which the conventions do not know',
    { type: 'source', sourceType: 'url', id: 's1', url: 'https://example.com/' },
    { type: 'source', sourceType: 'url', id: 's1', url: 'https://example.com/' },
  ],
  ['nothing at all', undefined, { type: 'unknown' }],
];

test.each(PARTS)('a part: %s', (_, part, expected) => {
  expect(JSON.parse(JSON.stringify(snapshot(messagePart(part))))).toEqual(expected);
});

/** Everything in it that can be changed is. */
function change(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof ArrayBuffer) new Uint8Array(value).fill(9);
  else if (value instanceof Uint8Array) value.fill(9);
  else if (value instanceof URL) value.pathname = '/changed';
  else if (value instanceof Error) value.message = 'changed';
  else {
    for (const [name, field] of Object.entries(value)) {
      change(field);
      if (typeof field !== 'object') (value as Record<string, unknown>)[name] = 'changed';
    }
    Object.assign(value, { added: 'changed' });
  }
}

test.each(PARTS)('%s: what the user changes later does not show', (_, part, expected) => {
  // What is short is made text at once.
  const long = { type: 'text', content: 'long '.repeat(1_000) };
  const made = ownJson([messagePart(part), long]) as () => string;
  change(part);
  expect(JSON.parse(made())).toEqual([expected, long]);
});

test('messages keep their roles; text may stand for its part', () => {
  expect(
    chatMessages([
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: [{ type: 'text', text: 'Hello' }] },
    ]),
  ).toEqual([
    { role: 'user', parts: [{ type: 'text', content: 'Hi' }] },
    { role: 'assistant', parts: [{ type: 'text', content: 'Hello' }] },
  ]);
  expect(chatMessages([])).toBeUndefined();
  expect(chatMessages(undefined)).toBeUndefined();
});

test.each([
  ['Be brief.', ['Be brief.']],
  [{ role: 'system', content: 'Be brief.' }, ['Be brief.']],
  [
    [
      { role: 'system', content: 'Be brief.' },
      { role: 'system', content: 'Be kind.' },
    ],
    ['Be brief.', 'Be kind.'],
  ],
])('instructions: %o', (instructions, texts) => {
  const written = texts.map((content) => ({ type: 'text', content }));
  expect(systemInstructions(instructions)).toBe(JSON.stringify(written));
});

test('no instructions', () => {
  for (const none of [undefined, null, []]) expect(systemInstructions(none)).toBeUndefined();
});

test('a prompt is the user speaking, or messages', () => {
  const hi = [{ role: 'user', parts: [{ type: 'text', content: 'Hi' }] }];
  expect(promptMessages('Hi', undefined)).toEqual(hi);
  expect(promptMessages([{ role: 'user', content: 'Hi' }], undefined)).toEqual(hi);
  expect(promptMessages(undefined, [{ role: 'user', content: 'Hi' }])).toEqual(hi);
});
