import type { GenAiSpan } from '../genai/genai-span.ts';
import type { RoleNode } from './roles-forest.ts';
import type { RoleSpan } from './roles-span.ts';

/** The dialect of spans that the gateway itself exports. */
const GATEWAY_DIALECT = 'portkey-gateway';

/** How many later siblings a call is compared with. */
const MAX_SIBLINGS = 20;

/** How many spans of an agent are looked through. */
const MAX_BELOW = 200;

const CLOCK_TICK_NANOS = 2_000_000n;

export function isBillable(node: RoleNode): boolean {
  return node.decision?.role === 'billable';
}

export function isGateway(node: RoleNode): boolean {
  return node.genAi.dialects.includes(GATEWAY_DIALECT);
}

export function bill(node: RoleNode, reason: string): void {
  node.billedBy = undefined;
  node.decision = node.failed ? { role: 'failed', reason: 'ended in an error' } : { role: 'billable', reason };
}

export function makeDuplicate(node: RoleNode, billed: RoleNode, reason: string, confidence?: 'low'): void {
  node.billedBy = billed;
  node.decision = { role: 'duplicate', duplicateOf: billed.span.spanId, reason, ...(confidence && { confidence }) };
}

/** The span that stands for a node's call, over all that stand for each other; the node itself where none does. */
export function billedFor(node: RoleNode): RoleNode {
  const seen = new Set<RoleNode>();
  let at = node;
  while (at.billedBy !== undefined && !seen.has(at)) {
    seen.add(at);
    at = at.billedBy;
  }
  return at;
}

/** Two spans for one call: the fuller usage is billed; with equal usage the app's own span, and else the outer one. */
export function decidePair(outer: RoleNode, inner: RoleNode): void {
  const innerWins = !isGateway(inner) && !(isGateway(outer) && outer.counted) && richness(inner) > richness(outer);
  const billed = innerWins || (inner.counted && !outer.counted) ? inner : outer;
  const other = billed === outer ? inner : outer;
  if (!isBillable(billed)) {
    bill(billed, 'model call');
  }
  makeDuplicate(other, billed, 'same call, seen by two emitters');
  billed.covered ||= billed.counted;
}

/** How much a span knows: of the usage first, then of the models. */
function richness(node: RoleNode): number {
  const { usage, requestModel, responseModel } = node.genAi;
  if (!node.counted || usage === undefined) {
    return 0;
  }
  const counts = Object.entries(usage).filter(([key, value]) => key !== 'cacheUnknown' && value !== undefined).length;
  return 3 * counts + (requestModel === undefined ? 0 : 1) + (responseModel === undefined ? 0 : 1);
}

/** Whether an outer and an inner inference span can be one call: another library's, and nothing that they state differs. */
export function isOneCall(outer: RoleNode, inner: RoleNode): boolean {
  return !sameEmitter(outer, inner) && (!outer.counted || !inner.counted || agreeInUsage(outer.genAi, inner.genAi));
}

export function sameEmitter(a: RoleNode, b: RoleNode): boolean {
  const scopes = [a.span.scope?.name, b.span.scope?.name];
  return scopes[0] !== undefined && scopes[1] !== undefined
    ? scopes[0] === scopes[1]
    : a.genAi.dialects[0] === b.genAi.dialects[0];
}

export function sameUsage(a: GenAiSpan, b: GenAiSpan): boolean {
  return same(a.usage?.inputTokens, b.usage?.inputTokens) && same(a.usage?.outputTokens, b.usage?.outputTokens);
}

/** Under one response id the input proves enough: some emitters miscount the output of streams. */
export function agreeInUsage(a: GenAiSpan, b: GenAiSpan): boolean {
  const inputTokens = a.usage?.inputTokens;
  return (
    sameUsage(a, b) ||
    (a.responseId !== undefined &&
      a.responseId === b.responseId &&
      inputTokens !== undefined &&
      inputTokens === b.usage?.inputTokens)
  );
}

export function isSameCall(a: GenAiSpan, b: GenAiSpan): boolean {
  return (
    a.operation === b.operation &&
    agreeInUsage(a, b) &&
    same(a.responseId, b.responseId) &&
    same(a.responseModel ?? a.requestModel, b.responseModel ?? b.requestModel)
  );
}

export function same(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || a === b;
}

export function earlierFirst(a: RoleNode, b: RoleNode): number {
  const [startA = 0n, startB = 0n] = [a.span.startUnixNano, b.span.startUnixNano];
  return startA === startB ? (a.span.spanId < b.span.spanId ? -1 : 1) : startA < startB ? -1 : 1;
}

