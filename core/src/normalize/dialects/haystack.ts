import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, text } from '../json.ts';
import { toMessages, toOutputMessages } from '../messages.ts';
import { providerUsage } from '../provider-usage.ts';
import type { SpanReader } from '../span-reader.ts';

/** Endings of component types → operation. */
const OPERATIONS: readonly (readonly [RegExp, string])[] = [
  [/ChatGenerator$/, 'chat'],
  [/Generator$/, 'text_completion'],
  [/Embedder$/, 'embeddings'],
  [/Retriever$/, 'retrieval'],
  [/Ranker$/, 'rerank'],
  [/^Agent$/, 'invoke_agent'],
];

/** Haystack's own tracer: a span for each component of a pipeline; models and counts stand in the component's output. */
export const haystack: Dialect = {
  name: 'haystack',
  prefixes: ['haystack.'],
  forms: [providerApis],
  consumed: [
    'haystack.component.input',
    'haystack.component.output',
    'haystack.pipeline.input_data',
    'haystack.pipeline.output_data',
  ],
  operation(span) {
    const type = span.text('haystack.component.type');
    const named = type === undefined ? undefined : OPERATIONS.find(([pattern]) => pattern.test(type))?.[1];
    return named ?? (span.name === 'haystack.pipeline.run' ? 'invoke_workflow' : undefined);
  },
  provider: (span) =>
    /^(OpenAI|Anthropic|AmazonBedrock|Azure|Cohere|Mistral|GoogleAI|VertexAI|Ollama)/.exec(
      span.text('haystack.component.type') ?? '',
    )?.[0],
  responseModel: (span) => text(at(meta(span), 'model')),
  finishReasons(span) {
    const reason = text(at(meta(span), 'finish_reason'));
    return reason === undefined ? undefined : [reason];
  },
  usage: (span) => providerUsage(at(meta(span), 'usage')),
  inputMessages: (span) => toMessages(at(span.json('haystack.component.input'), 'messages'), span),
  outputMessages(span) {
    const replies = at(span.json('haystack.component.output'), 'replies');
    return replies === undefined ? undefined : toOutputMessages(replies, span, haystack.finishReasons?.(span));
  },
  extra: (span) => ({
    [names.INPUT_VALUE]: span.text('haystack.pipeline.input_data'),
    [names.OUTPUT_VALUE]: span.text('haystack.pipeline.output_data'),
  }),
};

function meta(span: SpanReader): unknown {
  const output = span.json('haystack.component.output');
  return at(output, 'replies', '0', 'meta') ?? at(output, 'meta', '0') ?? at(output, 'meta');
}
