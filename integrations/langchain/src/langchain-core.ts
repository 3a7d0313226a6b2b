import * as callbackManagers from '@langchain/core/callbacks/manager';
import * as chatModels from '@langchain/core/language_models/chat_models';
import * as textModels from '@langchain/core/language_models/llms';
import * as retrievers from '@langchain/core/retrievers';
import * as runnables from '@langchain/core/runnables';
import * as singletons from '@langchain/core/singletons';
import * as tools from '@langchain/core/tools';
import * as callers from '@langchain/core/utils/async_caller';
import * as streams from '@langchain/core/utils/stream';
import * as vectorStores from '@langchain/core/vectorstores';
import { guard } from '@portkey-otel/core/instrument';

/** What one copy of `@langchain/core` exports, all modules in one. Of a copy that is loaded in part, some is missing. */
export type LangChainCore = Partial<typeof ownCore>;

/** The copy that this package imports itself. */
export const ownCore = {
  ...callbackManagers,
  ...chatModels,
  ...textModels,
  ...retrievers,
  ...runnables,
  ...singletons,
  ...tools,
  ...callers,
  ...streams,
  ...vectorStores,
};

interface ModuleBuiltin {
  readonly _cache?: Readonly<Record<string, { readonly exports?: object } | undefined>>;
  createRequire(file: string): NodeJS.Require;
}

/**
 * Copies of `@langchain/core` that share no class with ours: CommonJS ones that are loaded, and those that the application or
 * its LangChain packages find in another place than we do. Empty where there is no Node.
 */
export function otherCores(): LangChainCore[] {
  const { argv: [, main = ''] = [], getBuiltinModule } = globalThis.process ?? {};
  const builtin = getBuiltinModule?.('node:module') as ModuleBuiltin | undefined;
  if (builtin === undefined) return [];
  const found = [...commonJsCores(builtin), ...guard('copies of LangChain', () => installedCores(builtin, main), [])];
  return found.filter(({ CallbackManager: C }, at) => C !== ownCore.CallbackManager && at === indexOf(found, C));
}

const indexOf = (cores: readonly LangChainCore[], manager: unknown) =>
  cores.findIndex(({ CallbackManager }) => CallbackManager === manager);

const COMMONJS = /^(.*[\\/]@langchain[\\/]core)[\\/]dist[\\/].*\.cjs$/;

function commonJsCores({ _cache: cache = {} }: ModuleBuiltin): LangChainCore[] {
  const cores = new Map<string, object>();
  for (const [file, module] of Object.entries(cache)) {
    const [, folder] = COMMONJS.exec(file) ?? [];
    if (folder !== undefined) cores.set(folder, Object.assign(cores.get(folder) ?? {}, module?.exports));
  }
  return [...cores.values()];
}

const MODULES = [
  'callbacks/manager',
  'language_models/chat_models',
  'language_models/llms',
  'retrievers',
  'runnables',
  'singletons',
  'tools',
  'utils/async_caller',
  'utils/stream',
  'vectorstores',
];

function installedCores({ createRequire, _cache: cache = {} }: ModuleBuiltin, main: string): LangChainCore[] {
  const fromMain = createRequire(main);
  return [main, 'langchain', '@langchain/openai', '@langchain/langgraph'].flatMap((name) => {
    try {
      const require = name === main ? fromMain : createRequire(fromMain.resolve(name));
      const fileOf = (module: string) => require.resolve(`@langchain/core/${module}`);
      // Loaded as CommonJS, it was found by that.
      if (cache[fileOf('callbacks/manager')] !== undefined) return [];
      const load = (module: string): LangChainCore => require(fileOf(module).replace(/\.cjs$/, '.js'));
      const { CallbackManager } = load('callbacks/manager');
      return CallbackManager === ownCore.CallbackManager ? [] : [Object.assign({}, ...MODULES.map(load))];
    } catch {
      return []; // Not installed there.
    }
  });
}
