import type { RoleNode } from './roles-forest.ts';
import { bill, decidePair, isBillable, isOneCall, makeDuplicate } from './roles-pairs.ts';

/** What the emitter of an opened stream writes on another span, `pairReports` finds. */
export const REPORTED_APART = 'what came of it is reported apart';

const COUNTED_AROUND = 'counted by the span around it';

/** Decides a node by its operation and what stands below it. Children must be decided before their parents. */
export function decideByNesting(node: RoleNode): void {
  node.covered = node.children.some((child) => child.covered);
  node.wraps = node.children.some((child) => child.wraps || child.kind === 'inference');
  if (node.kind === 'rollup') {
    decideRollup(node);
  } else if (node.kind === 'inference') {
    decideInference(node);
  } else if (node.counted && node.covered) {
    node.decision = { role: 'rollup', reason: 'counted below' };
  }
}

function decideRollup(node: RoleNode): void {
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
    makeDuplicate(call, node, COUNTED_AROUND);
  }
}

function openCalls(node: RoleNode): RoleNode[] {
  return node.children.flatMap((child) => [...(isBillable(child) ? [child] : []), ...openCalls(child)]);
}

function decideInference(node: RoleNode): void {
  const { calls } = node;
  const counted = calls.filter((call) => call.covered);
  const unfailed = calls.filter((call) => !call.failed);
  const alive = counted.length > 0 ? counted : unfailed.length > 0 ? unfailed : calls;
  const only = alive.length === 1 ? alive[0] : undefined;
  if (calls.length === 0 && node.genAi.reportedApart === true) {
    node.decision = { role: 'duplicate', reason: REPORTED_APART };
  } else if (calls.length === 0) {
    bill(node, 'model call');
  } else if (only !== undefined && isOneCall(node, only)) {
    decidePair(node, only);
  } else if (counted.length > 0) {
    node.decision = { role: 'rollup', reason: 'sums the calls below' };
  } else if (node.counted) {
    node.decision = { role: 'billable', reason: 'no counted call below' };
    for (const call of alive) {
      makeDuplicate(call, node, COUNTED_AROUND);
    }
  } else {
    node.decision = { role: 'rollup', reason: 'wraps model calls' };
  }
  // What another trace counts of the same call is counted.
  node.covered ||= isBillable(node) && (node.counted || node.twins.some((twin) => twin.counted));
}
