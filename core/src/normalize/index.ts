import type { Dialect } from './dialect.ts';
import { anthropicSdk } from './dialects/anthropic-sdk.ts';
import { genAi } from './dialects/gen-ai.ts';
import { genkit } from './dialects/genkit.ts';
import { langfuse } from './dialects/langfuse.ts';
import { mastra } from './dialects/mastra.ts';
import { openInference } from './dialects/openinference.ts';
import { openLit } from './dialects/openlit.ts';
import { otelOpenAi } from './dialects/otel-openai.ts';
import { portkey } from './dialects/portkey.ts';
import { strands } from './dialects/strands.ts';
import { traceloop } from './dialects/traceloop.ts';
import { vercelAi } from './dialects/vercel-ai.ts';
import { createNormalizer, type Normalize } from './normalizer.ts';

/** Every dialect, in order of precedence. */
export const allDialects: readonly Dialect[] = [
  portkey,
  genAi,
  vercelAi,
  openInference,
  traceloop,
  langfuse,
  mastra,
  genkit,
  openLit,
  strands,
  anthropicSdk,
  otelOpenAi,
];

/**
 * A span of any dialect in the vocabulary of the GenAI conventions; `undefined` for a span that is not GenAI. Pure: never
 * throws, never changes its input.
 */
export const normalize: Normalize = /* @__PURE__ */ createNormalizer(allDialects);
