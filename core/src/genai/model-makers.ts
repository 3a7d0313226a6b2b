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
