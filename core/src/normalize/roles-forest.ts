import type { GenAiSpan } from '../genai/genai-span.ts';
import { type OperationKind, operationKind } from '../genai/operations.ts';
import type { RoleDecision, RoleSpan } from './roles-span.ts';
import { hasCount } from './usage.ts';

/** What a caller's abort signal throws, and what clients of models make of it. The provider bills what it produced by then. */
const ABORTS: ReadonlySet<string> = new Set(['AbortError', 'APIUserAbortError', 'ModelAbortError']);

/** What OpenTelemetry's instrumentations for Python say of a stream whose reader left. */
const ABANDONED = 'abandoned stream';

/** A GenAI span among the others of its trace, with what was found out about it so far. */
export interface RoleNode {
  readonly span: RoleSpan;
  readonly genAi: GenAiSpan;
  readonly kind: OperationKind;
  /** Ended in an error and counted nothing, and the caller did not break it off. */
  readonly failed: boolean;
  readonly counted: boolean;
  readonly hasParent: boolean;
  /** A GenAI span stands above it in its trace, or may: its parent was not given. */
  isNested: boolean;
  /** No GenAI span that was given stands above it. */
  isTop: boolean;
  /** Nearest GenAI inference spans below. */
  readonly calls: RoleNode[];
  /** Nearest GenAI spans of any kind below. */
  readonly children: RoleNode[];
  /** The same call in other traces. */
  readonly twins: RoleNode[];
  decision: RoleDecision | undefined;
  /** The span that stands for this one's call. */
  billedBy: RoleNode | undefined;
  /** A billable count stands in the subtree. */
  covered: boolean;
  /** A model call stands below. */
  wraps: boolean;
}

/** Span ids are unique within their trace only. */
export function spanKey({ traceId, spanId }: RoleSpan): string {
  return traceId === undefined ? spanId : `${traceId}/${spanId}`;
}

/** Nodes of the GenAI spans, children before their parents. Loops of parents and repeated spans are cut. */
export function buildForest(spans: readonly RoleSpan[]): RoleNode[] {
  const byKey = new Map<string, Placed>();
  for (const span of spans) {
    const key = spanKey(span);
    if (!byKey.has(key)) {
      const { traceId, parentSpanId } = span;
      const parentKey = parentSpanId === undefined ? undefined : spanKey({ traceId, spanId: parentSpanId });
      byKey.set(key, { span, key, parentKey, depth: -1, node: toNode(span) });
    }
  }
  setDepths(byKey);
  const byDepth = [...byKey.values()].sort((a, b) => a.depth - b.depth);
  hang(byDepth, byKey);
  return byDepth.flatMap(({ node }) => node ?? []).reverse();
}

interface Placed {
  readonly span: RoleSpan;
  readonly key: string;
  readonly parentKey: string | undefined;
  /** Distance from the root; a span in a loop of parents counts as a root. */
  depth: number;
  readonly node: RoleNode | undefined;
}

function toNode(span: RoleSpan): RoleNode | undefined {
  const { genAi } = span;
  if (genAi === undefined) {
    return undefined;
  }
  const { errorType } = genAi;
  const failed = errorType !== undefined || span.status?.code === 'error' || isErrorFinish(genAi);
  const isAborted = ABORTS.has(errorType ?? '') || span.status?.message === ABANDONED;
  return {
    span,
    genAi,
    kind: operationKind(genAi.operation),
    failed: failed && !isAborted && !hasPositiveCount(genAi),
    counted: genAi.usage !== undefined && genAi.usage.estimated !== true && hasCount(genAi.usage),
    hasParent: Boolean(span.parentSpanId),
    isNested: false,
    isTop: true,
    calls: [],
    children: [],
    twins: [],
    decision: undefined,
    billedBy: undefined,
    covered: false,
    wraps: false,
  };
}

function isErrorFinish({ finishReasons }: GenAiSpan): boolean {
  return finishReasons !== undefined && finishReasons.length > 0 && finishReasons.every((reason) => reason === 'error');
}

function hasPositiveCount({ usage }: GenAiSpan): boolean {
  return (
    usage !== undefined && ((usage.inputTokens ?? 0) > 0 || (usage.outputTokens ?? 0) > 0 || usage.units !== undefined)
  );
}

function setDepths(byKey: ReadonlyMap<string, Placed>): void {
  for (const start of byKey.values()) {
    const path: Placed[] = [];
    const onPath = new Set<Placed>();
    let at: Placed | undefined = start;
    while (at !== undefined && at.depth < 0 && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = at.parentKey === undefined ? undefined : byKey.get(at.parentKey);
    }
    let next = at !== undefined && !onPath.has(at) ? at.depth + 1 : 0;
    for (const placed of path.reverse()) {
      placed.depth = next++;
    }
  }
}

/**
 * Hangs every node under its nearest GenAI ancestor and its nearest model call above. Plain spans and agents may stand between,
 * tools not: what a tool calls is no part of the call that asked for it.
 */
function hang(byDepth: readonly Placed[], byKey: ReadonlyMap<string, Placed>): void {
  const nearest = new Map<string, { readonly node?: RoleNode | undefined; readonly call?: RoleNode | undefined }>();
  for (const { key, parentKey, depth, node } of byDepth) {
    // In a loop of parents one stands no deeper than its child: there the loop is cut.
    const isAbove = parentKey !== undefined && (byKey.get(parentKey)?.depth ?? Number.POSITIVE_INFINITY) < depth;
    const above = isAbove ? nearest.get(parentKey) : undefined;
    if (node !== undefined) {
      above?.node?.children.push(node);
      node.isNested = above === undefined ? node.hasParent : above.node !== undefined;
      node.isTop = above?.node === undefined;
      if (node.kind === 'inference') {
        above?.call?.calls.push(node);
      }
    }
    nearest.set(key, {
      node: node ?? above?.node,
      call: node?.kind === 'inference' ? node : node?.genAi.operation === 'execute_tool' ? undefined : above?.call,
    });
  }
}
