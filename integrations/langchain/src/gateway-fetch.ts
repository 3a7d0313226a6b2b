import { fieldsOf } from '@portkey-otel/core/instrument';
import { portkeyFetch } from '@portkey-otel/core/otel';

/** Where the clients of LangChain's provider packages keep their options: OpenAI and what is like it, Anthropic. */
const OPTIONS = ['clientConfig', 'clientOptions'];

/**
 * Gives the clients of a model, or of embeddings, `portkeyFetch()` where they have no `fetch` of their own. It leaves requests to
 * other places than a gateway as they are. A client is made of its options at the first request.
 */
export function useGatewayFetch(component: object): void {
  for (const part of partsOf(component)) {
    for (const name of OPTIONS) {
      const options = (part as Record<string, unknown>)[name];
      if (typeof options !== 'object' || fieldsOf(options).fetch !== undefined) continue;
      Object.assign(part, { [name]: { ...options, fetch: portkeyFetch() } });
    }
  }
}

/** The object and those it is made of: a `ChatOpenAI` asks by one of two others. */
export function partsOf(component: object): object[] {
  return [component, ...Object.values(component).filter((part) => typeof part === 'object' && part !== null)];
}
