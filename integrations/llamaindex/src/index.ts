export {
  injectTraceHeaders,
  type PortkeyMetadata,
  portkeyFetch,
  portkeyHeaders,
  type RegisterOptions,
  type Registration,
  registerPortkey,
  withPortkeyMetadata,
} from '@portkey-otel/core/node';
export {
  instrumentLlamaIndex,
  type LlamaIndexInstrumentation,
  type LlamaIndexInstrumentationOptions,
} from './instrument.ts';
export type { StreamUsage } from './open-call.ts';
export { type WrapOptions, wrapEmbedding, wrapLLM } from './wrap.ts';
