import type { Attributes, SpanInput } from '../genai/span.ts';
import type { Dialect } from './dialect.ts';

/** Which dialects a span speaks, as a bit set over the list; 0: the span is not GenAI. */
export type Detector = (span: SpanInput, attributes: Attributes) => number;

const MAX_DIALECTS = 31;
const MAX_KEYS = 2000;

/** Decides from the beginnings of attribute keys, one look at each key; spans of other kinds must cost next to nothing. */
export function createDetector(dialects: readonly Dialect[]): Detector {
  if (dialects.length > MAX_DIALECTS) {
    throw new RangeError(`at most ${MAX_DIALECTS} dialects, got ${dialects.length}`);
  }
  const byFirstChar: { prefix: string; bit: number }[][] = [];
  const byScope = new Map<string, number>();
  const scopeStarts: { start: string; bit: number }[] = [];
  const nameStarts: { start: string; bit: number }[] = [];
  dialects.forEach((dialect, i) => {
    const bit = 1 << i;
    for (const prefix of dialect.prefixes) {
      const char = prefix.charCodeAt(0);
      byFirstChar[char] ??= [];
      byFirstChar[char].push({ prefix, bit });
    }
    for (const scope of dialect.scopes ?? []) {
      if (scope.endsWith('*')) {
        scopeStarts.push({ start: scope.slice(0, -1), bit });
      } else {
        byScope.set(scope, (byScope.get(scope) ?? 0) | bit);
      }
    }
    for (const start of dialect.spanNames ?? []) {
      nameStarts.push({ start, bit });
    }
  });
  const table = Array.from({ length: 128 }, (_, char) => byFirstChar[char]);

  // Senders use few keys again and again. Bounded, for flattened indexes and hostile senders make up new ones.
  const bitsOf = new Map<string, number>();
  function look(key: string, candidates: readonly { prefix: string; bit: number }[]): number {
    let bits = 0;
    for (const { prefix, bit } of candidates) {
      if (key.startsWith(prefix)) {
        bits |= bit;
      }
    }
    if (bitsOf.size >= MAX_KEYS) {
      bitsOf.clear();
    }
    bitsOf.set(key, bits);
    return bits;
  }

  return (span, attributes) => {
    let spoken = 0;
    for (const key in attributes) {
      const candidates = table[key.charCodeAt(0)];
      if (candidates !== undefined) {
        spoken |= bitsOf.get(key) ?? look(key, candidates);
      }
    }
    const scope = span.scope?.name;
    if (typeof scope === 'string' && scope !== '') {
      spoken |= byScope.get(scope) ?? 0;
      for (const { start, bit } of scopeStarts) {
        if ((spoken & bit) === 0 && scope.startsWith(start)) {
          spoken |= bit;
        }
      }
    }
    if (nameStarts.length > 0 && typeof span.name === 'string') {
      for (const { start, bit } of nameStarts) {
        if (span.name.startsWith(start)) {
          spoken |= bit;
        }
      }
    }
    return spoken;
  };
}
