/**
 * Where our price of a call differs from genai-prices', and why. The differential test fails on a difference that is not listed
 * here, and on an entry that no longer differs.
 */
export interface Difference {
  /** genai-prices' provider id. */
  readonly provider: string;
  readonly models: RegExp;
  /** Kinds of usage, of those in the test; default: all. */
  readonly usage?: readonly string[];
  readonly why: string;
}

export const differences: readonly Difference[] = [
  { provider: 'openai', models: /^gpt-4o(-mini)?-audio-preview$/, usage: ['audio'], why: 'it has no price for audio' },
  {
    provider: 'openai',
    models: /^o3$/,
    usage: ['cached'],
    why: 'before June 2025 cached input was $2.50, a quarter of $10',
  },
  {
    provider: 'openai',
    models: /^gpt-4o-search-preview$/,
    usage: ['cached'],
    why: 'it has no price for cached input; LiteLLM has',
  },
  {
    provider: 'openai',
    models: /^gpt-5\.[45]-pro$/,
    usage: ['cached'],
    why: 'it has no price for cached input; LiteLLM has',
  },
  {
    provider: 'anthropic',
    models: /^claude-sonnet-4-0$/,
    usage: ['long'],
    why: 'the 1M beta of Sonnet 4 cost more above 200K too',
  },
  {
    provider: 'aws',
    models: /^global\.anthropic\.claude-sonnet-4-/,
    usage: ['long'],
    why: 'the 1M beta cost more above 200K on Bedrock too; LiteLLM has it',
  },
  { provider: 'azure', models: /^davinci$/, why: 'it has the price of davinci-002 for the first davinci' },
  { provider: 'azure', models: /^o4-mini$/, usage: ['cached'], why: '$0.275, which it rounds to $0.28' },
  {
    provider: 'google',
    models: /^gemini-2\.0-flash-lite$/,
    usage: ['cached'],
    why: 'it has no price for cached input',
  },
  {
    provider: 'google',
    models: /^gemini-2\.5-flash-image$/,
    usage: ['cached', 'audio'],
    why: 'it prices neither cached nor audio input',
  },
  { provider: 'google', models: /^gemini-pro$/, why: 'it has the price by the character of Vertex AI, converted' },
  {
    provider: 'mistral',
    models: /^mistral-(embed|large-latest)$/,
    why: 'an embedding has no output to pay for; the alias moved to Large 3 in December 2025',
  },
  {
    provider: 'x-ai',
    models: /^grok-4-0709$/,
    why: 'twice the price above 128K; billed as Grok 4.3 since its retirement on 2026-05-15',
  },
  {
    provider: 'x-ai',
    models: /^grok-4(-1)?-fast-(non-)?reasoning$/,
    usage: ['long'],
    why: 'twice the price above 128K',
  },
  { provider: 'x-ai', models: /^grok-4\.20$/, why: 'two lists against one: $2 and $6' },
  {
    provider: 'deepseek',
    models: /^deepseek-(chat|reasoner)$/,
    why: 'its hours of 2025 have no end; the names changed price in September 2025 and April 2026',
  },
  { provider: 'deepseek', models: /^deepseek-v3\.2$/, why: 'it has the price of a reseller' },
  {
    provider: 'deepseek',
    models: /^deepseek-v4-(flash|pro)$/,
    why: 'its peak hours cannot have a date, and begin before 2026-08-17; ours are off on weekends',
  },
  { provider: 'groq', models: /^gemma-7b-it$/, why: 'retired in 2024; each list has another of its prices' },
  {
    provider: 'perplexity',
    models: /^(sonar|sonar-pro|sonar-reasoning|sonar-reasoning-pro)$/,
    why: 'the request fee depends on the search context; it has the highest for all',
  },
  {
    provider: 'perplexity',
    models: /^llama-3\.1-sonar-(small|large)-128k-online$/,
    why: 'it leaves out the request fee of $5 a thousand',
  },
  {
    provider: 'together',
    models: /^(NousResearch\/Nous-Hermes-Llama2-13b|WizardLM\/|mistralai\/Mixtral-8x7B|zero-one-ai\/Yi-6B)/,
    why: 'retired; the lists are of different years',
  },
  { provider: 'cerebras', models: /^qwen-3-coder-480b$/, why: 'it has no price' },
  {
    provider: 'novita',
    models: /^(meta-llama\/llama-3\.3-70b-instruct|nousresearch\/nous-hermes-llama2-13b)$/,
    why: 'a reseller that changed its price; the lists are of different months',
  },
  {
    provider: 'zhipuai',
    models: /^GLM-/,
    why: 'it has the prices of mainland China in yuan, converted; ours are those of z.ai',
  },
  {
    provider: 'openrouter',
    models:
      /\/(claude-3-haiku|claude-3\.5-haiku|claude-3\.7-sonnet|deepseek-chat-v3-0324|deepseek-r1-0528|deepseek-v3\.1-terminus|deepseek-v3\.2|gemini-2\.0-flash-001|gemini-2\.5-flash-lite-preview-09-2025|gemma-3-27b-it|llama-3\.1-8b-instruct|mistral-large|mistral-medium-3|mistral-saba|mixtral-8x22b-instruct|pixtral-large-2411|kimi-k2-thinking|nemotron-3-nano-30b-a3b|gpt-4o|gpt-5-nano|qwen-max|qwen-turbo|qwen-vl-plus|qwen2\.5-vl-72b-instruct|qwen3-30b-a3b-thinking-2507|qwen3-32b|qwen3-8b|qwen3-coder|qwen3-max|qwen3-next-80b-a3b-instruct|qwen3\.6-35b-a3b|skyfall-36b-v2|grok-3-beta|grok-3-mini-beta)$/,
    usage: ['cached'],
    why: 'it has no price for cached input, or an older one; another list has',
  },
  {
    provider: 'openrouter',
    models:
      /\/(claude-3-haiku|claude-3\.5-haiku|claude-3\.7-sonnet|gemini-2\.0-flash-001|gemini-2\.5-flash-image|gemini-2\.5-flash-lite|gemini-2\.5-flash-lite-preview-09-2025|gemini-3-flash-preview|gemini-3-pro-image-preview|gemini-3\.1-flash-lite|gemini-3\.1-pro-preview|gemini-3\.5-flash|qwen-plus|qwen3-max|gemini-flash-latest|gemini-pro-latest|gpt-latest)$/,
    usage: ['written'],
    why: 'it has no price for what is written to the cache, or less than the input costs',
  },
  {
    provider: 'openrouter',
    models: /\/(claude-sonnet-4(\.6)?|gemini-3\.1-pro-preview|qwen3\.5-plus-02-15)$/,
    usage: ['long'],
    why: 'it has no price above 200K (Qwen: 256K)',
  },
  {
    provider: 'openrouter',
    models: /^~?(google\/gemini-|openai\/gpt-audio)/,
    usage: ['audio'],
    why: 'it has no price for audio input',
  },
  {
    provider: 'openrouter',
    models: /^google\/gemini-2\.5-pro$/,
    usage: ['cached', 'written', 'long'],
    why: "Google's own price is passed on, with its limit at 200K and its cut for cached input",
  },
  { provider: 'openrouter', models: /\/minimax-m2$/, why: 'two lists against one' },
];
