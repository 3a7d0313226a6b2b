import { around, guard } from '@portkey-otel/core/instrument';
import { HANDLER_NAME, type PortkeyCallbackHandler } from './handler.ts';
import type { LangChainCore } from './langchain-core.ts';
import type { CorePatches } from './patches.ts';

interface Named {
  readonly name?: string | undefined;
}
interface ManagerLike {
  readonly handlers: readonly Named[];
  copy(handlers: readonly Named[], inherit: boolean): ManagerLike;
}

/** Puts the handler into every run: LangChain makes all its callback managers in one place. */
export function registerHandler(
  patches: CorePatches,
  { CallbackManager }: LangChainCore,
  handler: PortkeyCallbackHandler,
): void {
  patches.replace(
    CallbackManager,
    '_configureSync',
    around<object, unknown[]>((_, args, call) => {
      args[0] = guard('handler', () => withHandler(args[0], handler), args[0]);
      return call();
    }),
    'nothing is traced but what PortkeyCallbackHandler is passed to by hand',
  );
}

/** Callbacks, in whatever form they are given, with the handler among them once. */
export function withHandler(inheritable: unknown, handler: Named): unknown {
  if (inheritable === undefined || inheritable === null) return [handler];
  if (Array.isArray(inheritable)) return inheritable.some(isOurs) ? inheritable : [...inheritable, handler];
  const manager = inheritable as ManagerLike;
  return manager.handlers.some(isOurs) ? manager : manager.copy([handler], true);
}

const isOurs = (handler: Named) => handler?.name === HANDLER_NAME;
