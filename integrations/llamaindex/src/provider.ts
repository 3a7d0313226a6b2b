import { resolveProvider } from '@portkey-otel/core/instrument';

/** What LlamaIndex appends to a provider's name to make a class's: `OpenAIResponses`, `TogetherLLM`, `JinaAIEmbedding`. */
const SUFFIX = /(Embeddings?|Responses|InferenceAPI|LLM|Session|AI)$/;

/** By prototype, since a class calls one provider. */
const known = new WeakMap<object, { readonly provider: string | undefined }>();

/** The provider that a model's class calls; a subclass counts as its parent. `undefined` when no class is known. */
export function providerOf(model: object): string | undefined {
  const prototype = Object.getPrototypeOf(model) as object | null;
  if (prototype === null) return undefined;
  let found = known.get(prototype);
  if (found === undefined) {
    found = { provider: providerByName(classNameOf(prototype)) ?? providerOf(prototype) };
    known.set(prototype, found);
  }
  return found.provider;
}

function providerByName(className: string): string | undefined {
  for (let name = className; ; name = name.replace(SUFFIX, '')) {
    const provider = resolveProvider(name);
    if (provider || !SUFFIX.test(name)) return provider?.id;
  }
}

/** The name of the object's class, for span names. */
export function classNameOf(object: unknown): string {
  const name = (object as { constructor?: { name?: string } } | null | undefined)?.constructor?.name;
  return name || 'Object';
}
