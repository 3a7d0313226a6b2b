import { sayFailed } from './guard.ts';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * What stands in a method's place: it gets the object, the arguments, and the call itself, which may be told to take other
 * arguments or another object. Its answer is the method's.
 */
export type Around<S = never, A extends unknown[] = never> = (
  self: S,
  args: A,
  call: (args?: unknown[], self?: unknown) => unknown,
) => unknown;

/** An `Around` for methods of objects `S` with arguments `A`, as one among others. */
export function around<S, A extends unknown[]>(fn: Around<S, A>): Around {
  return fn;
}

/** On each method of ours: the original one. Shared by all copies of this package, so that none replaces a method twice. */
const ORIGINAL = Symbol.for('portkey-otel.original');

/**
 * Replaces methods in place and puts them back. What cannot be put back, because somebody else has wrapped it since or an
 * instance keeps it, calls the original alone once this is undone.
 */
export class Patches {
  readonly #undo: (() => void)[] = [];
  #active = true;

  /** Replaces the method that `target` itself holds; false when it holds none. A method that is ours already stays. */
  method(target: object, name: string, around: Around): boolean {
    const descriptor = Object.getOwnPropertyDescriptor(target, name);
    const original = descriptor?.value as unknown;
    if (typeof original !== 'function') return false;
    if (isPatched(original)) return true;
    const value = this.wrap(original as Method, around);
    Object.defineProperty(target, name, { ...descriptor, value });
    // An instance would be kept alive by its undo; its method falls silent by itself.
    if (isClassPart(target)) {
      this.#undo.push(() => {
        const present = Object.getOwnPropertyDescriptor(target, name);
        if (present?.value === value && descriptor) Object.defineProperty(target, name, descriptor);
      });
    }
    return true;
  }

  /** Replaces the method where the object finds it: in itself or up its prototype chain. */
  inherited(object: object, name: string, around: Around): boolean {
    const owner = ownerOf(object, name);
    return owner !== undefined && this.method(owner, name, around);
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

  /**
   * The method with `around` in its place, which is the original alone once the patches are undone. What `around` throws by
   * itself, without the method's having thrown, changes nothing.
   */
  wrap<M>(original: M, around: Around): M {
    if (isPatched(original)) return original;
    const isActive = () => this.#active;
    const method = function (this: unknown, ...args: unknown[]) {
      if (!isActive()) return (original as Method).apply(this, args);
      let state = 'not called' as 'not called' | 'called' | 'returned';
      let value: unknown;
      const call = (given: unknown[] = args, self: unknown = this) => {
        state = 'called';
        value = (original as Method).apply(self, given);
        state = 'returned';
        return value;
      };
      try {
        return around(this as never, args as never, call);
      } catch (error) {
        if (state === 'called') throw error;
        sayFailed(`what stands around ${name}`, error);
        return state === 'returned' ? value : call();
      }
    };
    const { name, length } = original as Method;
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

/** Whether a method is one of ours. */
export function isPatched(method: unknown): boolean {
  return typeof method === 'function' && ORIGINAL in method;
}

/** The object, from `start` up its prototypes, that holds a property itself. */
export function ownerOf(start: object, name: string): object | undefined {
  for (let at: object | null = start; at !== null; at = Object.getPrototypeOf(at))
    if (Object.hasOwn(at, name)) return at;
  return undefined;
}

function isClassPart(target: object): boolean {
  return typeof target === 'function' || Object.hasOwn(target, 'constructor');
}
