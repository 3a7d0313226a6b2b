import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../genai/span.ts';
import { normalize } from '../index.ts';

function span(name: string, attributes: Attributes) {
  return normalize({
    name,
    scope: { name: 'mistralai_sdk_tracer' },
    attributes: { 'http.request.method': 'POST', 'gen_ai.request.model': 'mistral-small-latest', ...attributes },
  });
}

describe("the spans of Mistral's client", () => {
  it.each([
    ['chat_completion_v1_chat_completions_post', 'chat'],
    ['stream_chat', 'chat'],
    ['agents_completion_v1_agents_completions_post', 'chat'],
    ['fim_completion_v1_fim_completions_post', 'text_completion'],
    ['embeddings_v1_embeddings_post', 'embeddings'],
  ])('%s is %s', (name, operation) => {
    const answered = { 'http.response.status_code': 200, 'gen_ai.usage.prompt_tokens': 9 };
    expect(span(name, answered)).toMatchObject({
      operation,
      provider: 'mistral_ai',
      usage: { inputTokens: 9 },
      errorType: undefined,
    });
  });

  it('failed where they have no status of the answer, or that of a failure', () => {
    expect(span('chat_completion_v1_chat_completions_post', {})?.errorType).toBe('_OTHER');
    expect(span('chat mistral-small-latest', { 'gen_ai.operation.name': 'chat' })?.errorType).toBe('_OTHER');
    const refused = { 'http.response.status_code': 429, 'mistral_ai.error.type': 'rate_limited' };
    expect(span('chat_completion_v1_chat_completions_post', refused)?.errorType).toBe('rate_limited');
  });

  it('did not fail where they are those of a stream, of which early versions say nothing', () => {
    expect(span('stream_chat', {})).toMatchObject({ errorType: undefined, usage: undefined });
  });

  it('are no requests where they stand for a part of an answer', () => {
    const part = span('Message Output', { 'gen_ai.operation.name': 'chat', 'http.request.method': undefined });
    expect(part?.errorType).toBeUndefined();
  });
});
