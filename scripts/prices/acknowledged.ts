/**
 * Differences of more than 1 % from LiteLLM's map on well-known models, each with its reason. The import refuses one that is
 * not listed.
 */
export interface Acknowledged {
  readonly provider: string;
  readonly models: RegExp;
  readonly why: string;
  readonly link: string;
}

/** Providers whose models count as well known. */
export const WELL_KNOWN: readonly string[] = [
  'openai',
  'anthropic',
  'google',
  'vertex-ai',
  'bedrock',
  'azure-openai',
  'mistral-ai',
  'x-ai',
  'cohere',
  'deepseek',
  'groq',
  'perplexity-ai',
];

const OPENAI = 'https://platform.openai.com/docs/pricing';
const GEMINI = 'https://ai.google.dev/gemini-api/docs/pricing';
const VERTEX = 'https://cloud.google.com/vertex-ai/generative-ai/pricing';
const AWS = 'https://aws.amazon.com/bedrock/pricing/';
const AZURE = 'https://azure.microsoft.com/en-us/pricing/details/cognitive-services/openai-service/';
const MISTRAL = 'https://mistral.ai/pricing';

export const acknowledged: readonly Acknowledged[] = [
  {
    provider: 'openai',
    models: /^gpt-4o-mini-tts/,
    why: 'LiteLLM has the price of GPT-4o; text $0.60, audio out $12',
    link: OPENAI,
  },
  {
    provider: 'openai',
    models: /^gpt-image-2/,
    why: "LiteLLM's output is text; this model puts out images, $30",
    link: OPENAI,
  },
  { provider: 'openai', models: /^gpt-realtime-2$/, why: 'two sources against one: text out $24', link: OPENAI },
  {
    provider: 'google',
    models: /^gemini-(live-)?2\.5-flash.*native-audio/,
    why: 'text of the native audio models is $0.50 and $2',
    link: GEMINI,
  },
  { provider: 'google', models: /^gemini-1\.5-flash$/, why: 'LiteLLM has no output price', link: GEMINI },
  { provider: 'google', models: /^gemini-3\.1-flash-image/, why: 'two sources against one', link: GEMINI },
  {
    provider: 'google',
    models: /^gemini-(flash|flash-lite|pro)-latest$/,
    why: 'LiteLLM has the model the alias named before',
    link: GEMINI,
  },
  {
    provider: 'google',
    models: /^gemini-2\.5-(flash|pro)-preview-tts$/,
    why: 'LiteLLM has the price of the text model',
    link: GEMINI,
  },
  { provider: 'google', models: /^gemini-3\.6-flash$/, why: 'introductory price until the end of 2026', link: GEMINI },
  {
    provider: 'google',
    models: /^gemini-2\.0-flash-exp-image-generation$/,
    why: 'LiteLLM has 0 for an experimental model',
    link: GEMINI,
  },
  {
    provider: 'vertex-ai',
    models: /^gemini-2\.0-flash$/,
    why: 'LiteLLM has the price of the Gemini API; its own 001 agrees with us',
    link: VERTEX,
  },
  {
    provider: 'vertex-ai',
    models: /^gemini-3\.6-flash$/,
    why: 'introductory price until the end of 2026',
    link: VERTEX,
  },
  {
    provider: 'vertex-ai',
    models: /^gemini-(live-)?2\.5-(flash|pro).*(native-audio|tts)/,
    why: 'LiteLLM has the price of the text model',
    link: VERTEX,
  },
  { provider: 'vertex-ai', models: /^claude-3-5-haiku/, why: 'cut to $0.80 and $4 in December 2024', link: VERTEX },
  { provider: 'vertex-ai', models: /^mistral-small-2503/, why: 'Small 3.1 is $0.10 and $0.30', link: VERTEX },
  { provider: 'bedrock', models: /^amazon\.titan-text-(express|lite)-v1$/, why: 'two sources against one', link: AWS },
  {
    provider: 'bedrock',
    models: /^eu\.anthropic\.claude-3-5-haiku/,
    why: 'LiteLLM has the price of Haiku 3',
    link: AWS,
  },
  {
    provider: 'bedrock',
    models: /^eu\.anthropic\.claude-opus-4-5/,
    why: 'LiteLLM leaves out the tenth for the geography',
    link: AWS,
  },
  {
    provider: 'bedrock',
    models: /^(us\.)?meta\.llama3-[12]-(11|70|90|405)b/,
    why: 'cut since; LiteLLM has the launch price',
    link: AWS,
  },
  {
    provider: 'bedrock',
    models: /^mistral\.mistral-large-24/,
    why: 'cut since; LiteLLM has the launch price',
    link: AWS,
  },
  { provider: 'bedrock', models: /^qwen\.qwen3-coder-480b/, why: 'two sources against one', link: AWS },
  {
    provider: 'azure-openai',
    models: /^(gpt-4o|o1-mini)/,
    why: "LiteLLM's plain Azure names are the regional deployments, a tenth dearer; or shifted columns",
    link: AZURE,
  },
  {
    provider: 'azure-openai',
    models: /^gpt-image-2/,
    why: "LiteLLM's output is text; this model puts out images, $30",
    link: AZURE,
  },
  {
    provider: 'mistral-ai',
    models: /^codestral-latest$/,
    why: 'LiteLLM has the model the alias named before',
    link: MISTRAL,
  },
  {
    provider: 'mistral-ai',
    models: /^mistral-large-2407$/,
    why: 'cut from $3 and $9 in September 2024',
    link: MISTRAL,
  },
  {
    provider: 'mistral-ai',
    models: /^mistral-(small|medium)(-latest)?$/,
    why: 'LiteLLM has the model the alias named before',
    link: MISTRAL,
  },
  { provider: 'mistral-ai', models: /^open-mistral-nemo/, why: 'cut from $0.30 in September 2024', link: MISTRAL },
  {
    provider: 'x-ai',
    models: /^grok-4(-0709|-latest)?$/,
    why: 'billed as Grok 4.3 since 2026-05-15',
    link: 'https://docs.x.ai/docs/models',
  },
  {
    provider: 'deepseek',
    models: /^deepseek-(chat|reasoner|v3\.2)$/,
    why: 'the names have meant V4 Flash since 2026-04-24; V3.2 cost $0.42 out',
    link: 'https://api-docs.deepseek.com/quick_start/pricing',
  },
  {
    provider: 'groq',
    models: /^gemma-7b-it$/,
    why: 'retired in 2024; each source has another of its prices',
    link: 'https://groq.com/pricing',
  },
  {
    provider: 'perplexity-ai',
    models: /^(codellama|llama|mistral|mixtral|pplx)-/,
    why: 'retired in 2024; each source has another of their prices',
    link: 'https://docs.perplexity.ai/getting-started/pricing',
  },
];
