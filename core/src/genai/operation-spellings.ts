/** Spellings of emitters → the conventions' word. */
export const OPERATION_SPELLINGS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  completion: 'text_completion',
  completions: 'text_completion',
  'text-completion': 'text_completion',
  'chat.completions': 'chat',
  chat_completion: 'chat',
  messages: 'chat',
  responses: 'chat',
  message: 'chat',
  generateContent: 'generate_content',
  'generate-content': 'generate_content',
  embedding: 'embeddings',
  embed: 'embeddings',
  reranking: 'rerank',
  reranker: 'rerank',
  rerank: 'rerank',
  tool: 'execute_tool',
  execute_task: 'task',
  agent: 'invoke_agent',
  workflow: 'invoke_workflow',
  framework: 'invoke_workflow',
  vectordb: 'retrieval',
  retriever: 'retrieval',
  retrieve: 'retrieval',
  image: 'image_generation',
  audio: 'speech',
};

/** The conventions' word for an operation as any emitter spells it; an unknown word is returned as it is. */
export function resolveOperation(operation: string): string {
  return OPERATION_SPELLINGS[operation] ?? operation;
}
