import { sayOnce } from '@portkey-otel/core/otel';

export type Method = (this: object, ...args: unknown[]) => unknown;
/** What stands in a method's place: it gets the object, the arguments and the method. */
export type Around = (self: object, args: unknown[], original: Method) => unknown;

/** On functions of ours, also those of another copy of this package: what is patched is not patched again. */
const PATCHED = Symbol.for('portkey-otel.patched');

/** Methods replaced in LangChain's classes. After `undo` the replacements that somebody still holds pass straight through. */
export class Patches {
  readonly #undo: (() => void)[] = [];
  /** The copy of LangChain is loaded in part: what is not there is not missed. */
  readonly #inPart: boolean;
  #on = true;

  constructor({ inPart = false } = {}) {
    this.#inPart = inPart;
  }

  /**
   * Replaces a method where it is defined. `false`, and one line that says what is `lost`, when there is none: LangChain's
   * internals differ between versions.
   */
  replace(owner: object | undefined, name: string, around: Around, lost?: string): boolean {
    const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = descriptor?.value;
    if (owner === undefined || typeof original !== 'function') {
      if (lost && !this.#inPart)
        sayOnce(`langchain:${name}`, `this version of @langchain/core has no ${name}: ${lost}`);
      return false;
    }
    if (PATCHED in original) return true;
    const method = this.#wrap(original as Method, around);
    Object.defineProperty(owner, name, { ...descriptor, value: method });
    // An object of the application's own is not kept alive for this: its method passes through.
    if (Object.hasOwn(owner, 'constructor') || typeof owner === 'function') {
      this.#undo.push(() => {
        if (Object.getOwnPropertyDescriptor(owner, name)?.value === method)
          Object.defineProperty(owner, name, descriptor as PropertyDescriptor);
      });
    }
    return true;
  }

  /** Replaces a method for one object. */
  own(object: object, name: string, around: Around): void {
    const original = (object as Record<string, unknown>)[name];
    if (typeof original !== 'function' || PATCHED in original) return;
    const value = this.#wrap(original as Method, around);
    Object.defineProperty(object, name, { value, configurable: true, writable: true });
  }

  #wrap(original: Method, around: Around): Method {
    const isOn = () => this.#on;
    const method = function (this: object, ...args: unknown[]) {
      return isOn() ? around(this, args, original) : original.apply(this, args);
    };
    Object.defineProperty(method, PATCHED, { value: true });
    return method;
  }

  undo(): void {
    this.#on = false;
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}

/** The object, from `start` upwards, that defines a method itself. */
export function ownerOf(start: object, name: string): object | undefined {
  for (let at: object | null = start; at !== null; at = Object.getPrototypeOf(at))
    if (Object.hasOwn(at, name)) return at;
  return undefined;
}
