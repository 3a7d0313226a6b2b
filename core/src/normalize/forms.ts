import { remembered } from '../genai/remembered.ts';
import type { JsonObject } from './json.ts';
import type { PartRule } from './parts.ts';
import { type Meaning, namesUnder, type UsageNames } from './usage-names.ts';

/**
 * How the emitters of a dialect, and the APIs whose messages they repeat, spell messages and counts. What one dialect brings is
 * read on every span, for emitters borrow from one another.
 */
export interface Forms {
  /** Parts of messages, by their `type`. */
  readonly parts?: Readonly<Record<string, PartRule>>;
  /** Parts of names so common that any other form of them counts before. */
  readonly fallbackParts?: Readonly<Record<string, PartRule>>;
  /** Parts without a `type`, by the key that holds their content. */
  readonly untypedParts?: Readonly<Record<string, PartRule>>;
  /** Parts inside another object, by the key under which they stand. */
  readonly nestedParts?: Readonly<Record<string, PartRule>>;
  /** The emitter's word in lower case → the role. */
  readonly roles?: Readonly<Record<string, string>>;
  /** The `type` of parts that stand among messages → the role of the message that each makes. */
  readonly looseParts?: Readonly<Record<string, string>>;
  /** The message that an object wraps; `undefined` where it wraps none. */
  readonly unwrapMessage?: (raw: JsonObject) => JsonObject | undefined;
  /** Parts that stand beside the content of a message. */
  readonly besideContent?: (message: JsonObject) => readonly unknown[] | undefined;
  /** The tools that an object holds or wraps; `undefined` where it is one itself. */
  readonly unwrapTool?: (raw: JsonObject) => readonly unknown[] | undefined;
  /** The emitter's `gen_ai.operation.name` → the conventions' word. */
  readonly operations?: Readonly<Record<string, string>>;
  /** Endings of attributes under `gen_ai.usage.` and prefixes like it. */
  readonly usage?: UsageNames;
}

/** The forms of all dialects of one normalizer. */
export interface KnownForms {
  readonly parts: ReadonlyMap<string, PartRule>;
  readonly untypedParts: ReadonlyMap<string, PartRule>;
  readonly nestedParts: ReadonlyMap<string, PartRule>;
  readonly roles: ReadonlyMap<string, string>;
  readonly looseParts: ReadonlyMap<string, string>;
  readonly unwrapMessage: readonly ((raw: JsonObject) => JsonObject | undefined)[];
  readonly besideContent: readonly ((message: JsonObject) => readonly unknown[] | undefined)[];
  readonly unwrapTool: readonly ((raw: JsonObject) => readonly unknown[] | undefined)[];
  readonly operations: ReadonlyMap<string, string>;
  /** The whole names of counts under a prefix. */
  usageUnder(prefix: string): ReadonlyMap<string, Meaning>;
}

/** Of two forms of one name the first given counts. */
export function joinForms(all: Iterable<Forms>): KnownForms {
  const forms = [...new Set(all)];
  const usage = forms.flatMap((form) => form.usage ?? []);
  return {
    parts: joinTables([...forms.map((form) => form.parts), ...forms.map((form) => form.fallbackParts)]),
    untypedParts: joinTables(forms.map((form) => form.untypedParts)),
    nestedParts: joinTables(forms.map((form) => form.nestedParts)),
    roles: joinTables(forms.map((form) => form.roles)),
    looseParts: joinTables(forms.map((form) => form.looseParts)),
    besideContent: forms.flatMap((form) => form.besideContent ?? []),
    unwrapTool: forms.flatMap((form) => form.unwrapTool ?? []),
    operations: joinTables(forms.map((form) => form.operations)),
    unwrapMessage: forms.flatMap((form) => form.unwrapMessage ?? []),
    // The prefixes are few and ours.
    usageUnder: remembered(20, (prefix) => namesUnder(prefix, usage)),
  };
}

function joinTables<T>(tables: readonly (Readonly<Record<string, T>> | undefined)[]): ReadonlyMap<string, T> {
  const joined = new Map<string, T>();
  for (const table of tables) {
    for (const key in table) {
      if (!joined.has(key)) {
        joined.set(key, table[key] as T);
      }
    }
  }
  return joined;
}
