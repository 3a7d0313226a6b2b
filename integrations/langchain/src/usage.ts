import type { Usage } from '@portkey-otel/core/instrument';
import { fieldsOf, type LlmResultLike, numberOf, type UsageMetadata } from './langchain.ts';

/**
 * What a call consumed, from the message's `usage_metadata`; text models tell only totals, in `llmOutput.tokenUsage`.
 * `undefined` when nothing is known. Estimates (`estimatedTokenUsage`) are not read.
 */
export function usageOf(result: LlmResultLike): Usage | undefined {
  // All choices of one call share one record.
  const generations = result.generations?.[0] ?? [];
  const metadata = generations.find((generation) => generation?.message?.usage_metadata)?.message?.usage_metadata;
  return (metadata && usageFromMetadata(metadata)) ?? usageFromTotals(result);
}

export function usageFromMetadata(metadata: UsageMetadata): Usage | undefined {
  const input = fieldsOf(metadata.input_token_details);
  const output = fieldsOf(metadata.output_token_details);
  const cacheReadTokens = numberOf(input, 'cache_read');
  const cacheWrite5mTokens = numberOf(input, 'ephemeral_5m_input_tokens');
  const cacheWrite1hTokens = numberOf(input, 'ephemeral_1h_input_tokens');
  const cacheWriteTokens = numberOf(input, 'cache_creation') ?? sum(cacheWrite5mTokens, cacheWrite1hTokens);
  const cached = sum(cacheReadTokens, cacheWriteTokens) ?? 0;
  const told = numberOf(fieldsOf(metadata), 'input_tokens');
  // More was cached than came in: the integration gave Anthropic's own number, which leaves the cache out.
  const inputTokens = told !== undefined && cached > told ? told + cached : told;
  const total = numberOf(fieldsOf(metadata), 'total_tokens');
  const outputTokens =
    numberOf(fieldsOf(metadata), 'output_tokens') ??
    (total !== undefined && told !== undefined && total >= told ? total - told : undefined);
  return known({
    inputTokens,
    outputTokens,
    cacheReadTokens,
    cacheWriteTokens,
    cacheWrite5mTokens,
    cacheWrite1hTokens,
    inputAudioTokens: numberOf(input, 'audio'),
    inputImageTokens: numberOf(input, 'image'),
    reasoningTokens: numberOf(output, 'reasoning'),
    outputAudioTokens: numberOf(output, 'audio'),
    outputImageTokens: numberOf(output, 'image'),
  });
}

function usageFromTotals({ llmOutput }: LlmResultLike): Usage | undefined {
  const totals = fieldsOf(llmOutput?.tokenUsage ?? llmOutput?.usage);
  return known({
    inputTokens: numberOf(totals, 'promptTokens', 'prompt_tokens', 'input_tokens'),
    outputTokens: numberOf(totals, 'completionTokens', 'completion_tokens', 'output_tokens'),
  });
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);
}

function known(usage: Usage): Usage | undefined {
  return Object.values(usage).some((count) => count !== undefined) ? usage : undefined;
}
