import type { Usage } from '../genai/usage.ts';

/** The counts that one dialect reads from a span, as the emitter wrote them. */
export interface UsageClaim {
  readonly input?: number | undefined;
  readonly output?: number | undefined;
  readonly total?: number | undefined;
  /** Input that was neither read from nor written to a cache, where the emitter says so explicitly. */
  readonly uncachedInput?: number | undefined;
  readonly cacheRead?: number | undefined;
  readonly cacheWrite?: number | undefined;
  readonly cacheWrite5m?: number | undefined;
  readonly cacheWrite1h?: number | undefined;
  readonly inputAudio?: number | undefined;
  readonly cacheReadAudio?: number | undefined;
  readonly inputImage?: number | undefined;
  readonly cacheReadImage?: number | undefined;
  readonly reasoning?: number | undefined;
  readonly outputAudio?: number | undefined;
  readonly outputImage?: number | undefined;
  readonly units?: { readonly [unit: string]: number } | undefined;
  /** What is known of this emitter: whether `input` contains cache reads and writes. `undefined`: nothing is known. */
  readonly inputIncludesCache?: boolean | undefined;
  /** Whether `output` contains reasoning. */
  readonly outputIncludesReasoning?: boolean | undefined;
  readonly estimated?: boolean | undefined;
  /** The emitter drops cache counts. */
  readonly cacheUnknown?: boolean | undefined;
  /** The emitter counts input without the cached part, and that is not stated, or nothing tells whether it does. */
  readonly inputUnknown?: boolean | undefined;
  /** The emitter is known to write something else than the whole output: only a provider's total can tell it. */
  readonly outputUnknown?: boolean | undefined;
  /** Which attributes the counts come from, for `explain`. */
  readonly rule: string;
}

/** A claim that is being put together. */
export type OpenClaim = { -readonly [K in keyof UsageClaim]: UsageClaim[K] };

/** A new claim in which nothing is counted. It has every field: objects of one form are quickly copied and read. */
export function openClaim(rule: string): OpenClaim {
  return {
    input: undefined,
    output: undefined,
    total: undefined,
    uncachedInput: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
    cacheWrite5m: undefined,
    cacheWrite1h: undefined,
    inputAudio: undefined,
    cacheReadAudio: undefined,
    inputImage: undefined,
    cacheReadImage: undefined,
    reasoning: undefined,
    outputAudio: undefined,
    outputImage: undefined,
    units: undefined,
    inputIncludesCache: undefined,
    outputIncludesReasoning: undefined,
    estimated: undefined,
    cacheUnknown: undefined,
    inputUnknown: undefined,
    outputUnknown: undefined,
    rule,
  };
}

/** Adds to a claim what it lacks and another has. */
export function fillIn(claim: OpenClaim, other: UsageClaim | undefined): void {
  for (const key in other) {
    claim[key as keyof UsageClaim] ??= other[key as keyof UsageClaim] as never;
  }
}

/** Counts of tokens, of the whole or of a part. */
export type CountField = Exclude<
  keyof UsageClaim,
  | 'units'
  | 'rule'
  | 'inputIncludesCache'
  | 'outputIncludesReasoning'
  | 'estimated'
  | 'cacheUnknown'
  | 'inputUnknown'
  | 'outputUnknown'
>;

/**
 * One claim from several about the same call: the totals of the first that has them, and the parts of whichever has them.
 * Two names of one quantity are never added.
 */
export function mergeClaims(claims: readonly (UsageClaim | undefined)[]): UsageClaim | undefined {
  const first = claims.find((claim) => (claim?.input ?? claim?.output) !== undefined) ?? claims.find(Boolean);
  if (first === undefined) {
    return undefined;
  }
  let merged = first;
  // To look whether a claim has something to add costs less than a copy, and mostly it has not.
  const add = (field: string, value: unknown) => {
    if (value !== undefined && merged[field as keyof UsageClaim] === undefined) {
      merged = merged === first ? { ...first } : merged;
      (merged as OpenClaim)[field as keyof UsageClaim] = value as never;
    }
  };
  for (const claim of claims) {
    // Another claim may fill in parts only if it speaks of the same call: its output, where it has one, is the same. Where the
    // emitter is known to drop what was cached, the same span's other counts of it are not to be believed.
    if (
      !claim ||
      claim === first ||
      first.inputUnknown ||
      (claim.output ?? first.output) !== (first.output ?? claim.output)
    ) {
      continue;
    }
    for (const key in claim) {
      const value = claim[key as keyof UsageClaim];
      // What is known of one emitter says nothing about another's counts.
      if (typeof value !== 'boolean') {
        add(key, value);
      }
    }
    add('inputIncludesCache', includesCacheBy(first, claim));
    if (first.output === claim.output) {
      add('outputIncludesReasoning', claim.outputIncludesReasoning);
    }
    if (merged.cacheUnknown && (claim.cacheRead ?? claim.cacheWrite) !== undefined) {
      merged = { ...merged, cacheUnknown: undefined };
    }
  }
  return merged;
}

/** What the provider's raw counts, beside an emitter's, say about the emitter's input. */
function includesCacheBy(first: UsageClaim, raw: UsageClaim): boolean | undefined {
  if (raw.inputIncludesCache === undefined || raw.input === undefined || first.input === undefined) {
    return undefined;
  }
  if (raw.input === first.input) {
    return raw.inputIncludesCache;
  }
  const cached = (raw.cacheRead ?? 0) + (raw.cacheWrite ?? 0);
  return !raw.inputIncludesCache && raw.input + cached === first.input ? true : undefined;
}

