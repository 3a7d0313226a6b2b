import type { Fields } from '@portkey-otel/core/instrument';
import { expect, test } from 'vitest';
import { modelRequest, modelResult } from './model-call.ts';

const serialized = (kwargs: Fields, name = 'ChatOpenAI') => ({ id: ['langchain', 'chat_models', name], kwargs });
const known = (fields: object | undefined) =>
  Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined));

const requests: [name: string, given: Parameters<typeof modelRequest>[0], expected: object][] = [
  [
    'the metadata name provider and model',
    {
      serialized: serialized({}),
      invocationParams: { model: 'm' },
      metadata: { ls_provider: 'azure', ls_model_name: 'gpt-4o' },
    },
    { provider: 'azure', requestModel: 'gpt-4o' },
  ],
  [
    'without them, the class and the parameters',
    { serialized: serialized({}, 'ChatMistralAI'), invocationParams: { model: 'mistral-small' }, metadata: {} },
    { provider: 'MistralAI', requestModel: 'mistral-small' },
  ],
  [
    'behind a gateway, the header says who answers',
    {
      serialized: serialized({
        configuration: { baseURL: 'https://api.portkey.ai/v1', defaultHeaders: { 'x-portkey-provider': 'anthropic' } },
      }),
      invocationParams: {},
      metadata: { ls_provider: 'openai', ls_model_name: 'claude-sonnet-4' },
    },
    { provider: 'anthropic', requestModel: 'claude-sonnet-4', url: 'https://api.portkey.ai/v1' },
  ],
];

test.each(requests)('request: %s', (_name, given, expected) => {
  const { provider, requestModel, url } = modelRequest(given);
  expect(known({ provider, requestModel, url })).toEqual(expected);
});

const parameters: [name: string, given: object, expected: object][] = [
  [
    'chat completions',
    {
      temperature: 0,
      top_p: 0.9,
      max_tokens: 10,
      seed: 7,
      n: 2,
      stop: ['x'],
      response_format: { type: 'json_schema' },
    },
    {
      'gen_ai.request.temperature': 0,
      'gen_ai.request.top_p': 0.9,
      'gen_ai.request.max_tokens': 10,
      'gen_ai.request.seed': 7,
      'gen_ai.request.choice.count': 2,
      'gen_ai.request.stop_sequences': ['x'],
      'gen_ai.output.type': 'json',
    },
  ],
  [
    'responses',
    { max_output_tokens: 5, text: { format: { type: 'text' } }, service_tier: 'flex' },
    { 'gen_ai.request.max_tokens': 5, 'gen_ai.output.type': 'text', 'openai.request.service_tier': 'flex' },
  ],
  ['a reasoning model', { max_completion_tokens: 5 }, { 'gen_ai.request.max_tokens': 5 }],
  [
    'Google',
    { topP: 0.5, topK: 3, maxOutputTokens: 4, stopSequences: ['y'] },
    {
      'gen_ai.request.top_p': 0.5,
      'gen_ai.request.top_k': 3,
      'gen_ai.request.max_tokens': 4,
      'gen_ai.request.stop_sequences': ['y'],
    },
  ],
  ['what is null is not set', { temperature: null, stop: [] }, {}],
];

test.each(parameters)('parameters: %s', (_name, invocationParams, expected) => {
  expect(known(modelRequest({ invocationParams: { ...invocationParams }, metadata: {} }).attributes)).toEqual(expected);
});

test("LangChain's own message id is not the provider's", () => {
  const idOf = (id: string) => modelResult({ generations: [[{ message: { id } }]] }, false).responseId;
  expect(['chatcmpl-1', 'run-0199', 'lc_run--0199'].map(idOf)).toEqual(['chatcmpl-1', undefined, undefined]);
});

test('a hit in the own cache is marked and used nothing', () => {
  const result = modelResult(
    { generations: [[{ message: { id: 'chatcmpl-1', usage_metadata: { input_tokens: 9 } } }]] },
    true,
  );
  expect(result).toMatchObject({
    usage: { inputTokens: 0, outputTokens: 0 },
    attributes: { 'portkey.langchain.cached': true },
  });
});

test.each([
  ['of the message', 'message'],
  ['of the chunk', 'chunk'],
])("what Claude's total holds beside the rest was written to the cache, by the model %s", (_, of) => {
  const model = { model_name: 'claude-sonnet-4-5-20250929' };
  const message = {
    response_metadata: of === 'message' ? model : {},
    usage_metadata: {
      input_tokens: 65,
      output_tokens: 8,
      total_tokens: 1_173,
      input_token_details: { cache_read: 1_000 },
    },
  };
  const { usage } = modelResult({ generations: [[{ message, generationInfo: of === 'chunk' ? model : {} }]] }, false);
  expect(usage).toMatchObject({ inputTokens: 1_165, outputTokens: 8, cacheReadTokens: 1_000, cacheWriteTokens: 100 });
});
