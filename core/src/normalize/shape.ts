import type { Attributes, AttributeValue, SpanInput } from '../genai/span.ts';
import { createDetector } from './detector.ts';
import type { Dialect } from './dialect.ts';
import { createPlanner, type Plan, type Rules, rulesOf } from './plan.ts';
import type { SpanReader } from './span-reader.ts';

/** Bounded, for keys come from outside: keys of a shape, shapes with equally many keys, and keys of all shapes. */
const MAX_KEYS = 1000;
const MAX_ALIKE = 16;
const MAX_KEYS_OF_ALL = 20_000;

/**
 * What spans have in common that have the same keys in the same order, one scope, and events or logs or none alike. Emitters
 * send few such shapes again and again, so that what follows from the shape alone is found out once.
 */
export class Shape {
  /** The dialects, the emitter's own before the general ones. */
  readonly names: readonly string[];
  /** What the dialects know, without the rules that have no answer for any span of the shape. */
  rules: Rules;
  #spans = 0;
  readonly #kind: number;
  readonly #scope: string;
  readonly #keys: readonly string[];
  readonly #known = new Map<string, unknown>();
  /** The attributes that stay, and as what. Of several with one name the last wins: the one that had it already, or the first. */
  readonly #stays: readonly (readonly [key: string, name: string])[];

  constructor(kind: number, scope: string, keys: readonly string[], { names, rules, nameOf }: Plan) {
    this.names = names;
    this.rules = rules;
    this.#kind = kind;
    this.#scope = scope;
    this.#keys = keys;
    const own: [string, string][] = [];
    const renamed: [string, string][] = [];
    for (const key of keys) {
      const name = nameOf(key);
      if (name !== '') {
        (name === key ? own : renamed).push([key, name]);
      }
    }
    this.#stays = [...renamed.reverse(), ...own];
  }

  /** Whether it is the shape of a span with as many keys. The last ones tell most spans apart. */
  fits(kind: number, scope: string, keys: readonly string[]): boolean {
    let i = keys.length;
    while (i > 0 && keys[i - 1] === this.#keys[i - 1]) {
      i--;
    }
    return i === 0 && kind === this.#kind && scope === this.#scope;
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
        // To look whether it is there costs as much as to write it again.
        attributes[name] = value;
      }
    }
    return attributes;
  }

  /** Whether to find out, with the next span, which rules are silent. Many shapes come only once: not with the first. */
  learns(attributes: Attributes): boolean {
    // A key without a value looks like one that is not there.
    return ++this.#spans === 2 && this.#keys.every((key) => attributes[key] !== undefined);
  }

  /** Those rules are not asked again. */
  silence(silent: ReadonlySet<object>): void {
    const { rules } = this;
    this.rules = rulesOf(Object.keys(rules), (field) => rules[field]?.filter((rule) => !silent.has(rule)) ?? []);
  }
}

/** The shape of a span with these keys; `undefined` where it is not GenAI. */
export function createShapes(
  dialects: readonly Dialect[],
): (span: SpanInput, keys: readonly string[]) => Shape | undefined {
  const detector = createDetector(dialects);
  const planFor = createPlanner(dialects);
  /** By the number of their keys. */
  let shapes: Shape[][] = [];
  let room = MAX_KEYS_OF_ALL;
  return (span, keys) => {
    const source = detector.ofSource(span);
    const scope = span.scope?.name ?? '';
    const kind = 4 * source + (span.events?.length ? 2 : 0) + (span.logs?.length ? 1 : 0);
    for (const shape of shapes[keys.length] ?? []) {
      if (shape.fits(kind, scope, keys)) {
        return shape;
      }
    }
    const spoken = source | detector.ofKeys(keys);
    if (spoken === 0) {
      return undefined;
    }
    const shape = new Shape(kind, scope, keys, planFor(spoken));
    if (keys.length <= MAX_KEYS) {
      room -= keys.length;
      if (room < 0) {
        shapes = [];
        room = MAX_KEYS_OF_ALL;
      }
      shapes[keys.length] = [...(shapes[keys.length] ?? []).slice(1 - MAX_ALIKE), shape];
    }
    return shape;
  };
}
