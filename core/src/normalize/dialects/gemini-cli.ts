import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { count } from '../json.ts';
import type { SpanReader } from '../span-reader.ts';
import { readUsage } from '../usage-attributes.ts';

const API_RESPONSE = 'gemini_cli.api_response';

/** Gemini CLI: a span on the conventions' names, and the provider's own counts in a log event beside it. */
export const geminiCli: Dialect = {
  name: 'gemini-cli',
  prefixes: ['gemini_cli.'],
  scopes: ['gemini-cli'],
  attributes: { 'session.id': names.GEN_AI_CONVERSATION_ID },
  forms: [providerApis],
  operation: (span) =>
    span.name === 'llm_call' ? 'generate_content' : span.name === 'tool_call' ? 'execute_tool' : undefined,
  provider: () => 'gcp.gemini',
  usage(span) {
    const counts = apiResponse(span);
    const input = count(counts?.input_token_count);
    // The span's own output lacks the thoughts, and nothing on it tells of the cache.
    return input === undefined
      ? {
          ...readUsage(span, names.GEN_AI_USAGE_PREFIX),
          outputUnknown: true,
          cacheUnknown: true,
          rule: `${names.GEN_AI_USAGE_PREFIX}*`,
        }
      : {
          input,
          output: count(counts?.output_token_count),
          total: count(counts?.total_token_count),
          cacheRead: count(counts?.cached_content_token_count),
          reasoning: count(counts?.thoughts_token_count),
          inputIncludesCache: true,
          // The event counts thoughts apart from the candidates.
          outputIncludesReasoning: false,
          rule: API_RESPONSE,
        };
  },
};

function apiResponse(span: SpanReader): Readonly<Record<string, unknown>> | undefined {
  return span.logs.find((log) => (log.eventName ?? log.attributes?.['event.name']) === API_RESPONSE)?.attributes;
}
