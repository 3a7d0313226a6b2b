import { RecordError, scalar } from './attribute-value.ts';

/** Fields of an OTLP message in either encoding: the same camelCase names, values still to be checked. */
export type Fields = { readonly [field: string]: unknown };

export function list(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new RecordError(`${name} is not a list`);
  return value.map((item) => (item ?? {}) as Fields);
}

/** Lower-case hex; `undefined` for an empty or all-zero id. In JSON ids are hex, not base64. @throws RecordError */
export function id(value: unknown, bytes: 8 | 16, field: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const hex = value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(scalar(value)).toLowerCase();
  if (hex === '' || /^0+$/.test(hex)) return undefined;
  if (hex.length !== bytes * 2 || !/^[0-9a-f]+$/.test(hex))
    throw new RecordError(`${field} is not ${bytes * 2} hex digits`);
  return hex;
}

/** 0 when absent. @throws RecordError */
export function nanos(value: unknown, field: string): bigint {
  if (value === undefined || value === null || value === '') return 0n;
  try {
    const time = BigInt(value as string | number | bigint);
    if (time >= 0n && time < 1n << 64n) return time;
  } catch {
    // Not a number at all: refused below like one out of range.
  }
  throw new RecordError(`${field} is no time in nanoseconds`);
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An unsigned 32-bit number; `undefined` for 0 and for what is none. */
export function count(value: unknown): number | undefined {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
  return Number.isInteger(number) && number > 0 && number <= 0xffffffff ? number : undefined;
}

/** An enum as its number or, in JSON of some emitters, as its name. */
export function enumName<T extends string>(value: unknown, names: readonly T[], prefix: string): T {
  const [unset] = names;
  if (typeof value === 'string' && value.startsWith(prefix)) {
    const name = value.slice(prefix.length).toLowerCase();
    return names.find((known) => known === name) ?? unset!;
  }
  return names[Number(scalar(value) ?? 0)] ?? unset!;
}
