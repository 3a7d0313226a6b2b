import type { Attributes, SpanEvent, SpanInput, SpanLogRecord, SpanStatus } from '../genai/span.ts';
import { count, finite, isObject, parseJson, text } from './json.ts';

const MAX_INDEXED_DEPTH = 12;

/** Typed access to what one span carries. Reads only; JSON is parsed once. */
export class SpanReader {
  readonly name: string;
  readonly attributes: Attributes;
  readonly scopeName: string;
  readonly scopeVersion: string | undefined;
  readonly status: SpanStatus | undefined;
  readonly events: readonly SpanEvent[];
  readonly logs: readonly SpanLogRecord[];
  readonly resource: Attributes;
  readonly keepBlobs: boolean;
  /** Some JSON was cut off before it reached us. */
  truncated = false;
  #parsed: Map<string, unknown> | undefined;
  #derived: Map<string, unknown> | undefined;

  constructor(span: SpanInput, keepBlobs: boolean) {
    this.name = typeof span.name === 'string' ? span.name : '';
    this.attributes = span.attributes;
    this.scopeName = span.scope?.name ?? '';
    this.scopeVersion = span.scope?.version;
    this.status = span.status;
    this.events = Array.isArray(span.events) ? span.events : NONE;
    this.logs = Array.isArray(span.logs) ? span.logs : NONE;
    this.resource = span.resource ?? EMPTY;
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
    for (const key of keys) {
      const found = text(this.value(key));
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  /** A count of at least 0. */
  count(...keys: readonly string[]): number | undefined {
    for (const key of keys) {
      const found = count(this.value(key));
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
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

  /**
   * Flattened attributes as one nested value: `llm.input_messages.0.message.role` under `llm.input_messages` becomes
   * `[{ message: { role } }]`. Indices are sorted as numbers and gaps are closed, whatever their size.
   */
  indexed(prefix: string): unknown {
    const start = `${prefix}.`;
    let root: Map<string, unknown> | undefined;
    for (const key in this.attributes) {
      if (key.startsWith(start) && Object.hasOwn(this.attributes, key)) {
        root ??= new Map();
        place(root, key.slice(start.length).split('.', MAX_INDEXED_DEPTH), this.attributes[key]);
      }
    }
    return root === undefined ? undefined : fold(root);
  }
}

const NONE: readonly never[] = [];
const EMPTY: Attributes = {};

function place(root: Map<string, unknown>, path: readonly string[], value: unknown): void {
  let node = root;
  for (let i = 0; i < path.length - 1; i++) {
    const segment = path[i] as string;
    let next = node.get(segment);
    if (!(next instanceof Map)) {
      next = new Map<string, unknown>();
      node.set(segment, next);
    }
    node = next as Map<string, unknown>;
  }
  const last = path[path.length - 1] as string;
  if (!(node.get(last) instanceof Map)) {
    node.set(last, value);
  }
}

function fold(node: Map<string, unknown>): unknown {
  const entries = [...node].map(([key, value]) => [key, value instanceof Map ? fold(value) : value] as const);
  if (entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  }
  return Object.fromEntries(entries.filter(([key]) => key !== '__proto__'));
}
