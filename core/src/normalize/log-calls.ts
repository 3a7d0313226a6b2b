import * as names from '../genai/attributes.ts';
import type { Attributes, AttributeValue, InstrumentationScope, SpanData, SpanLogRecord } from '../genai/span.ts';
import { count, finite, isObject, text } from './json.ts';
import { stableId } from './stable-id.ts';

/** A log record as it was received; ids are absent where it names no span. */
export interface LogRecord extends SpanLogRecord {
  readonly traceId?: string | undefined;
  readonly spanId?: string | undefined;
  readonly observedTimeUnixNano?: bigint | undefined;
  readonly scope?: InstrumentationScope | undefined;
  readonly resource?: Attributes | undefined;
}

/** How an emitter tells of a model call in a log record. */
interface CallEvent {
  /** The name of the span by which the emitter would tell the same. */
  readonly spanName: string;
  /** How its scope begins: of the emitter's own, where the record's was lost on the way. */
  readonly scope?: string;
  /** Attributes that the span would have and the record does not; `undefined`: the record tells of no whole call. */
  readonly read: (attributes: Attributes) => Attributes | undefined;
}

const isFailure = (attributes: Attributes) => (count(attributes['http.response.status_code']) ?? 0) >= 400;

const claude = (read: CallEvent['read']): CallEvent => ({
  spanName: 'claude_code.llm_request',
  scope: 'com.anthropic.claude_code',
  read,
});
const codex = (read: CallEvent['read']): CallEvent => ({ spanName: 'handle_responses', scope: 'codex', read });
const gemini = (read: CallEvent['read']): CallEvent => ({ spanName: 'llm_call', scope: 'gemini-cli', read });

const codexUsage = /* @__PURE__ */ codex((attributes) =>
  attributes['event.kind'] === 'response.completed' && count(attributes.input_token_count) !== undefined
    ? {
        [names.GEN_AI_USAGE_INPUT_TOKENS]: attributes.input_token_count,
        [names.GEN_AI_USAGE_OUTPUT_TOKENS]: attributes.output_token_count,
        [names.GEN_AI_USAGE_CACHE_READ_INPUT_TOKENS]: attributes.cached_token_count,
        [names.GEN_AI_USAGE_CACHE_WRITE_INPUT_TOKENS]: attributes.cache_write_token_count,
        'codex.usage.reasoning_output_tokens': attributes.reasoning_token_count,
        'codex.usage.total_tokens': attributes.tool_token_count,
      }
    : undefined,
);

/** Event name → what it tells. Claude Code's are documented, the others captured. */
const CALL_EVENTS: Readonly<Record<string, CallEvent>> = {
  __proto__: null as never,
  'claude_code.api_request': /* @__PURE__ */ claude((attributes) => ({
    [names.GEN_AI_USAGE_COST]: finite(attributes.cost_usd),
  })),
  'claude_code.api_error': /* @__PURE__ */ claude((attributes) => ({
    success: false,
    [names.ERROR_TYPE]: String(text(attributes.status_code) ?? count(attributes.status_code) ?? '_OTHER'),
  })),
  'codex.sse_event': codexUsage,
  'codex.websocket_event': codexUsage,
  'codex.api_request': /* @__PURE__ */ codex((attributes) =>
    isFailure(attributes)
      ? {
          [names.GEN_AI_OPERATION_NAME]: 'chat',
          [names.ERROR_TYPE]: text(attributes['http.response.status_code']) ?? '_OTHER',
        }
      : undefined,
  ),
  'gemini_cli.api_response': /* @__PURE__ */ gemini((attributes) => ({
    [names.GEN_AI_REQUEST_MODEL]: attributes.model,
  })),
  'gemini_cli.api_error': /* @__PURE__ */ gemini((attributes) => ({
    [names.GEN_AI_REQUEST_MODEL]: attributes.model,
    [names.ERROR_TYPE]: text(attributes[names.ERROR_TYPE]) ?? '_OTHER',
  })),
  'gen_ai.client.inference.operation.details': {
    spanName: 'chat',
    // The request alone is told of before the call, and again with the answer.
    read: (attributes) =>
      attributes[names.GEN_AI_RESPONSE_ID] !== undefined ||
      count(attributes[names.GEN_AI_USAGE_INPUT_TOKENS]) !== undefined ||
      attributes[names.ERROR_TYPE] !== undefined
        ? {}
        : undefined,
  },
};

