import { remembered } from '../genai/remembered.ts';
import type { SpanInput } from '../genai/span.ts';
import type { Dialect } from './dialect.ts';

/** Which dialects a span speaks, as bit sets over the list; both together 0: the span is not GenAI. */
export interface Detector {
  ofKeys(keys: readonly string[]): number;
  /** From its scope and its name. */
  ofSource(span: SpanInput): number;
}

const MAX_DIALECTS = 31;

/** Decides from the beginnings of attribute keys, one look at each key; spans of other kinds must cost next to nothing. */
export function createDetector(dialects: readonly Dialect[]): Detector {
  if (dialects.length > MAX_DIALECTS) {
    throw new RangeError(`at most ${MAX_DIALECTS} dialects`);
  }
  // By the first two characters, which tell nearly every key of other kinds apart.
  const prefixes = new Array<Start[] | undefined>(OPENINGS);
  const scopes: Start[] = [];
  const spanNames: Start[] = [];
  dialects.forEach((dialect, i) => {
    const bit = 1 << i;
    for (const start of dialect.prefixes) {
      const opening = openingOf(start);
      prefixes[opening] = [...(prefixes[opening] ?? []), { start, bit }];
    }
    for (const scope of dialect.scopes ?? []) {
      scopes.push({ start: scope.replace(/\*$/, ''), whole: !scope.endsWith('*'), bit });
    }
    for (const start of dialect.spanNames ?? []) {
      spanNames.push({ start, bit });
    }
  });

  const ofScope = remembered(2000, (scope: string) => bitsOf(scopes, scope));
  return {
    ofKeys(keys) {
      let spoken = 0;
      for (const key of keys) {
        const starts = prefixes[openingOf(key)];
        if (starts !== undefined) {
          spoken |= bitsOf(starts, key);
        }
      }
      return spoken;
    },
    ofSource({ name, scope }) {
      const scopeName = scope?.name;
      const spoken = typeof scopeName === 'string' && scopeName !== '' ? ofScope(scopeName) : 0;
      return typeof name === 'string' ? spoken | bitsOf(spanNames, name) : spoken;
    },
  };
}

const OPENINGS = 1024;

/** A text that begins so, or is so as a whole, is a sign of the dialect with this bit. */
interface Start {
  readonly start: string;
  readonly whole?: boolean;
  readonly bit: number;
}

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
