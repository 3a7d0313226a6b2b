import { operationOfPath } from '../../genai/api-paths.ts';
import * as names from '../../genai/attributes.ts';
import { hideVirtualKey } from '../../genai/virtual-key.ts';
import type { Dialect } from '../dialect.ts';
import { completionMessages, promptMessages } from '../flattened-messages.ts';
import { providerApis } from '../forms/provider-apis.ts';
import type { SpanReader } from '../span-reader.ts';
import { readUsage } from '../usage-attributes.ts';

/**
 * The Portkey gateway's own export, in both ages: `Complete logs` (now on the conventions' 1.40 names, before on 1.37's with
 * wrong usage names and flattened prompts), and `Analytics`, whose spans are the analytics row as it is.
 */
export const portkeyGateway: Dialect = {
  name: 'portkey-gateway',
  documented: true,
  prefixes: ['ai_org', 'ai_model', 'portkey.guardrail.'],
  scopes: ['custom.genai.instrumentation'],
  attributes: {
    ai_org: names.GEN_AI_PROVIDER_NAME,
    ai_model: names.GEN_AI_REQUEST_MODEL,
    'metadata._user': names.USER_ID,
    'metadata.conversation_id': names.GEN_AI_CONVERSATION_ID,
  },
  forms: [providerApis],
  consumed: [
    'req_units',
    'res_units',
    'total_units',
    'cost',
    'cost_currency',
    'cache_status',
    'retry_success_count',
    'config',
    'prompt_slug',
    'prompt_id',
    'virtual_key',
    'trace_id',
    'stream_mode',
    'response_status_code',
    'gen_ai.response.input_tokens',
    'gen_ai.response.output_tokens',
    'gen_ai.prompt.*',
    'gen_ai.completion.*',
  ],
  operation(span) {
    if (span.name.startsWith('portkey.guardrail')) {
      return 'guardrail';
    }
    const named = operationOfPath(span.text('request_url') ?? span.name);
    return named ?? (span.has('ai_model') || span.has('gen_ai.response.input_tokens') ? 'chat' : undefined);
  },
  errorType(span) {
    const status = span.count('response_status_code') ?? Number(span.span.status?.message);
    return status >= 300 && status < 600 ? String(status) : undefined;
  },
  usage(span) {
    const input = span.count('req_units') ?? span.count('gen_ai.response.input_tokens');
    const output = span.count('res_units') ?? span.count('gen_ai.response.output_tokens');
    if (input === undefined && output === undefined) {
      return readUsage(span, names.GEN_AI_USAGE_PREFIX);
    }
    const old = span.has('gen_ai.response.input_tokens');
    return { input, output, rule: old ? 'gen_ai.response.*_tokens' : 'req_units, res_units' };
  },
  reportedCost(span) {
    // The analytics rows count in cents.
    const cents = span.number('cost');
    const usd = span.text('cost_currency');
    return cents === undefined || cents < 0 || (usd !== undefined && usd.toUpperCase() !== 'USD')
      ? undefined
      : { usd: cents / 100, source: 'emitter' };
  },
  inputMessages: promptMessages,
  outputMessages: completionMessages,
  extra(span) {
    const virtualKey = span.text('virtual_key');
    return {
      [names.PORTKEY_GATEWAY_ROUTED]: true,
      [names.PORTKEY_GATEWAY_PROVIDER]: span.text('ai_org', names.GEN_AI_PROVIDER_NAME, names.GEN_AI_SYSTEM),
      [names.PORTKEY_GATEWAY_CACHE_STATUS]: span.text('cache_status')?.toLowerCase(),
      [names.PORTKEY_GATEWAY_RETRY_COUNT]: span.number('retry_success_count'),
      [names.PORTKEY_GATEWAY_TRACE_ID]: span.text('trace_id'),
      [names.PORTKEY_GATEWAY_CONFIG]: span.text('config'),
      [names.PORTKEY_GATEWAY_PROMPT_ID]: span.text('prompt_slug', 'prompt_id'),
      'portkey.gateway.virtual_key': virtualKey === undefined ? undefined : hideVirtualKey(virtualKey),
      [names.GEN_AI_REQUEST_STREAM]: isStream(span) ? true : undefined,
    };
  },
};

function isStream(span: SpanReader): boolean {
  const mode = span.value('stream_mode');
  return mode === true || mode === 1 || mode === 'true' || mode === '1';
}
