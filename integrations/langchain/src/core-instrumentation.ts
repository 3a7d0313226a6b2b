import { bridgeCaller } from './caller-bridge.ts';
import type { PortkeyCallbackHandler } from './handler.ts';
import type { LangChainCore } from './langchain-core.ts';
import { bridgeModels, type ModelBridgeOptions } from './model-bridge.ts';
import type { CorePatches } from './patches.ts';
import { registerHandler } from './registration.ts';
import { bridgeRuns } from './run-bridge.ts';
import { bridgeStreams } from './stream-bridge.ts';
import { bridgeVectorStores } from './vector-stores.ts';

/** Traces what one copy of `@langchain/core` has, or one module of it. */
export function instrumentCore(
  patches: CorePatches,
  core: LangChainCore,
  handler: PortkeyCallbackHandler,
  options: ModelBridgeOptions,
): CorePatches {
  registerHandler(patches, core, handler);
  bridgeModels(patches, core, options);
  bridgeRuns(patches, core);
  bridgeStreams(patches, core);
  bridgeCaller(patches, core);
  bridgeVectorStores(patches, core, options);
  return patches;
}
