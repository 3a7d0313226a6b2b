export type Method = (this: unknown, ...args: never[]) => unknown;

/** Makes the traced method out of the original one. */
export type Trace<M extends Method = Method> = (original: M) => M;

/**
 * A traced method from what happens around the original one.
 *
 * @param trace Gets the object, the arguments, and the call itself, which may be told to take others.
 */
export function around<S, A extends unknown[]>(
  trace: (self: S, args: A, call: (args?: unknown[], self?: S) => unknown) => unknown,
): Trace {
  return (original) =>
    function (this: unknown, ...args: never[]) {
      return trace(this as S, args as unknown as A, (given = args, self = this as S) =>
        original.apply(self, given as never[]),
      );
    } as Method;
}

/** On each traced method: the original one. Shared by all copies of this package, so that none traces a method twice. */
const ORIGINAL = Symbol.for('portkey-otel.llamaindex.original');

/**
 * Replaces methods in place and puts them back. What cannot be put back, because somebody else has wrapped it since or an
 * instance keeps it, calls the original alone once this is undone.
 */
export class Patches {
  readonly #undo: (() => void)[] = [];
  #active = true;

  /** Traces the method that `target` itself holds; false when it holds none. A method that is traced already stays. */
  method(target: object, name: string, trace: Trace): boolean {
    const descriptor = Object.getOwnPropertyDescriptor(target, name);
    const original = descriptor?.value as unknown;
    if (typeof original !== 'function') return false;
    if (isTraced(original)) return true;
    const traced = this.wrap(original as Method, trace);
    Object.defineProperty(target, name, { ...descriptor, value: traced });
    // An instance would be kept alive by its undo; its method falls silent by itself.
    if (isClassPart(target)) {
      this.#undo.push(() => {
        const present = Object.getOwnPropertyDescriptor(target, name);
        if (present?.value === traced && descriptor) Object.defineProperty(target, name, descriptor);
      });
    }
    return true;
  }

  /** Traces the method where the object finds it: in itself or up its prototype chain. */
  inherited(object: object, name: string, trace: Trace): boolean {
    for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder)) {
      if (Object.hasOwn(holder, name)) return this.method(holder, name, trace);
    }
    return false;
  }

  /** A property that is defined for as long as the patches hold. */
  property(target: object, name: string, descriptor: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { ...descriptor, configurable: true });
    this.#undo.push(() => {
      if (before) Object.defineProperty(target, name, before);
      else Reflect.deleteProperty(target, name);
    });
  }

  /** The class that `Class` extends. */
  parentClass(Class: object, parent: object): void {
    const before = Object.getPrototypeOf(Class) as object;
    Object.setPrototypeOf(Class, parent);
    this.#undo.push(() => {
      if (Object.getPrototypeOf(Class) === parent) Object.setPrototypeOf(Class, before);
    });
  }

  /** The traced method, which is the original alone once the patches are undone. */
  wrap<M extends Method>(original: M, trace: Trace): M {
    if (isTraced(original)) return original;
    const traced = trace(original);
    const isActive = () => this.#active;
    const method = function (this: unknown, ...args: never[]) {
      return (isActive() ? traced : original).apply(this, args);
    };
    const { name, length } = original;
    Object.defineProperties(method, {
      name: { value: name, configurable: true },
      length: { value: length, configurable: true },
      [ORIGINAL]: { value: original },
    });
    return method as M;
  }

  undo(): void {
    this.#active = false;
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}

export function isTraced(method: unknown): boolean {
  return typeof method === 'function' && ORIGINAL in method;
}

function isClassPart(target: object): boolean {
  return typeof target === 'function' || Object.hasOwn(target, 'constructor');
}
