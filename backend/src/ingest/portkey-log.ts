import { createHash } from 'node:crypto';
import type { AttributeValue } from '@portkey-otel/core';
import type { ReceivedSpan } from '../otlp/received.ts';

type Json = { readonly [key: string]: unknown };

/** The log objects of a `POST /v1/logs`, one or an array; `undefined` when the body is something else, such as OTLP. */
export function portkeyLogObjects(body: Uint8Array): Json[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
  const objects = Array.isArray(parsed) ? parsed : [parsed];
  const isLog = (object: unknown) => isObject(object) && isObject(object.request) && isObject(object.response);
  return objects.length > 0 && objects.every(isLog) ? (objects as Json[]) : undefined;
}

/** Path of the request → operation. */
const OPERATIONS: readonly (readonly [RegExp, string])[] = [
  [/\/embeddings/, 'embeddings'],
  [/\/(chat\/completions|messages|responses)/, 'chat'],
  [/\/completions/, 'text_completion'],
  [/\/images/, 'generate_content'],
];

/** Field of the request body → attribute, as the gateway's own export writes them. */
const REQUEST_ATTRIBUTES: { readonly [field: string]: string } = {
  model: 'gen_ai.request.model',
  max_tokens: 'gen_ai.request.max_tokens',
  max_completion_tokens: 'gen_ai.request.max_tokens',
  max_output_tokens: 'gen_ai.request.max_tokens',
  temperature: 'gen_ai.request.temperature',
  top_p: 'gen_ai.request.top_p',
  top_k: 'gen_ai.request.top_k',
  stop: 'gen_ai.request.stop_sequences',
  stop_sequences: 'gen_ai.request.stop_sequences',
  frequency_penalty: 'gen_ai.request.frequency_penalty',
  presence_penalty: 'gen_ai.request.presence_penalty',
  seed: 'gen_ai.request.seed',
  n: 'gen_ai.request.choice.count',
  stream: 'gen_ai.request.stream',
  dimensions: 'gen_ai.embeddings.dimension.count',
};

/** No call takes longer: such a time is an emitter's mistake. */
const LONGEST_MS = 86_400_000;

/** Metadata keys that are ids or times of the span itself. */
const SPAN_METADATA: ReadonlySet<string> = new Set(['traceId', 'spanId', 'spanName', 'parentSpanId', '_user']);

/**
 * A Portkey log object as the span that the gateway itself would export (GenAI conventions 1.40). Ids that are no hex are
 * hashed, so that what belongs together stays together; an object without a span id gets one of its content, so that sending
 * it again does not double it. The time is `createdAt`, else that of its arrival.
 */
export function spanOfLogObject(log: Json, arrivedMs: number): ReceivedSpan {
  const request = object(log.request);
  const response = object(log.response);
  const metadata = object(log.metadata);
  const asked = object(request.body);
  const answered = object(response.body);
  const status = numeric(response.status) ?? 200;
  const stated = numeric(response.response_time ?? response.responseTime) ?? 0;
  const durationMs = Math.min(Math.max(0, stated), LONGEST_MS);
  const created = Date.parse(text(log.createdAt) ?? '');
  const startMs = Number.isNaN(created) ? arrivedMs - durationMs : created;
  const operation = OPERATIONS.find(([path]) => path.test(text(request.url) ?? ''))?.[1] ?? 'chat';
  const content = hash(JSON.stringify(log));
  const attributes: Record<string, AttributeValue> = {
    'gen_ai.operation.name': operation,
    'gen_ai.provider.name': text(request.provider),
    'gen_ai.response.id': text(answered.id),
    'gen_ai.response.model': text(answered.model),
    'gen_ai.response.finish_reasons': finishReasons(answered),
    'gen_ai.input.messages': jsonText(asked.messages ?? asked.input ?? asked.prompt),
    'gen_ai.system_instructions': jsonText(asked.system ?? asked.instructions),
    'gen_ai.tool.definitions': jsonText(asked.tools),
    'gen_ai.output.messages': jsonText(outputMessages(answered)),
    'error.type': status >= 300 ? String(status) : undefined,
    'user.id': text(metadata._user),
    'gen_ai.conversation.id': text(metadata.conversation_id),
    ...usageAttributes(object(answered.usage), object(object(log.output).tokens)),
  };
  for (const [field, name] of Object.entries(REQUEST_ATTRIBUTES)) {
    const value = asked[field];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') attributes[name] = value;
  }
  for (const [key, value] of Object.entries(metadata)) {
    if (!SPAN_METADATA.has(key) && typeof value !== 'object') attributes[`metadata.${key}`] = value as AttributeValue;
  }
  return {
    traceId: hexId(metadata.traceId, 32) ?? content.slice(0, 32),
    spanId: hexId(metadata.spanId, 16) ?? content.slice(32, 48),
    parentSpanId: hexId(metadata.parentSpanId, 16),
    name: text(metadata.spanName) ?? operation,
    kind: 'client',
    status: { code: status >= 300 ? 'error' : 'ok', message: String(status) },
    startUnixNano: milli(startMs),
    endUnixNano: milli(startMs + durationMs),
    attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)),
    scope: { name: 'custom.genai.instrumentation' },
    resource: { 'service.name': 'portkey' },
  };
}

