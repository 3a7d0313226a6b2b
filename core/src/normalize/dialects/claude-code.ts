import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';

/** `claude_code.<name>` → operation. */
const OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  'claude_code.llm_request': 'chat',
  'claude_code.interaction': 'invoke_agent',
  'claude_code.tool': 'execute_tool',
};

/** Claude Code's spans (beta), with bare names. Its metric and its log event of the same call are not read: one call is one span. */
export const claudeCode: Dialect = {
  name: 'claude-code',
  documented: true,
  prefixes: [],
  scopes: ['com.anthropic.claude_code*'],
  spanNames: ['claude_code.'],
  attributes: {
    'session.id': names.GEN_AI_CONVERSATION_ID,
    model: names.GEN_AI_REQUEST_MODEL,
    tool_name: names.GEN_AI_TOOL_NAME,
    tool_use_id: names.GEN_AI_TOOL_CALL_ID,
    request_id: names.GEN_AI_RESPONSE_ID,
  },
  consumed: [
    'input_tokens',
    'output_tokens',
    'cache_read_tokens',
    'cache_creation_tokens',
    'span.type',
    'stop_reason',
    'ttft_ms',
  ],
  operation: (span) => OPERATIONS[span.name],
  provider: (span) => (span.name === 'claude_code.llm_request' ? 'anthropic' : undefined),
  errorType: (span) =>
    span.value('success') === false || span.value('success') === 'false'
      ? (span.text('error', 'status_code') ?? '_OTHER')
      : undefined,
  finishReasons(span) {
    const reason = span.text('stop_reason');
    return reason === undefined ? undefined : [reason];
  },
  usage(span) {
    const input = span.count('input_tokens');
    const output = span.count('output_tokens');
    return input === undefined && output === undefined
      ? undefined
      : {
          input,
          output,
          cacheRead: span.count('cache_read_tokens'),
          cacheWrite: span.count('cache_creation_tokens'),
          inputIncludesCache: false,
          rule: 'input_tokens, cache_read_tokens, cache_creation_tokens',
        };
  },
  pricing: (span) => {
    const speed = span.text('speed');
    return speed === undefined ? undefined : { speed };
  },
  extra(span) {
    const ms = span.number('ttft_ms');
    return ms === undefined ? undefined : { [names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK]: ms / 1000 };
  },
};
