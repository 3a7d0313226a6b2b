import { OpenAI, OpenAIEmbedding, OpenAIResponses } from '@llamaindex/openai';
import { expect, test } from 'vitest';
import { providerOf } from './provider.ts';

class Named {}
const named = (name: string, Parent: new () => object = Named) =>
  new (Object.defineProperty(class extends Parent {}, 'name', { value: name }) as new () => object)();

test.each<[object, string | undefined]>([
  [new OpenAI({ apiKey: 'x' }), 'openai'],
  [new OpenAIResponses({ apiKey: 'x' }), 'openai'],
  [new OpenAIEmbedding({ apiKey: 'x' }), 'openai'],
  [named('Assistant', OpenAI as never), 'openai'],
  [named('Groq', OpenAI as never), 'groq'],
  [named('AzureOpenAI'), 'azure.ai.openai'],
  [named('Anthropic'), 'anthropic'],
  [named('Gemini'), 'gcp.gemini'],
  [named('GeminiEmbedding'), 'gcp.gemini'],
  [named('MistralAI'), 'mistral_ai'],
  [named('MistralAIEmbedding'), 'mistral_ai'],
  [named('Bedrock'), 'aws.bedrock'],
  [named('DeepSeekLLM'), 'deepseek'],
  [named('TogetherLLM'), 'together_ai'],
  [named('FireworksLLM'), 'fireworks_ai'],
  [named('Ollama'), 'ollama'],
  [named('HuggingFaceInferenceAPI'), 'huggingface'],
  [named('ReplicateLLM'), 'replicate'],
  [named('VoyageAIEmbedding'), 'voyage_ai'],
  [named('JinaAIEmbedding'), 'jina'],
  [named('VLLM'), 'vllm'],
  [named('Parrot'), undefined],
])('%o is of %s', (model, provider) => {
  expect(providerOf(model)).toBe(provider);
});
