import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;

/** A generation of the handler for LangChain. */
function generation(attributes: Attributes) {
  return normalize({
    name: 'ChatOpenAI',
    scope: { name: 'langfuse-sdk', version: '3.15.0' },
    attributes: {
      'langfuse.observation.type': 'generation',
      'langfuse.observation.model.name': 'gpt-4o-mini-2024-07-18',
      'langfuse.observation.output': J({ role: 'assistant', content: 'Yes.' }),
      ...attributes,
    },
  });
}

describe("Langfuse's handler for LangChain", () => {
  it.each(['gpt-4o-mini', '"gpt-4o-mini"'])('knows both models: the one that was asked for is %s', (asked) => {
    expect(generation({ 'langfuse.observation.metadata.ls_model_name': asked })).toMatchObject({
      requestModel: 'gpt-4o-mini',
      responseModel: 'gpt-4o-mini-2024-07-18',
    });
  });

  it('finds the tools that were offered behind the messages', () => {
    const schema = { type: 'object', properties: { city: { type: 'string' } } };
    const call = generation({
      'langfuse.observation.input': J([
        { role: 'user', content: 'Weather?' },
        {
          role: 'assistant',
          content: '',
          tool_calls: [{ id: 'call_1', name: 'get_weather', args: { city: 'Lisbon' } }],
        },
        { role: 'tool', content: '18', tool_call_id: 'call_1' },
        { role: 'tool', content: { type: 'function', function: { name: 'get_weather', parameters: schema } } },
        { role: 'tool', content: { name: 'get_time', input_schema: schema } },
      ]),
    });
    expect(call?.inputMessages?.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool']);
    expect(call?.toolDefinitions).toMatchObject([{ name: 'get_weather' }, { name: 'get_time' }]);
  });
});

describe("the counts of Langfuse's SDKs", () => {
  it.each([
    [
      'JavaScript before 5: the input holds what was cached, the output its reasoning, as the total shows',
      { input: 1013, output: 153, total: 1166, input_cached_tokens: 1000, output_reasoning_tokens: 128 },
      { inputTokens: 1013, outputTokens: 153, cacheReadTokens: 1000, reasoningTokens: 128 },
    ],
    [
      'JavaScript from 5 on: buckets',
      { input: 13, output: 25, total: 1166, input_cached_tokens: 1000, output_reasoning_tokens: 128 },
      { inputTokens: 1013, outputTokens: 153, cacheReadTokens: 1000, reasoningTokens: 128 },
    ],
    [
      'buckets without a total',
      { input: 2013, output: 25, input_cached_tokens: 1000 },
      { inputTokens: 3013, cacheReadTokens: 1000 },
    ],
    [
      "LangChain's exclusive input, of which the cache was taken off once more, down to 0: the total has it",
      { input: 0, output: 25, total: 43, input_cache_creation: 200, input_cache_read: 1000 },
      { inputTokens: 1218, outputTokens: 25, cacheReadTokens: 1000, cacheWriteTokens: 200 },
    ],
    [
      "Claude behind a gateway that leaves the cache out of OpenAI's form: the total has all, what was written not apart",
      { input: 0, output: 25, total: 1243, input_cache_read: 1000 },
      { inputTokens: 1218, outputTokens: 25, cacheReadTokens: 1000, cacheWriteTokens: undefined },
    ],
    [
      'reasoning taken off an output that never held it, down to 0: the total has it',
      { input: 13, output: 0, total: 1166, input_cached_tokens: 1000, output_reasoning_tokens: 128 },
      { inputTokens: 1013, outputTokens: 153, cacheReadTokens: 1000, reasoningTokens: 128 },
    ],
    [
      'an output of reasoning alone',
      { input: 13, output: 0, total: 141, output_reasoning_tokens: 128 },
      { inputTokens: 13, outputTokens: 128, reasoningTokens: 128 },
    ],
    [
      'all of the prompt was read from the cache',
      { input: 0, output: 25, total: 1025, input_cache_read: 1000 },
      { inputTokens: 1000, outputTokens: 25, cacheReadTokens: 1000 },
    ],
  ])('%s', (_, details, usage) => {
    const model = 'input_cache_read' in details ? 'claude-sonnet-4-5' : 'gpt-5-mini';
    expect(
      generation({
        'langfuse.observation.model.name': model,
        'langfuse.observation.usage_details': J(details),
      })?.usage,
    ).toMatchObject(usage);
  });
});
