import type { GenAiSpan, SpanRole } from '../genai/genai-span.ts';
import type { SpanData } from '../genai/span.ts';
import { assignRoles, type RoleDecision, type RoleSpan } from '../normalize/roles.ts';

/** A span of this process with what `normalize` made of it. */
export interface ReadSpan {
  readonly data: SpanData;
  readonly genAi: GenAiSpan | undefined;
}

interface Remembered extends RoleSpan {
  readonly traceId: string;
  readonly atMs: number;
  /** As it went out; a target that has it will not change it. */
  readonly sentRole?: SpanRole | undefined;
  readonly counted: boolean;
}

const MAX_SPANS = 10_000;
const MAX_AGE_MS = 10 * 60_000;

/**
 * Who is billed, decided span by span as they end: children come before their parents, and rarely in one batch. Remembers what
 * was decided (at most 10,000 spans, 10 minutes), without content. What went out stays as it was: a span that would take the
 * billing from one that is gone already yields to it.
 */
export class ProcessRoles {
  readonly #spans = new Map<string, Remembered>();
  readonly #traces = new Map<string, Set<string>>();

  /** The decisions for the spans of one batch, by span id. */
  assign(batch: readonly ReadSpan[]): Map<string, RoleDecision> {
    const decisions = new Map<string, RoleDecision>();
    for (const [traceId, spans] of byTrace(batch)) {
      // Only GenAI spans have roles: a trace without any is remembered for its parents' sake and no more.
      if (spans.some(({ genAi }) => genAi !== undefined)) {
        for (const [id, decision] of this.#decide(traceId, spans)) decisions.set(id, decision);
      }
    }
    for (const span of batch) this.#remember(span, decisions.get(span.data.spanId));
    this.#forget();
    return decisions;
  }

  get size(): number {
    return this.#spans.size;
  }

  #decide(traceId: string, spans: readonly ReadSpan[]): Map<string, RoleDecision> {
    const own = new Map(spans.map((span) => [span.data.spanId, span]));
    const earlier = [...(this.#traces.get(traceId) ?? [])]
      .map((id) => this.#spans.get(id))
      .filter((span) => span !== undefined && !own.has(span.spanId)) as Remembered[];
    const all = assignRoles([...earlier, ...spans.map(({ data, genAi }) => ({ ...data, genAi }))]);

    const decided = new Map<string, RoleDecision>();
    for (const id of own.keys()) {
      const decision = all.get(id);
      // The same span may come twice, through two exporters: it keeps its first answer.
      const sent = this.#spans.get(id)?.sentRole;
      if (decision !== undefined) decided.set(id, sent === undefined ? decision : { ...decision, role: sent });
    }
    yieldToSent(decided, all, earlier, own);
    countBesideLostParents(decided, earlier, own);
    return decided;
  }

  #remember({ data, genAi }: ReadSpan, decision: RoleDecision | undefined): void {
    const { traceId, spanId, parentSpanId, startUnixNano, endUnixNano, status, scope } = data;
    const sentRole = decision?.role;
    const counted = genAi?.usage !== undefined;
    const skeleton = genAi && withoutContent(genAi);
    const place = { traceId, spanId, parentSpanId, startUnixNano, endUnixNano, status, scope };
    this.#add({ ...place, genAi: skeleton, sentRole, counted, atMs: Date.now() });
  }

  #add(span: Remembered): void {
    this.#spans.delete(span.spanId);
    this.#spans.set(span.spanId, span);
    const trace = this.#traces.get(span.traceId);
    if (trace === undefined) this.#traces.set(span.traceId, new Set([span.spanId]));
    else trace.add(span.spanId);
  }

  #forget(): void {
    const oldestMs = Date.now() - MAX_AGE_MS;
    for (const [id, { traceId, atMs }] of this.#spans) {
      if (this.#spans.size <= MAX_SPANS && atMs >= oldestMs) return;
      this.#spans.delete(id);
      const trace = this.#traces.get(traceId);
      trace?.delete(id);
      if (trace?.size === 0) this.#traces.delete(traceId);
    }
  }
}

function byTrace(batch: readonly ReadSpan[]): Map<string, ReadSpan[]> {
  const traces = new Map<string, ReadSpan[]>();
  for (const span of batch) {
    const trace = traces.get(span.data.traceId);
    if (trace === undefined) traces.set(span.data.traceId, [span]);
    else trace.push(span);
  }
  return traces;
}

/** A span that went out as billed stays billed, so the one that would now take its place is the duplicate. */
function yieldToSent(
  decided: Map<string, RoleDecision>,
  all: ReadonlyMap<string, RoleDecision>,
  earlier: readonly Remembered[],
  own: ReadonlyMap<string, ReadSpan>,
): void {
  const parents = new Map(earlier.map((span) => [span.spanId, span.parentSpanId]));
  for (const [id, { data }] of own) parents.set(id, data.parentSpanId);
  for (const sent of earlier) {
    if (sent.sentRole !== 'billable' || !sent.counted) continue;
    const now = all.get(sent.spanId);
    if (now?.role === 'billable') continue;
    for (const [id, decision] of decided) {
      if (decision.role !== 'billable') continue;
      if (now?.duplicateOf === id || isBelow(id, sent.spanId, parents)) {
        decided.set(id, {
          role: 'duplicate',
          duplicateOf: sent.spanId,
          reason: 'counted by a span that was sent before',
        });
      }
    }
  }
}

function isBelow(id: string, ancestor: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}

/**
 * A span in between may never have been recorded (sampled out). A rollup that seems to have no counted call below it, while
 * one ran within its time under a parent that nobody knows, is taken for that call's ancestor: too little is mended later,
 * what is counted twice is not.
 */
function countBesideLostParents(
  decided: Map<string, RoleDecision>,
  earlier: readonly Remembered[],
  own: ReadonlyMap<string, ReadSpan>,
): void {
  const known = new Map<string, string | undefined>(earlier.map((span) => [span.spanId, span.parentSpanId]));
  for (const [id, { data }] of own) known.set(id, data.parentSpanId);
  const orphans = [
    ...earlier.filter((span) => span.sentRole === 'billable' && span.counted),
    ...[...own.values()]
      .filter(({ data, genAi }) => decided.get(data.spanId)?.role === 'billable' && genAi?.usage !== undefined)
      .map(({ data }) => data),
  ].filter((span) => hasLostAncestor(span.parentSpanId, known));
  if (orphans.length === 0) return;
  for (const [id, decision] of decided) {
    const span = own.get(id)?.data;
    if (decision.confidence !== 'low' || decision.role !== 'billable' || span === undefined) continue;
    const contains = (other: {
      spanId: string;
      startUnixNano?: bigint | undefined;
      endUnixNano?: bigint | undefined;
    }) =>
      other.spanId !== id &&
      (other.startUnixNano ?? 0n) >= span.startUnixNano &&
      (other.endUnixNano ?? 0n) <= span.endUnixNano &&
      !isBelow(id, other.spanId, known);
    if (orphans.some(contains))
      decided.set(id, { role: 'rollup', reason: 'counted below a span that was not recorded' });
  }
}

function hasLostAncestor(parentSpanId: string | undefined, known: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let at = parentSpanId;
  while (at !== undefined && known.has(at) && !seen.has(at)) {
    seen.add(at);
    at = known.get(at);
  }
  return at !== undefined && !seen.has(at);
}

/** What `assignRoles` reads, and nothing of what was said. */
function withoutContent(genAi: GenAiSpan): GenAiSpan {
  const { operation, name, dialects, usage, responseId, requestModel, responseModel, finishReasons, errorType } = genAi;
  const attributes = Object.fromEntries(
    Object.entries(genAi.attributes).filter(([key]) => key.startsWith('portkey.gateway.')),
  );
  return {
    operation,
    name,
    dialects,
    usage,
    responseId,
    requestModel,
    responseModel,
    finishReasons,
    errorType,
    attributes,
  };
}
