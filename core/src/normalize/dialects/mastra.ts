import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { toMessages, toOutputMessages } from '../messages.ts';
import type { SpanReader } from '../span-reader.ts';
import type { UsageClaim } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';

/** Span types that hold a conversation under `mastra.<type>.input` and `.output`. */
const CONVERSATIONS: ReadonlySet<string> = new Set(['agent_run', 'model_generation', 'model_step', 'model_inference']);

/** What early versions of its exporter call it. */
const OLD_CACHE_WRITE = 'gen_ai.usage.cache_write_tokens';

/** Span types that are parts of a model call or hold one → the operation that its OpenTelemetry exporter writes. */
const PARTS_OF_CALLS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  model_step: 'agent_step',
  model_chunk: 'model_chunk',
};

/** Mastra's OpenTelemetry exporter: the conventions' names on its `model_inference` spans, containers of its own around them. */
export const mastra: Dialect = {
  name: 'mastra',
  prefixes: ['mastra.'],
  scopes: ['@mastra/*'],
  attributes: {
    'mastra.metadata.threadId': names.GEN_AI_CONVERSATION_ID,
    'mastra.metadata.userId': names.USER_ID,
  },
  forms: [
    providerApis,
    {
      usage: {
        cacheRead: ['cached_input_tokens'],
        cacheWrite5m: ['cache_creation.ephemeral_5m_input_tokens'],
        cacheWrite1h: ['cache_creation.ephemeral_1h_input_tokens'],
        reasoning: ['reasoning_tokens'],
        inputAudio: ['input_audio_tokens'],
        inputImage: ['input_image_tokens'],
        outputAudio: ['output_audio_tokens'],
        outputImage: ['output_image_tokens'],
      },
    },
  ],
  consumed: [
    'mastra.span.type',
    'mastra.agent_run.input',
    'mastra.agent_run.output',
    'mastra.model_generation.input',
    'mastra.model_generation.output',
    'mastra.model_step.input',
    'mastra.model_step.output',
    'mastra.model_inference.input',
    'mastra.model_inference.output',
    'mastra.metadata.headers', // Headers may hold keys, the body repeats the messages.
    'mastra.metadata.body',
  ],
  // Its exporter for Arize gives steps and chunks OpenInference's kind of model calls.
  trueOperation: (span) => PARTS_OF_CALLS[span.text('mastra.span.type') ?? ''],
  operation(span) {
    const type = span.text('mastra.span.type');
    return type === 'model_inference'
      ? 'chat'
      : type === 'agent_run'
        ? 'invoke_agent'
        : type === 'workflow_run'
          ? 'invoke_workflow'
          : undefined;
  },
  usage(span) {
    const claim = span.has(OLD_CACHE_WRITE) ? readUsage(span, names.GEN_AI_USAGE_PREFIX) : undefined;
    return claim && Object.assign(claim, besideReads(claim));
  },
  inputMessages(span) {
    const key = conversationKey(span, 'input');
    return key === undefined ? undefined : toMessages(span.json(key), span);
  },
  outputMessages(span) {
    const key = conversationKey(span, 'output');
    return key === undefined || !span.has(key) ? undefined : toOutputMessages(span.json(key), span);
  },
};

/** Early versions count what Claude's cache was given as input, and not what was read from it. */
function besideReads({ input = 0, cacheRead = 0, cacheWrite = 0 }: UsageClaim): Partial<UsageClaim> | undefined {
  return cacheWrite > 0 && cacheWrite <= input && cacheRead + cacheWrite > input
    ? { uncachedInput: input - cacheWrite }
    : undefined;
}

function conversationKey(span: SpanReader, side: 'input' | 'output'): string | undefined {
  const type = span.text('mastra.span.type');
  return type !== undefined && CONVERSATIONS.has(type) ? `mastra.${type}.${side}` : undefined;
}
