/** Functions of `ai` through which each call finds its model, by kind of model. The same names in 5, 6 and 7. */
export const RESOLVERS = [
  'resolveLanguageModel',
  'resolveEmbeddingModel',
  'resolveImageModel',
  'resolveSpeechModel',
  'resolveTranscriptionModel',
  'resolveRerankingModel',
] as const;

/** Functions that make something of several calls of a model and of tools. */
export const AGENTS = ['generateText', 'streamText', 'generateObject', 'streamObject'] as const;

/** Functions whose telemetry is off, before AI SDK 7, unless each call asks for it. */
export const CALLS = [...AGENTS, 'embed', 'embedMany', 'rerank'] as const;

export const AI_FUNCTIONS = [...RESOLVERS, ...CALLS] as const;
