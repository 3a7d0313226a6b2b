import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { reasoningPart, textPart, toolCallPart, toolResponsePart, toParts } from '../parts.ts';

/** Strands Agents: the conventions' names twice over (old and new), messages in events, loop spans without an operation. */
export const strands: Dialect = {
  name: 'strands',
  prefixes: ['agent_loop.', 'event_loop.'],
  scopes: ['strands-agents', 'strands*'],
  forms: [
    providerApis,
    {
      parts: {
        textBlock: textPart,
        reasoningBlock: reasoningPart,
        toolUseBlock: toolCallPart,
        toolResultBlock: toolResponsePart,
      },
      usage: { cacheRead: ['cache_read_input_tokens'], cacheWrite: ['cache_write_input_tokens'] },
    },
  ],
  consumed: ['gen_ai.event.start_time', 'gen_ai.event.end_time', 'name', 'system_prompt'],
  operation: (span) => (/_loop_cycle$/.test(span.name) ? 'agent_step' : undefined),
  systemInstructions(span) {
    const prompt = span.json('system_prompt');
    return prompt === undefined ? undefined : toParts(prompt, span);
  },
};
