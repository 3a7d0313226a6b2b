import { isRecord, type LlamaLlm } from './shapes.ts';

/**
 * The URL that a model's client will call, as far as the model shows it before the call: the client's options, its own base
 * URL, the variable that OpenAI's client reads, OpenAI's own API.
 */
export function endpointOf(model: LlamaLlm, provider: string | undefined): string | undefined {
  const { additionalSessionOptions: options, baseURL } = model;
  if (isRecord(options) && typeof options.baseURL === 'string') return options.baseURL;
  if (typeof baseURL === 'string') return baseURL;
  return provider === 'openai' ? openAiUrlOf(model) : undefined;
}

/** By model, whose client reads the variable once. */
const openAiUrls = new WeakMap<object, string>();

function openAiUrlOf(model: object): string {
  let url = openAiUrls.get(model);
  if (url === undefined) {
    url = globalThis.process?.env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1';
    openAiUrls.set(model, url);
  }
  return url;
}
