import { type Usage, usageOfResponse } from '@portkey-otel/core/instrument';
import type { LlmResultLike } from './langchain.ts';

/**
 * What a call consumed, from the message's `usage_metadata`; text models tell only totals, in `llmOutput.tokenUsage`.
 * `undefined` when nothing is known. Estimates (`estimatedTokenUsage`) are not read.
 *
 * @param model That answered.
 */
export function usageOf({ generations, llmOutput }: LlmResultLike, model?: string): Usage | undefined {
  // All choices of one call share one record.
  const told = generations?.[0]?.find((generation) => generation?.message?.usage_metadata)?.message?.usage_metadata;
  const { input_tokens: input, total_tokens: total } = told ?? {};
  // No output is told as nothing at all.
  const rest = total !== undefined && input !== undefined && total >= input ? total - input : undefined;
  return (
    usageOfResponse(told && { ...told, output_tokens: told.output_tokens ?? rest }, model) ??
    usageOfResponse(llmOutput?.tokenUsage ?? llmOutput?.usage)
  );
}
