import type { GenAiSpan, SpanRole } from '../genai/genai-span.ts';
import { operationKind } from '../genai/operations.ts';
import type { AttributeValue, InstrumentationScope, SpanStatus } from '../genai/span.ts';
import { hasCount } from './usage.ts';

/** What `assignRoles` reads of a span; a normalized `SpanData` is one. */
export interface RoleSpan {
  readonly spanId: string;
  readonly parentSpanId?: string | undefined;
  readonly startUnixNano?: bigint | undefined;
  readonly endUnixNano?: bigint | undefined;
  readonly status?: SpanStatus | undefined;
  readonly scope?: InstrumentationScope | undefined;
  readonly genAi?: GenAiSpan | undefined;
}

export interface RoleDecision {
  /** `undefined`: the span is no model call and wraps none. */
  readonly role?: SpanRole | undefined;
  /** Span id of the span that stands for this call. */
  readonly duplicateOf?: string | undefined;
  /** Which rule decided. */
  readonly reason: string;
  /** Nothing contradicts the role, but spans that would prove it are missing. */
  readonly confidence?: 'low' | undefined;
  /** Gateway facts that a duplicate gives to this billable span. */
  readonly gateway?: Readonly<Record<string, AttributeValue>> | undefined;
}

interface Node {
  readonly span: RoleSpan;
  readonly genAi: GenAiSpan;
  readonly kind: 'inference' | 'rollup' | 'other';
  readonly failed: boolean;
  readonly counted: boolean;
  /** Nearest GenAI inference spans below. */
  readonly calls: Node[];
  /** Nearest GenAI spans of any kind below, for rollups. */
  readonly children: Node[];
  decision: RoleDecision | undefined;
  /** A billable count stands in the subtree. */
  covered: boolean;
  /** A model call stands below. */
  wraps: boolean;
}

/** The dialect of spans that the gateway itself exports. */
const GATEWAY_DIALECT = 'portkey-gateway';

const REPORTED_APART = 'what came of it is reported apart';

/**
 * Who is billed in a trace, over all its spans. Operations decide first: agents, workflows and steps are rollups. An inference
 * span around other inference spans is a rollup when it sums them, and a duplicate pair when both are one call; the one with
 * the fuller usage is billed. A rollup without any counted call below it is all that is known, and stays billable.
 */
export function assignRoles(spans: readonly RoleSpan[]): Map<string, RoleDecision> {
  const nodes = buildForest(spans);
  for (const node of nodes) {
    decide(node);
  }
  pairReports(nodes);
  pairSiblings(nodes);
  pairGatewaySpans(nodes);
  const decisions = new Map<string, RoleDecision>();
  for (const node of nodes) {
    if (node.decision !== undefined) {
      decisions.set(node.span.spanId, node.decision);
    }
  }
  giveGatewayFacts(nodes, decisions);
  return decisions;
}

/** Nodes of the GenAI spans, children before their parents. Loops of parents and repeated ids are cut. */
function buildForest(spans: readonly RoleSpan[]): Node[] {
  const byId = new Map<string, RoleSpan>();
  for (const span of spans) {
    if (!byId.has(span.spanId)) {
      byId.set(span.spanId, span);
    }
  }
  const nodes = new Map<string, Node>();
  for (const span of byId.values()) {
    if (span.genAi !== undefined) {
      nodes.set(span.spanId, toNode(span, span.genAi));
    }
  }
  const depth = depths(byId);
  const byDepth = [...byId.values()].sort((a, b) => depthOf(depth, a) - depthOf(depth, b));
  hang(byDepth, nodes, depth);
  return byDepth.flatMap((span) => nodes.get(span.spanId) ?? []).reverse();
}

function depthOf(depth: ReadonlyMap<string, number>, span: RoleSpan): number {
  return depth.get(span.spanId) ?? 0;
}

function toNode(span: RoleSpan, genAi: GenAiSpan): Node {
  const counted = genAi.usage !== undefined && genAi.usage.estimated !== true && hasCount(genAi.usage);
  const failed = genAi.errorType !== undefined || span.status?.code === 'error' || isErrorFinish(genAi);
  return {
    span,
    genAi,
    kind: operationKind(genAi.operation),
    failed: failed && !hasPositiveCount(genAi),
    counted,
    calls: [],
    children: [],
    decision: undefined,
    covered: false,
    wraps: false,
  };
}

