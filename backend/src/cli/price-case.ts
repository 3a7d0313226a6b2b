/** A priced case as a file or a command line states it: snake_case usage and options → the call that the engine prices. */
import type { CustomPrice, ModelCall, Usage } from '@portkey-otel/core';

export interface PriceCase {
  readonly id: string;
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
  readonly usage?: { readonly [name: string]: unknown } | null | undefined;
  readonly options?: { readonly [name: string]: unknown } | null | undefined;
}

/** Names of token counts, as the GenAI conventions and the providers write them. */
const TOKENS: { readonly [name: string]: keyof Usage } = {
  input_tokens: 'inputTokens',
  output_tokens: 'outputTokens',
  cache_read_input_tokens: 'cacheReadTokens',
  cache_read_tokens: 'cacheReadTokens',
  cache_creation_input_tokens: 'cacheWriteTokens',
  cache_write_input_tokens: 'cacheWriteTokens',
  cache_write_tokens: 'cacheWriteTokens',
  cache_creation_5m_input_tokens: 'cacheWrite5mTokens',
  cache_creation_1h_input_tokens: 'cacheWrite1hTokens',
  cache_write_5m_tokens: 'cacheWrite5mTokens',
  cache_write_1h_tokens: 'cacheWrite1hTokens',
  input_audio_tokens: 'inputAudioTokens',
  cache_read_audio_tokens: 'cacheReadAudioTokens',
  cache_read_input_audio_tokens: 'cacheReadAudioTokens',
  input_image_tokens: 'inputImageTokens',
  cache_read_image_tokens: 'cacheReadImageTokens',
  reasoning_output_tokens: 'reasoningTokens',
  reasoning_tokens: 'reasoningTokens',
  output_reasoning_tokens: 'reasoningTokens',
  output_audio_tokens: 'outputAudioTokens',
  output_image_tokens: 'outputImageTokens',
};

/** What has a plain total beside it; anything else in `usage` is an amount of its own unit. */
const IGNORED = new Set(['total_tokens']);

export function caseToCall(priceCase: PriceCase): {
  call: ModelCall;
  customPrices: readonly CustomPrice[] | undefined;
} {
  const options = priceCase.options ?? {};
  const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : undefined);
  const timestamp = text('timestamp');
  const call: ModelCall = {
    provider: text('provider') ?? priceCase.provider,
    requestModel: priceCase.model,
    responseModel: text('response_model'),
    operation: text('operation'),
    usage: caseUsage(priceCase.usage ?? {}, options),
    startUnixMs: timestamp === undefined ? undefined : Date.parse(timestamp),
    serviceTier: text('service_tier'),
    batch: options.batch === true || undefined,
    speed: text('speed'),
    region: text('region'),
    deploymentType: text('deployment_type'),
    searchContextSize: text('search_context_size'),
    imageSize: text('image_size'),
    imageQuality: text('image_quality'),
    reportedCost:
      typeof options.reported_cost === 'number' ? { usd: options.reported_cost, source: 'provider' } : undefined,
    gatewayCacheHit: options.gateway_cache_hit === true || undefined,
  };
  return { call, customPrices: readCustomPrices(options.custom_prices) };
}

function caseUsage(
  given: { readonly [name: string]: unknown },
  options: { readonly [name: string]: unknown },
): Usage | undefined {
  const tokens: { -readonly [name in keyof Usage]?: number } = {};
  const units: { [unit: string]: number } = {};
  for (const [name, value] of Object.entries(given)) {
    const field = TOKENS[name];
    if (typeof value !== 'number' || IGNORED.has(name)) continue;
    if (field === undefined) units[name] = value;
    else tokens[field] = value;
  }
  if (Object.keys(tokens).length === 0 && Object.keys(units).length === 0) return undefined;
  const usage = { ...tokens } as { -readonly [name in keyof Usage]: Usage[name] };
  if (options.input_tokens_include_cache === false) {
    const written = Math.max(
      tokens.cacheWriteTokens ?? 0,
      (tokens.cacheWrite5mTokens ?? 0) + (tokens.cacheWrite1hTokens ?? 0),
    );
    usage.inputTokens = (tokens.inputTokens ?? 0) + (tokens.cacheReadTokens ?? 0) + written;
  }
  if (options.output_tokens_include_reasoning === false) {
    usage.outputTokens = (tokens.outputTokens ?? 0) + (tokens.reasoningTokens ?? 0);
  }
  // In a list of counts what is not listed did not happen.
  if (usage.inputTokens !== undefined) usage.outputTokens ??= 0;
  if (usage.outputTokens !== undefined) usage.inputTokens ??= 0;
  if (Object.keys(units).length > 0) usage.units = units;
  return usage;
}

