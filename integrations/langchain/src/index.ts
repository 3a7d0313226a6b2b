export { type RegisterOptions, type Registration, registerPortkey } from '@portkey-otel/core/node';
export {
  injectTraceHeaders,
  type PortkeyMetadata,
  portkeyFetch,
  portkeyHeaders,
  withPortkeyMetadata,
} from '@portkey-otel/core/otel';
export { type EmbeddingsTarget, traceEmbeddings } from './embeddings.ts';
export { PortkeyCallbackHandler, type PortkeyCallbackHandlerOptions } from './handler.ts';
export { instrumentLangChain, type LangChainInstrumentationOptions } from './instrument.ts';
export type { SpanKinds } from './run-start.ts';
export { type WrapOptions, wrap } from './wrap.ts';
