import type { SeenRequest, ServedCall } from '../../provider/provider.ts';

/** A span as it left the process of one telemetry. */
export interface SubjectSpan {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly error: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Ledger {
  readonly served: readonly ServedCall[];
  readonly requests: readonly SeenRequest[];
}

/** Where the telemetries write a fact; the first that is there counts. */
const NAMES = {
  input: ['gen_ai.usage.input_tokens', 'llm.token_count.prompt'],
  output: ['gen_ai.usage.output_tokens', 'llm.token_count.completion'],
  cached: [
    'gen_ai.usage.cache_read.input_tokens',
    'llm.token_count.prompt_details.cache_read',
    'ai.usage.inputTokenDetails.cacheReadTokens',
  ],
  reasoning: [
    'gen_ai.usage.reasoning.output_tokens',
    'llm.token_count.completion_details.reasoning',
    'ai.usage.outputTokenDetails.reasoningTokens',
  ],
  embedded: ['gen_ai.usage.input_tokens', 'llm.token_count.prompt', 'llm.token_count.total', 'ai.usage.tokens'],
  answer: ['gen_ai.output.messages', 'output.value', 'llm.output_messages.0.message.contents.0.message_content.text'],
} as const;

/** Operations whose span is one call of a model. */
const MODEL_CALL =
  /^(chat|embeddings|rerank|image_generation|generate_content|text_completion|ai\.(generateSpeech|transcribe))$/;

function fact(span: SubjectSpan | undefined, of: keyof typeof NAMES): unknown {
  return NAMES[of].map((name) => span?.attributes[name]).find((value) => value !== undefined);
}

/** What a telemetry lost of one scenario, or told wrongly; nothing when it lost nothing. */
export function losses(spans: readonly SubjectSpan[], { served, requests }: Ledger): string[] {
  if (spans.length === 0) return ['everything: no span'];
  const calls = modelCalls(spans);
  if (calls.length === 0) return ['the model call: no span of it'];
  const found = new Set<string>();
  const say: Say = (when, what) => {
    if (when) found.add(what);
  };
  const orphans = spans.some(
    ({ parentSpanId }) => parentSpanId && !spans.some(({ spanId }) => spanId === parentSpanId),
  );
  say(orphans, 'the spans around the call: never ended');
  say(calls.length < requests.length, `${requests.length - calls.length} of ${requests.length} attempts`);
  for (const call of served) tokens(call, spanOf(call, calls, served), say);
  const billed = sum(served.map(({ usage }) => usage?.inputTokens));
  const told = sum(spans.map((span) => fact(span, 'input')));
  say(
    billed > 0 && told >= 2 * billed,
    `tokens once: all spans together say ${Math.round(told / billed)} times the bill`,
  );
  endings(calls, { served, requests }, say);
  return [...found];
}

/** How many of the requests carried the id of a span that was exported. */
export function linkedRequests(spans: readonly SubjectSpan[], { requests }: Ledger): number {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  return requests.filter(({ headers }) => ids.has(String(headers.traceparent).split('-')[2] ?? '')).length;
}

/** The spans of model calls; of two nested ones for one call the inner one. */
function modelCalls(spans: readonly SubjectSpan[]): SubjectSpan[] {
  const calls = spans.filter((span) => MODEL_CALL.test(String(span.attributes['gen_ai.operation.name'])));
  return calls.filter(({ spanId }) => !calls.some(({ parentSpanId }) => parentSpanId === spanId));
}

type Say = (when: boolean, what: string) => void;

function tokens(call: ServedCall, span: SubjectSpan | undefined, say: Say): void {
  if (call.usage === undefined || span === undefined) return;
  const { inputTokens, outputTokens, cacheReadTokens, reasoningTokens } = call.usage;
  if (call.path.endsWith('/embeddings')) {
    say(fact(span, 'embedded') !== inputTokens, 'tokens');
    return;
  }
  say(fact(span, 'answer') === undefined, 'the answer');
  if (fact(span, 'input') !== inputTokens || fact(span, 'output') !== outputTokens) {
    say(true, 'tokens');
    return;
  }
  say(cacheReadTokens > 0 && fact(span, 'cached') !== cacheReadTokens, 'cached tokens');
  say(reasoningTokens > 0 && fact(span, 'reasoning') !== reasoningTokens, 'reasoning tokens');
}

/** How calls that did not go well are told. */
function endings(calls: readonly SubjectSpan[], { served, requests }: Ledger, say: Say): void {
  const refused = requests.filter(({ status, path }) => status >= 400 && path.endsWith('/chat/completions')).length;
  const cut = served.filter(({ complete }) => !complete).length;
  const failed = calls.filter((span) => span.error);
  say(refused > failed.length, 'that it failed');
  say(
    failed.some((span) => span.attributes['error.type'] === undefined),
    'the type of the error',
  );
  say(cut > 0 && calls.some((span) => fact(span, 'answer') === undefined), 'what had arrived');
}

/** By the response id; where there is none, the one of that turn. */
function spanOf(
  call: ServedCall,
  calls: readonly SubjectSpan[],
  served: readonly ServedCall[],
): SubjectSpan | undefined {
  const byId = calls.find(({ attributes }) => attributes['gen_ai.response.id'] === call.id);
  return byId ?? calls.filter(({ error }) => !error)[served.indexOf(call)];
}

function sum(counts: readonly unknown[]): number {
  return counts.reduce<number>((total, count) => total + Number(count ?? 0), 0);
}
