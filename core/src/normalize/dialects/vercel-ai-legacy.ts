import { GEN_AI_OPERATION_NAME, GEN_AI_SYSTEM } from '../../genai/attributes.ts';
import { resolveProvider } from '../../genai/providers.ts';
import type { Dialect } from '../dialect.ts';
import { at, count, finite } from '../json.ts';
import { providerUsage } from '../provider-usage.ts';
import type { SpanReader } from '../span-reader.ts';
import { sum, type UsageClaim } from '../usage.ts';
import { readMetadata, vercelAi } from './vercel-ai.ts';

/** What the AI SDK loses of the counts of single providers, by version, and what only their metadata tells. */
export const vercelAiLegacy: Dialect = {
  name: 'vercel-ai',
  prefixes: ['ai.usage.', 'ai.response.providerMetadata'],
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
        : lacksCache(span, claim)
          ? { ...claim, inputUnknown: true }
          : claim.cacheRead === undefined
            ? partsInMetadata(span)
            : undefined;
  },
  reportedCost(span) {
    const metadata = span.once(readMetadata);
    const usd = metadata === undefined ? undefined : costIn(metadata);
    // A wrapper repeats the last call's.
    const isCall = usd !== undefined && /\.do|^chat$/.test(span.text('ai.operationId', GEN_AI_OPERATION_NAME) ?? '');
    return isCall && usd >= 0 ? { usd, source: 'provider' } : undefined;
  },
};

/** DeepSeek's cache reads and OpenRouter's usage, which v5, and v6 of objects, write nowhere else. */
function partsInMetadata(span: SpanReader): UsageClaim | undefined {
  const metadata = span.once(readMetadata);
  if (metadata === undefined) {
    return undefined;
  }
  const cacheRead = count(at(metadata, 'deepseek', 'promptCacheHitTokens'));
  return cacheRead === undefined
    ? providerUsage(at(metadata, 'openrouter', 'usage'))
    : { cacheRead, rule: 'provider metadata' };
}

/** US dollars that the answer says were billed. With a key of the user's own, OpenRouter bills its fee and the provider the rest. */
function costIn(metadata: unknown): number | undefined {
  const routed = at(metadata, 'openrouter', 'usage');
  return (
    sum(finite(at(routed, 'cost')), finite(at(routed, 'costDetails', 'upstreamInferenceCost'))) ??
    finite(at(metadata, 'perplexity', 'cost', 'totalCost')) ??
    finite(at(metadata, 'gateway', 'cost'))
  );
}

/** v4 counts Gemini's candidates alone, and nothing tells of the thoughts. */
function lacksThoughts(span: SpanReader, claim: UsageClaim, provider: string): boolean {
  return (
    span.has('ai.usage.promptTokens') &&
    claim.outputIncludesReasoning === undefined &&
    /^google(?!.*anthropic)/.test(provider) &&
    !/gemini-(1|2\.0)/.test(span.text('ai.model.id') ?? '')
  );
}

/** Early versions count Claude's input without what was cached, and have no metadata that tells it. */
function lacksCache(span: SpanReader, { inputIncludesCache, cacheRead, cacheWrite }: UsageClaim): boolean {
  return (
    inputIncludesCache === false &&
    (cacheRead ?? cacheWrite) === undefined &&
    span.has('ai.usage.promptTokens') &&
    !span.has('ai.response.providerMetadata')
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
