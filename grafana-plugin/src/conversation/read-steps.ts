import type { EnrichedSpan } from '@portkey-otel/core';
import { operationKind } from '@portkey-otel/core';
import type { Step } from './conversation.ts';
import { durationMs, readCall, readError, toMs } from './read-call.ts';
import { rollupOf, sumRollups } from './rollup.ts';

interface Node {
  readonly enriched: EnrichedSpan;
  readonly children: Node[];
}

/**
 * The tree of one trace as far as it is about models: agents, calls, tools, retrievals, attempts of the gateway. Spans of
 * HTTP, frameworks and databases give their place to what is below them. A duplicate of a call is not shown beside it.
 */
export function readSteps(spans: readonly EnrichedSpan[]): Step[] {
  return forest(spans).flatMap(toSteps);
}

function forest(spans: readonly EnrichedSpan[]): Node[] {
  const nodes = new Map(spans.map((enriched) => [enriched.span.spanId, { enriched, children: [] as Node[] }]));
  const parentOf = ({ enriched }: Node) => nodes.get(enriched.span.parentSpanId ?? '');
  for (const node of nodes.values()) parentOf(node)?.children.push(node);
  const roots = sorted([...nodes.values()].filter((node) => parentOf(node) === undefined));
  const reached = new Set(roots.flatMap(allBelow));
  // Spans that name each other as parent hang on nothing: the first of them becomes a root.
  for (const node of sorted([...nodes.values()])) {
    if (reached.has(node)) continue;
    const siblings = parentOf(node)!.children;
    siblings.splice(siblings.indexOf(node), 1);
    roots.push(node);
    for (const below of allBelow(node)) reached.add(below);
  }
  return sorted(roots);
}

/** The node and all below it, parents first. Without recursion: a trace may be thousands of spans deep. */
function allBelow(root: Node): Node[] {
  const order = [root];
  for (let i = 0; i < order.length; i += 1) for (const child of order[i]!.children) order.push(child);
  return order;
}

function toSteps(root: Node): Step[] {
  const steps = new Map<Node, Step[]>();
  for (const node of allBelow(root).reverse()) {
    const below = sorted(node.children).flatMap((child) => steps.get(child) ?? []);
    steps.set(node, isShown(node) ? [toStep(node, below)] : below);
  }
  return steps.get(root) ?? [];
}

function toStep({ enriched }: Node, steps: readonly Step[]): Step {
  const { span, genAi, role, name } = enriched;
  const kind = kindOf(enriched);
  return {
    kind,
    traceId: span.traceId,
    spanId: span.spanId,
    name: genAi?.toolName ?? (kind === 'agent' ? genAi?.agentName : undefined) ?? name,
    startMs: toMs(span.startUnixNano),
    durationMs: durationMs(enriched),
    error: readError(enriched),
    rollup: sumRollups([rollupOf(enriched), ...steps.map(({ rollup }) => rollup)]),
    call: role === 'billable' || role === 'failed' || kind === 'attempt' ? readCall(enriched) : undefined,
    steps,
  };
}

function isShown({ enriched: { genAi, role } }: Node): boolean {
  return genAi !== undefined && (role !== 'duplicate' || isAttempt(genAi.dialects));
}

function kindOf({ genAi, role }: EnrichedSpan): Step['kind'] {
  if (role === 'duplicate') return 'attempt';
  if (role === 'billable' || role === 'failed') return 'call';
  if (role === 'rollup' || operationKind(genAi?.operation ?? '') === 'rollup') return 'agent';
  if (genAi?.operation === 'execute_tool') return 'tool';
  return genAi?.operation === 'retrieval' ? 'retrieval' : 'step';
}

function isAttempt(dialects: readonly string[]): boolean {
  return dialects.includes('portkey-gateway');
}

function sorted(nodes: readonly Node[]): Node[] {
  return [...nodes].sort((a, b) => Number(a.enriched.span.startUnixNano - b.enriched.span.startUnixNano));
}
