import { inferProvider } from '../genai/model-makers.ts';
import type { Dialect } from './dialect.ts';
import { anthropicSdk } from './dialects/anthropic-sdk.ts';
import { braintrust } from './dialects/braintrust.ts';
import { claudeCode } from './dialects/claude-code.ts';
import { codex } from './dialects/codex.ts';
import { geminiCli } from './dialects/gemini-cli.ts';
import { genAi } from './dialects/gen-ai.ts';
import { genAiLegacy } from './dialects/gen-ai-legacy.ts';
import { genkit } from './dialects/genkit.ts';
import { googleAdk } from './dialects/google-adk.ts';
import { haystack } from './dialects/haystack.ts';
import { laminar } from './dialects/laminar.ts';
import { langfuse } from './dialects/langfuse.ts';
import { langSmith } from './dialects/langsmith.ts';
import { liteLlm } from './dialects/litellm.ts';
import { mastra } from './dialects/mastra.ts';
import { mistralSdk } from './dialects/mistral-sdk.ts';
import { mlflow } from './dialects/mlflow.ts';
import { mlflowConventions } from './dialects/mlflow-conventions.ts';
import { openInference } from './dialects/openinference.ts';
import { openLit } from './dialects/openlit.ts';
import { otelOpenAi } from './dialects/otel-openai.ts';
import { portkey } from './dialects/portkey.ts';
import { portkeyGateway } from './dialects/portkey-gateway.ts';
import { pydanticAi } from './dialects/pydantic-ai.ts';
import { semanticKernel } from './dialects/semantic-kernel.ts';
import { springAi } from './dialects/spring-ai.ts';
import { strands } from './dialects/strands.ts';
import { traceloop } from './dialects/traceloop.ts';
import { vercelAi } from './dialects/vercel-ai.ts';
import { vercelAiLegacy } from './dialects/vercel-ai-legacy.ts';
import { createNormalizer, type Normalize } from './normalizer.ts';

/** Every dialect, in order of precedence. */
export const allDialects: readonly Dialect[] = [
  portkey,
  mlflowConventions,
  genAi,
  genAiLegacy,
  portkeyGateway,
  vercelAiLegacy,
  vercelAi,
  openInference,
  liteLlm,
  traceloop,
  langfuse,
  mastra,
  genkit,
  openLit,
  strands,
  semanticKernel,
  anthropicSdk,
  mistralSdk,
  otelOpenAi,
  pydanticAi,
  langSmith,
  mlflow,
  laminar,
  googleAdk,
  geminiCli,
  claudeCode,
  codex,
  haystack,
  springAi,
  braintrust,
];

/**
 * A span of any dialect in the vocabulary of the GenAI conventions; `undefined` for a span that is not GenAI. Pure: never
 * throws, never changes its input.
 */
export const normalize: Normalize = /* @__PURE__ */ createNormalizer(allDialects, { inferProvider });