function isErrorFinish(genAi: GenAiSpan): boolean {
  return (
    genAi.finishReasons !== undefined &&
    genAi.finishReasons.length > 0 &&
    genAi.finishReasons.every((reason) => reason === 'error')
  );
}

function hasPositiveCount(genAi: GenAiSpan): boolean {
  const { usage } = genAi;
  return (
    usage !== undefined && ((usage.inputTokens ?? 0) > 0 || (usage.outputTokens ?? 0) > 0 || usage.units !== undefined)
  );
}

/** Distance of each span from its root; a span in a loop of parents counts as a root. */
function depths(byId: ReadonlyMap<string, RoleSpan>): Map<string, number> {
  const depth = new Map<string, number>();
  for (const start of byId.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && byId.has(id) && !depth.has(id) && !onPath.has(id)) {
      path.push(id);
      onPath.add(id);
      id = byId.get(id)?.parentSpanId;
    }
    let next = id !== undefined && !onPath.has(id) ? (depth.get(id) ?? -1) + 1 : 0;
    for (const spanId of path.reverse()) {
      depth.set(spanId, next++);
    }
  }
  return depth;
}

/** Hangs every node under its nearest GenAI ancestor and its nearest model call above; tools and plain spans may stand between. */
function hang(
  byDepth: readonly RoleSpan[],
  nodes: ReadonlyMap<string, Node>,
  depth: ReadonlyMap<string, number>,
): void {
  const nearest = new Map<string, { readonly node?: Node | undefined; readonly call?: Node | undefined }>();
  for (const span of byDepth) {
    const parentId = span.parentSpanId;
    // In a loop of parents one stands no deeper than its child: there the loop is cut.
    const isAbove = parentId !== undefined && (depth.get(parentId) ?? Number.POSITIVE_INFINITY) < depthOf(depth, span);
    const above = isAbove ? nearest.get(parentId) : undefined;
    const node = nodes.get(span.spanId);
    if (node !== undefined) {
      above?.node?.children.push(node);
      if (node.kind === 'inference') {
        above?.call?.calls.push(node);
      }
    }
    nearest.set(span.spanId, {
      node: node ?? above?.node,
      call: node?.kind === 'inference' ? node : above?.call,
    });
  }
}

function decide(node: Node): void {
  node.covered = node.children.some((child) => child.covered);
  node.wraps = node.children.some((child) => child.wraps || child.kind === 'inference');
  if (node.kind === 'rollup') {
    decideRollup(node);
  } else if (node.kind === 'inference') {
    decideInference(node);
  }
}

function decideRollup(node: Node): void {
  if (!node.counted && !node.wraps) {
    return; // Nothing says that a model was called in it.
  }
  if (!node.counted || node.covered) {
    node.decision = { role: 'rollup', reason: node.counted ? 'counted below' : 'wraps model calls' };
    return;
  }
  if (node.failed) {
    node.decision = { role: 'rollup', reason: 'failed below' };
    return;
  }
  // Its calls below, if there are any, say nothing of what they consumed: the sum here is all that is known.
  node.decision = { role: 'billable', reason: 'no counted call below', confidence: 'low' };
  node.covered = true;
  for (const call of openCalls(node)) {
    call.decision = { role: 'duplicate', duplicateOf: node.span.spanId, reason: 'counted by the span around it' };
  }
}

function openCalls(node: Node): Node[] {
  return node.children.flatMap((child) => [
    ...(child.decision?.role === 'billable' ? [child] : []),
    ...openCalls(child),
  ]);
}

