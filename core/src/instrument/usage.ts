import type { Usage } from '../genai/usage.ts';
import { providerUsage } from '../normalize/provider-usage.ts';
import { resolveUsage, type UsageClaim } from '../normalize/usage.ts';

/**
 * The usage block of a provider's own response, or what a framework makes of it, as inclusive counts; `undefined` where it holds
 * none. Never throws.
 *
 * @param model The model that answered. What Claude's total holds beside input and output can only be cached input, since its
 * output holds its thoughts: frameworks leave out what was written to the cache.
 */
export function usageOfResponse(block: unknown, model?: string): Usage | undefined {
  const claim = providerUsage(block);
  return claim && resolveUsage(model?.includes('claude') ? withWrites(claim) : claim)?.usage;
}

function withWrites(claim: UsageClaim): UsageClaim {
  const { input = 0, output = 0, total = 0, cacheRead, cacheWrite } = claim;
  if (cacheRead === undefined || cacheWrite !== undefined) return claim;
  const rest = total - input - output - cacheRead;
  return rest > 0 ? { ...claim, cacheWrite: rest } : claim;
}
