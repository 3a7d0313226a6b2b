import { DOUBLE_ATTRIBUTES } from '../genai/attributes.ts';
import type { ReadableSpan } from './readable-span.ts';

/** The span's attributes that are doubles by meaning and whole numbers by value. */
export function wholeDoubles(span: ReadableSpan): string[] {
  const names: string[] = [];
  for (const name in span.attributes) {
    if (DOUBLE_ATTRIBUTES.has(name) && Number.isInteger(span.attributes[name])) names.push(name);
  }
  return names;
}
