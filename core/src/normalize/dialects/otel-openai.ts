import { GEN_AI_OPERATION_NAME, GEN_AI_USAGE_PREFIX } from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { readUsage } from '../usage-attributes.ts';

/** OpenTelemetry's OpenAI instrumentation for JS: the conventions up to 1.36, without any cache count. */
export const otelOpenAi: Dialect = {
  name: 'otel-openai',
  prefixes: [],
  scopes: ['@opentelemetry/instrumentation-openai'],
  forms: [providerApis],
  usage(span) {
    const claim = readUsage(span, GEN_AI_USAGE_PREFIX);
    return claim && Object.assign(claim, { cacheUnknown: span.text(GEN_AI_OPERATION_NAME) === 'chat' });
  },
};
