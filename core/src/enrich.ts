import { type CostOptions, calculateCost } from './cost/index.ts';
import { PORTKEY_GATEWAY_PROVIDER } from './genai/attributes.ts';
import type { Cost } from './genai/cost.ts';
import type { GenAiSpan, SpanRole } from './genai/genai-span.ts';
import { resolveProvider } from './genai/providers.ts';
import type { Attributes, SpanData } from './genai/span.ts';
import { isSameDecision } from './normalize/incremental-roles.ts';
import { normalize } from './normalize/index.ts';
import { toModelCall } from './normalize/model-call.ts';
import { readNeighbours } from './normalize/neighbours.ts';
import type { Normalize, NormalizeOptions } from './normalize/normalizer.ts';
import { decideRoles, type RoleDecision } from './normalize/roles.ts';
import { type WriteSpanOptions, writeSpan } from './normalize/write-span.ts';

/** How `enrichTrace` reads, prices and writes. */
export interface EnrichOptions extends NormalizeOptions, Pick<WriteSpanOptions, 'system' | 'cacheWriteAttribute'> {
  /** Prices of the models. Without a table no cost is written. */
  readonly table?: CostOptions['table'] | undefined;
  readonly customPrices?: CostOptions['customPrices'];
  /** A normalizer of fewer dialects. Default: all of them. */
  readonly normalize?: Normalize | undefined;
  /**
   * What was made of spans before, with the same options and a `normalize` that remembers: a span on which nothing else is
   * decided is given back as it was. For traces that are enriched again as they grow. Default: none.
   */
  readonly remembered?: WeakMap<GenAiSpan, EnrichedSpan> | undefined;
}

/** One span of an enriched trace: as it came, what was read of it, and what is to be written. */
export interface EnrichedSpan {
  /** As it came. */
  readonly span: SpanData;
  /** `undefined`: no GenAI span, and nothing below but its own name and attributes. */
  readonly genAi?: GenAiSpan | undefined;
  readonly role?: SpanRole | undefined;
  /** Why `role` is what it is, and what another span gives to this one. */
  readonly decision?: RoleDecision | undefined;
  /** Of billable spans only. */
  readonly cost?: Cost | undefined;
  /** The final name, by the conventions. */
  readonly name: string;
  /** The final attributes, by the conventions. */
  readonly attributes: Attributes;
}

/**
 * One whole trace, or several that may share calls: every span normalized, its role decided over all of them, billable ones
 * priced, and the final name and attributes written. The order is kept; spans that are not GenAI come through untouched. Never throws, changes no input.
 */
export function enrichTrace(spans: readonly SpanData[], options: EnrichOptions = {}): EnrichedSpan[] {
  const read = options.normalize ?? normalize;
  const normalized = readNeighbours(spans.map((span) => ({ ...span, genAi: read(span, options) })));
  const roles = decideRoles(normalized);
  return spans.map((span, i) => {
    const own = normalized[i];
    const alone = own?.genAi;
    if (own === undefined || alone === undefined) {
      return { span, name: span.name, attributes: span.attributes };
    }
    const decision = roles.get(own);
    const before = options.remembered?.get(alone);
    if (before?.span === span && isAsBefore(before.decision, decision)) {
      return before;
    }
    const role = decision?.role;
    const genAi = withProviderOf(alone, decision?.gateway);
    const cost =
      role === 'billable' && options.table !== undefined
        ? calculateCost(toModelCall(genAi, span.startUnixNano, decision?.gateway), {
            table: options.table,
            customPrices: options.customPrices,
          })
        : undefined;
    const written = writeSpan(genAi, {
      role,
      roleReason: decision?.confidence === 'low' ? decision.reason : undefined,
      duplicateOf: decision?.duplicateOf,
      cost,
      system: options.system,
      cacheWriteAttribute: options.cacheWriteAttribute,
      attributes: decision?.gateway,
    });
    const enriched = { span, genAi, role, decision, cost, name: written.name, attributes: written.attributes };
    options.remembered?.set(alone, enriched);
    return enriched;
  });
}

/** Who answered is known to the gateway, whose span of the call may be another. */
function withProviderOf(genAi: GenAiSpan, gateway: Attributes | undefined): GenAiSpan {
  const told = gateway?.[PORTKEY_GATEWAY_PROVIDER];
  const provider = typeof told === 'string' ? resolveProvider(told)?.id : undefined;
  return provider === undefined || provider === genAi.provider ? genAi : { ...genAi, provider };
}

function isAsBefore(before: RoleDecision | undefined, now: RoleDecision | undefined): boolean {
  return now === undefined ? before === undefined : before?.reason === now.reason && isSameDecision(before, now);
}
