import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';

const TURN = 'codex.turn.token_usage.';
const CALL = 'codex.usage.';

/** Codex CLI: calls are `handle_responses` spans without a model, a turn's span repeats their sum. */
export const codex: Dialect = {
  name: 'codex',
  prefixes: ['codex.'],
  scopes: ['codex_cli_rs', 'codex_exec', 'codex*'],
  attributes: {
    'conversation.id': names.GEN_AI_CONVERSATION_ID,
    model: names.GEN_AI_REQUEST_MODEL,
    slug: names.GEN_AI_REQUEST_MODEL,
    tool_name: names.GEN_AI_TOOL_NAME,
    call_id: names.GEN_AI_TOOL_CALL_ID,
  },
  consumed: ['codex.turn.token_usage.*', 'codex.usage.*'],
  operation(span) {
    return span.name === 'session_task.turn' || span.has(`${TURN}input_tokens`)
      ? 'invoke_agent'
      : span.name === 'try_run_sampling_request'
        ? 'task'
        : span.name === 'handle_responses' && span.has(names.GEN_AI_USAGE_INPUT_TOKENS)
          ? 'chat'
          : undefined;
  },
  provider: () => 'openai',
  // Else it is the number of a thread of the operating system.
  conversationId(span) {
    const id = span.value('thread.id');
    return typeof id === 'string' && id.includes('-') ? id : undefined;
  },
  usage(span) {
    const input = span.count(`${TURN}input_tokens`);
    const reasoning = span.count(`${CALL}reasoning_output_tokens`);
    return input === undefined
      ? reasoning === undefined
        ? undefined
        : { reasoning, total: span.count(`${CALL}total_tokens`), rule: `${CALL}*` }
      : {
          input,
          output: span.count(`${TURN}output_tokens`),
          total: span.count(`${TURN}total_tokens`),
          cacheRead: span.count(`${TURN}cached_input_tokens`),
          cacheWrite: span.count(`${TURN}cache_write_input_tokens`),
          reasoning: span.count(`${TURN}reasoning_output_tokens`),
          inputIncludesCache: true,
          rule: `${TURN}*`,
        };
  },
};
