import type { Usage } from '../genai/usage.ts';
import { providerUsage } from '../normalize/provider-usage.ts';
import { resolveUsage } from '../normalize/usage.ts';

/**
 * The usage block of a provider's own response, or what a framework makes of it, as inclusive counts; `undefined` where it holds
 * none. Never throws.
 *
 * @param model The model that answered: of which kind the tokens are that only the total holds.
 */
export function usageOfResponse(block: unknown, model?: string): Usage | undefined {
  const claim = providerUsage(block);
  return claim && resolveUsage(claim, model)?.usage;
}
