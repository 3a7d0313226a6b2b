import { resolveProvider } from '@portkey-otel/core';

/** What LlamaIndex appends to a provider's name to make a class's: `OpenAIResponses`, `TogetherLLM`, `JinaAIEmbedding`. */
const SUFFIX = /(Embeddings?|Responses|InferenceAPI|LLM|Session|AI)$/;

/** The provider that a model's class calls; a subclass counts as its parent. `undefined` when no class is known. */
export function providerOf(model: object): string | undefined {
  for (let holder = prototypeOf(model); holder !== null; holder = prototypeOf(holder)) {
    for (let name = classNameOf(holder); ; name = name.replace(SUFFIX, '')) {
      const known = resolveProvider(name);
      if (known) return known.id;
      if (!SUFFIX.test(name)) break;
    }
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
