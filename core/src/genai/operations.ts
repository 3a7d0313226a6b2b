/** What kind of work an operation is, for roles and cost. */
export type OperationKind =
  /** One call of a model, billed by its provider. */
  | 'inference'
  /** Wraps model calls: what it counts, its parts count too. */
  | 'rollup'
  /** Tools, retrieval, memory, evaluation: not billed by a model provider. */
  | 'other';

/** `gen_ai.operation.name` values of the conventions 1.41.1 and after, and those that emitters add. */
const KINDS: Readonly<Record<string, OperationKind>> = {
  __proto__: null as never,
  chat: 'inference',
  text_completion: 'inference',
  generate_content: 'inference',
  embeddings: 'inference',
  rerank: 'inference',
  speech: 'inference',
  transcription: 'inference',
  image_generation: 'inference',
  video_generation: 'inference',
  moderation: 'inference',
  'ai.generateSpeech': 'inference',
  'ai.transcribe': 'inference',
  invoke_agent: 'rollup',
  invoke_workflow: 'rollup',
  agent_step: 'rollup',
  workflow: 'rollup',
  chain: 'rollup',
  task: 'rollup',
  plan: 'rollup',
  generate: 'rollup',
  model_generation: 'rollup',
  model_step: 'rollup',
  model_chunk: 'other',
  // Strands' agents together.
  invoke_graph: 'rollup',
  invoke_swarm: 'rollup',
  execute_node: 'rollup',
  // Microsoft.Extensions.AI around function calls.
  orchestrate_tools: 'rollup',
};

const STANDARD: ReadonlySet<string> = new Set(
  (
    'chat text_completion generate_content embeddings execute_tool create_agent invoke_agent invoke_workflow retrieval plan ' +
    'fetch_response create_memory update_memory upsert_memory search_memory delete_memory create_memory_store ' +
    'delete_memory_store'
  ).split(' '),
);

/** Whether the conventions (1.41.1 or the line after it) define the operation. */
export function isStandardOperation(operation: string): boolean {
  return STANDARD.has(operation);
}

/** What an operation can be billed as; a word that nobody knows is `other`. */
export function operationKind(operation: string): OperationKind {
  return KINDS[operation] ?? 'other';
}

/** Whether calls of the operation produce output tokens at all: embeddings and reranking do not. */
export function hasOutputTokens(operation: string): boolean {
  return operation !== 'embeddings' && operation !== 'rerank' && operation !== 'moderation';
}
