import { remembered } from './remembered.ts';

/** One provider of models, in the three ways it is called. */
export interface Provider {
  /** `gen_ai.provider.name` of the semantic conventions, or our own id in their manner where they have none. */
  readonly id: string;
  /** Portkey's provider id, which its ingest wants in `gen_ai.system`. */
  readonly portkeyId: string;
  /** `gen_ai.system` up to 1.36. */
  readonly legacySystem: string;
}

/**
 * A row: semconv id, Portkey id where it is another, other names; the ≤1.36 value is `=marked` where it is another. Case, dots,
 * dashes and blanks make no difference, nor do words at the end that are not known: `azure-openai-responses`.
 */
const TABLE = `
openai
anthropic anthropic claude
aws.bedrock bedrock amazon-bedrock aws bedrock-converse amazon-nova anthropic-bedrock
azure.ai.openai azure-openai =az.ai.openai azure
azure.ai.inference azure-ai =az.ai.inference azure-foundry
gcp.gemini google =gemini google-generative-ai google-ai generativelanguage gcp.generativeai
gcp.vertex_ai vertex-ai =vertex_ai vertex google-vertex google-vertexai gcp-vertex anthropic-vertex
gcp.gen_ai google
cohere
deepseek
groq
ibm.watsonx.ai watsonx ibm
mistral_ai mistral-ai mistral
moonshot_ai moonshot kimi
perplexity perplexity-ai pplx
x_ai x-ai =xai grok
together_ai together-ai together
fireworks_ai fireworks-ai fireworks
openrouter
ollama
huggingface huggingface hf
replicate
cerebras
sambanova
deepinfra
nvidia nvidia-nim nim
novita_ai novita-ai novita
alibaba_cloud dashscope qwen alibaba tongyi
zhipu_ai zhipu zai
hyperbolic
lambda
lepton
ai21
voyage_ai voyage
jina
nomic
stability_ai stability-ai stability
elevenlabs
deepgram
assemblyai
cloudflare workers-ai
databricks
snowflake snowflake cortex
github github copilot
oracle oracle oci
predibase
vercel
sagemaker sagemaker aws-sagemaker
vllm
lm_studio lmstudio
inception
inference_net inference-net
minimax
recraft
byteplus byteplus bytedance volcengine ark
`;

/** Values that stand where a provider should, and name a framework, a router or nothing. */
const NOT_PROVIDERS: ReadonlySet<string> = new Set(
  (
    'other unknown custom none langchain langgraph llamaindex crewai haystack autogen ag2 agno strandsagents strands ' +
    'gcpvertexagent gateway portkey litellm litellmproxy openaiagents semantickernel microsoftagentframework pydanticai ' +
    'function functionmodel test genkit mastra'
  ).split(' '),
);

/** `openai-compatible…`, `openai_like`: these name a protocol. Whose model it is they do not say. */
const PROTOCOLS = /compatib|self[-_ ]?hosted|[-_ ]like(?![a-z])/i;

const bySpelling = new Map<string, Provider>();

function load(): void {
  for (const line of TABLE.trim().split('\n')) {
    const [id = '', portkeyId = id, ...others] = line.split(' ');
    const legacy = others.find((name) => name[0] === '=')?.slice(1);
    const provider: Provider = { id, portkeyId, legacySystem: legacy ?? id };
    for (const name of [id, portkeyId, ...others]) {
      const key = letters(name);
      if (!bySpelling.has(key)) {
        bySpelling.set(key, provider);
      }
    }
  }
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** A name is folded and cut once. */
const resolve = /* @__PURE__ */ remembered(1000, (name: string) => lookUp(name) ?? null);

/**
 * The provider that a name means, in any spelling: `openai.chat`, `google.vertex.chat`, `AzureOpenAI`, `@openai-prod`.
 * `undefined` when the name is not known, or names a framework, a gateway or a protocol only.
 */
export function resolveProvider(name: string): Provider | undefined {
  return resolve(name) ?? undefined;
}

function lookUp(name: string): Provider | undefined {
  if (bySpelling.size === 0) {
    load();
  }
  if (name.length > 200 || PROTOCOLS.test(name)) {
    return undefined;
  }
  // `google.vertex.anthropic.messages` → the longest known beginning: `google.vertex`.
  for (let rest = name; rest !== ''; rest = rest.replace(/[^a-z0-9]*[a-z0-9]*$/i, '')) {
    const key = letters(rest);
    if (NOT_PROVIDERS.has(key)) {
      return undefined;
    }
    // LangChain's classes: `ChatOpenAI`, `AzureChatOpenAI`.
    const provider = bySpelling.get(key) ?? bySpelling.get(key.replace('chat', ''));
    if (provider !== undefined) {
      return provider;
    }
  }
  return undefined;
}

/** The provider with a semconv id, such as `aws.bedrock`. */
export function providerById(id: string): Provider | undefined {
  const provider = resolveProvider(id);
  return provider?.id === id ? provider : undefined;
}

/** Whether the value is known to name a framework, a gateway or nothing, and no provider of models. */
export const isNotProvider: (name: string) => boolean = /* @__PURE__ */ remembered(
  1000,
  (name) => NOT_PROVIDERS.has(letters(name)) || NOT_PROVIDERS.has(letters(name.split('.', 1)[0] ?? '')),
);
