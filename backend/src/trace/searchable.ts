import type { AttributeValue } from '@portkey-otel/core';
import { plainValue } from './span-view.ts';

/** Longer strings are kept with the span only: they are messages, not values to filter or group by. */
const LONGEST_VALUE = 256;

/** An attribute's value as filters and groups see it; `undefined` when they do not. */
export function searchable(value: AttributeValue): string | number | boolean | readonly unknown[] | undefined {
  if (typeof value === 'string') return value.length <= LONGEST_VALUE ? value : undefined;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (value === null || value === undefined) return undefined;
  const plain = plainValue(value);
  if (typeof plain === 'string') return plain.length <= LONGEST_VALUE ? plain : undefined;
  return Array.isArray(plain) && JSON.stringify(plain).length <= LONGEST_VALUE ? plain : undefined;
}
