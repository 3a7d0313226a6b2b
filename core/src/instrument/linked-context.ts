import type { Context } from '@opentelemetry/api';

/**
 * A context that holds one value and has the rest from the one below it. OpenTelemetry's own copies all values for each one
 * that is added, and an operation adds several.
 */
class LinkedContext implements Context {
  readonly #below: Context;
  readonly #key: symbol;
  readonly #value: unknown;

  constructor(below: Context, key: symbol, value: unknown) {
    this.#below = below;
    this.#key = key;
    this.#value = value;
  }

  getValue(key: symbol): unknown {
    let at: Context = this;
    while (at instanceof LinkedContext) {
      if (at.#key === key) return at.#value;
      at = at.#below;
    }
    return at.getValue(key);
  }

  setValue(key: symbol, value: unknown): Context {
    return new LinkedContext(this, key, value);
  }

  deleteValue(key: symbol): Context {
    return new LinkedContext(this, key, undefined);
  }
}

const NOTHING = Symbol('portkey-otel.nothing');

/** The same context, to which values are added at less cost. */
export function linked(context: Context): Context {
  return context instanceof LinkedContext ? context : new LinkedContext(context, NOTHING, undefined);
}
