import { guard, type Patches } from '@portkey-otel/core/instrument';
import type { ModelTracing } from './chat.ts';
import { type EmbeddingModel, embeddingTrace } from './embeddings.ts';
import { BATCH, traceEmbeddingClass, traceLlm } from './models.ts';
import type { LlamaTool } from './shapes.ts';
import { toolTrace } from './tool.ts';

type Method = (...args: never[]) => unknown;

/**
 * Provider packages define their own classes, which nothing here imports. All of them call the framework's constructors, so
 * that is where a class is seen for the first time and traced, before its decorators bind its methods to the object.
 */
export type Class = (abstract new (...args: never[]) => object) & { readonly prototype: object };

/**
 * Sees each class that is constructed below `Class`, by standing in for the class above it: `super(…)` asks for that one
 * anew at each construction. Prototypes, and with them `instanceof`, stay as they are.
 */
export function seeConstruction(Class: Class, patches: Patches, seen: (prototype: object) => void): void {
  const parent = Object.getPrototypeOf(Class) as Class;
  const standIn = new Proxy(parent, {
    construct(target, args, newTarget: Class) {
      guard('llamaindex construction', () => seen(newTarget.prototype), undefined);
      return Reflect.construct(target, args, newTarget);
    },
  });
  patches.parentClass(Class, standIn);
}

/** Every LLM class of a provider, at its first construction. */
export function seeLlms(ToolCallLLM: Class, tracing: ModelTracing): void {
  seeConstruction(ToolCallLLM, tracing.patches, (prototype) => traceLlm(prototype, tracing));
}

/** Every embedding class, at its first construction, and the batch method that each object gets of its own. */
export function seeEmbeddings(BaseEmbedding: Class, tracing: ModelTracing): void {
  const { patches } = tracing;
  seeConstruction(BaseEmbedding, patches, (prototype) => traceEmbeddingClass(prototype, tracing));
  seeAssignment(BaseEmbedding, BATCH, patches, (model: EmbeddingModel, loop) => {
    // First comes the base class's loop over single texts, each of them a call; then the provider's own, if it has one.
    Object.defineProperty(model, BATCH, {
      get: () => loop,
      set(batch: Method) {
        own(
          model,
          BATCH,
          guard('llamaindex batch', () => patches.wrap(batch, embeddingTrace(tracing, model)), batch),
        );
      },
      enumerable: true,
      configurable: true,
    });
  });
}

/** Every function tool: its `call` is its own, set by its constructor. */
export function seeTools(FunctionTool: Class, patches: Patches): void {
  seeAssignment(FunctionTool, 'call', patches, (tool: LlamaTool, call) =>
    own(tool, 'call', patches.wrap(call, toolTrace(tool))),
  );
}

/** Hands on what constructors assign to a property that no prototype has. */
function seeAssignment<T extends object>(
  Class: Class,
  name: string,
  patches: Patches,
  assigned: (object: T, value: Method) => void,
): void {
  patches.property(Class.prototype, name, {
    get: () => undefined,
    set(this: T, value: Method) {
      // The plain property first: it is what stays when ours fails.
      own(this, name, value);
      if (typeof value === 'function') guard(`llamaindex ${name}`, () => assigned(this, value), undefined);
    },
  });
}

function own(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}
