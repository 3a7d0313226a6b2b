import { createInstrumentation } from '@portkey-otel/core/instrument';

/** The scope of our spans. */
export const SCOPE = { name: '@portkey-otel/vercel-ai', version: '0.1.0' };

export const instrumentation = createInstrumentation(SCOPE);
