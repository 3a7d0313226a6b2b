/** Endings of the path of a request to a provider's API, or to the gateway's → operation. The first that fits counts. */
const OPERATIONS: readonly (readonly [ending: RegExp, operation: string])[] = [
  [/\/embeddings$|:(batch)?embedContents?$/i, 'embeddings'],
  [/:(stream)?generateContent$/i, 'generate_content'],
  [/\/chat\/completions$|\/prompts\/[^/]+\/completions$|\/messages$|\/responses$|\/converse(-stream)?$/, 'chat'],
  [/\/completions$/, 'text_completion'],
  [/\/rerank$/, 'rerank'],
  [/\/audio\/speech$/, 'speech'],
  [/\/audio\/(transcriptions|translations)$/, 'transcription'],
  [/\/images\/\w+$/, 'image_generation'],
];

/** The operation that a request asks for, by its URL or path; `undefined` where the path does not tell. */
export function operationOfPath(url: string): string | undefined {
  const path = url.split('?', 1)[0] ?? '';
  return OPERATIONS.find(([ending]) => ending.test(path))?.[1];
}
