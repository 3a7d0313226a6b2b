import { type Around, isPatched, Patches, sayOnce } from '@portkey-otel/core/instrument';

/** Methods replaced in the classes of one copy of `@langchain/core`. */
export class CorePatches extends Patches {
  /** The copy is loaded in part: what is not there is not missed. */
  readonly #inPart: boolean;

  constructor(inPart = false) {
    super();
    this.#inPart = inPart;
  }

  /** Replaces a method where it is defined; else one line says what is `lost`: LangChain's internals differ between versions. */
  replace(owner: object | undefined, name: string, around: Around, lost?: string): void {
    const done = owner !== undefined && this.method(owner, name, around);
    if (done || lost === undefined || this.#inPart) return;
    sayOnce(`langchain:${name}`, `this version of @langchain/core has no ${name}: ${lost}`);
  }

  /** Replaces a method for one object. */
  own(object: object, name: string, around: Around): void {
    const original = (object as Record<string, unknown>)[name];
    if (typeof original !== 'function' || isPatched(original)) return;
    Object.defineProperty(object, name, { value: this.wrap(original, around), configurable: true, writable: true });
  }
}
