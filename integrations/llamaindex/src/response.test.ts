import { describe, expect, test } from 'vitest';
import { ResponseFacts } from './response.ts';
import type { ChatChunk } from './shapes.ts';

function ofChunks(chunks: readonly ChatChunk[]) {
  const facts = new ResponseFacts();
  for (const chunk of chunks) facts.addChunk(chunk);
  return facts;
}

function written(facts: ResponseFacts) {
  const { outputMessages, ...rest } = facts.result();
  return { ...rest, outputMessages: typeof outputMessages === 'function' ? outputMessages() : outputMessages };
}

describe('streams', () => {
  test('OpenAI: tool calls come in pieces, usage in a chunk of its own', () => {
    const head = { id: 'chatcmpl-1', model: 'gpt-4o-2024-08-06' };
    const facts = ofChunks([
      {
        raw: { ...head, choices: [{ delta: {}, finish_reason: null }], usage: null },
        delta: '',
        options: { toolCall: [{ id: 'c', name: 'look', input: '{"a' }] },
      },
      {
        raw: { ...head, choices: [{ delta: {}, finish_reason: 'tool_calls' }] },
        delta: '',
        options: { toolCall: [{ id: 'c', name: 'look', input: { at: 'x' } }] },
      },
    ]);
    facts.addRaw({ ...head, choices: [], usage: { prompt_tokens: 9, completion_tokens: 4 } });
    expect(written(facts)).toMatchObject({
      responseId: 'chatcmpl-1',
      responseModel: 'gpt-4o-2024-08-06',
      finishReasons: ['tool_calls'],
      usage: { inputTokens: 9, outputTokens: 4 },
      outputMessages: [
        {
          role: 'assistant',
          finish_reason: 'tool_call',
          parts: [{ type: 'tool_call', id: 'c', name: 'look', arguments: { at: 'x' } }],
        },
      ],
    });
    expect(facts.toolCalls).toEqual([{ id: 'c', name: 'look', input: { at: 'x' } }]);
  });

  test('Anthropic: the input is counted in the first event, the output in the last', () => {
    const facts = ofChunks([
      {
        raw: {
          type: 'message_start',
          message: {
            id: 'msg_1',
            model: 'claude-sonnet-4-5',
            usage: { input_tokens: 5, cache_read_input_tokens: 100, cache_creation_input_tokens: 0, output_tokens: 1 },
          },
        },
        delta: '',
      },
      { raw: { type: 'content_block_delta', delta: { type: 'text_delta', text: 'Hi' } }, delta: 'Hi' },
      { raw: { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 12 } }, delta: '' },
    ]);
    expect(written(facts)).toMatchObject({
      responseId: 'msg_1',
      responseModel: 'claude-sonnet-4-5',
      finishReasons: ['end_turn'],
      usage: { inputTokens: 105, outputTokens: 12, cacheReadTokens: 100, cacheWriteTokens: 0 },
      outputMessages: [{ parts: [{ type: 'text', content: 'Hi' }], finish_reason: 'stop' }],
    });
  });

  test('OpenAI Responses: the last event holds the response', () => {
    const facts = ofChunks([
      { raw: { type: 'response.output_text.delta', delta: 'Hi' }, delta: 'Hi' },
      {
        raw: {
          type: 'response.completed',
          response: { id: 'resp_1', model: 'gpt-4o', usage: { input_tokens: 9, output_tokens: 2 } },
        },
        delta: '',
      },
    ]);
    expect(written(facts)).toMatchObject({ responseId: 'resp_1', usage: { inputTokens: 9, outputTokens: 2 } });
  });
});

test.each([
  [
    'Gemini',
    {
      responseId: 'r1',
      modelVersion: 'gemini-2.5-pro',
      candidates: [{ finishReason: 'STOP' }],
      usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 2 },
    },
    { responseId: 'r1', responseModel: 'gemini-2.5-pro', finishReasons: ['STOP'] },
  ],
  [
    'Ollama',
    { model: 'llama3', done_reason: 'stop', prompt_eval_count: 3, eval_count: 2 },
    { responseModel: 'llama3', finishReasons: ['stop'] },
  ],
])('a whole answer of %s', (_, raw, expected) => {
  const facts = new ResponseFacts();
  facts.addResponse({ message: { role: 'assistant', content: 'Hi' }, raw });
  expect(written(facts)).toMatchObject({
    ...expected,
    usage: { inputTokens: 3, outputTokens: 2 },
    outputMessages: [{ parts: [{ type: 'text', content: 'Hi' }] }],
  });
});

test.each([[null], ['text'], [{}], [{ choices: 'none', usage: 3 }]])('raw %o tells nothing', (raw) => {
  const facts = new ResponseFacts();
  facts.addRaw(raw);
  expect(written(facts)).toEqual({
    responseId: undefined,
    responseModel: undefined,
    finishReasons: undefined,
    serviceTier: undefined,
    usage: undefined,
    outputMessages: undefined,
  });
});
