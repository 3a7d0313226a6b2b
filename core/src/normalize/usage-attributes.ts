import { count } from './json.ts';
import type { SpanReader } from './span-reader.ts';
import type { CountField, UsageClaim } from './usage.ts';
import type { Meaning } from './usage-names.ts';

const OWN_UNIT = 'units.';

/** The counts under a prefix such as `gen_ai.usage.`; `undefined` when there are none. */
export function readUsage(span: SpanReader, prefix: string): UsageClaim | undefined {
  const keys = span.keysUnder(prefix);
  if (keys.length === 0) {
    return undefined;
  }
  const names = span.forms.usageUnder(prefix);
  const counts: Partial<Record<CountField, number>> = {};
  const ranks: Partial<Record<CountField, number>> = {};
  let units: Record<string, number> | undefined;
  let found = false;
  for (const key of keys) {
    const meaning = names.get(key) ?? ownUnit(key, prefix);
    if (meaning === undefined) {
      continue;
    }
    if (meaning.unit !== undefined) {
      const amount = span.number(key);
      if (amount !== undefined && amount > 0) {
        units = { ...units, [meaning.unit]: amount };
        found = true;
      }
      continue;
    }
    const { field, rank } = meaning;
    const number = count(span.value(key));
    if (number !== undefined && rank < (ranks[field] ?? Number.POSITIVE_INFINITY)) {
      counts[field] = number;
      ranks[field] = rank;
      found = true;
    }
  }
  return found ? { ...counts, units, rule: `${prefix}*` } : undefined;
}

/** Units as `writeSpan` writes them. */
function ownUnit(key: string, prefix: string): Meaning | undefined {
  const unit = key.startsWith(OWN_UNIT, prefix.length) ? key.slice(prefix.length + OWN_UNIT.length) : '__proto__';
  return unit === '__proto__' ? undefined : { unit };
}
