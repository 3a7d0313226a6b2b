import { expect, test } from 'vitest';
import { StreamContent } from './stream-content.ts';

const parts = [
  { type: 'stream-start', warnings: [] },
  { type: 'response-metadata', id: 'r1', modelId: 'm-1' },
  { type: 'reasoning-start', id: '0' },
  { type: 'reasoning-delta', id: '0', delta: 'Let me ' },
  { type: 'text-start', id: '0' },
  { type: 'text-delta', id: '0', delta: '' },
  { type: 'text-delta', id: '0', delta: 'Two ' },
  { type: 'reasoning-delta', id: '0', delta: 'think' },
  { type: 'text-delta', id: '0', delta: 'words' },
  { type: 'text-end', id: '0' },
  { type: 'text-delta', id: '0', delta: 'again' },
  { type: 'tool-input-delta', id: 'c1', delta: '{}' },
  { type: 'tool-call', toolCallId: 'c1', toolName: 'find', input: '{}' },
  {
    type: 'finish',
    finishReason: { unified: 'tool-calls', raw: 'tool_calls' },
    usage: { inputTokens: { total: 3 }, outputTokens: { total: 4 } },
    providerMetadata: { openai: { serviceTier: 'flex' } },
  },
];

function read(given: readonly object[], keepContent = true) {
  const content = new StreamContent({ keepContent, headers: { 'x-request-id': 'q' } });
  const output = given.filter((part) => content.add(part)).map((part) => (part as { type: string }).type);
  const result = content.result();
  const messages = typeof result.outputMessages === 'function' ? result.outputMessages() : undefined;
  expect(messages === undefined || typeof messages === 'string').toBe(true);
  return { content, output, result, messages: messages && JSON.parse(messages as string) };
}

test('a whole stream', () => {
  const { content, output, result, messages } = read(parts);
  expect(content).toMatchObject({ finished: true, failed: false });
  expect(result).toMatchObject({
    responseId: 'r1',
    responseModel: 'm-1',
    finishReasons: ['tool_call'],
    usage: { inputTokens: 3, outputTokens: 4 },
    serviceTier: 'flex',
    responseHeaders: { 'x-request-id': 'q' },
  });
  expect(messages).toEqual([
    {
      role: 'assistant',
      parts: [
        { type: 'reasoning', content: 'Let me think' },
        { type: 'text', content: 'Two words' },
        { type: 'text', content: 'again' },
        { type: 'tool_call', id: 'c1', name: 'find', arguments: {} },
      ],
      finish_reason: 'tool_call',
    },
  ]);
  // Frames and empty deltas are no output: the first chunk is the first word.
  expect(output[0]).toBe('reasoning-delta');
  expect(output.filter((type) => type === 'text-delta')).toHaveLength(3);
});

test('a stream that broke off keeps what came', () => {
  const { content, result, messages } = read(parts.slice(0, 7));
  expect(content).toMatchObject({ finished: false, failed: false });
  expect(result).toMatchObject({ responseId: 'r1', finishReasons: undefined, usage: undefined });
  expect(messages).toMatchObject([
    { parts: [{ content: 'Let me ' }, { content: 'Two ' }], finish_reason: 'incomplete' },
  ]);
});

test('an error part, and what the provider sends after it', () => {
  const error = { message: 'overloaded' };
  const finish = { type: 'finish', finishReason: { unified: 'error' }, usage: { outputTokens: { total: 2 } } };
  const { content, result } = read([...parts.slice(0, 7), { type: 'error', error }, finish]);
  expect(content).toMatchObject({ failed: true, error, finished: false });
  expect(result).toMatchObject({ finishReasons: ['error'], usage: { outputTokens: 2 } });
});

test('without content: usage and metadata only', () => {
  const { result, output } = read(parts, false);
  expect(result.outputMessages).toBeUndefined();
  expect(result).toMatchObject({ responseId: 'r1', usage: { inputTokens: 3 } });
  expect(output).not.toEqual([]);
});
