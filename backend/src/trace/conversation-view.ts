import type { ChatMessage, EnrichedSpan, MessagePart } from '@portkey-otel/core';
import { model, type SpanFacts, spanFacts } from './span-facts.ts';
import { isoTime } from './span-view.ts';
import { addSums, noSums, percentiles, sumsOf, type Totals, toTotals } from './totals.ts';

/** A message of a thread, with the call that it belongs to. */
export interface ThreadMessage {
  readonly role: string;
  readonly parts: readonly MessagePart[];
  readonly name?: string;
  readonly traceId: string;
  readonly spanId: string;
  /** ISO 8601: the call's start for what was sent, its end for what was answered. */
  readonly time: string;
  /** The rest is of answers only. */
  readonly model?: string | null;
  readonly costUsd?: number | null;
  readonly finishReason?: string;
}

export interface ConversationView<Trace> {
  readonly conversationId: string;
  readonly totals: Totals;
  /** By start time. */
  readonly traces: readonly Trace[];
  /** Each message once, in order: frameworks send the whole history with each call. */
  readonly messages: readonly ThreadMessage[];
}

/** @param whole the enriched spans of each trace; those that are gone by now are `undefined` */
export function conversationView<Trace>(
  conversationId: string,
  traces: readonly Trace[],
  whole: readonly (readonly EnrichedSpan[] | undefined)[],
): ConversationView<Trace> {
  const spans = whole.flatMap((trace) => trace ?? []).map((enriched) => ({ enriched, facts: spanFacts(enriched) }));
  const calls = spans.filter(({ facts }) => facts.role === 'billable' || facts.role === 'failed');
  calls.sort((a, b) => Number(a.facts.startUnixNano - b.facts.startUnixNano));
  const sums = noSums();
  for (const { facts } of calls) addSums(sums, sumsOf(facts));
  const latencies = calls.map(({ facts }) => facts.durationNano / 1e6);
  const firstTokens = calls.flatMap(({ facts }) => facts.timeToFirstTokenMs ?? []);
  return {
    conversationId,
    totals: toTotals(sums, traces.length, percentiles(latencies), percentiles(firstTokens)),
    traces,
    messages: thread(calls),
  };
}

function thread(calls: readonly { enriched: EnrichedSpan; facts: SpanFacts }[]): ThreadMessage[] {
  const messages: ThreadMessage[] = [];
  const said = new Map<string, number>();
  for (const { enriched, facts } of calls) {
    const { genAi } = enriched;
    const call = { traceId: facts.traceId, spanId: facts.spanId };
    const instructions = genAi?.systemInstructions ?? [];
    const system: ChatMessage[] = instructions.length > 0 ? [{ role: 'system', parts: [...instructions] }] : [];
    /** How often this call has said each message: a user may say the same thing twice. */
    const repeated = new Map<string, number>();
    for (const message of [...system, ...(genAi?.inputMessages ?? [])]) {
      const id = fingerprint(message);
      const times = (repeated.get(id) ?? 0) + 1;
      repeated.set(id, times);
      if (times <= (said.get(id) ?? 0)) continue;
      said.set(id, times);
      messages.push({ ...plain(message), ...call, time: isoTime(facts.startUnixNano) });
    }
    for (const message of genAi?.outputMessages ?? []) {
      const id = fingerprint(message);
      said.set(id, (said.get(id) ?? 0) + 1);
      messages.push({
        ...plain(message),
        ...call,
        time: isoTime(facts.startUnixNano + BigInt(facts.durationNano)),
        model: model(facts) ?? null,
        costUsd: facts.costUsd ?? null,
        ...(message.finish_reason ? { finishReason: message.finish_reason } : {}),
      });
    }
  }
  return messages;
}

function plain({ role, parts, name }: ChatMessage): Pick<ThreadMessage, 'role' | 'parts' | 'name'> {
  return { role, parts, ...(name ? { name } : {}) };
}

function fingerprint({ role, parts }: ChatMessage): string {
  return JSON.stringify([role, parts]);
}