/** What only the carrier needs, and contents that stand in messages too. */
const DROPPED = /^(event\.|request_text$|response_text$)/;

const MAX_DURATION_MS = 86_400_000;

const SESSION = ['session.id', 'conversation.id', names.GEN_AI_CONVERSATION_ID];
const TURN = ['prompt.id', 'prompt_id', 'turn.id', 'turn_id'];

/** The event's own name: some emitters have a place in their source where the record's name belongs, or the name as body. */
export function eventNameOf({ attributes, eventName, body, scope }: LogRecord): string | undefined {
  const name = text(isObject(attributes) ? attributes['event.name'] : undefined) ?? text(eventName) ?? text(body);
  return name !== undefined && !name.includes('.') && text(scope?.name)?.startsWith('com.anthropic.claude_code')
    ? `claude_code.${name}`
    : name;
}

/**
 * The span that a log record tells of, where it tells of a whole model call. Its ids depend on the record alone: the same
 * record gives the same span, and the calls of one turn (else of one session) share a trace. `undefined` for other records.
 */
export function spanOfCall(log: LogRecord): SpanData | undefined {
  const given = isObject(log.attributes) ? (log.attributes as Attributes) : {};
  const eventName = eventNameOf(log);
  const event = eventName === undefined ? undefined : CALL_EVENTS[eventName];
  const more = event?.read(given);
  const endUnixNano = timeOf(log, given);
  if (event === undefined || more === undefined || endUnixNano === undefined) {
    return undefined;
  }
  const attributes: Record<string, AttributeValue> = {};
  for (const [key, value] of [...Object.entries(given), ...Object.entries(more)]) {
    if (!DROPPED.test(key) && key !== '__proto__' && value !== undefined) {
      attributes[key] = value;
    }
  }
  // Codex's is that of the event.
  const durationMs = event.spanName === 'handle_responses' ? 0 : (finite(given.duration_ms) ?? 0);
  const durationNanos = BigInt(Math.round(Math.min(Math.max(durationMs, 0), MAX_DURATION_MS) * 1e6));
  const [session, turn] = [SESSION, TURN].map((keys) => keys.map((key) => text(given[key])).find(Boolean));
  const identity = [
    eventName,
    text(log.scope?.name),
    session,
    turn,
    endUnixNano,
    count(given['event.sequence']),
    text(given.request_id) ?? text(given[names.GEN_AI_RESPONSE_ID]),
    count(given.input_tokens) ?? count(given.input_token_count) ?? count(given[names.GEN_AI_USAGE_INPUT_TOKENS]),
  ];
  return {
    traceId: text(log.traceId) ?? stableId(32, session === undefined ? identity : [session, turn]),
    spanId: stableId(16, identity),
    parentSpanId: text(log.spanId),
    name: event.spanName,
    kind: 'client',
    status: { code: more[names.ERROR_TYPE] === undefined ? 'unset' : 'error' },
    startUnixNano: durationNanos < endUnixNano ? endUnixNano - durationNanos : 0n,
    endUnixNano,
    attributes,
    scope: text(log.scope?.name)?.startsWith(event.scope ?? '') ? log.scope : { name: event.scope ?? '' },
    resource: log.resource,
    logs: [log],
  };
}

function timeOf(log: LogRecord, attributes: Attributes): bigint | undefined {
  const statedMs = Date.parse(text(attributes['event.timestamp']) ?? '');
  const stated = Number.isNaN(statedMs) ? undefined : BigInt(statedMs) * 1_000_000n;
  return [log.timeUnixNano, stated, log.observedTimeUnixNano].find((time) => typeof time === 'bigint' && time > 0n);
}
