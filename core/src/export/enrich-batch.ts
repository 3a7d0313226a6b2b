import { type CostOptions, calculateCost } from '../cost/index.ts';
import type { Cost } from '../genai/cost.ts';
import type { GenAiSpan } from '../genai/genai-span.ts';
import { slot } from '../instrument/state.ts';
import { normalize } from '../normalize/index.ts';
import { toModelCall } from '../normalize/model-call.ts';
import type { RoleDecision } from '../normalize/roles.ts';
import { type WriteSpanOptions, writeSpan } from '../normalize/write-span.ts';
import { deriveSpan } from './derive-span.ts';
import { ProcessRoles } from './process-roles.ts';
import type { ReadableSpan } from './readable-span.ts';
import { type Redact, redactContent } from './redact.ts';
import { shortenContent } from './shorten.ts';
import { toSpanData } from './span-data.ts';

/** A span with what is known about it; `genAi` is absent on spans that pass through untouched. */
export interface EnrichedSpan {
  readonly span: ReadableSpan;
  readonly genAi?: GenAiSpan | undefined;
  readonly decision?: RoleDecision | undefined;
  readonly cost?: Cost | undefined;
}

export interface EnrichBatchOptions {
  readonly table?: CostOptions['table'] | undefined;
  readonly customPrices?: CostOptions['customPrices'];
  readonly redact?: Redact | undefined;
  /** Characters. */
  readonly contentLengthLimit: number;
}

/** A batch of ended spans: normalized, roles decided, billable ones priced. Changes no span. */
export async function enrichBatch(
  spans: readonly ReadableSpan[],
  { table, customPrices, redact, contentLengthLimit }: EnrichBatchOptions,
): Promise<EnrichedSpan[]> {
  const roles = slot('roles', () => new ProcessRoles());
  const read = spans.map((span) => {
    const data = toSpanData(span);
    return { span, data, genAi: normalize(data) };
  });
  const decisions = roles.assign(read);
  return Promise.all(
    read.map(async ({ span, data, genAi }) => {
      if (genAi === undefined) return { span };
      const decision = decisions.get(data.spanId);
      const priced = decision?.role === 'billable' && table !== undefined;
      const call = toModelCall(genAi, data.startUnixNano);
      const cost = priced ? calculateCost(call, { table, customPrices }) : undefined;
      const redacted = redact ? await redactContent(genAi, redact) : genAi;
      return { span, genAi: shortenContent(redacted, contentLengthLimit), decision, cost };
    }),
  );
}

/** The span as it goes out: a GenAI span in the names of the conventions, any other as it is. */
export function writeEnriched(
  { span, genAi, decision, cost }: EnrichedSpan,
  options: Pick<WriteSpanOptions, 'system' | 'cacheWriteAttribute'>,
): ReadableSpan {
  if (genAi === undefined) return span;
  const { name, attributes } = writeSpan(genAi, {
    ...options,
    role: decision?.role,
    roleReason: decision?.confidence === 'low' ? decision.reason : undefined,
    duplicateOf: decision?.duplicateOf,
    cost,
    attributes: decision?.gateway,
  });
  return deriveSpan(span, name, attributes);
}