function decideInference(node: Node): void {
  const { calls } = node;
  const counted = calls.filter((call) => call.covered);
  const unfailed = calls.filter((call) => !call.failed);
  const alive = counted.length > 0 ? counted : unfailed.length > 0 ? unfailed : calls;
  const only = alive.length === 1 ? alive[0] : undefined;
  if (calls.length === 0 && node.genAi.reportedApart === true) {
    node.decision = { role: 'duplicate', reason: REPORTED_APART };
  } else if (calls.length === 0) {
    node.decision = node.failed
      ? { role: 'failed', reason: 'ended in an error' }
      : { role: 'billable', reason: 'model call' };
  } else if (only !== undefined && isOneCall(node, only)) {
    decidePair(node, only);
  } else if (counted.length > 0) {
    node.decision = { role: 'rollup', reason: 'sums the calls below' };
  } else if (node.counted) {
    node.decision = { role: 'billable', reason: 'no counted call below' };
    for (const call of alive) {
      call.decision = { role: 'duplicate', duplicateOf: node.span.spanId, reason: 'counted by the span around it' };
    }
  } else {
    node.decision = { role: 'rollup', reason: 'wraps model calls' };
  }
  node.covered ||= node.decision?.role === 'billable' && node.counted;
}

/** Whether an outer and an inner inference span can be one call: another library's, and nothing that they state differs. */
function isOneCall(outer: Node, inner: Node): boolean {
  if (sameEmitter(outer, inner)) {
    return false;
  }
  return !outer.counted || !inner.counted || sameUsage(outer.genAi, inner.genAi);
}

function sameEmitter(a: Node, b: Node): boolean {
  const scopes = [a.span.scope?.name, b.span.scope?.name];
  return scopes[0] !== undefined && scopes[1] !== undefined
    ? scopes[0] === scopes[1]
    : a.genAi.dialects[0] === b.genAi.dialects[0];
}

function sameUsage(a: GenAiSpan, b: GenAiSpan): boolean {
  return same(a.usage?.inputTokens, b.usage?.inputTokens) && same(a.usage?.outputTokens, b.usage?.outputTokens);
}

function same(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Two spans for one call: the fuller usage is billed; with equal usage the app's own span, and else the outer one. */
function decidePair(outer: Node, inner: Node): void {
  const innerWins = !isGateway(inner) && !(isGateway(outer) && outer.counted) && richness(inner) > richness(outer);
  const billed = innerWins || (inner.counted && !outer.counted) ? inner : outer;
  const other = billed === outer ? inner : outer;
  if (billed.decision?.role !== 'billable') {
    billed.decision = { role: billed.failed ? 'failed' : 'billable', reason: 'model call' };
  }
  other.decision = { role: 'duplicate', duplicateOf: billed.span.spanId, reason: 'same call, seen by two emitters' };
  billed.covered ||= billed.counted;
}

function isGateway(node: Node): boolean {
  return node.genAi.dialects.includes(GATEWAY_DIALECT);
}

/** How much of the usage a span knows. */
function richness(node: Node): number {
  const { usage } = node.genAi;
  if (!node.counted || usage === undefined) {
    return 0;
  }
  return Object.entries(usage).filter(([key, value]) => key !== 'cacheUnknown' && value !== undefined).length;
}

/**
 * No model answers in no time: an inference span without duration reports, when a stream was read to its end, on a call whose
 * own span the same emitter closed before. That is the latest call with its model and prompt that nothing reported on yet.
 */
function pairReports(nodes: readonly Node[]): void {
  const reports = nodes.filter((node) => isBillable(node) && isInstant(node));
  if (reports.length === 0) {
    return;
  }
  const byId = new Map(nodes.map((node) => [node.span.spanId, node]));
  const calls = nodes.filter((node) => node.genAi.reportedApart === true).sort(earlierFirst);
  for (const report of reports.sort(earlierFirst)) {
    const i = calls.findLastIndex((call) => sameEmitter(call, report) && isReportOn(report, call));
    const [call] = i < 0 ? [] : calls.splice(i, 1);
    if (call === undefined) {
      continue;
    }
    // Another emitter's span of the same call may stand for it already.
    const other = byId.get(call.decision?.duplicateOf ?? '');
    if (other !== undefined && isBillable(other) && sameUsage(other.genAi, report.genAi)) {
      decidePair(other, report);
    }
    const billed = other !== undefined && isBillable(other) ? other : report;
    call.decision = { role: 'duplicate', duplicateOf: billed.span.spanId, reason: REPORTED_APART };
  }
}

function isInstant({ span }: Node): boolean {
  return span.startUnixNano !== undefined && span.startUnixNano === span.endUnixNano;
}

function isReportOn(report: Node, call: Node): boolean {
  return (
    (call.span.endUnixNano ?? 0n) <= (report.span.startUnixNano ?? 0n) &&
    call.genAi.operation === report.genAi.operation &&
    call.genAi.requestModel === report.genAi.requestModel &&
    JSON.stringify(call.genAi.inputMessages) === JSON.stringify(report.genAi.inputMessages)
  );
}

/** Two emitters that watch one call from beside each other: under one parent, at one time, with equal usage and model. */
function pairSiblings(nodes: readonly Node[]): void {
  const byParent = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.kind === 'inference' && node.decision?.role === 'billable' && node.counted && node.span.parentSpanId) {
      const siblings = byParent.get(node.span.parentSpanId);
      if (siblings === undefined) {
        byParent.set(node.span.parentSpanId, [node]);
      } else {
        siblings.push(node);
      }
    }
  }
  for (const siblings of byParent.values()) {
    siblings.sort(earlierFirst);
    for (const [i, a] of siblings.entries()) {
      for (const b of siblings.slice(i + 1, i + 20)) {
        if (isBillable(a) && isBillable(b) && !sameEmitter(a, b) && overlaps(a, b) && isSameCall(a.genAi, b.genAi)) {
          decidePair(a, b);
        }
      }
    }
  }
}

