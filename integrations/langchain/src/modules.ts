import { guard } from '@portkey-otel/core/instrument';
import { instrumentCore } from './core-instrumentation.ts';
import { patchEmbeddings } from './embeddings.ts';
import { PortkeyCallbackHandler } from './handler.ts';
import type { LangChainCore } from './langchain-core.ts';
import { CorePatches } from './patches.ts';

let handler: PortkeyCallbackHandler | undefined;

/**
 * Traces what one module of `@langchain/core` exports, or the embeddings classes of a provider's package: for those who see
 * modules as they are loaded. Of this package's own imports of `@langchain/core` it needs the handler's base class alone. Twice is
 * once. Never throws.
 */
export function instrumentLangChainModule(exports: object): void {
  guard('LangChain module', () => {
    const core = exported(exports);
    const patches = new CorePatches(true);
    handler ??= new PortkeyCallbackHandler();
    instrumentCore(patches, core as LangChainCore, handler, { spans: {}, gatewayFetch: false });
    for (const value of Object.values(core)) if (isEmbeddingsClass(value)) patchEmbeddings(patches, value);
  });
}

/** Of modules that import each other in a circle, not everything may be there yet: that comes with the module it belongs to. */
function exported(exports: object): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(exports)) {
    try {
      found[name] = (exports as Record<string, unknown>)[name];
    } catch {
      // Not initialized.
    }
  }
  return found;
}

function isEmbeddingsClass(value: unknown): value is abstract new () => object {
  const { prototype } = (typeof value === 'function' ? value : {}) as { readonly prototype?: unknown };
  return typeof (prototype as { embedDocuments?: unknown } | undefined)?.embedDocuments === 'function';
}
