/** One provider of models, in the three ways it is called. */
export interface Provider {
  /** `gen_ai.provider.name` of the semantic conventions, or our own id in their manner where they have none. */
  readonly id: string;
  /** Portkey's provider id, which its ingest wants in `gen_ai.system`. */
  readonly portkeyId: string;
  /** `gen_ai.system` up to 1.36. */
  readonly legacySystem: string;
}

/** semconv id | Portkey id | other spellings (lower case, `_` and blanks as `-`); the ≤1.36 value is `=marked`. */
const TABLE = `
openai | openai | open-ai openai-chat openai-responses chatopenai
anthropic | anthropic | claude chatanthropic
aws.bedrock | bedrock | =aws.bedrock amazon-bedrock aws-bedrock aws bedrock-converse bedrock-runtime bedrock-agentcore amazon-nova chatbedrock chatbedrockconverse bedrock-mantle
azure.ai.openai | azure-openai | =az.ai.openai azure azure-ai-openai azureopenai azure-openai-responses azurechatopenai
azure.ai.inference | azure-ai | =az.ai.inference azure-ai-inference azure-ai-foundry azure-foundry
gcp.gemini | google | =gemini google-generative-ai google-ai google-ai-studio googleai google-genai generativelanguage gcp.generativeai google-gemini chatgooglegenerativeai
gcp.vertex_ai | vertex-ai | =vertex_ai vertex vertexai google-vertex google-vertex-ai google.vertex gcp.vertex gcp-vertex-ai gcp.vertexai chatvertexai
gcp.gen_ai | google | gcp.genai
cohere | cohere | cohere-chat
deepseek | deepseek | deep-seek
groq | groq | chatgroq
ibm.watsonx.ai | watsonx | watsonx-ai ibm-watsonx ibm
mistral_ai | mistral-ai | mistral mistralai chatmistralai
moonshot_ai | moonshot | moonshotai moonshot-ai kimi
perplexity | perplexity-ai | perplexityai pplx
x_ai | x-ai | =xai grok
together_ai | together-ai | together togetherai together.ai
fireworks_ai | fireworks-ai | fireworks fireworksai
openrouter | openrouter | open-router
ollama | ollama | chatollama
huggingface | huggingface | hugging-face hf
replicate | replicate |
cerebras | cerebras |
sambanova | sambanova |
deepinfra | deepinfra | deep-infra
nvidia | nvidia-nim | nvidia-nim nim
novita_ai | novita-ai | novita
alibaba_cloud | dashscope | qwen alibaba tongyi
zhipu_ai | zhipu | zhipuai z-ai zai z.ai
hyperbolic | hyperbolic |
lambda | lambda |
lepton | lepton | lepton-ai
ai21 | ai21 | ai21-labs
voyage_ai | voyage | voyageai voyage-ai
jina | jina | jina-ai
nomic | nomic |
stability_ai | stability-ai | stability stabilityai
elevenlabs | elevenlabs | eleven-labs
deepgram | deepgram |
assemblyai | assemblyai |
cloudflare | workers-ai | cloudflare-workers-ai workersai
databricks | databricks |
snowflake | snowflake | cortex
github | github | github-models github-copilot copilot
oracle | oracle | oci oracle-oci
predibase | predibase |
vercel | vercel | vercel-ai-gateway
sagemaker | sagemaker | aws.sagemaker aws-sagemaker
vllm | vllm |
lm_studio | lmstudio | lm-studio
inception | inception |
inference_net | inference-net |
minimax | minimax |
recraft | recraft | recraft-ai
byteplus | byteplus | bytedance volcengine ark
`;

/** Values that stand where a provider should, and name a framework, a router or nothing. */
const NOT_PROVIDERS: ReadonlySet<string> = new Set([
  '_other',
  'unknown',
  'custom',
  'none',
  'langchain',
  'langgraph',
  'llamaindex',
  'llama-index',
  'llama_index',
  'crewai',
  'haystack',
  'autogen',
  'ag2',
  'agno',
  'strands-agents',
  'strands',
  'gcp.vertex.agent',
  'gateway',
  'portkey',
  'litellm',
  'litellm_proxy',
  'openai_agents',
  'semantic-kernel',
  'semantic_kernel',
  'microsoft.agent_framework',
  'pydantic-ai',
  'function',
  'function_model',
  'test',
  'genkit',
  'mastra',
]);

/** `openai-compatible…`, `openai_like`: these name a protocol. Whose model it is they do not say. */
const PROTOCOLS = /compatib|self-?hosted|-like(?![a-z])/;

