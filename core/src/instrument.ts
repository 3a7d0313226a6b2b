/** What adapters of frameworks are made of. Applications have no need of it. */

export { resolveFinishReason } from './genai/finish-reasons.ts';
export type * from './genai/messages.ts';
export { resolveProvider } from './genai/providers.ts';
export type { Usage } from './genai/usage.ts';
export { bounded } from './instrument/bounded-map.ts';
export { variable } from './instrument/environment.ts';
export { abortError, errorType } from './instrument/error-type.ts';
export { atFirstUse, used } from './instrument/first-use.ts';
export { type Following, follow, isAsyncIterable, isThenable } from './instrument/follow.ts';
export { guard, sayOnce } from './instrument/guard.ts';
export { createInstrumentation, type Instrumentation } from './instrument/instrumentation.ts';
export { toJson } from './instrument/json.ts';
export { serverAttributes } from './instrument/model-call.ts';
export type * from './instrument/operation.ts';
export { type Media, mediaPart, parsedJson } from './instrument/parts.ts';
export { type Around, around, isPatched, ownerOf, Patches } from './instrument/patches.ts';
export { isApiRegistered } from './instrument/registered-api.ts';
export { isGatewayUrl, settings } from './instrument/settings.ts';
export { slot } from './instrument/state.ts';
export { bindAsyncIterable, bindReadableStream, type StreamOperation } from './instrument/stream.ts';
export { usageOfResponse } from './instrument/usage.ts';
export { callSpans } from './propagation/active-call.ts';
export { gatewayFacts, requestFacts } from './propagation/gateway-facts.ts';
export { traceHeaders } from './propagation/trace-headers.ts';