const CUSTOM_UNITS: { readonly [name: string]: string } = {
  input: 'input',
  prompt: 'input',
  output: 'output',
  completion: 'output',
  cache_read: 'cache_read',
  cache_read_input: 'cache_read',
  cached_input: 'cache_read',
  input_cache_read: 'cache_read',
  cache_write: 'cache_write_5m',
  cache_creation: 'cache_write_5m',
  cache_creation_input: 'cache_write_5m',
  cache_write_5m: 'cache_write_5m',
  cache_write_1h: 'cache_write_1h',
  input_audio: 'input_audio',
  output_audio: 'output_audio',
  input_image: 'input_image',
  output_image: 'output_image',
  reasoning: 'reasoning',
  output_reasoning: 'reasoning',
};

/** `input_mtok`, `input_usd_per_mtok`, `input_per_million`, `input_cost_per_token`, `input`: dollars per million unless it says token. */
function readCustomRate(name: string, value: unknown): readonly [unit: string, usdPerMillion: number] | undefined {
  if (typeof value !== 'number') return undefined;
  // Nobody sells a million tokens for less than a hundredth of a cent: a bare number as small as that is for one token.
  const bare = !/mtok|million|_1m|_m$/.test(name);
  const perToken = /per_token|_per_tok$|_token_cost/.test(name) || (bare && value > 0 && value < 1e-4);
  const stem = name
    .replace(/^usd_per_(mtok|million|million_tokens|token)_/, '')
    .replace(/_(usd|dollars|cost|price)(?=_|$)/g, '')
    .replace(/_per_(m|mtok|million|1m|token|tok|million_tokens|m_tokens|1m_tokens|mtokens)$/, '')
    .replace(/_(mtok|tokens?|million)(?=_|$)/g, '');
  const unit = CUSTOM_UNITS[stem];
  return unit === undefined ? undefined : [unit, perToken ? value * 1e6 : value];
}

/** A list of prices, one price, or prices by model name. */
export function readCustomPrices(given: unknown): readonly CustomPrice[] | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Array.isArray(given)) return given.flatMap((each) => readCustomPrices(each) ?? []);
  const entry = given as { readonly [name: string]: unknown };
  const rates = Object.fromEntries(
    Object.entries({
      ...entry,
      ...(entry.rates as object),
      ...(entry.prices as object),
      ...(entry.usdPerMillion as object),
    })
      .map(([name, value]) =>
        readCustomRate(
          name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          value,
        ),
      )
      .filter((rate) => rate !== undefined),
  );
  const priced = Object.keys(rates).length > 0;
  if (priced || entry.free === true || typeof entry.multiplier === 'number' || entry.sameAs !== undefined) {
    return [
      {
        provider: entry.provider as string | undefined,
        model: (entry.model ?? entry.pattern ?? entry.match) as string | undefined,
        usdPerMillion: priced ? rates : undefined,
        multiplier: entry.multiplier as number | undefined,
        free: entry.free === true || undefined,
        sameAs: entry.sameAs as CustomPrice['sameAs'],
        from: entry.from as string | undefined,
        to: entry.to as string | undefined,
      },
    ];
  }
  return Object.entries(entry).flatMap(([name, value]) => {
    const prices = readCustomPrices(value) ?? [];
    const slash = name.indexOf('/');
    return prices.flatMap((price) =>
      // `provider/model` and a model with a slash look alike: both readings are offered, the exact one wins.
      [
        { ...price, model: price.model ?? name },
        ...(slash > 0
          ? [{ ...price, provider: name.slice(0, slash), model: price.model ?? name.slice(slash + 1) }]
          : []),
      ],
    );
  });
}
