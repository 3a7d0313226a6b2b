import type { AttributeValue } from '@portkey-otel/core';
import type { ValueLimits } from './received.ts';
import { FIXED64, KNOWN, LENGTH_DELIMITED, VARINT } from './wire-fields.ts';
import { Unusual, type WireReader } from './wire-reader.ts';

/** `KeyValue` and `AnyValue`. */
export class WireValues {
  readonly #reader: WireReader;
  readonly #limits: ValueLimits;
  #wholeDouble = false;

  constructor(reader: WireReader, limits: ValueLimits) {
    this.#reader = reader;
    this.#limits = limits;
  }

  /** Adds the `KeyValue` that comes next. */
  attribute(target: Record<string, AttributeValue>, doubleKeys: string[], prefix: string): void {
    this.#wholeDouble = false;
    const key = this.#pair(target, 0);
    if (this.#wholeDouble) doubleKeys.push(prefix + key);
  }

  #pair(target: Record<string, AttributeValue>, depth: number): string {
    const reader = this.#reader;
    const end = reader.limit();
    let key = '';
    let value: AttributeValue = null;
    let hasValue = false;
    while (reader.pos < end) {
      const tag = reader.field();
      if (tag === LENGTH_DELIMITED(1)) key = reader.name();
      else if (tag === LENGTH_DELIMITED(2)) {
        if (hasValue) throw new Unusual();
        hasValue = true;
        value = this.#any(depth);
      } else reader.skipField(KNOWN.keyValue);
    }
    reader.endAt(end);
    // A plain assignment would set the prototype.
    if (key === '__proto__') throw new Unusual();
    target[key] = value;
    return key;
  }

  #any(depth: number): AttributeValue {
    if (depth > this.#limits.maxNesting) throw new Unusual();
    const reader = this.#reader;
    const end = reader.limit();
    if (reader.pos === end) return null;
    const value = this.#field(reader.field(), depth);
    // More than one field of the oneof, or a field that is not known.
    reader.endAt(end);
    return value;
  }

  #field(tag: number, depth: number): AttributeValue {
    const reader = this.#reader;
    switch (tag) {
      case LENGTH_DELIMITED(1):
        return reader.text(this.#limits.maxValueBytes);
      case VARINT(2):
        return reader.bool();
      case VARINT(3):
        return reader.integer();
      case FIXED64(4): {
        const double = reader.double();
        if (Number.isInteger(double)) this.#wholeDouble = true;
        return double;
      }
      case LENGTH_DELIMITED(5): {
        const end = reader.limit();
        const items: AttributeValue[] = [];
        while (reader.pos < end) {
          if (reader.field() === LENGTH_DELIMITED(1)) items.push(this.#any(depth + 1));
          else reader.skipField(KNOWN.list);
        }
        reader.endAt(end);
        return items;
      }
      case LENGTH_DELIMITED(6): {
        const end = reader.limit();
        const map: Record<string, AttributeValue> = {};
        while (reader.pos < end) {
          if (reader.field() === LENGTH_DELIMITED(1)) this.#pair(map, depth + 1);
          else reader.skipField(KNOWN.list);
        }
        reader.endAt(end);
        return map;
      }
      case LENGTH_DELIMITED(7):
        return reader.copy(this.#limits.maxValueBytes);
      default:
        throw new Unusual();
    }
  }
}
