/**
 * A value as JSON text, taken at once so that later changes of the object do not show. `undefined` when there is nothing to
 * write. What `snapshot` says of unusual values holds. Never throws.
 */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(snapshot(value));
  } catch {
    return undefined;
  }
}

/**
 * A value's JSON text where that is short and the value is made of plain objects, lists, texts, numbers and booleans alone: to
 * write it then takes less time than a `snapshot` of it. `undefined` for anything else.
 *
 * @param limit Characters that its texts may have together.
 */
export function shortJson(value: object, limit: number): string | undefined {
  return leftOf(value, limit, SHALLOW) < 0 ? undefined : JSON.stringify(value);
}

/** Characters of content up to which its JSON takes less time than to put it off. */
export const SHORT = 1_000;

const SHALLOW = 8;
/** What the smallest value takes. */
const LEAST = 4;

/** What is left of a limit of characters after a value; less than nothing where it is not plain. */
function leftOf(value: unknown, limit: number, depth: number): number {
  switch (typeof value) {
    case 'string':
      return limit - value.length;
    case 'object':
      return value === null ? limit - LEAST : leftOfObject(value, limit, depth - 1);
    case 'number':
    case 'boolean':
    case 'undefined':
      return limit - LEAST;
    default:
      return -1;
  }
}

function leftOfObject(value: object, limit: number, depth: number): number {
  let left = depth < 0 ? -1 : limit - LEAST;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && left >= 0; i += 1) left = leftOf(value[i], left, depth);
    return left;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return -1;
  for (const name in value) {
    left =
      name === '__proto__' || name === 'toJSON' ? -1 : leftOf((value as Record<string, unknown>)[name], left, depth);
    if (left < 0) return left;
  }
  return left;
}

/** Deeper than any honest content; from here on an object is looked for among those around it. */
const MAX_DEPTH = 64;
class TooDeep extends Error {}

/**
 * A copy of what `JSON.stringify` would write of a value now, which no later change of the value reaches: strings, being
 * immutable, are shared, and everything around them is new. Bytes become base64 when the copy is written, big integers
 * decimal text, errors their name and message, what refers to itself `"[circular]"`. Throws what getters of the value throw.
 */
export function snapshot(value: unknown): unknown {
  try {
    return copy(value, 0, undefined);
  } catch (error) {
    if (error instanceof TooDeep) return copy(value, 0, []);
    throw error;
  }
}

/** `around`: the objects that this one is part of, where they are kept. */
function copy(value: unknown, depth: number, around: object[] | undefined): unknown {
  if (typeof value !== 'object') {
    if (typeof value === 'bigint') return value.toString();
    return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
  }
  if (value === null) return null;
  if (around === undefined) {
    if (depth > MAX_DEPTH) throw new TooDeep();
    return copyObject(value, depth + 1, undefined);
  }
  if (around.includes(value)) return '[circular]';
  around.push(value);
  const copied = copyObject(value, depth, around);
  around.pop();
  return copied;
}

function copyObject(value: object, depth: number, around: object[] | undefined): unknown {
  if (Array.isArray(value)) {
    const items = new Array<unknown>(value.length);
    for (let i = 0; i < items.length; i += 1) items[i] = copy(value[i], depth, around);
    return items;
  }
  if (value instanceof Uint8Array) return new Bytes(value);
  if (value instanceof Error) return { name: value.name, message: value.message };
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') return copy(toJSON.call(value, ''), depth, around);
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const field = copy((value as Record<string, unknown>)[name], depth, around);
    if (field !== undefined && name !== '__proto__') fields[name] = field;
  }
  return fields;
}

/**
 * Whether a copy is what `snapshot` would make of the value now. Nothing is copied for it, and equal texts are mostly one and the
 * same. Says no where it would have to look closer: at bytes, big integers, errors, whatever has a class or a `toJSON`.
 */
export function isSnapshot(copied: unknown, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === copied;
  if (typeof copied !== 'object' || copied === null) return false;
  if (Array.isArray(value)) {
    if (!Array.isArray(copied) || copied.length !== value.length) return false;
    for (let i = 0; i < value.length; i += 1) if (!isSnapshot(copied[i], value[i])) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || Array.isArray(copied)) return false;
  let left = 0;
  for (const _ in copied) left += 1;
  for (const name in value) {
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined) continue;
    if (name === '__proto__' || !isSnapshot((copied as Record<string, unknown>)[name], field)) return false;
    left -= 1;
  }
  return left === 0;
}

/** A copy of bytes: a thousandth of the time that base64 takes. */
class Bytes {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = new Uint8Array(bytes);
  }

  toJSON(): string {
    return base64(this.#bytes);
  }
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  // Node's own encoder is some fifty times faster than `btoa`; edge runtimes have only the latter.
  if (typeof Buffer !== 'undefined') return Buffer.from(bytes.buffer).toString('base64');
  let binary = '';
  for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}
