import type { GenAiSpan } from '../genai/genai-span.ts';
import { operationKind } from '../genai/operations.ts';
import type { SpanData, SpanLogRecord } from '../genai/span.ts';
import { normalize } from './index.ts';
import { isObject } from './json.ts';
import { eventNameOf, type LogRecord, spanOfCall } from './log-calls.ts';

/** How far from a call's span a record of the call may be, where no id joins them. */
const MAX_DISTANCE_NANOS = 5_000_000_000n;

interface Call {
  readonly key: string;
  readonly span: SpanData;
  readonly genAi: GenAiSpan;
  /** Names of the events that told of it. */
  readonly told: Set<string>;
}

/**
 * Spans with the log records that belong to them. A record that names a span goes to it. One that tells of a model call and
 * names none (Claude Code, Codex CLI, Gemini CLI, the conventions' details event) goes to the span of that call, by its
 * response id or else by emitter, conversation, counts and time, each to one; where there is no such span, it becomes one, with
 * ids that depend on the record alone. So the same records given again change nothing. Other records are left out.
 */
export function joinLogs(spans: readonly SpanData[], logs: readonly LogRecord[]): SpanData[] {
  const byKey = new Map(spans.map((span) => [keyOf(span), span]));
  const logsOf = new Map<string, SpanLogRecord[]>();
  const attach = (key: string, log: LogRecord) => logsOf.set(key, [...(logsOf.get(key) ?? []), log]);
  const homeless: { readonly log: LogRecord; readonly span: SpanData }[] = [];
  for (const log of logs.filter(isObject).sort(earlierFirst)) {
    const key = `${log.traceId}/${log.spanId}`;
    const named = byKey.get(key);
    const call = named !== undefined && isModelCall(normalize(named)) ? undefined : spanOfCall(log);
    if (named !== undefined) {
      attach(key, log);
    }
    if (call !== undefined) {
      homeless.push({ log, span: call });
    }
  }
  const calls = new Map<string, Call[]>();
  for (const span of homeless.length === 0 ? [] : spans) {
    addCall(calls, span, normalize(span));
  }
  const added: SpanData[] = [];
  const told = new Set<string>();
  for (const { log, span } of homeless) {
    const key = keyOf(span);
    const genAi = normalize(span);
    const eventName = eventNameOf(log) ?? '';
    // A record that was sent twice is one record.
    if (genAi === undefined || byKey.has(key) || told.has(key)) {
      continue;
    }
    told.add(key);
    const call = nearest(calls.get(bucketOf(genAi)) ?? [], span, genAi, eventName);
    if (call !== undefined) {
      call.told.add(eventName);
      attach(call.key, log);
    } else {
      byKey.set(key, span);
      added.push(span);
      addCall(calls, span, genAi)?.told.add(eventName);
    }
  }
  return [...spans, ...added].map((span) => withLogs(span, logsOf.get(keyOf(span))));
}

function keyOf({ traceId, spanId }: SpanData): string {
  return `${traceId}/${spanId}`;
}

function withLogs(span: SpanData, more: readonly SpanLogRecord[] | undefined): SpanData {
  const own = span.logs ?? [];
  const fresh = more?.filter((log) => !own.includes(log)) ?? [];
  return fresh.length === 0 ? span : { ...span, logs: [...own, ...fresh] };
}

function addCall(calls: Map<string, Call[]>, span: SpanData, genAi: GenAiSpan | undefined): Call | undefined {
  if (genAi === undefined || !isModelCall(genAi)) {
    return undefined;
  }
  const call: Call = { key: keyOf(span), span, genAi, told: new Set() };
  const bucket = bucketOf(genAi);
  calls.set(bucket, [...(calls.get(bucket) ?? []), call]);
  return call;
}

/** What a record and the span of its call always share. Failures have no counts. */
function bucketOf({ dialects, errorType, usage }: GenAiSpan): string {
  return `${dialects[0]} ${errorType === undefined ? usage?.inputTokens : 'failed'}`;
}

function isModelCall(genAi: GenAiSpan | undefined): boolean {
  return genAi !== undefined && operationKind(genAi.operation) === 'inference';
}

/** The nearest span in time that can be of the call which a record tells of, and that no record of this name told of yet. */
function nearest(calls: readonly Call[], span: SpanData, genAi: GenAiSpan, eventName: string): Call | undefined {
  let best: Call | undefined;
  let bestDistance = MAX_DISTANCE_NANOS;
  for (const call of calls) {
    if (call.told.has(eventName) || !isSameCall(call, span, genAi)) {
      continue;
    }
    const hasId = genAi.responseId !== undefined && call.genAi.responseId === genAi.responseId;
    const distance = hasId ? -1n : distanceNanos(call.span, span.endUnixNano);
    if (distance < bestDistance) {
      best = call;
      bestDistance = distance;
    }
  }
  return best;
}

function isSameCall(call: Call, span: SpanData, told: GenAiSpan): boolean {
  const { genAi } = call;
  return (
    same(call.span.resource?.['service.name'], span.resource?.['service.name']) &&
    same(genAi.conversationId, told.conversationId) &&
    same(genAi.responseId, told.responseId) &&
    same(genAi.requestModel ?? genAi.responseModel, told.requestModel ?? told.responseModel) &&
    same(genAi.usage?.outputTokens, told.usage?.outputTokens)
  );
}

function same(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || a === b;
}

function distanceNanos({ startUnixNano, endUnixNano }: SpanData, atUnixNano: bigint): bigint {
  return atUnixNano < startUnixNano
    ? startUnixNano - atUnixNano
    : atUnixNano > endUnixNano
      ? atUnixNano - endUnixNano
      : 0n;
}

function earlierFirst(a: LogRecord, b: LogRecord): number {
  const [timeA = 0n, timeB = 0n] = [a.timeUnixNano || a.observedTimeUnixNano, b.timeUnixNano || b.observedTimeUnixNano];
  return timeA === timeB ? 0 : timeA < timeB ? -1 : 1;
}
