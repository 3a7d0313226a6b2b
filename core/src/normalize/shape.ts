import type { Attributes, AttributeValue, SpanInput } from '../genai/span.ts';
import { createDetector } from './detector.ts';
import type { Dialect } from './dialect.ts';
import { createPlanner, type Plan, type Rules } from './plan.ts';
import type { SpanReader } from './span-reader.ts';

/** Bounded, for keys come from outside. */
const MAX_STEPS = 20_000;
const MAX_KEYS = 1000;

/**
 * What spans have in common that have the same keys in the same order, one scope, and events or logs or none alike. Emitters
 * send few such shapes again and again, so that what follows from the shape alone is found out once.
 */
export class Shape {
  /** The dialects, the emitter's own before the general ones. */
  readonly names: readonly string[];
  /** All that know the dialects. */
  readonly rules: Rules;
  /** By their places, the rules that have no answer for any span of the shape. */
  readonly silent: boolean[] = [];
  #spans = 0;
  readonly #keys: readonly string[];
  readonly #known = new Map<string, unknown>();
  /** The attributes that stay, and as what: first those that have that name already, which win. */
  readonly #stays: readonly (readonly [key: string, name: string])[];

  constructor(keys: readonly string[], { names, rules, nameOf }: Plan) {
    this.names = names;
    this.rules = rules;
    this.#keys = keys;
    this.#stays = keys
      .map((key) => [key, nameOf(key)] as const)
      .filter(([, name]) => name !== '')
      .sort(([a, as], [b, bs]) => Number(a !== as) - Number(b !== bs));
  }

  /** What `derive` makes of the keys, made once for each name. */
  known<T>(name: string, derive: (keys: readonly string[]) => T): T {
    let value = this.#known.get(name) as T | undefined;
    if (value === undefined) {
      value = derive(this.#keys);
      this.#known.set(name, value);
    }
    return value;
  }

  /** The attributes that no field replaces, in the names of the conventions. A new object. */
  attributesOf(span: SpanReader): Record<string, AttributeValue> {
    const attributes: Record<string, AttributeValue> = {};
    for (const [key, name] of this.#stays) {
      const value = span.value(key) as AttributeValue;
      if (value !== undefined && value !== null) {
        attributes[name] ??= value;
      }
    }
    return attributes;
  }

  /** Whether to find out, with the next span, which rules are silent. Many shapes come only once: not with the first. */
  learns(attributes: Attributes): boolean {
    // A key without a value looks like one that is not there.
    return ++this.#spans === 2 && this.#keys.every((key) => attributes[key] !== undefined);
  }
}

/** Where one comes to from the start by some keys. */
class Step extends Map<string | number, Step> {
  shape: Shape | undefined;
  /** The last key, and where it led: most steps have only one. */
  #key: string | number | undefined;
  #next: Step | undefined;

  override get(key: string | number): Step | undefined {
    if (key !== this.#key) {
      this.#next = super.get(key);
      this.#key = this.#next && key;
    }
    return this.#next;
  }
}

/** The shape of a span with these keys; `undefined` where it is not GenAI. */
export function createShapes(
  dialects: readonly Dialect[],
): (span: SpanInput, keys: readonly string[]) => Shape | undefined {
  const detector = createDetector(dialects);
  const planFor = createPlanner(dialects);
  let start = new Step();
  let steps = 0;
  return (span, keys) => {
    const source = detector.ofSource(span);
    const scope = span.scope?.name ?? '';
    const kind = 4 * source + (span.events?.length ? 2 : 0) + (span.logs?.length ? 1 : 0);
    let step = start.get(kind)?.get(scope);
    for (let i = 0; i < keys.length && step !== undefined; i++) {
      step = step.get(keys[i] as string);
    }
    if (step?.shape !== undefined) {
      return step.shape;
    }
    const spoken = source | detector.ofKeys(keys);
    if (spoken === 0) {
      return undefined;
    }
    const shape = new Shape(keys, planFor(spoken));
    if (keys.length <= MAX_KEYS) {
      steps += keys.length;
      if (steps > MAX_STEPS) {
        start = new Step();
        steps = 0;
      }
      let end = start;
      for (const key of [kind, scope, ...keys]) {
        const next: Step = end.get(key) ?? new Step();
        end.set(key, next);
        end = next;
      }
      end.shape = shape;
    }
    return shape;
  };
}
