import { expect, it } from 'vitest';
import type { GenAiSpan } from '../genai/genai-span.ts';
import { shortenContent } from './shorten.ts';

const message = (role: string, ...texts: string[]) => ({
  role,
  parts: texts.map((content) => ({ type: 'text', content })),
});
const span = (more: Partial<GenAiSpan>): GenAiSpan => ({
  operation: 'chat',
  name: 'chat',
  dialects: [],
  attributes: {},
  ...more,
});
const texts = (genAi: GenAiSpan) =>
  genAi.inputMessages?.map(({ parts }) => parts.map((part) => (part as { content: string }).content));

it('leaves what fits as the same object', () => {
  const genAi = span({
    inputMessages: [message('user', 'hello')],
    systemInstructions: [{ type: 'text', content: 'x' }],
  });
  expect(shortenContent(genAi, 1_000)).toBe(genAi);
});

it('shortens the oldest first and keeps the newest whole', () => {
  const genAi = span({
    inputMessages: [message('user', 'a'.repeat(500), 'b'.repeat(500)), message('user', 'c'.repeat(500))],
  });
  const limit = 1_100;
  const short = shortenContent(genAi, limit);
  expect(JSON.stringify(short.inputMessages).length).toBeLessThanOrEqual(limit);
  expect(texts(short)).toEqual([['…', expect.stringMatching(/^b{400,}…$/)], ['c'.repeat(500)]]);
  expect(short.truncated).toBe(true);
  expect(texts(genAi)?.[0]?.[0]).toHaveLength(500);
});

it.each([
  ['quotes, which JSON makes longer', '"'.repeat(400)],
  ['characters of two halves', '😀'.repeat(200)],
  ['line breaks', '\n'.repeat(400)],
])('%s', (_, content) => {
  const short = shortenContent(
    span({ outputMessages: [{ ...message('assistant', content), finish_reason: 'stop' }] }),
    300,
  );
  const json = JSON.stringify(short.outputMessages);
  expect(json.length).toBeLessThanOrEqual(300);
  expect(json).not.toContain('\\ud83d');
  expect(short.outputMessages?.[0]?.finish_reason).toBe('stop');
});

it('shortens tool results and instructions, and keeps their names and ids', () => {
  const parts = [{ type: 'tool_call_response', id: 'call-1', response: { rows: 'x'.repeat(900) } }];
  const short = shortenContent(
    span({
      inputMessages: [{ role: 'tool', parts }],
      systemInstructions: [{ type: 'text', content: 'y'.repeat(900) }],
    }),
    200,
  );
  expect(short.inputMessages?.[0]?.parts[0]).toMatchObject({ type: 'tool_call_response', id: 'call-1' });
  expect(JSON.stringify(short.inputMessages).length).toBeLessThanOrEqual(210);
  expect(JSON.stringify(short.systemInstructions).length).toBeLessThanOrEqual(200);
});
