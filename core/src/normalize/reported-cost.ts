import type { ReportedCost } from '../genai/genai-span.ts';

/** An emitter's own sum in US dollars, kept beside the computed cost. A negative one is its way to say that it knows none. */
export function emitterCost(usd: number | undefined): ReportedCost | undefined {
  return usd === undefined || usd < 0 ? undefined : { usd, source: 'emitter' };
}
