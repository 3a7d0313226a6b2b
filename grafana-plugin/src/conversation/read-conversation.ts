import type { ChatMessage, EnrichedSpan } from '@portkey-otel/core';
import type { Call, Conversation, Feedback, Message, Part, ToolPart, ToolRun, Turn } from './conversation.ts';
import { groupedBy } from './grouped-by.ts';
import { OpenTools } from './open-tools.ts';
import { durationMs, readCall, readError, toMs } from './read-call.ts';
import { type Judgements, readJudgements } from './read-judgements.ts';
import { readParts } from './read-parts.ts';
import { readSteps } from './read-steps.ts';
import { rollupOf, sumRollups } from './rollup.ts';

/** The conversation in the enriched spans of one trace or of many: each message once, in the order it was said. */
export function readConversation(spans: readonly EnrichedSpan[], feedback: readonly Feedback[] = []): Conversation {
  const traces = groupedBy(spans, ({ span }) => span.traceId);
  const byStart = [...traces.values()].map(sorted).sort((a, b) => compareStart(a[0]!, b[0]!));
  const thread = new Thread();
  const turns = byStart.map((trace) => readTurn(trace, thread, feedback));
  return { turns, rollup: sumRollups(turns.map(({ rollup }) => rollup)) };
}

function readTurn(trace: readonly EnrichedSpan[], thread: Thread, feedback: readonly Feedback[]): Turn {
  const ids = new Set(trace.map(({ span }) => span.spanId));
  const root = trace.find(({ span }) => !span.parentSpanId || !ids.has(span.parentSpanId)) ?? trace[0]!;
  const first = <T>(pick: (span: EnrichedSpan) => T | undefined) => {
    for (const span of [root, ...trace]) {
      const value = pick(span);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const startMs = toMs(trace[0]!.span.startUnixNano);
  const endMs = Math.max(...trace.map(({ span }) => toMs(span.endUnixNano)));
  const judgements = readJudgements(trace, isCall);
  const service = first(({ span }) => span.resource?.['service.name']);
  return {
    traceId: root.span.traceId,
    name: root.name,
    service: typeof service === 'string' ? service : undefined,
    userId: first(({ genAi }) => genAi?.userId),
    conversationId: first(({ genAi }) => genAi?.conversationId),
    startMs,
    durationMs: endMs - startMs,
    rollup: sumRollups(trace.map(rollupOf)),
    messages: thread.read(trace, judgements),
    steps: readSteps(trace),
    feedback: feedback.filter(({ traceId }) => traceId === root.span.traceId),
    evaluations: judgements.ofTurn,
  };
}

/**
 * Frameworks send the whole history with each call, so that what was said before comes again: a message is taken when it was
 * said more often within one call than it was taken so far.
 */
class Thread {
  readonly #said = new Map<string, number>();
  readonly #tools = new OpenTools();

  read(trace: readonly EnrichedSpan[], judgements: Judgements): Message[] {
    const messages: Draft[] = [];
    let opening: Speaker | undefined;
    for (const speaker of speakers(trace)) {
      if (speaker.said.length > 0) opening ??= speaker;
      const evaluations = judgements.ofCalls.get(speaker.span.span.spanId);
      const call = isCall(speaker.span) ? readCall(speaker.span, evaluations) : undefined;
      this.#listen({ ...speaker, call }, messages, speaker === opening ? lastAsked(speaker.said) : new Set());
    }
    for (const span of trace) {
      if (span.genAi?.operation === 'execute_tool') this.#watch(span, messages);
    }
    return messages.map((message, index) => ({ ...message, id: `${message.spanId}:${index}` }));
  }

  /** @param fresh what opens the turn: it was asked now, also where the same was asked before */
  #listen(
    { span, said, answered, call }: Speaker & { call: Call | undefined },
    messages: Draft[],
    fresh: ReadonlySet<ChatMessage>,
  ): void {
    const repeated = new Map<string, number>();
    for (const message of said) {
      const key = fingerprint(message);
      const times = (repeated.get(key) ?? 0) + 1;
      repeated.set(key, times);
      const before = this.#said.get(key) ?? 0;
      if (times <= before && !fresh.has(message)) continue;
      this.#said.set(key, Math.max(times, before));
      this.#take(messages, message, span, 'said');
    }
    for (const message of answered) {
      const key = fingerprint(message);
      this.#said.set(key, (this.#said.get(key) ?? 0) + 1);
      this.#take(messages, message, span, call ?? 'answered');
    }
    // A call that failed, or whose content was not captured, has its place in the thread too.
    if (call !== undefined && answered.length === 0) {
      const role = call.operation === 'embeddings' ? 'embeddings' : 'assistant';
      messages.push(draft([], { role, parts: [] }, span, call));
    }
  }

  #take(messages: Draft[], message: ChatMessage, span: EnrichedSpan, how: 'said' | 'answered' | Call): void {
    const { shown, results } = readParts(message.parts);
    for (const { callId, result } of results) {
      if (!this.#tools.answer(callId, result))
        shown.push({ kind: 'tool', callId, name: message.name ?? 'tool', result });
    }
    if (shown.length === 0 && how === 'said') return;
    messages.push(draft(shown, message, span, how));
    this.#tools.add(shown);
  }

  /** A tool's own span joins the call in the messages; where there is none it is shown by itself. */
  #watch(span: EnrichedSpan, messages: Draft[]): void {
    const { genAi, attributes } = span;
    const callId = text(attributes['gen_ai.tool.call.id']);
    const result = parsed(attributes['gen_ai.tool.call.result']);
    const run = readRun(span);
    if (this.#tools.ran(callId, genAi?.toolName, { run, result })) return;
    const part: ToolPart = {
      kind: 'tool',
      callId,
      name: genAi?.toolName ?? span.name,
      arguments: parsed(attributes['gen_ai.tool.call.arguments']),
      ...(result === undefined ? {} : { result }),
      run,
    };
    const before = messages.findLastIndex(({ call, timeMs }) => (call?.startMs ?? timeMs) <= run.startMs);
    messages.splice(before + 1, 0, draft([part], { role: 'tool', parts: [] }, span, 'said'));
  }
}

type Draft = Omit<Message, 'id' | 'parts'> & { readonly parts: Part[] };

function draft(parts: Part[], { role, name }: ChatMessage, span: EnrichedSpan, how: 'said' | 'answered' | Call): Draft {
  const { traceId, spanId, startUnixNano, endUnixNano } = span.span;
  return {
    role,
    name: name ?? undefined,
    parts,
    traceId,
    spanId,
    timeMs: toMs(how === 'said' ? startUnixNano : endUnixNano),
    call: typeof how === 'string' ? undefined : how,
    truncated: span.genAi?.truncated,
  };
}

/** A span with the messages that are taken from it. */
interface Speaker {
  readonly span: EnrichedSpan;
  readonly said: readonly ChatMessage[];
  readonly answered: readonly ChatMessage[];
}

/** Model calls that are counted; what none of a trace's calls carries is taken from the agents around them. */
function speakers(trace: readonly EnrichedSpan[]): Speaker[] {
  const calls = trace.filter(isCall);
  const around = trace.filter((span) => !isCall(span) && span.role !== 'duplicate' && speaks(span));
  const outermost = around.filter(({ span }) => !around.some((other) => other.span.spanId === span.parentSpanId));
  const callsSay = calls.some((call) => said(call).length > 0);
  const callsAnswer = calls.some((call) => answered(call).length > 0);
  const takenAround = callsSay && callsAnswer ? [] : outermost;
  return sorted([...calls, ...takenAround]).map((span) => ({
    span,
    said: isCall(span) || !callsSay ? said(span) : [],
    answered: isCall(span) || !callsAnswer ? answered(span) : [],
  }));
}

function said({ genAi }: EnrichedSpan): readonly ChatMessage[] {
  const instructions = genAi?.systemInstructions ?? [];
  const system: ChatMessage[] = instructions.length > 0 ? [{ role: 'system', parts: [...instructions] }] : [];
  return [...system, ...(genAi?.inputMessages ?? [])];
}

/** What the user said after all else; some providers send results of tools in the user's name. */
function lastAsked(messages: readonly ChatMessage[]): Set<ChatMessage> {
  const before = messages.findLastIndex(({ role }) => role !== 'user');
  const isAsked = ({ parts }: ChatMessage) => parts.some(({ type }) => type !== 'tool_call_response');
  return new Set(messages.slice(before + 1).filter(isAsked));
}

function answered({ genAi }: EnrichedSpan): readonly ChatMessage[] {
  return genAi?.outputMessages ?? [];
}

function speaks(span: EnrichedSpan): boolean {
  return said(span).length > 0 || answered(span).length > 0;
}

function readRun(span: EnrichedSpan): ToolRun {
  return {
    traceId: span.span.traceId,
    spanId: span.span.spanId,
    startMs: toMs(span.span.startUnixNano),
    durationMs: durationMs(span),
    error: readError(span),
  };
}

function isCall({ role }: EnrichedSpan): boolean {
  return role === 'billable' || role === 'failed';
}

function sorted(spans: readonly EnrichedSpan[]): EnrichedSpan[] {
  return [...spans].sort(compareStart);
}

/** At the same start the longer one is first: clocks of a millisecond would put a child before its parent. */
function compareStart(a: EnrichedSpan, b: EnrichedSpan): number {
  return Number(a.span.startUnixNano - b.span.startUnixNano) || Number(b.span.endUnixNano - a.span.endUnixNano);
}

function fingerprint({ role, parts }: ChatMessage): string {
  return JSON.stringify([role, parts]);
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
