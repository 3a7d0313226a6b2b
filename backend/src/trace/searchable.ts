import type { Attributes } from '@portkey-otel/core';
import { plainValue } from './span-view.ts';

/** Longer strings are kept with the span only: they are messages, not values to filter or group by. */
const LONGEST_VALUE = 256;

/** The attributes that filters and groups look at, as a JSON object: without long values. */
export function searchableAttributes(attributes: Attributes): string {
  const short: Record<string, unknown> = {};
  for (const key in attributes) {
    const value = plainValue(attributes[key]);
    if (typeof value === 'string' ? value.length <= LONGEST_VALUE : value !== null && typeof value !== 'object')
      short[key] = value;
    else if (Array.isArray(value) && JSON.stringify(value).length <= LONGEST_VALUE) short[key] = value;
  }
  return JSON.stringify(short);
}
