import { buildForest, type RoleNode, spanKey } from './roles-forest.ts';
import { giveGatewayFacts, pairGatewaySpans } from './roles-gateway.ts';
import { decideByNesting } from './roles-nesting.ts';
import { billedFor, makeDuplicate, pairAsides, pairSiblings } from './roles-pairs.ts';
import { pairReports } from './roles-reports.ts';
import type { RoleDecision, RoleSpan } from './roles-span.ts';
import { findTwins, pairTwins } from './roles-twins.ts';

export type { RoleDecision, RoleSpan } from './roles-span.ts';

/**
 * Who is billed in a trace, over all its spans, by span id. Operations decide first: agents, workflows and steps are rollups.
 * An inference span around other inference spans is a rollup when it sums them, and a duplicate pair when both are one call;
 * the one with the fuller usage is billed. A rollup without any counted call below it is all that is known, and stays billable.
 * Of several traces, the spans of one call are found by its response id, and streams by their reports.
 */
export function assignRoles(spans: readonly RoleSpan[]): Map<string, RoleDecision> {
  const decisions = new Map<string, RoleDecision>();
  for (const { span, decision } of decideAll(spans)) {
    if (decision !== undefined && !decisions.has(span.spanId)) {
      decisions.set(span.spanId, decision);
    }
  }
  return decisions;
}

/** Like `assignRoles`, by span: ids are unique within their trace only. A span that is given twice is decided once. */
export function decideRoles(spans: readonly RoleSpan[]): Map<RoleSpan, RoleDecision> {
  const decisions = new Map<RoleSpan, RoleDecision>();
  const byKey = new Map<string, RoleNode>();
  for (const node of decideAll(spans)) {
    byKey.set(spanKey(node.span), node);
  }
  for (const span of spans) {
    const node = byKey.get(spanKey(span));
    if (node?.decision !== undefined) {
      decisions.set(span, node.span === span ? node.decision : again(node));
    }
  }
  return decisions;
}

function again({ span, decision }: RoleNode): RoleDecision {
  return decision?.role === 'billable'
    ? { role: 'duplicate', duplicateOf: span.spanId, reason: 'the same span again' }
    : { ...decision, reason: 'the same span again' };
}

function decideAll(spans: readonly RoleSpan[]): RoleNode[] {
  const nodes = buildForest(spans);
  findTwins(nodes);
  nodes.forEach(decideByNesting);
  pairReports(nodes);
  pairSiblings(nodes);
  pairAsides(nodes);
  pairGatewaySpans(nodes);
  pairTwins(nodes);
  nodes.forEach(pointAtBilled);
  giveGatewayFacts(nodes);
  return nodes;
}

/** What stood for a call may have given way to another span of it. */
function pointAtBilled(node: RoleNode): void {
  const billed = billedFor(node);
  if (node.billedBy !== undefined && node.billedBy !== billed && node.decision !== undefined) {
    makeDuplicate(node, billed, node.decision.reason, node.decision.confidence);
  }
}
