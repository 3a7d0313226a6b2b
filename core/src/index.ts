export {
  type CostOptions,
  type CustomPrice,
  calculateCost,
  checkPriceTable,
  getPriceTable,
  joinPriceTables,
  MAX_PRICE_TABLE_BYTES,
  type PriceTable,
  setPriceTable,
} from './cost/index.ts';
export { type EnrichedSpan, type EnrichOptions, enrichTrace } from './enrich.ts';
export * from './genai/attributes.ts';
export type * from './genai/cost.ts';
export { resolveFinishReason } from './genai/finish-reasons.ts';
export type * from './genai/genai-span.ts';
export type * from './genai/messages.ts';
export { type ModelReference, parseModelReference } from './genai/models.ts';
export {
  hasOutputTokens,
  isStandardOperation,
  type OperationKind,
  operationKind,
  resolveOperation,
} from './genai/operations.ts';
export { inferProvider, isNotProvider, type Provider, providerById, resolveProvider } from './genai/providers.ts';
export type * from './genai/span.ts';
export type * from './genai/usage.ts';
export type { Dialect } from './normalize/dialect.ts';
export { genAi } from './normalize/dialects/gen-ai.ts';
export { portkey } from './normalize/dialects/portkey.ts';
export { vercelAi } from './normalize/dialects/vercel-ai.ts';
export { type RoleTracker, trackRoles } from './normalize/incremental-roles.ts';
export { allDialects, normalize } from './normalize/index.ts';
export { isUsageKnown, toModelCall } from './normalize/model-call.ts';
export { createNormalizer, type Normalize, type NormalizeOptions } from './normalize/normalizer.ts';
export { assignRoles, type RoleDecision, type RoleSpan } from './normalize/roles.ts';
export { type WriteSpanOptions, type WrittenSpan, writeSpan } from './normalize/write-span.ts';
