import { GEN_AI_SYSTEM } from '../../genai/attributes.ts';
import { resolveProvider } from '../../genai/providers.ts';
import type { Dialect } from '../dialect.ts';
import type { SpanReader } from '../span-reader.ts';
import type { UsageClaim } from '../usage.ts';
import { vercelAi } from './vercel-ai.ts';

/** What the AI SDK loses of the counts of single providers, by version: what is written is then not the whole. */
export const vercelAiLegacy: Dialect = {
  name: 'vercel-ai',
  prefixes: ['ai.usage.'],
  usage(span) {
    const claim = vercelAi.usage?.(span);
    if (claim === undefined || span.has('ai.usage.inputTokenDetails.noCacheTokens')) {
      return undefined;
    }
    const provider = span.text('ai.model.provider', GEN_AI_SYSTEM) ?? '';
    return resolveProvider(provider)?.id === 'aws.bedrock'
      ? readBedrock(span, claim)
      : lacksThoughts(span, claim, provider)
        ? { ...claim, outputUnknown: true }
        : undefined;
  },
};

/** v4 counts Gemini's candidates alone, and nothing tells of the thoughts. */
function lacksThoughts(span: SpanReader, claim: UsageClaim, provider: string): boolean {
  return (
    span.has('ai.usage.promptTokens') &&
    claim.outputIncludesReasoning === undefined &&
    /^google(?!.*anthropic)/.test(provider) &&
    !/gemini-(1|2\.0)/.test(span.text('ai.model.id') ?? '')
  );
}

/**
 * v5 drops Bedrock's cache reads where it does not stream. v6 counts with the cached part, but says so not of objects: that
 * they are v6's only the client's name tells, which streams lack, or that v5 could not have counted so.
 */
function readBedrock(span: SpanReader, claim: UsageClaim): UsageClaim | undefined {
  if (/^ai\/[6-9]/.test(span.text('ai.request.headers.user-agent') ?? '')) {
    return { ...claim, inputIncludesCache: true };
  }
  const { input = 0, cacheRead, cacheWrite = 0 } = claim;
  const isStreamedObject = span.text('ai.operationId')?.includes('streamObject') === true;
  const inputUnknown =
    cacheRead === undefined
      ? cacheWrite > 0
      : isStreamedObject && cacheRead + cacheWrite > 0 && cacheRead + cacheWrite <= input;
  return inputUnknown ? { ...claim, inputUnknown } : undefined;
}
