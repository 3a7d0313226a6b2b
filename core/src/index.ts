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
export { operationOfPath } from './genai/api-paths.ts';
export * from './genai/attributes.ts';
export type * from './genai/cost.ts';
export { resolveFinishReason } from './genai/finish-reasons.ts';
export type * from './genai/genai-span.ts';
export type * from './genai/messages.ts';
export { inferProvider } from './genai/model-makers.ts';
export { type ModelReference, parseModelReference } from './genai/models.ts';
export { resolveOperation } from './genai/operation-spellings.ts';
export {
  hasOutputTokens,
  isStandardOperation,
  type OperationKind,
  operationKind,
} from './genai/operations.ts';
export { isNotProvider, type Provider, providerById, resolveProvider } from './genai/providers.ts';
export type * from './genai/span.ts';
export type * from './genai/usage.ts';
export { hideVirtualKey } from './genai/virtual-key.ts';
export { usageOfResponse } from './instrument/usage.ts';
export type { Dialect } from './normalize/dialect.ts';
export { anthropicSdk } from './normalize/dialects/anthropic-sdk.ts';
export { braintrust } from './normalize/dialects/braintrust.ts';
export { claudeCode } from './normalize/dialects/claude-code.ts';
export { codex } from './normalize/dialects/codex.ts';
export { geminiCli } from './normalize/dialects/gemini-cli.ts';
export { genAi } from './normalize/dialects/gen-ai.ts';
export { genAiLegacy } from './normalize/dialects/gen-ai-legacy.ts';
export { genkit } from './normalize/dialects/genkit.ts';
export { googleAdk } from './normalize/dialects/google-adk.ts';
export { haystack } from './normalize/dialects/haystack.ts';
export { laminar } from './normalize/dialects/laminar.ts';
export { langfuse } from './normalize/dialects/langfuse.ts';
export { langSmith } from './normalize/dialects/langsmith.ts';
export { liteLlm } from './normalize/dialects/litellm.ts';
export { mastra } from './normalize/dialects/mastra.ts';
export { mlflow } from './normalize/dialects/mlflow.ts';
export { openInference } from './normalize/dialects/openinference.ts';
export { openLit } from './normalize/dialects/openlit.ts';
export { otelOpenAi } from './normalize/dialects/otel-openai.ts';
export { portkey } from './normalize/dialects/portkey.ts';
export { portkeyGateway } from './normalize/dialects/portkey-gateway.ts';
export { pydanticAi } from './normalize/dialects/pydantic-ai.ts';
export { semanticKernel } from './normalize/dialects/semantic-kernel.ts';
export { springAi } from './normalize/dialects/spring-ai.ts';
export { strands } from './normalize/dialects/strands.ts';
export { traceloop } from './normalize/dialects/traceloop.ts';
export { vercelAi } from './normalize/dialects/vercel-ai.ts';
export { vercelAiLegacy } from './normalize/dialects/vercel-ai-legacy.ts';
export { type EvaluationResult, readEvaluations } from './normalize/evaluations.ts';
export { type RoleTracker, trackRoles } from './normalize/incremental-roles.ts';
export { allDialects, normalize } from './normalize/index.ts';
export { joinLogs } from './normalize/join-logs.ts';
export { type LogRecord, spanOfCall } from './normalize/log-calls.ts';
export { isUsageKnown, toModelCall } from './normalize/model-call.ts';
export { createNormalizer, type Normalize, type NormalizeOptions } from './normalize/normalizer.ts';
export {
  type ProviderApiRequest,
  type ProviderApiResponse,
  readProviderApiRequest,
  readProviderApiResponse,
} from './normalize/provider-api-call.ts';
export { assignRoles, type RoleDecision, type RoleSpan } from './normalize/roles.ts';
export { type WriteSpanOptions, type WrittenSpan, writeSpan } from './normalize/write-span.ts';
export { usageAttributes } from './normalize/write-usage.ts';
export { gatewayFacts, guardrailStatus, requestFacts } from './propagation/gateway-facts.ts';
