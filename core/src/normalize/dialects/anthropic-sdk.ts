import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { webSearches } from '../raw-usage.ts';

const CACHE_WRITE_5M = 'anthropic.usage.cache_creation.ephemeral_5m_input_tokens';
const CACHE_WRITE_1H = 'anthropic.usage.cache_creation.ephemeral_1h_input_tokens';

/** The Anthropic SDK's own spans: the conventions' names, and what only Anthropic has under its own. */
export const anthropicSdk: Dialect = {
  name: 'anthropic-sdk',
  prefixes: ['anthropic.'],
  scopes: ['com.anthropic.sdk*'],
  forms: [providerApis],
  consumed: ['anthropic.usage.*', 'anthropic.message.stop_reason'],
  finishReasons(span) {
    const reason = span.text('anthropic.message.stop_reason');
    return reason === undefined ? undefined : [reason];
  },
  usage(span) {
    const cacheWrite5m = span.count(CACHE_WRITE_5M);
    const cacheWrite1h = span.count(CACHE_WRITE_1H);
    const units = webSearches(span.value('anthropic.usage.server_tool_use.web_search_requests'));
    return cacheWrite5m === undefined && cacheWrite1h === undefined && units === undefined
      ? undefined
      : { cacheWrite5m, cacheWrite1h, units, rule: 'anthropic.usage.*' };
  },
  pricing(span) {
    const serviceTier = span.text('anthropic.response.service_tier');
    const speed = span.text('anthropic.usage.speed', 'anthropic.response.speed');
    return serviceTier === undefined && speed === undefined ? undefined : { serviceTier, speed };
  },
};
