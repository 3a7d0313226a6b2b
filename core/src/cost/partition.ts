import type { Usage } from '../genai/usage.ts';

/** Places in a `Partition` and in `Rates.tokens`: the order of `TOKEN_UNITS`. */
export const INPUT = 0;
export const OUTPUT = 1;
export const CACHE_READ = 2;
export const CACHE_WRITE_5M = 3;
export const CACHE_WRITE_1H = 4;
export const INPUT_AUDIO = 5;
export const OUTPUT_AUDIO = 6;
export const CACHE_READ_AUDIO = 7;
export const INPUT_IMAGE = 8;
export const OUTPUT_IMAGE = 9;
export const CACHE_READ_IMAGE = 10;
export const REASONING = 11;
export const TOKEN_UNIT_COUNT = 12;
/** Everything read by the model: what a context limit is compared with. */
export const TOTAL_INPUT = 12;
export const TOTAL_OUTPUT = 13;

/**
 * Token counts that do not overlap, each token of a call in exactly one of the first twelve places, and the two totals.
 * Never negative, never `NaN`.
 */
export type Partition = Float64Array;

export function emptyPartition(): Partition {
  return new Float64Array(14);
}

/** Beyond what any bill says, and small enough that a dozen of them still add up exactly. */
const MAX_COUNT = 1e14;

/** An amount as it can be billed; what is none (NaN, negative, endless) is as good as absent. */
export function amount(value: number | undefined): number {
  return value !== undefined && value > 0 && value <= MAX_COUNT ? value : 0;
}

/** Tokens come whole. */
function count(value: number | undefined): number {
  return Math.round(amount(value));
}

/**
 * Takes the inclusive totals of a `Usage` apart. Parts that exceed their total are believed over it: caches beyond the input
 * prove that the input was counted without them (so they are added), other parts raise the total to their sum.
 */
export function partition(usage: Usage, into: Partition): void {
  const cacheWrite = count(usage.cacheWriteTokens);
  const cacheWrite1h = count(usage.cacheWrite1hTokens);
  // A write of unstated lifetime is a five-minute one: every provider's default.
  const cacheWrite5m = Math.max(count(usage.cacheWrite5mTokens), cacheWrite - cacheWrite1h);
  const audio = count(usage.inputAudioTokens);
  const image = count(usage.inputImageTokens);
  const cacheReadAudio = count(usage.cacheReadAudioTokens);
  const cacheReadImage = count(usage.cacheReadImageTokens);
  const cacheRead = Math.max(count(usage.cacheReadTokens), cacheReadAudio + cacheReadImage);
  const cached = cacheRead + cacheWrite5m + cacheWrite1h;

  let totalInput = count(usage.inputTokens);
  if (cached > totalInput) totalInput += cached;
  const freshAudio = Math.max(audio - cacheReadAudio, 0);
  const freshImage = Math.max(image - cacheReadImage, 0);
  // Audio and image tokens may have been written to the cache: as many as fit are then among the written ones already.
  const overlap = freshAudio + freshImage + cached - totalInput;
  if (overlap > cacheWrite5m + cacheWrite1h) totalInput += overlap - cacheWrite5m - cacheWrite1h;
  const fresh = totalInput - cached;
  const inputAudio = Math.min(freshAudio, fresh);
  const inputImage = Math.min(freshImage, fresh - inputAudio);

  const reasoning = count(usage.reasoningTokens);
  const outputAudio = count(usage.outputAudioTokens);
  const outputImage = count(usage.outputImageTokens);
  const totalOutput = Math.max(count(usage.outputTokens), reasoning + outputAudio + outputImage);
  into[INPUT] = fresh - inputAudio - inputImage;
  into[OUTPUT] = totalOutput - reasoning - outputAudio - outputImage;
  into[CACHE_READ] = cacheRead - cacheReadAudio - cacheReadImage;
  into[CACHE_WRITE_5M] = cacheWrite5m;
  into[CACHE_WRITE_1H] = cacheWrite1h;
  into[INPUT_AUDIO] = inputAudio;
  into[OUTPUT_AUDIO] = outputAudio;
  into[CACHE_READ_AUDIO] = cacheReadAudio;
  into[INPUT_IMAGE] = inputImage;
  into[OUTPUT_IMAGE] = outputImage;
  into[CACHE_READ_IMAGE] = cacheReadImage;
  into[REASONING] = reasoning;
  into[TOTAL_INPUT] = totalInput;
  into[TOTAL_OUTPUT] = totalOutput;
}
