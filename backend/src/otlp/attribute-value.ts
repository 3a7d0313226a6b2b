import type { Attributes, AttributeValue } from '@portkey-otel/core';
import type { OtlpEncoding, ValueLimits } from './received.ts';

/** One record cannot be used; its neighbours can. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/**
 * Reads attribute values of either encoding. Both have the fields of `AnyValue` in the proto file's camelCase names; generated
 * protobuf code wraps the one that is set as `{ case, value }`, JSON has it as the only key.
 */
export class AttributeReader {
  /** Keys of whole numbers that were sent as doubles, in the order met. */
  readonly doubleKeys: string[] = [];
  /** A value was cut to the limit. */
  truncated = false;
  readonly #encoding: OtlpEncoding;
  readonly #limits: ValueLimits;
  #wholeDouble = false;

  constructor(encoding: OtlpEncoding, limits: ValueLimits) {
    this.#encoding = encoding;
    this.#limits = limits;
  }

  /** `prefix` tells the owners apart in `doubleKeys`. @throws RecordError */
  attributes(list: unknown, prefix = ''): Attributes {
    const attributes: Record<string, AttributeValue> = {};
    if (list === undefined || list === null) return attributes;
    if (!Array.isArray(list)) throw new RecordError('attributes is not a list');
    for (const entry of list) {
      const { key, value } = (entry ?? {}) as { key?: unknown; value?: unknown };
      if (typeof key !== 'string') throw new RecordError('an attribute has no key');
      this.#wholeDouble = false;
      define(attributes, key, this.#value(value, 0));
      if (this.#wholeDouble) this.doubleKeys.push(prefix + key);
    }
    return attributes;
  }

  /** @throws RecordError */
  value(any: unknown): AttributeValue {
    return this.#value(any, 0);
  }

  #value(any: unknown, depth: number): AttributeValue {
    if (depth > this.#limits.maxNesting)
      throw new RecordError(`a value is nested over ${this.#limits.maxNesting} deep`);
    const { kind, value } = this.#encoding === 'json' ? jsonCase(any) : protobufCase(any);
    switch (kind) {
      case 'stringValue':
        return this.#cut(String(scalar(value)));
      case 'boolValue':
        return value === true || value === 'true';
      case 'intValue':
        return integer(value);
      case 'doubleValue':
        return this.#double(value);
      case 'bytesValue':
        return this.#cutBytes(bytes(value));
      case 'arrayValue':
        return listOf(value, 'values').map((item) => this.#value(item, depth + 1));
      case 'kvlistValue': {
        const map: Record<string, AttributeValue> = {};
        for (const entry of listOf(value, 'values')) {
          const pair = (entry ?? {}) as { key?: unknown; value?: unknown };
          define(map, String(scalar(pair.key) ?? ''), this.#value(pair.value, depth + 1));
        }
        return map;
      }
      default:
        return null;
    }
  }

  #double(value: unknown): number {
    // JSON has no NaN: the specification writes it as a string, OpenTelemetry JS as null.
    const double = value === null ? Number.NaN : Number(scalar(value));
    if (Number.isInteger(double)) this.#wholeDouble = true;
    return double;
  }

  #cut(text: string): string {
    const limit = this.#limits.maxValueBytes;
    if (text.length * 3 <= limit || Buffer.byteLength(text) <= limit) return text;
    this.truncated = true;
    // A character that the limit would split is left out whole.
    return new TextDecoder().decode(Buffer.from(text).subarray(0, limit), { stream: true });
  }

  #cutBytes(value: Uint8Array): Uint8Array {
    if (value.byteLength <= this.#limits.maxValueBytes) return value;
    this.truncated = true;
    return value.slice(0, this.#limits.maxValueBytes);
  }
}

/** JSON can hold an object where a text or a number belongs, and that object may have no text at all. @throws RecordError */
export function scalar(value: unknown): string | number | bigint | boolean | null | undefined {
  if (typeof value === 'object' && value !== null)
    throw new RecordError('an object stands where a text or a number belongs');
  return value as string | number | bigint | boolean | null | undefined;
}

function jsonCase(any: unknown): { kind?: string; value?: unknown } {
  if (typeof any !== 'object' || any === null) return {};
  for (const kind in any) if (kind.endsWith('Value')) return { kind, value: (any as Record<string, unknown>)[kind] };
  return {};
}

function protobufCase(any: unknown): { kind?: string; value?: unknown } {
  const oneof = (any as { value?: { case?: string; value?: unknown } } | undefined)?.value;
  return oneof?.case === undefined ? {} : { kind: oneof.case, value: oneof.value };
}

function integer(value: unknown): number | bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  try {
    const exact = BigInt(value as string | number | bigint);
    const number = Number(exact);
    return Number.isSafeInteger(number) ? number : BigInt.asIntN(64, exact);
  } catch {
    throw new RecordError(`an integer attribute is no integer: ${String(scalar(value)).slice(0, 40)}`);
  }
}

/** A copy: the body is let go of. */
function bytes(value: unknown): Uint8Array {
  return new Uint8Array(value instanceof Uint8Array ? value : Buffer.from(String(scalar(value) ?? ''), 'base64'));
}

function listOf(container: unknown, field: string): readonly unknown[] {
  const list = (container as Record<string, unknown> | null | undefined)?.[field];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new RecordError('a list value has no list');
  return list;
}

/** Plain assignment would set the prototype for the key `__proto__`. */
function define(target: Record<string, AttributeValue>, key: string, value: AttributeValue): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  else target[key] = value;
}
