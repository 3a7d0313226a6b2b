import type { InstrumentationScope } from '../genai/span.ts';

/** The scope of spans that no adapter claims. */
export const CORE_SCOPE: InstrumentationScope = { name: '@portkey-otel/core', version: '0.1.0' };
