import { around, guard } from '@portkey-otel/core/instrument';
import { bridgeRequests } from './caller-bridge.ts';
import { replaceEmbeddings } from './embeddings.ts';
import { partsOf } from './gateway-fetch.ts';
import { PortkeyCallbackHandler } from './handler.ts';
import { bridgeModel } from './model-bridge.ts';
import { CorePatches } from './patches.ts';
import { withHandler } from './registration.ts';
import type { SpanKinds } from './run-start.ts';

/** What is traced of the object, and what is done to its requests. */
export interface WrapOptions {
  /** As `instrumentLangChain` has it. */
  readonly spans?: SpanKinds | undefined;
  /** As `instrumentLangChain` has it. */
  readonly gatewayFetch?: boolean | undefined;
}

/**
 * Traces one object and nothing else, where LangChain's classes are to stay as they are: a chat or text model (also what its
 * `bindTools`, `withConfig` and `withStructuredOutput` make), or embeddings. Of anything else that takes `callbacks`, such as a
 * tool or a retriever, it makes the span and no more. Returns the same object. Never throws. Beside `instrumentLangChain()` it does
 * no harm.
 *
 * @example const model = wrap(new ChatOpenAI({ model: 'gpt-4o-mini' }));
 */
export function wrap<T extends object>(component: T, options: WrapOptions = {}): T {
  guard('wrap', () => trace(component, options));
  return component;
}

function trace(component: object, options: WrapOptions): void {
  const { gatewayFetch = false, spans = {} } = options;
  const patches = new CorePatches();
  for (const part of partsOf(component)) {
    const { caller } = part as { caller?: object };
    if (caller) bridgeRequests((name, around) => patches.own(caller, name, around));
  }
  if ('embedQuery' in component) {
    replaceEmbeddings(gatewayFetch, (name, around) => patches.own(component, name, around));
    return;
  }
  const model = component as { callbacks?: unknown; _generate?: unknown };
  model.callbacks = withHandler(model.callbacks, new PortkeyCallbackHandler({ spans }));
  if (typeof model._generate !== 'function') return;
  bridgeModel(patches, component, { spans, gatewayFetch });
  // A new model, or a binding that keeps this one.
  patches.own(
    component,
    'withConfig',
    around<object, unknown[]>((_self, _args, call) => {
      const made = call() as object;
      return '_generate' in made ? wrap(made, options) : made;
    }),
  );
}
