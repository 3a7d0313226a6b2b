import type { GenAiSpan } from '../genai/genai-span.ts';
import { operationKind } from '../genai/operations.ts';
import type { RoleNode } from './roles-forest.ts';
import {
  agreeInUsage,
  billedFor,
  decidePair,
  earlierFirst,
  isBillable,
  isGateway,
  runsWithin,
  same,
  sameEmitter,
} from './roles-pairs.ts';

/** Spans of one id, or of one model with equal counts, that are compared with each other. */
const MAX_GROUP = 50;

/** What tells two processes apart. */
const PROCESS = ['service.name', 'service.instance.id', 'host.name', 'process.pid'] as const;

interface Pair {
  readonly a: RoleNode;
  readonly b: RoleNode;
  readonly sharedNanos: bigint;
}

/**
 * One call in two traces: two emitters, neither knowing of the other's context, each open a trace of their own. The provider's
 * response id joins them where model and counts agree and the two ran at one time: an answer out of a cache has the id of an
 * earlier call, and its time does not touch that call's. Where an emitter gives no id, the client's own topmost span within the time
 * of a span of the same process with the same model and the same counts is that span's call. One to one.
 */
export function findTwins(nodes: readonly RoleNode[]): void {
  const inference = nodes.filter((node) => node.kind === 'inference' && node.span.traceId !== undefined);
  if (inference.every((node) => node.span.traceId === inference[0]?.span.traceId)) {
    return;
  }
  for (const group of groups(inference, (node) => node.genAi.responseId)) {
    joinGroup(group, isTwinById);
  }
  const alone = inference.filter((node) => node.twins.length === 0);
  for (const group of groups(alone, countsKey)) {
    joinGroup(group, isTwinByCounts);
  }
}

function groups(nodes: readonly RoleNode[], keyOf: (node: RoleNode) => string | undefined): RoleNode[][] {
  const byKey = new Map<string, RoleNode[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key !== undefined) {
      const group = byKey.get(key);
      if (group === undefined) {
        byKey.set(key, [node]);
      } else {
        group.push(node);
      }
    }
  }
  return [...byKey.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort(earlierFirst).slice(0, MAX_GROUP));
}

function countsKey({ genAi, counted }: RoleNode): string | undefined {
  const { requestModel, usage } = genAi;
  return counted && requestModel !== undefined && usage?.inputTokens && usage.outputTokens
    ? `${requestModel} ${usage.inputTokens} ${usage.outputTokens}`
    : undefined;
}

function joinGroup(group: readonly RoleNode[], isTwin: (a: RoleNode, b: RoleNode) => boolean): void {
  const pairs: Pair[] = [];
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1)) {
      const shared = sharedNanos(a, b);
      if (shared !== undefined && isTwin(a, b)) {
        pairs.push({ a, b, sharedNanos: shared });
      }
    }
  }
  // The longest time together first.
  pairs.sort((p, q) => (p.sharedNanos === q.sharedNanos ? 0 : p.sharedNanos > q.sharedNanos ? -1 : 1));
  for (const { a, b } of pairs) {
    if (!hasTwinIn(a, b) && !hasTwinIn(b, a)) {
      a.twins.push(b);
      b.twins.push(a);
    }
  }
}

function isTwinById(a: RoleNode, b: RoleNode): boolean {
  return (
    a.span.traceId !== b.span.traceId &&
    !sameEmitter(a, b) &&
    sameKind(a.genAi, b.genAi) &&
    agreeInUsage(a.genAi, b.genAi) &&
    same(a.genAi.responseModel, b.genAi.responseModel) &&
    (a.genAi.responseModel !== undefined || same(a.genAi.requestModel, b.genAi.requestModel))
  );
}

function isTwinByCounts(a: RoleNode, b: RoleNode): boolean {
  return (
    isTwinById(a, b) &&
    same(a.genAi.responseId, b.genAi.responseId) &&
    same(a.genAi.provider, b.genAi.provider) &&
    same(a.genAi.usage?.cacheReadTokens, b.genAi.usage?.cacheReadTokens) &&
    (isTopWithin(a, b) || isTopWithin(b, a)) &&
    PROCESS.every((key) => same(a.span.resource?.[key], b.span.resource?.[key]))
  );
}

/** Above it may stand what handles a request, but nothing that tells of models. */
function isTopWithin(inner: RoleNode, outer: RoleNode): boolean {
  return !inner.isNested && outer.calls.length === 0 && runsWithin(inner.span, outer.span);
}

/** Emitters name one call `chat` or `generate_content`; embeddings are neither. */
function sameKind(a: GenAiSpan, b: GenAiSpan): boolean {
  return (
    operationKind(a.operation) === operationKind(b.operation) &&
    (a.operation === 'embeddings') === (b.operation === 'embeddings')
  );
}

function hasTwinIn(node: RoleNode, other: RoleNode): boolean {
  return node.twins.some((twin) => twin.span.traceId === other.span.traceId || sameEmitter(twin, other));
}

/** How long both ran; 0 where they only touch, `undefined` where they do not. */
function sharedNanos({ span: a }: RoleNode, { span: b }: RoleNode): bigint | undefined {
  const [startA, endA, startB, endB] = [a.startUnixNano, a.endUnixNano, b.startUnixNano, b.endUnixNano];
  if (startA === undefined || endA === undefined || startB === undefined || endB === undefined) {
    return undefined;
  }
  const [, from = 0n, to = 0n] = [startA, startB, endA, endB].sort((p, q) => (p < q ? -1 : 1));
  return endA < startB || endB < startA ? undefined : to - from;
}

/** Of the spans that stand for one call in their traces, the fullest is billed. */
export function pairTwins(nodes: readonly RoleNode[]): void {
  for (const node of nodes) {
    for (const twin of node.twins) {
      const [a, b] = [billedFor(node), billedFor(twin)];
      if (a !== b && isBillable(a) && isBillable(b)) {
        const inOrder = isGateway(a) || (!isGateway(b) && earlierFirst(a, b) > 0) ? [b, a] : [a, b];
        decidePair(inOrder[0] as RoleNode, inOrder[1] as RoleNode);
      }
    }
  }
}
