import type { Attributes, SpanEvent, SpanInput, SpanLogRecord, SpanStatus } from '../genai/span.ts';
import type { KnownForms } from './forms.ts';
import { count, finite, isObject, parseJson, text } from './json.ts';

/** Typed access to what one span carries. Reads only; JSON is parsed once. */
export class SpanReader {
  readonly name: string;
  readonly attributes: Attributes;
  /** Of the attributes. */
  readonly keys: readonly string[];
  readonly scopeName: string;
  readonly scopeVersion: string | undefined;
  readonly status: SpanStatus | undefined;
  readonly startUnixNano: bigint | undefined;
  readonly events: readonly SpanEvent[];
  readonly logs: readonly SpanLogRecord[];
  readonly resource: Attributes;
  readonly forms: KnownForms;
  readonly keepBlobs: boolean;
  /** Some JSON was cut off before it reached us. */
  truncated = false;
  #parsed: Map<string, unknown> | undefined;
  #derived: Map<string, unknown> | undefined;
  #places: ReadonlyMap<string, number> | undefined;
  #grouped: readonly (readonly string[] | undefined)[] = NONE;

  constructor(span: SpanInput, keys: readonly string[], forms: KnownForms, keepBlobs: boolean) {
    this.name = typeof span.name === 'string' ? span.name : '';
    this.attributes = span.attributes;
    this.keys = keys;
    this.scopeName = span.scope?.name ?? '';
    this.scopeVersion = span.scope?.version;
    this.status = span.status;
    this.startUnixNano = span.startUnixNano;
    this.events = Array.isArray(span.events) ? span.events : NONE;
    this.logs = Array.isArray(span.logs) ? span.logs : NONE;
    this.resource = span.resource ?? EMPTY;
    this.forms = forms;
    this.keepBlobs = keepBlobs;
  }

  has(key: string): boolean {
    return this.attributes[key] !== undefined;
  }

  value(key: string): unknown {
    return this.attributes[key];
  }

  /** A non-empty string. */
  text(...keys: readonly string[]): string | undefined {
    return this.#first(text, keys);
  }

  /** A count of at least 0. */
  count(...keys: readonly string[]): number | undefined {
    return this.#first(count, keys);
  }

  number(key: string): number | undefined {
    return finite(this.value(key));
  }

  /** The value of JSON text, of text that is no JSON, or of a structured attribute. */
  json(key: string): unknown {
    const value = this.value(key);
    if (typeof value !== 'string') {
      return value;
    }
    const known = this.#parsed?.get(key);
    if (known !== undefined) {
      return known;
    }
    const parsed = this.parse(value);
    this.#parsed ??= new Map();
    this.#parsed.set(key, parsed);
    return parsed;
  }

  /** JSON text as its value; any other value as it is. Notes where the text had been cut off. */
  parse(value: unknown): unknown {
    if (typeof value !== 'string') {
      return value;
    }
    const parsed = parseJson(value);
    if (parsed === undefined) {
      return value;
    }
    if (parsed.truncated) {
      this.truncated = true;
    }
    return parsed.value;
  }

  /** A value that several functions of a dialect derive from the span, derived once. */
  once<T>(key: string, derive: () => T): T {
    this.#derived ??= new Map();
    if (!this.#derived.has(key)) {
      this.#derived.set(key, derive());
    }
    return this.#derived.get(key) as T;
  }

  /** Like `json`, but only an object. */
  object(key: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.json(key);
    return isObject(value) ? value : undefined;
  }

  /** Keys by their beginnings, where a pass over all of them found these out already. */
  setGroups(places: ReadonlyMap<string, number>, grouped: readonly (readonly string[] | undefined)[]): void {
    this.#places = places;
    this.#grouped = grouped;
  }

  /** The keys that begin so. */
  keysUnder(prefix: string): readonly string[] {
    const place = this.#places?.get(prefix);
    return place === undefined ? this.keys.filter((key) => key.startsWith(prefix)) : (this.#grouped[place] ?? NONE);
  }

  #first<T>(read: (value: unknown) => T | undefined, keys: readonly string[]): T | undefined {
    for (const key of keys) {
      const found = read(this.value(key));
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  /** The type of the exception that an event records. Some are handled: it says nothing of the status. */
  get exceptionType(): string | undefined {
    const attributes = this.events.find((event) => event?.name === 'exception')?.attributes;
    return attributes === undefined ? undefined : text(attributes['exception.type']);
  }
}

const NONE: readonly never[] = [];
const EMPTY: Attributes = {};