function earlierFirst(a: Node, b: Node): number {
  const [startA = 0n, startB = 0n] = [a.span.startUnixNano, b.span.startUnixNano];
  return startA === startB ? (a.span.spanId < b.span.spanId ? -1 : 1) : startA < startB ? -1 : 1;
}

function isBillable(node: Node): boolean {
  return node.decision?.role === 'billable';
}

function isSameCall(a: GenAiSpan, b: GenAiSpan): boolean {
  return (
    a.operation === b.operation &&
    sameUsage(a, b) &&
    same(a.responseId, b.responseId) &&
    same(a.responseModel ?? a.requestModel, b.responseModel ?? b.requestModel)
  );
}

/** One of the two runs within the other, give or take clocks that tick in milliseconds. */
function overlaps(a: Node, b: Node): boolean {
  const [startA, endA, startB, endB] = [
    a.span.startUnixNano,
    a.span.endUnixNano,
    b.span.startUnixNano,
    b.span.endUnixNano,
  ];
  if (startA === undefined || endA === undefined || startB === undefined || endB === undefined) {
    return false;
  }
  const slack = 2_000_000n;
  return (startA <= startB + slack && endA + slack >= endB) || (startB <= startA + slack && endB + slack >= endA);
}

/** A gateway span whose parent was lost: it is the call with the same response id, one to one. */
function pairGatewaySpans(nodes: readonly Node[]): void {
  const gateway = nodes.filter((node) => isGateway(node) && isBillable(node));
  if (gateway.length === 0) {
    return;
  }
  const apps = new Map<string, Node[]>();
  for (const node of nodes) {
    if (!isGateway(node) && isBillable(node) && node.kind === 'inference' && node.genAi.responseId !== undefined) {
      apps.set(node.genAi.responseId, [...(apps.get(node.genAi.responseId) ?? []), node]);
    }
  }
  for (const node of gateway) {
    const candidates = node.genAi.responseId === undefined ? undefined : apps.get(node.genAi.responseId);
    const match = candidates?.findIndex((app) => sameUsage(app.genAi, node.genAi)) ?? -1;
    const [app] = match >= 0 && candidates !== undefined ? candidates.splice(match, 1) : [];
    if (app !== undefined) {
      decidePair(app, node);
    }
  }
}

/** What the gateway alone knows of a call, from the duplicate to the billed span. */
function giveGatewayFacts(nodes: readonly Node[], decisions: Map<string, RoleDecision>): void {
  for (const node of nodes) {
    const target = node.decision?.duplicateOf;
    const decision = target === undefined ? undefined : decisions.get(target);
    if (target === undefined || decision === undefined) {
      continue;
    }
    const facts = Object.entries(node.genAi.attributes).filter(([key]) => key.startsWith('portkey.gateway.'));
    if (facts.length > 0) {
      decisions.set(target, { ...decision, gateway: { ...Object.fromEntries(facts), ...decision.gateway } });
    }
  }
}
