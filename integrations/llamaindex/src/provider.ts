/** Classes of LlamaIndex's provider packages by the beginning of their names → the provider. Subclasses count as their parents. */
const PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/^AzureOpenAI/, 'azure.ai.openai'],
  [/^OpenAI/, 'openai'],
  [/^Anthropic/, 'anthropic'],
  [/^Gemini.*Vertex|^Vertex/, 'gcp.vertex_ai'],
  [/^Gemini|^Google/, 'gcp.gemini'],
  [/^Mistral/, 'mistral_ai'],
  [/^Bedrock/, 'aws.bedrock'],
  [/^Groq/, 'groq'],
  [/^DeepSeek/, 'deepseek'],
  [/^Perplexity/, 'perplexity'],
  [/^[Xx]AI/, 'x_ai'],
  [/^Cohere/, 'cohere'],
  [/^Together/, 'together_ai'],
  [/^Fireworks/, 'fireworks_ai'],
  [/^Ollama/, 'ollama'],
  [/^HuggingFace/, 'huggingface'],
  [/^Replicate/, 'replicate'],
  [/^DeepInfra/, 'deepinfra'],
  [/^VoyageAI/, 'voyage_ai'],
  [/^JinaAI/, 'jina'],
  [/^VLLM|^Vllm/, 'vllm'],
];

/** The provider that a model's class calls; `undefined` when the class is not known. */
export function providerOf(model: object): string | undefined {
  for (let holder = prototypeOf(model); holder !== null; holder = prototypeOf(holder)) {
    const name = (holder.constructor as { name?: string } | undefined)?.name ?? '';
    const known = PROVIDERS.find(([pattern]) => pattern.test(name));
    if (known) return known[1];
  }
  return undefined;
}

/** The name of the object's class, for span names. */
export function classNameOf(object: unknown): string {
  const name = (object as { constructor?: { name?: string } } | null | undefined)?.constructor?.name;
  return name || 'Object';
}

function prototypeOf(object: object): object | null {
  return Object.getPrototypeOf(object) as object | null;
}
