import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { reasoningPart, textPart, toolCallPart, toolResponsePart, toParts } from '../parts.ts';
import type { SpanReader } from '../span-reader.ts';
import type { UsageClaim } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';

/** Models by the names that these two APIs give them. Behind other APIs they have a prefix, as in `anthropic/claude-…`. */
const EXCLUSIVE = /^(claude-|arn:aws|([a-z-]+\.)?(anthropic|amazon)\.)/;

/** The scope of the SDK for Python. That for JS writes the service's name. */
const PYTHON = 'strands.telemetry.tracer';

/** In a message, what is to be cached ends here. */
const CACHE_POINT = /"cachePoint"\s*:/;

/** Strands Agents: the conventions' names twice over (old and new), messages in events, loop spans without an operation. */
export const strands: Dialect = {
  name: 'strands',
  prefixes: ['agent_loop.', 'event_loop.', 'gen_ai.event.start_time'],
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
  // For JS it writes the name of the service, which is its scope's name too.
  provider: (span) =>
    span.text(names.GEN_AI_PROVIDER_NAME, names.GEN_AI_SYSTEM) === span.scopeName ? null : undefined,
  usage(span) {
    const claim = readUsage(span, names.GEN_AI_USAGE_PREFIX);
    return claim !== undefined && EXCLUSIVE.test(span.text(names.GEN_AI_REQUEST_MODEL) ?? '')
      ? Object.assign(claim, besideCache(span, claim))
      : claim;
  },
  operation: (span) => (/_loop_cycle$/.test(span.name) ? 'agent_step' : undefined),
  systemInstructions(span) {
    const prompt = span.json('system_prompt');
    return prompt === undefined ? undefined : toParts(prompt, span);
  },
};

/** Its models of Anthropic and Bedrock hand on the APIs' numbers, which stand beside the cached part. */
function besideCache(
  span: SpanReader,
  { input, output, total, cacheRead, cacheWrite }: UsageClaim,
): Partial<UsageClaim> {
  const sum = input !== undefined && output !== undefined ? input + output : undefined;
  if ((cacheRead ?? cacheWrite) !== undefined) {
    // Since it has the conventions' names for it, the SDK for Python counts what was cached as input too; that for JS does so of
    // Bedrock, whose own total contains it.
    return {
      inputIncludesCache:
        span.scopeName === PYTHON
          ? span.has(names.GEN_AI_USAGE_CACHE_READ_INPUT_TOKENS) ||
            span.has(names.GEN_AI_USAGE_CACHE_CREATION_INPUT_TOKENS)
          : total === sum && !isAnthropic(span),
    };
  }
  // Versions that drop the cache counts keep Bedrock's total, which contains them.
  if (sum !== undefined && output !== undefined && total !== undefined && total > sum) {
    return { input: total - output, cacheUnknown: true };
  }
  return { inputUnknown: asksToCache(span) || undefined };
}

/** Asked by its own API, which tells no total: it is made of the two counts. */
function isAnthropic(span: SpanReader): boolean {
  return span.text(names.GEN_AI_REQUEST_MODEL)?.startsWith('claude-') === true;
}

function asksToCache(span: SpanReader): boolean {
  return span.events.some(({ attributes }) => CACHE_POINT.test(String(attributes?.content)));
}