/** Counts of the provider's answer, in the words of OpenAI or Anthropic; else those that the log object states. */
function usageAttributes(usage: Json, stated: Json): Record<string, number | undefined> {
  const details = object(usage.prompt_tokens_details ?? usage.input_tokens_details);
  const outputDetails = object(usage.completion_tokens_details ?? usage.output_tokens_details);
  const cache = object(stated.cache);
  // Anthropic counts what is read from and written to the cache beside the input, the conventions within it.
  const besideInput = [usage.cache_read_input_tokens, usage.cache_creation_input_tokens].map(
    (tokens) => number(tokens) ?? 0,
  );
  const native = number(usage.input_tokens);
  const input =
    number(usage.prompt_tokens) ?? (native === undefined ? undefined : native + besideInput[0]! + besideInput[1]!);
  return {
    'gen_ai.usage.input_tokens': input ?? number(stated.requestUnits),
    'gen_ai.usage.output_tokens': number(usage.completion_tokens ?? usage.output_tokens ?? stated.responseUnits),
    'gen_ai.usage.cache_read.input_tokens': number(
      details.cached_tokens ?? usage.cache_read_input_tokens ?? cache.cacheReadInputUnits,
    ),
    'gen_ai.usage.cache_creation.input_tokens': number(usage.cache_creation_input_tokens ?? cache.cacheWriteInputUnits),
    'gen_ai.usage.reasoning.output_tokens': number(outputDetails.reasoning_tokens),
  };
}

function finishReasons(answered: Json): string[] | undefined {
  const reasons = list(answered.choices).flatMap((choice) => text(object(choice).finish_reason) ?? []);
  const stop = text(answered.stop_reason);
  return reasons.length > 0 ? reasons : stop ? [stop] : undefined;
}

/** Chat completions, text completions, Anthropic's messages, OpenAI's responses. */
function outputMessages(answered: Json): unknown[] | undefined {
  const choices = list(answered.choices).map((choice) => {
    const { message, text: completion, finish_reason } = object(choice);
    return { role: 'assistant', ...(isObject(message) ? message : { content: completion }), finish_reason };
  });
  if (choices.length > 0) return choices;
  if (Array.isArray(answered.content)) {
    return [{ role: answered.role ?? 'assistant', content: answered.content, finish_reason: answered.stop_reason }];
  }
  return Array.isArray(answered.output) ? answered.output : undefined;
}

/** Hex as it is, a UUID without its dashes, anything else by its hash: the gateway's ids are free text. */
export function hexId(value: unknown, digits: number): string | undefined {
  const given = text(value);
  if (given === undefined) return undefined;
  const bare = given.replaceAll('-', '').toLowerCase();
  return new RegExp(`^(?!0+$)[0-9a-f]{${digits}}$`).test(bare) ? bare : hash(given).slice(0, digits);
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

function milli(ms: number): bigint {
  return BigInt(Math.round(ms * 1_000)) * 1_000n;
}

function jsonText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A number, also one written as text. */
function numeric(value: unknown): number | undefined {
  return number(typeof value === 'string' && value !== '' ? Number(value) : value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
