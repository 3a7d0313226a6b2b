import type { Attributes } from '../genai/span.ts';
import type { Usage } from '../genai/usage.ts';
import { type ReadSpan, withFindings } from './read-span.ts';

/** Spring AI's chat models add to each answer's counts those of the calls before it in the same tool loop. */
const CUMULATIVE = 'spring.ai.';

/** How many earlier calls one is compared with. */
const MAX_BACK = 20;

interface Call {
  readonly span: ReadSpan;
  readonly reported: Usage;
  /** What of the reported counts is the call's own. */
  own: Usage;
  continued: boolean;
}

/**
 * Takes what earlier calls of a tool loop counted out of the later ones' running sums. A call continues another where that one
 * ended by asking for a tool, under the same parent (or, as roots, with a tool's root between them), and where its own prompt
 * comes out longer than the one before, as a conversation's does. Where it does not, the counts stand as they are.
 */
export function splitCumulativeUsage(spans: readonly ReadSpan[]): readonly ReadSpan[] {
  const loops = new Map<string, Call[]>();
  for (const span of spans) {
    const reported = cumulativeUsage(span);
    if (reported !== undefined) {
      const key = `${span.parentSpanId ? `${span.traceId}/${span.parentSpanId}` : ''} ${span.genAi?.requestModel}`;
      loops.set(key, [...(loops.get(key) ?? []), { span, reported, own: reported, continued: false }]);
    }
  }
  const tools = spans.filter(isRootTool);
  const own = new Map<ReadSpan, Usage>();
  for (const calls of loops.values()) {
    const inOrder = calls.sort((a, b) => (a.span.startUnixNano < b.span.startUnixNano ? -1 : 1));
    for (const [i, call] of inOrder.entries()) {
      const before = inOrder
        .slice(Math.max(0, i - MAX_BACK), i)
        .findLast((earlier) => isContinuedBy(earlier, call, tools));
      const rest = before === undefined ? undefined : minus(call.reported, before.reported);
      if (before !== undefined && rest !== undefined && (rest.inputTokens ?? 0) > (before.own.inputTokens ?? 0)) {
        before.continued = true;
        call.own = rest;
        own.set(call.span, rest);
      }
    }
  }
  return own.size === 0
    ? spans
    : spans.map((span) => {
        const usage = own.get(span);
        return usage === undefined
          ? span
          : withFindings(
              span,
              { usage },
              {
                field: 'usage',
                rule: 'without what the calls before it counted',
                value: usage,
                confidence: 'inferred',
              },
            );
      });
}

/** Of a call that may stand in a loop: one that was offered tools. What an earlier pass of ours wrote is its own already. */
function cumulativeUsage({ genAi }: ReadSpan): Usage | undefined {
  return genAi?.operation === 'chat' &&
    genAi.writtenRole === undefined &&
    genAi.usage?.inputTokens !== undefined &&
    genAi.usage.outputTokens !== undefined &&
    isSpringAi(genAi.attributes)
    ? genAi.usage
    : undefined;
}

function isContinuedBy({ span, continued }: Call, { span: next }: Call, tools: readonly ReadSpan[]): boolean {
  return (
    !continued &&
    span.endUnixNano <= next.startUnixNano &&
    span.genAi?.finishReasons?.includes('tool_call') === true &&
    (Boolean(span.parentSpanId) || tools.some((tool) => isBetween(tool, span, next)))
  );
}

function isRootTool({ genAi, parentSpanId }: ReadSpan): boolean {
  return !parentSpanId && genAi !== undefined && isSpringAi(genAi.attributes) && genAi.operation !== 'chat';
}

function isBetween(tool: ReadSpan, before: ReadSpan, after: ReadSpan): boolean {
  return (
    tool.scope?.name === before.scope?.name &&
    before.endUnixNano <= tool.startUnixNano &&
    tool.endUnixNano <= after.startUnixNano
  );
}

function isSpringAi(attributes: Attributes): boolean {
  return Object.keys(attributes).some((key) => key.startsWith(CUMULATIVE));
}

/** `undefined` where some count would be less than nothing: it was no sum. Parts that one of the two does not know are not known. */
function minus(sum: Usage, part: Usage): Usage | undefined {
  const rest: Record<string, number | true | undefined> = { cacheUnknown: sum.cacheUnknown ?? part.cacheUnknown };
  for (const key of Object.keys(sum) as (keyof Usage)[]) {
    const [of, less] = [sum[key], part[key]];
    if (typeof of === 'number' && typeof less === 'number') {
      if (of < less) {
        return undefined;
      }
      rest[key] = of - less;
    }
  }
  return rest;
}
