import { guard } from '@portkey-otel/core/instrument';

const FRAMEWORK_FILE = /[\\/](llamaindex|@llamaindex[\\/](core|workflow))[\\/].*index\.cjs$/;

interface ModuleBuiltin {
  readonly _cache?: Readonly<Record<string, { readonly exports?: unknown } | undefined>>;
}

/**
 * The exports of every CommonJS copy of the framework that is loaded in this process, which an ES module does not share
 * classes with. Empty where there is no CommonJS.
 */
export function loadedCommonJsCopies(): object[] {
  return guard('llamaindex copies', findCopies, []);
}

function findCopies(): object[] {
  const builtin = globalThis.process?.getBuiltinModule?.('node:module') as ModuleBuiltin | undefined;
  return Object.entries(builtin?._cache ?? {}).flatMap(([file, module]) => {
    const { exports } = module ?? {};
    return FRAMEWORK_FILE.test(file) && typeof exports === 'object' && exports !== null ? [exports] : [];
  });
}
