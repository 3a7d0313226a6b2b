import type { PricingContext } from './genai-span.ts';

/** The fields of a `PricingContext` → the endings of their attributes under `portkey.pricing.`. */
export const PRICING_ATTRIBUTES: readonly (readonly [keyof PricingContext, string])[] = [
  ['serviceTier', 'service_tier'],
  ['batch', 'batch'],
  ['speed', 'speed'],
  ['region', 'region'],
  ['deploymentType', 'deployment_type'],
  ['searchContextSize', 'search_context_size'],
  ['imageSize', 'image_size'],
  ['imageQuality', 'image_quality'],
];
