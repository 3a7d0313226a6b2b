import { type CostOptions, calculateCost } from '../cost/index.ts';
import type { Cost } from '../genai/cost.ts';
import type { GenAiSpan } from '../genai/genai-span.ts';
import { normalize } from '../normalize/index.ts';
import { toModelCall } from '../normalize/model-call.ts';
import type { RoleDecision } from '../normalize/roles.ts';
import { type WriteSpanOptions, writeSpan } from '../normalize/write-span.ts';
import type { ProcessRoles } from './process-roles.ts';
import type { ReadableSpan } from './readable-span.ts';
import { toSpanData } from './span-data.ts';

/** A span with what is known about it; `genAi` is absent on spans that pass through untouched. */
export interface EnrichedSpan {
  readonly span: ReadableSpan;
  readonly genAi?: GenAiSpan | undefined;
  readonly decision?: RoleDecision | undefined;
  readonly cost?: Cost | undefined;
}

export interface PriceOptions {
  readonly table?: CostOptions['table'] | undefined;
  readonly customPrices?: CostOptions['customPrices'];
}

/** A batch of ended spans: normalized, roles decided, billable ones priced. Changes no span. */
export function enrichBatch(
  spans: readonly ReadableSpan[],
  roles: ProcessRoles,
  { table, customPrices }: PriceOptions,
): EnrichedSpan[] {
  const read = spans.map((span) => {
    const data = toSpanData(span);
    return { span, data, genAi: normalize(data) };
  });
  const decisions = roles.assign(read);
  return read.map(({ span, data, genAi }) => {
    if (genAi === undefined) return { span };
    const decision = decisions.get(data.spanId);
    if (decision?.role !== 'billable' || table === undefined) return { span, genAi, decision };
    const cost = calculateCost(toModelCall(genAi, data.startUnixNano), { table, customPrices });
    return { span, genAi, decision, cost };
  });
}

/** The name and attributes of a GenAI span as they go out. */
export function writeEnriched(
  { genAi, decision, cost }: EnrichedSpan & { readonly genAi: GenAiSpan },
  options: Pick<WriteSpanOptions, 'system' | 'cacheWriteAttribute'>,
) {
  return writeSpan(genAi, {
    ...options,
    role: decision?.role,
    roleReason: decision?.confidence === 'low' ? decision.reason : undefined,
    duplicateOf: decision?.duplicateOf,
    cost,
    attributes: decision?.gateway,
  });
}

/**
 * A view of an ended span under other attributes: the span itself stays as it is for everybody else. Built on the prototype,
 * since `spanContext()` and an SDK's private fields live there.
 */
export function deriveSpan(span: ReadableSpan, name: string, attributes: Record<string, unknown>): ReadableSpan {
  return Object.create(span, {
    name: { value: name, enumerable: true },
    attributes: { value: attributes, enumerable: true },
  }) as ReadableSpan;
}
