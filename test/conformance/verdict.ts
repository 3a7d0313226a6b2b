import type { EnrichedSpan, Usage } from '@portkey-otel/core';

/** One model call as the provider served it. */
export interface TrueCall {
  readonly requestModel: string;
  readonly responseModel: string;
  readonly inputTokensTotal: number;
  readonly outputTokensTotal: number;
  readonly cacheReadInputTokens: number;
  readonly cacheWriteInputTokens: number;
  readonly cacheWrite1hInputTokens?: number;
  readonly reasoningOutputTokens: number;
  /** `false`: the provider did not tell the client what it counted, so no count can be right. */
  readonly usageSent?: boolean;
}

export interface Truth {
  readonly madeWith: string;
  readonly calls: readonly TrueCall[];
  /** Synthetic files: what the emitter does not send. */
  readonly unknown?: readonly string[];
}

/** A count or a name that the spans gave otherwise than it was, or did not give. */
export interface Difference {
  readonly call: number;
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface Verdict {
  /** Wrong whatever the emitter does. */
  readonly wrong: readonly Difference[];
  /** Not known. Right where the emitter never put it on the wire. */
  readonly unknown: readonly Difference[];
  readonly billable: number;
  readonly priced: number;
}

const COUNTS: readonly (readonly [string, keyof Usage, keyof TrueCall])[] = [
  ['input', 'inputTokens', 'inputTokensTotal'],
  ['output', 'outputTokens', 'outputTokensTotal'],
  ['cacheRead', 'cacheReadTokens', 'cacheReadInputTokens'],
  ['cacheWrite', 'cacheWriteTokens', 'cacheWriteInputTokens'],
  ['cacheWrite1h', 'cacheWrite1hTokens', 'cacheWrite1hInputTokens'],
  ['reasoning', 'reasoningTokens', 'reasoningOutputTokens'],
];

/** Compares the billable spans of a file, in order of time, with the calls that were truly made, in theirs. */
export function judge(truth: Truth, spans: readonly EnrichedSpan[]): Verdict {
  const billable = spans
    .filter((span) => span.role === 'billable')
    .sort((a, b) => Number(a.span.startUnixNano - b.span.startUnixNano));
  const wrong: Difference[] = [];
  const unknown: Difference[] = [];
  if (billable.length !== truth.calls.length) {
    wrong.push({ call: -1, field: 'billable calls', expected: truth.calls.length, actual: billable.length });
  }
  truth.calls.forEach((call, i) => {
    const genAi = billable[i]?.genAi;
    const differ = (field: string, expected: unknown, actual: unknown) =>
      (actual === undefined ? unknown : wrong).push({ call: i, field, expected, actual });
    for (const [field, mine, theirs] of COUNTS) {
      const actual = genAi?.usage?.estimated ? undefined : genAi?.usage?.[mine];
      if (call.usageSent === false) {
        if (actual !== undefined) {
          wrong.push({ call: i, field, expected: undefined, actual });
        }
        continue;
      }
      const expected = call[theirs] ?? 0;
      // A part of which there was none need not be stated; nor need the output of embeddings.
      if (actual !== expected && !(actual === undefined && expected === 0)) {
        differ(field, expected, actual);
      }
    }
    for (const field of ['requestModel', 'responseModel'] as const) {
      if (genAi?.[field] !== call[field]) {
        differ(field, call[field], genAi?.[field]);
      }
    }
    if (genAi?.provider === undefined) {
      differ('provider', 'known', undefined);
    }
  });
  return {
    wrong,
    unknown,
    billable: billable.length,
    priced: billable.filter((span) => span.cost?.usd !== undefined).length,
  };
}

/** Billed spans that none of the true calls, each taken once, agrees with in all that the span says. */
export function untrueCalls(truth: Truth, spans: readonly EnrichedSpan[]): EnrichedSpan[] {
  const left = [...truth.calls];
  return spans.filter(({ role, genAi }) => {
    const i = left.findIndex((call) =>
      [
        ...COUNTS.map(([, mine, theirs]) => [genAi?.usage?.[mine], call[theirs] ?? 0]),
        [genAi?.requestModel, call.requestModel],
        [genAi?.responseModel, call.responseModel],
      ].every(([said, was]) => said === undefined || said === was),
    );
    if (role === 'billable' && i >= 0) {
      left.splice(i, 1);
    }
    return role === 'billable' && i < 0;
  });
}
