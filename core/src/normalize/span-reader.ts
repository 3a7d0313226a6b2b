import type { Attributes, SpanEvent, SpanInput, SpanLogRecord } from '../genai/span.ts';
import type { KnownForms } from './forms.ts';
import { count, finite, type ParsedJson, parseJson, text } from './json.ts';

/** What is known of all spans of one shape. */
interface Shape {
  /** What `derive` makes of the keys, made once for each name. */
  known<T>(name: string, derive: (keys: readonly string[]) => T): T;
  /** Whether to find out, with the next span, which rules are silent. */
  learns(attributes: Attributes): boolean;
}

/** Typed access to what one span carries. Reads only; JSON is parsed once. */
export class SpanReader {
  readonly scopeName: string;
  readonly shape: Shape;
  readonly forms: KnownForms;
  readonly keepBlobs: boolean;
  /** Where the shape learns: the rules that have no answer for any of its spans. */
  readonly silent: Set<object> | undefined;
  /** Some JSON was cut off before it reached us. */
  truncated = false;
  readonly #span: SpanInput;
  readonly #attributes: Attributes;
  /** Something was read that other spans of the shape may have in another way. */
  #looked = false;
  #known: Map<unknown, Known> | undefined;

  constructor(span: SpanInput, shape: Shape, forms: KnownForms, keepBlobs: boolean) {
    this.scopeName = span.scope?.name ?? '';
    this.forms = forms;
    this.keepBlobs = keepBlobs;
    this.#span = span;
    this.#attributes = span.attributes;
    this.shape = shape;
    this.silent = shape.learns(span.attributes) ? new Set() : undefined;
  }

  get name(): string {
    const { name } = this.span;
    return typeof name === 'string' ? name : '';
  }

  /** The rest of it. */
  get span(): SpanInput {
    this.#looked = true;
    return this.#span;
  }

  get events(): readonly SpanEvent[] {
    return this.#list(this.#span.events);
  }

  get logs(): readonly SpanLogRecord[] {
    return this.#list(this.#span.logs);
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  value(key: string): unknown {
    const value = this.#attributes[key];
    if (value !== undefined) {
      this.#looked = true;
    }
    return value;
  }

  /** A non-empty string: the first under these keys. */
  text(...keys: readonly string[]): string | undefined {
    return this.textOf(keys);
  }

  /** As `text`, of keys that are a list already: to spread them costs as much as to look for them. */
  textOf(keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const found = text(this.value(key));
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  /** A count of at least 0. */
  count(key: string): number | undefined {
    return count(this.value(key));
  }

  number(key: string): number | undefined {
    return finite(this.value(key));
  }

  /** The value of JSON text, of text that is no JSON, or of a structured attribute. */
  json(key: string): unknown {
    const value = this.value(key);
    return typeof value === 'string' ? this.#know(key, () => this.parse(value)) : value;
  }

  /** JSON text as its value; any other value as it is. Notes where the text had been cut off. */
  parse(value: unknown, read: (text: string) => ParsedJson | null | undefined = parseJson): unknown {
    const parsed = typeof value === 'string' ? read(value) : undefined;
    this.truncated ||= parsed?.truncated === true;
    return parsed ? parsed.value : value;
  }

  /** What a function reads that several functions of a dialect need: it is called once. */
  once<T>(read: (span: SpanReader) => T): T {
    return this.#know(read, () => read(this));
  }

  #know<T>(name: unknown, read: () => T): T {
    let known = this.#known?.get(name);
    if (known === undefined) {
      known = { value: read(), looked: this.#looked };
      this.#known ??= new Map();
      this.#known.set(name, known);
    }
    this.#looked ||= known.looked;
    return known.value as T;
  }

  /** What a rule answers. One that has no answer and looked at nothing that the span has, has none for any span of its shape. */
  ask<T>(rule: { read(span: SpanReader): T }): T | undefined {
    this.#looked = false;
    const answer = rule.read(this);
    // An empty list answers nothing.
    if (answer !== undefined && !(Array.isArray(answer) && answer.length === 0)) {
      return answer;
    }
    if (!this.#looked) {
      this.silent?.add(rule);
    }
    return undefined;
  }

  #list<T>(list: readonly T[] | undefined): readonly T[] {
    if (!Array.isArray(list)) {
      return NONE;
    }
    this.#looked ||= list.length > 0;
    return list;
  }

  /** The type of the exception that an event records. Some are handled: it says nothing of the status. */
  get exceptionType(): string | undefined {
    return text(this.events.find((event) => event?.name === 'exception')?.attributes?.['exception.type']);
  }
}

interface Known {
  readonly value: unknown;
  readonly looked: boolean;
}

const NONE: readonly never[] = [];
