import type { Usage } from '../genai/usage.ts';
import { providerUsage } from '../normalize/provider-usage.ts';
import { resolveUsage } from '../normalize/usage.ts';

/**
 * The usage block of a provider's own response, or what LangChain makes of it, as inclusive counts; `undefined` where it holds
 * none. Never throws.
 */
export function usageOfResponse(block: unknown): Usage | undefined {
  const claim = providerUsage(block);
  return claim && resolveUsage(claim)?.usage;
}
