import type { SpanInput } from '../genai/span.ts';
import type { Dialect } from './dialect.ts';

/** Which dialects a span speaks, as a bit set over the list, from it and the keys of its attributes; 0: the span is not GenAI. */
export type Detector = (span: SpanInput, keys: readonly string[]) => number;

const MAX_DIALECTS = 31;
const MAX_KEYS = 2000;

/** Decides from the beginnings of attribute keys, one look at each key; spans of other kinds must cost next to nothing. */
export function createDetector(dialects: readonly Dialect[]): Detector {
  if (dialects.length > MAX_DIALECTS) {
    throw new RangeError(`at most ${MAX_DIALECTS} dialects, got ${dialects.length}`);
  }
  const prefixes: Start[] = [];
  const scopes: Start[] = [];
  const spanNames: Start[] = [];
  // The first two characters tell nearly every key of other kinds apart.
  const openings = new Uint8Array(OPENINGS);
  dialects.forEach((dialect, i) => {
    const bit = 1 << i;
    for (const start of dialect.prefixes) {
      prefixes.push({ start, bit });
      openings[openingOf(start)] = 1;
    }
    for (const scope of dialect.scopes ?? []) {
      scopes.push(scope.endsWith('*') ? { start: scope.slice(0, -1), bit } : { start: scope, whole: true, bit });
    }
    spanNames.push(...(dialect.spanNames ?? []).map((start) => ({ start, bit })));
  });

  // Senders use few keys and scopes again and again. Bounded, for flattened indexes and hostile senders make up new ones.
  const ofKeys = new Map<string, number>();
  const ofScopes = new Map<string, number>();
  return (span, keys) => {
    let spoken = 0;
    for (const key of keys) {
      if (openings[openingOf(key)] === 1) {
        spoken |= ofKeys.get(key) ?? remember(ofKeys, key, bitsOf(prefixes, key));
      }
    }
    const scope = span.scope?.name;
    if (typeof scope === 'string' && scope !== '') {
      spoken |= ofScopes.get(scope) ?? remember(ofScopes, scope, bitsOf(scopes, scope));
    }
    return typeof span.name === 'string' ? spoken | bitsOf(spanNames, span.name) : spoken;
  };
}

/** A text that begins so, or is so as a whole, is a sign of the dialect with this bit. */
interface Start {
  readonly start: string;
  readonly whole?: true;
  readonly bit: number;
}

const OPENINGS = 1024;

function openingOf(key: string): number {
  return ((key.charCodeAt(0) << 5) ^ key.charCodeAt(1)) & (OPENINGS - 1);
}

function bitsOf(starts: readonly Start[], text: string): number {
  let bits = 0;
  for (const { start, whole, bit } of starts) {
    if (whole ? text === start : text.startsWith(start)) {
      bits |= bit;
    }
  }
  return bits;
}

function remember(known: Map<string, number>, key: string, bits: number): number {
  if (known.size >= MAX_KEYS) {
    known.clear();
  }
  known.set(key, bits);
  return bits;
}
