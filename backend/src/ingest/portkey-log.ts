import { createHash } from 'node:crypto';
import {
  type Attributes,
  type AttributeValue,
  gatewayFacts,
  guardrailStatus,
  operationOfPath,
  readProviderApiRequest,
  readProviderApiResponse,
  requestFacts,
  type Usage,
  usageAttributes,
  usageOfResponse,
} from '@portkey-otel/core';
import type { ReceivedSpan } from '../otlp/received.ts';

type Json = { readonly [key: string]: unknown };

/**
 * The log objects of a `POST /v1/logs`, one or an array, and how many items of the array are none; `undefined` when the body is
 * something else, such as OTLP.
 */
export function portkeyLogObjects(
  body: Uint8Array,
): { readonly logs: readonly Json[]; readonly others: number } | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
  const items = Array.isArray(parsed) ? parsed : [parsed];
  const logs = items.filter(isLogObject);
  return logs.length > 0 ? { logs, others: items.length - logs.length } : undefined;
}

function isLogObject(item: unknown): item is Json {
  return isObject(item) && isObject(item.request) && isObject(item.response);
}

/** Gemini and Bedrock name the model in the path: `/models/{model}:generateContent`, `/model/{model}/converse`. */
const MODEL_IN_PATH = /\/models?\/([^/:?]+)(?::\w+|\/(?:converse|invoke)[\w-]*)$/;

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
  const status = numeric(response.status) ?? 200;
  const stated = numeric(response.response_time ?? response.responseTime) ?? 0;
  const durationMs = Math.min(Math.max(0, stated), LONGEST_MS);
  const created = Date.parse(text(log.createdAt) ?? '');
  const startMs = Number.isNaN(created) ? arrivedMs - durationMs : created;
  // A query may hold a key.
  const path = (text(request.url) ?? '').split('?', 1)[0]!;
  const operation = operationOfPath(path) ?? 'chat';
  const content = hash(JSON.stringify(log));
  return {
    traceId: hexId(metadata.traceId, 32) ?? content.slice(0, 32),
    spanId: hexId(metadata.spanId, 16) ?? content.slice(32, 48),
    parentSpanId: hexId(metadata.parentSpanId, 16),
    name: text(metadata.spanName) ?? operation,
    kind: 'client',
    status: { code: status >= 300 ? 'error' : 'ok', message: String(status) },
    startUnixNano: milli(startMs),
    endUnixNano: milli(startMs + durationMs),
    attributes: known({
      'gen_ai.operation.name': operation,
      'error.type': status >= 300 ? String(status) : undefined,
      ...requestOf(request, path),
      ...answerOf(object(response.body), object(log.output)),
      ...gatewayOf(request, response, path),
      ...metadataOf(metadata),
    }),
    scope: { name: 'custom.genai.instrumentation' },
    resource: { 'service.name': 'portkey' },
  };
}

function requestOf(request: Json, path: string): Attributes {
  const body = object(request.body);
  const asked = readProviderApiRequest(body)!;
  return {
    ...asked.attributes,
    'gen_ai.provider.name': text(request.provider),
    'gen_ai.request.model': asked.model ?? modelOfPath(path),
    'gen_ai.input.messages': json(asked.inputMessages()),
    'gen_ai.system_instructions': json(asked.systemInstructions()),
    'gen_ai.tool.definitions': json(asked.toolDefinitions()),
  };
}

function modelOfPath(path: string): string | undefined {
  const model = MODEL_IN_PATH.exec(path)?.[1];
  try {
    return model && decodeURIComponent(model);
  } catch {
    return model;
  }
}

/** Counts are the answer's own, else those that the log object states; the price is what Portkey billed. */
function answerOf(body: Json, { tokens, cost }: Json): Attributes {
  const answer = readProviderApiResponse(body);
  const usage = answer?.usage ?? usageOfResponse(body.usage ?? body.usageMetadata) ?? statedUsage(object(tokens));
  const stated = object(cost);
  return {
    'gen_ai.response.id': text(body.id) ?? answer?.id,
    'gen_ai.response.model': text(body.model) ?? answer?.model,
    'gen_ai.response.finish_reasons': answer?.finishReasons,
    'gen_ai.output.messages': json(answer?.outputMessages()),
    ...usageAttributes(usage),
    // In cents, as in the rows of Portkey's analytics.
    cost: numeric(stated.cost),
    cost_currency: text(stated.currency),
  };
}

function statedUsage(tokens: Json): Usage {
  const cache = object(tokens.cache);
  return {
    inputTokens: number(tokens.requestUnits),
    outputTokens: number(tokens.responseUnits),
    cacheReadTokens: number(cache.cacheReadInputUnits),
    cacheWriteTokens: number(cache.cacheWriteInputUnits),
  };
}

function gatewayOf(request: Json, response: Json, path: string): Attributes {
  const asked = headersOf(request.headers);
  const answered = headersOf(response.headers);
  const guardrails = guardrailStatus(object(response.body).hook_results);
  return {
    ...requestFacts(path, (name) => asked[name]),
    ...(guardrails === undefined ? {} : { 'portkey.gateway.guardrail_status': guardrails }),
    ...gatewayFacts((name) => answered[name], numeric(response.status)),
  };
}

function metadataOf(metadata: Json): Attributes {
  const attributes: Record<string, AttributeValue> = {
    'user.id': text(metadata._user),
    'gen_ai.conversation.id': text(metadata.conversation_id),
  };
  for (const [key, value] of Object.entries(metadata)) {
    if (!SPAN_METADATA.has(key) && typeof value !== 'object') attributes[`metadata.${key}`] = value as AttributeValue;
  }
  return attributes;
}

/** Hex as it is, a UUID without its dashes, anything else by its hash: the gateway's ids are free text. */
export function hexId(value: unknown, digits: number): string | undefined {
  const given = text(value);
  if (given === undefined) return undefined;
  const bare = given.replaceAll('-', '').toLowerCase();
  return new RegExp(`^(?!0+$)[0-9a-f]{${digits}}$`).test(bare) ? bare : hash(given).slice(0, digits);
}

/** By their lower-case names. */
function headersOf(headers: unknown): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(object(headers)).map(([name, value]) => [name.toLowerCase(), text(value)]));
}

function known(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

function milli(ms: number): bigint {
  return BigInt(Math.round(ms * 1_000)) * 1_000n;
}

function json(list: readonly unknown[] | undefined): string | undefined {
  return list === undefined || list.length === 0 ? undefined : JSON.stringify(list);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
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