const bySpelling = new Map<string, Provider>();
const byId = new Map<string, Provider>();

function load(): void {
  for (const line of TABLE.trim().split('\n')) {
    const [id = '', portkeyId = '', rest = ''] = line.split('|').map((cell) => cell.trim());
    const spellings = rest.split(/\s+/).filter(Boolean);
    const legacy = spellings.find((spelling) => spelling.startsWith('='))?.slice(1);
    const provider: Provider = { id, portkeyId, legacySystem: legacy ?? id };
    byId.set(id, provider);
    for (const spelling of [id, portkeyId, ...spellings]) {
      const key = fold(spelling.replace('=', ''));
      if (!bySpelling.has(key)) {
        bySpelling.set(key, provider);
      }
    }
  }
}

function fold(spelling: string): string {
  return spelling.toLowerCase().replace(/[\s_]+/g, '-');
}

/** Resolved spellings, so that a name is folded and cut once. Bounded: names come from outside. */
const resolved = new Map<string, Provider | null>();
const MAX_RESOLVED = 1000;

/**
 * The provider that a name means, in any spelling: `openai.chat`, `google.vertex.chat`, `AzureOpenAI`, `@openai-prod`.
 * `undefined` when the name is not known, or names a framework, a gateway or a protocol only.
 */
export function resolveProvider(name: string): Provider | undefined {
  let provider = resolved.get(name);
  if (provider === undefined) {
    provider = lookUp(name) ?? null;
    if (resolved.size >= MAX_RESOLVED) {
      resolved.clear();
    }
    resolved.set(name, provider);
  }
  return provider ?? undefined;
}

function lookUp(name: string): Provider | undefined {
  if (bySpelling.size === 0) {
    load();
  }
  if (name.length > 200) {
    return undefined;
  }
  let key = fold(name.startsWith('@') ? name.slice(1) : name);
  if (PROTOCOLS.test(key)) {
    return undefined;
  }
  // `google.vertex.anthropic.messages` → the longest known beginning: `google.vertex`.
  while (!NOT_PROVIDERS.has(key)) {
    const provider = bySpelling.get(key);
    if (provider !== undefined) {
      return provider;
    }
    const cut = Math.max(key.lastIndexOf('.'), key.lastIndexOf('/'), key.lastIndexOf('-'));
    if (cut <= 0) {
      return undefined;
    }
    key = key.slice(0, cut);
  }
  return undefined;
}

/** Whether the value is known to name a framework, a gateway or nothing, and no provider of models. */
export function isNotProvider(name: string): boolean {
  const cut = name.indexOf('.');
  return NOT_PROVIDERS.has(name.toLowerCase()) || (cut > 0 && NOT_PROVIDERS.has(name.slice(0, cut).toLowerCase()));
}

/** The provider with a semconv id, such as `aws.bedrock`. */
export function providerById(id: string): Provider | undefined {
  if (byId.size === 0) {
    load();
  }
  return byId.get(id);
}

/** Beginnings of model names → the provider that makes them. Used only where nothing else names a provider. */
const MAKERS: readonly (readonly [RegExp, string])[] = [
  [/^(gpt-|o[1-9](-|$)|chatgpt-|text-embedding-(3|ada)|dall-e|whisper-|tts-|davinci|babbage|codex-)/, 'openai'],
  [/^claude-/, 'anthropic'],
  [/^(gemini-|gemma-|text-embedding-00|imagen-|veo-)/, 'gcp.gemini'],
  [
    /^((us|eu|apac|global|jp|au)\.)?(anthropic|amazon|meta|cohere|mistral|ai21|stability|deepseek)\.[a-z]/,
    'aws.bedrock',
  ],
  [/^(mistral-|codestral-|ministral-|pixtral-|magistral-)/, 'mistral_ai'],
  [/^(command-|embed-(english|multilingual)|rerank-)/, 'cohere'],
  [/^deepseek-/, 'deepseek'],
  [/^grok-/, 'x_ai'],
  [/^sonar/, 'perplexity'],
  [/^(kimi-|moonshot-)/, 'moonshot_ai'],
  [/^(qwen|qwq)/, 'alibaba_cloud'],
  [/^glm-/, 'zhipu_ai'],
];

/** The provider that makes a model, guessed from the model's name. An inference, not a fact: the call may have gone elsewhere. */
export function inferProvider(model: string): string | undefined {
  return MAKERS.find(([pattern]) => pattern.test(model))?.[1];
}
