import * as names from '../../genai/attributes.ts';
import { resolveProvider } from '../../genai/providers.ts';
import type { Dialect } from '../dialect.ts';
import { completionMessages, promptMessages } from '../flattened-messages.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { providerUsage } from '../provider-usage.ts';
import { parsePython } from '../python-text.ts';
import { emitterCost } from '../reported-cost.ts';
import type { SpanReader } from '../span-reader.ts';

const RAW_REQUEST = 'raw_gen_ai_request';

/** LiteLLM's own callback: one call as `litellm_request`, and once more, raw, as its child `raw_gen_ai_request`. */
export const liteLlm: Dialect = {
  name: 'litellm',
  prefixes: ['gen_ai.cost.', 'hidden_params', 'metadata.user_api_key'],
  scopes: ['litellm'],
  attributes: {
    'llm.is_streaming': names.GEN_AI_REQUEST_STREAM,
    'metadata.user_api_key_end_user_id': names.USER_ID,
    'llm.user': names.USER_ID,
  },
  forms: [
    providerApis,
    {
      usage: {
        units: {
          input_characters: 'input_characters',
          output_characters: 'output_characters',
          duration_seconds: 'audio_seconds',
          audio_seconds: 'audio_seconds',
          output_images: 'images',
          pages: 'pages',
          searches: 'searches',
          search_units: 'search_units',
          web_search_requests: 'web_search',
          'server_tool_use.web_search_requests': 'web_search',
        },
      },
    },
  ],
  consumed: [
    'llm.request.type',
    'gen_ai.prompt.*',
    'gen_ai.completion.*',
    'gen_ai.cost.*',
    'llm.openai.*',
    'llm.azure.*',
    'llm.anthropic.*',
    'llm.bedrock.*',
    'llm.vertex_ai.*',
    'llm.gemini.*',
    'llm.None.*',
    'metadata.user_api_key*', // Names and hashes of keys.
    'hidden_params',
    'metadata.usage_object',
  ],
  operation(span) {
    // The raw child is no call of its own, even where neither was counted.
    return span.name === 'litellm_request' ? 'chat' : span.name === RAW_REQUEST ? RAW_REQUEST : undefined;
  },
  requestModel(span) {
    const model = span.text(names.GEN_AI_REQUEST_MODEL);
    return model && withoutRoute(model);
  },
  // Streamed calls carry the request's model in its place.
  responseModel(span) {
    const model = span.text(names.GEN_AI_RESPONSE_MODEL);
    const isStreamed = /^true$/i.test(String(span.value('llm.is_streaming') ?? ''));
    return isStreamed && model === span.text(names.GEN_AI_REQUEST_MODEL) ? null : model;
  },
  usage: (span) => providerUsage(parsePython(span.text('metadata.usage_object') ?? '')),
  reportedCost: (span) =>
    emitterCost(firstCost(span, 'gen_ai.cost.total_cost', 'gen_ai.cost.total', 'gen_ai.usage.cost')),
  inputMessages: promptMessages,
  outputMessages: completionMessages,
};

function firstCost(span: SpanReader, ...keys: readonly string[]): number | undefined {
  return keys.map((key) => span.number(key)).find((value) => value !== undefined);
}

/** `openai/gpt-4o`, `bedrock/converse/anthropic.claude-…`: LiteLLM's route and the model. */
export function withoutRoute(model: string): string {
  const slash = model.indexOf('/');
  return slash > 0 && resolveProvider(model.slice(0, slash)) !== undefined
    ? model.slice(slash + 1).replace(/^(converse|invoke)\//, '')
    : model;
}
