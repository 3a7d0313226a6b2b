import { remembered } from '../genai/remembered.ts';

export interface ParsedJson {
  readonly value: unknown;
  /** The text was cut off: `value` holds what was complete. */
  readonly truncated: boolean;
}

/**
 * Parses JSON that may have been cut off on its way (Tempo cuts at 2,048 bytes). A cut text gives its complete objects and
 * arrays; what was being written when it was cut is dropped. `undefined` for what is no JSON at all. Never throws; linear.
 */
export function parseJson(text: string): ParsedJson | undefined {
  // Failing costs JSON.parse as much as many messages do, and most texts are plain ones.
  const isNested = text.startsWith('{"') || text.startsWith('[{"') || BEGINS_NESTED.test(text);
  if (!isNested && !SCALAR.test(text)) {
    return undefined;
  }
  try {
    return { value: JSON.parse(text), truncated: false };
  } catch {
    const repaired = isNested ? completePart(text) : undefined;
    if (repaired === undefined) {
      return undefined;
    }
    try {
      return { value: JSON.parse(repaired), truncated: true };
    } catch {
      return undefined;
    }
  }
}

/** As `parseJson`, of texts that come again and again: each call of an agent repeats the definitions of its tools. */
export const parseRepeated = /* @__PURE__ */ remembered(32, (text: string) => parseJson(text) ?? null, 65_536);

/** An object or an array as JSON begins them, maybe cut off there; Python prints its own with other quotes. */
const BEGINS_NESTED = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[\]{"\d\-tfn]|$))/;
const SCALAR = /^\s*(?:".*"|-?\d[\d.eE+-]*|true|false|null)\s*$/s;

/** The text up to the last object or array that was closed inside another, with the open ones closed after it. */
function completePart(text: string): string | undefined {
  // Each open one as its closing sign, the innermost last.
  const open: string[] = [];
  let end = 0;
  let depth = 1;
  let isString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '"') {
      isString = !isString;
    } else if (isString) {
      i += Number(char === '\\');
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      end ||= i + 1;
    } else if (char === '}' || char === ']') {
      if (open.pop() !== char || open.length === 0) {
        return undefined; // Not cut off, but broken, or trailing text: no part of it is to be trusted.
      }
      end = i + 1;
      depth = open.length;
    }
  }
  return text.slice(0, end) + open.slice(0, depth).reverse().join('');
}

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** The value at a path of keys, or `undefined`. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let current: unknown = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) {
      return undefined;
    }
    current = (current as JsonObject)[key];
  }
  return current;
}

/** A non-empty string, or `undefined`. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return value === '' ? undefined : value;
  }
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}

/** A count: a whole number of at least 0, also as text or bigint; `undefined` for anything else. */
export function count(value: unknown): number | undefined {
  let number: number;
  if (typeof value === 'number') {
    number = value;
  } else if (typeof value === 'bigint' || (typeof value === 'string' && /^\d{1,16}(\.0+)?$/.test(value))) {
    number = Number(value);
  } else {
    return undefined;
  }
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A finite number, also as text. */
export function finite(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && value.length < 40 && value.trim() !== ''
      ? Number(value)
      : typeof value === 'bigint'
        ? Number(value)
        : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
