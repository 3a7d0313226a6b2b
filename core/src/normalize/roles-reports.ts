import type { RoleNode } from './roles-forest.ts';
import { REPORTED_APART } from './roles-nesting.ts';
import { decidePair, earlierFirst, isBillable, makeDuplicate, sameEmitter, sameUsage } from './roles-pairs.ts';

/**
 * No model answers in no time: an inference span without duration reports, when a stream was read to its end, on a call whose
 * own span the same emitter closed before. That is the latest call with its model and prompt that nothing reported on yet, in
 * the report's trace or, where the report is a root, in another.
 */
export function pairReports(nodes: readonly RoleNode[]): void {
  const calls = nodes.filter((node) => node.genAi.reportedApart === true).sort(earlierFirst);
  if (calls.length === 0) {
    return;
  }
  const reports = nodes.filter((node) => isBillable(node) && isInstant(node)).sort(earlierFirst);
  for (const report of reports) {
    const candidates = calls.filter((call) => sameEmitter(call, report) && isReportOn(report, call));
    const call =
      candidates.findLast((candidate) => candidate.span.traceId === report.span.traceId) ??
      candidates.findLast((candidate) => agrees(candidate, report)) ??
      candidates.at(-1);
    if (call === undefined) {
      continue;
    }
    calls.splice(calls.indexOf(call), 1);
    // Another emitter's span of the same call may stand for it already.
    const other = call.billedBy;
    if (other !== undefined && isBillable(other) && sameUsage(other.genAi, report.genAi)) {
      decidePair(other, report);
    }
    makeDuplicate(call, other !== undefined && isBillable(other) ? other : report, REPORTED_APART);
  }
  calls.forEach(leaveToReport);
}

/** The report of a root's stream is a root too: another trace counts the call, so that what is counted below this one counts it again. */
function leaveToReport(call: RoleNode): void {
  const other = call.billedBy;
  if (!call.hasParent && other !== undefined && isBillable(other)) {
    other.decision = { role: 'duplicate', reason: REPORTED_APART, confidence: 'low' };
  }
}

function isInstant({ span }: RoleNode): boolean {
  return span.startUnixNano !== undefined && span.startUnixNano === span.endUnixNano;
}

function agrees(call: RoleNode, report: RoleNode): boolean {
  return call.billedBy !== undefined && sameUsage(call.billedBy.genAi, report.genAi);
}

function isReportOn(report: RoleNode, call: RoleNode): boolean {
  return (
    (call.span.traceId === report.span.traceId || !report.hasParent) &&
    (call.span.endUnixNano ?? 0n) <= (report.span.startUnixNano ?? 0n) &&
    call.genAi.operation === report.genAi.operation &&
    call.genAi.requestModel === report.genAi.requestModel &&
    JSON.stringify(call.genAi.inputMessages) === JSON.stringify(report.genAi.inputMessages)
  );
}
