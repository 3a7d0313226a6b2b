import { resolveProvider } from '../genai/providers.ts';

/** The conventions' id of a provider in any spelling; a name that nobody knows stays as it is. */
export function providerId(provider: string | undefined): string | undefined {
  return provider ? (resolveProvider(provider)?.id ?? provider) : undefined;
}
