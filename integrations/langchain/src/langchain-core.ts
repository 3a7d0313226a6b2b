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
import { otherCopies } from '@portkey-otel/core/instrument';

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
] as const;

/** Copies of `@langchain/core` that share no class with ours: CommonJS ones, and those of other places than we look in. */
export function otherCores(): LangChainCore[] {
  return otherCopies<LangChainCore>(ownCore, {
    name: '@langchain/core',
    modules: MODULES,
    users: ['langchain', '@langchain/openai', '@langchain/langgraph'],
    mark: 'CallbackManager',
  });
}
