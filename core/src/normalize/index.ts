import type { Dialect } from './dialect.ts';
import { genAi } from './dialects/gen-ai.ts';
import { portkey } from './dialects/portkey.ts';
import { vercelAi } from './dialects/vercel-ai.ts';
import { createNormalizer, type Normalize } from './normalizer.ts';

/** Every dialect, in order of precedence. */
export const allDialects: readonly Dialect[] = [portkey, genAi, vercelAi];

/**
 * A span of any dialect in the vocabulary of the GenAI conventions; `undefined` for a span that is not GenAI. Pure: never
 * throws, never changes its input.
 */
export const normalize: Normalize = /* @__PURE__ */ createNormalizer(allDialects);