export interface ResolvedUsage {
  readonly usage: Usage;
  /** Which rules decided whether the counts of input and output were inclusive. */
  readonly rules: readonly [input: string, output: string];
}

/**
 * The claim as inclusive totals. Evidence in this order: an explicit uncached count; counts that cannot be inclusive; the
 * emitter's own total; what is known of the emitter; and else inclusive, as the conventions say. Never by provider alone.
 *
 * @param model The model that answered. What its total holds beside the stated parts is cached input of Claude, whose output
 * holds its thoughts, and thoughts of Gemini, whose input holds what was cached.
 */
export function resolveUsage(claim: UsageClaim, model = ''): ResolvedUsage | undefined {
  const { cacheRead = 0, total = 0 } = claim;
  // LangChain says 0 for all writes where it gives them by lifetime.
  const byLifetime = sum(claim.cacheWrite5m, claim.cacheWrite1h);
  const cacheWrite = claim.cacheWrite || (byLifetime ?? claim.cacheWrite);
  // Not a number where a count is not known: then nothing below compares with it.
  const rest = total - Number(claim.input) - Number(claim.output) - cacheRead;
  const restIsCached = rest > 0 && cacheWrite === undefined && model.includes('claude');
  const cached = cacheRead + (restIsCached ? rest : (cacheWrite ?? 0));
  const [inputTokens, inputRule] = resolveInput(claim, cached);
  const [outputTokens, outputRule] = resolveOutput(claim, inputTokens, model);
  const usage: Usage = {
    inputTokens,
    outputTokens,
    cacheReadTokens: claim.cacheRead,
    cacheWriteTokens: restIsCached && claim.cacheRead !== undefined ? rest : cacheWrite,
    cacheWrite5mTokens: claim.cacheWrite5m,
    cacheWrite1hTokens: claim.cacheWrite1h,
    inputAudioTokens: claim.inputAudio,
    cacheReadAudioTokens: claim.cacheReadAudio,
    inputImageTokens: claim.inputImage,
    cacheReadImageTokens: claim.cacheReadImage,
    reasoningTokens: claim.reasoning,
    outputAudioTokens: claim.outputAudio,
    outputImageTokens: claim.outputImage,
    units: claim.units,
    estimated: claim.estimated || undefined,
    cacheUnknown: ((claim.cacheUnknown || restIsCached) && claim.cacheRead === undefined) || undefined,
  };
  if (!hasCount(usage)) {
    return undefined;
  }
  return { usage, rules: [inputRule, outputRule] };
}

type Resolved = readonly [tokens: number | undefined, rule: string];

function resolveInput(claim: UsageClaim, cached: number): Resolved {
  const { input, uncachedInput } = claim;
  if (uncachedInput !== undefined) {
    return [uncachedInput + cached, 'exclusive by its parts'];
  }
  if (input === undefined) {
    return UNKNOWN;
  }
  if (claim.inputUnknown) {
    return [undefined, 'not the whole'];
  }
  if (cached === 0) {
    return [input, 'as given'];
  }
  if (cached > input) {
    return [input + cached, 'exclusive by its parts'];
  }
  if (claim.output !== undefined && claim.total === input + claim.output + cached) {
    return [input + cached, 'exclusive by the total'];
  }
  return claim.inputIncludesCache === false
    ? [input + cached, 'exclusive by the emitter']
    : [input, claim.inputIncludesCache ? 'inclusive by the emitter' : 'inclusive by convention'];
}

function resolveOutput(claim: UsageClaim, inputTokens: number | undefined, model: string): Resolved {
  const { output, reasoning, total = 0 } = claim;
  if (output === undefined) {
    return UNKNOWN;
  }
  if (reasoning === undefined && (claim.outputUnknown || model.includes('gemini'))) {
    const left = total - Number(inputTokens);
    if (left > output) {
      return [left, 'by the total'];
    }
    if (claim.outputUnknown) {
      return [undefined, 'not the whole'];
    }
  }
  if (!reasoning) {
    return [output, 'as given'];
  }
  const sum = output + reasoning;
  if (reasoning > output) {
    return [sum, 'exclusive by its parts'];
  }
  for (const input of [inputTokens, claim.input]) {
    const left = total - Number(input);
    if (left === output || left === sum) {
      return left === output ? [output, 'inclusive by the total'] : [sum, 'exclusive by the total'];
    }
  }
  return claim.outputIncludesReasoning === false
    ? [sum, 'exclusive by the emitter']
    : [output, 'inclusive by convention'];
}

const UNKNOWN: Resolved = [undefined, 'unknown'];

/** Of what is known; `undefined` when nothing is. */
export function sum(a: number | undefined, b: number | undefined): number | undefined {
  return (a ?? b) === undefined ? undefined : (a ?? 0) + (b ?? 0);
}

/** Whether the record has any count at all. */
export function hasCount(usage: Usage): boolean {
  for (const key in usage) {
    const value = usage[key as keyof Usage];
    if (value !== undefined && typeof value !== 'boolean') {
      return true;
    }
  }
  return false;
}