/**
 * Two emitters that watch one call from beside each other, at one time, with equal usage and model: under one parent, or
 * anywhere in one trace where the provider's response id is the same.
 */
export function pairSiblings(nodes: readonly RoleNode[]): void {
  pairIn(nodes, ({ hasParent, span }) => (hasParent ? `${span.traceId}/${span.parentSpanId}` : undefined));
  pairIn(nodes, ({ genAi, span }) => genAi.responseId && `${span.traceId}/${genAi.responseId}`);
}

/**
 * A client's own span below a tool, a node of a graph or what handles a request, beside the agent that makes the call: the client
 * knows of the span that is active, not of those that the framework ends later. With equal counts and models, and within the time
 * of one of the agent's calls, it is that call.
 */
export function pairAsides(nodes: readonly RoleNode[]): void {
  const tops = new Map<string | undefined, RoleNode[]>();
  for (const node of nodes) {
    if (node.kind !== 'inference') {
      pairAmong(node.children);
    }
    if (node.isTop) {
      const inTrace = tops.get(node.span.traceId);
      if (inTrace === undefined) {
        tops.set(node.span.traceId, [node]);
      } else {
        inTrace.push(node);
      }
    }
  }
  tops.forEach(pairAmong);
}

/** Of spans beside each other. */
function pairAmong(nodes: readonly RoleNode[]): void {
  const asides = nodes.length > 1 ? nodes.filter(isCountedCall).slice(0, MAX_SIBLINGS) : [];
  const calls = asides.length > 0 ? callsBelow(nodes.filter(({ kind }) => kind !== 'inference')) : [];
  for (const aside of asides) {
    const call = calls.find((below) => isBillable(below) && isAsideOf(aside, below));
    if (call !== undefined) {
      decidePair(call, aside);
    }
  }
}

/** The first calls of agents. */
function callsBelow(agents: readonly RoleNode[]): RoleNode[] {
  const calls: RoleNode[] = [];
  const open = [...agents];
  for (let i = 0; i < open.length && i < MAX_BELOW; i++) {
    for (const child of open[i]?.children ?? []) {
      (isCountedCall(child) ? calls : open).push(child);
    }
  }
  return calls;
}

function isCountedCall(node: RoleNode): boolean {
  return node.kind === 'inference' && node.counted && isBillable(node);
}

function isAsideOf(aside: RoleNode, call: RoleNode): boolean {
  const [a, b] = [aside.genAi, call.genAi];
  return (
    !sameEmitter(aside, call) &&
    runsWithin(aside.span, call.span) &&
    a.operation === b.operation &&
    sameUsage(a, b) &&
    same(a.responseId, b.responseId) &&
    same(a.requestModel, b.requestModel) &&
    same(a.responseModel, b.responseModel)
  );
}

function pairIn(nodes: readonly RoleNode[], keyOf: (node: RoleNode) => string | undefined): void {
  const groups = new Map<string, RoleNode[]>();
  for (const node of nodes) {
    const key = node.kind === 'inference' && isBillable(node) && node.counted ? keyOf(node) : undefined;
    if (key !== undefined) {
      const siblings = groups.get(key);
      if (siblings === undefined) {
        groups.set(key, [node]);
      } else {
        siblings.push(node);
      }
    }
  }
  for (const siblings of groups.values()) {
    siblings.sort(earlierFirst);
    for (const [i, a] of siblings.entries()) {
      for (const b of siblings.slice(i + 1, i + MAX_SIBLINGS)) {
        const atOneTime = runsWithin(a.span, b.span) || runsWithin(b.span, a.span);
        if (isBillable(a) && isBillable(b) && !sameEmitter(a, b) && atOneTime && isSameCall(a.genAi, b.genAi)) {
          decidePair(a, b);
        }
      }
    }
  }
}

/** Whether one runs within the time of the other, give or take clocks that tick in milliseconds. */
export function runsWithin(inner: RoleSpan, outer: RoleSpan): boolean {
  const { startUnixNano: start, endUnixNano: end } = inner;
  const { startUnixNano: from, endUnixNano: to } = outer;
  return (
    start !== undefined &&
    end !== undefined &&
    from !== undefined &&
    to !== undefined &&
    from <= start + CLOCK_TICK_NANOS &&
    end <= to + CLOCK_TICK_NANOS
  );
}
