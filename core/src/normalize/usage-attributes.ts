import { count } from './json.ts';
import type { SpanReader } from './span-reader.ts';
import { type OpenClaim, openClaim } from './usage.ts';
import type { Meaning } from './usage-names.ts';

const OWN_UNIT = 'units.';

/** The counts under a prefix such as `gen_ai.usage.`, as a new claim; `undefined` when there are none. */
export function readUsage(span: SpanReader, prefix: string): OpenClaim | undefined {
  const counted = span.shape.known(prefix, (keys) => countedUnder(prefix, keys, span.forms.usageUnder(prefix)));
  let claim: OpenClaim | undefined;
  for (const { key, field, unit } of counted) {
    const amount = unit === undefined ? count(span.value(key)) : span.number(key);
    if (amount === undefined || (unit !== undefined && amount <= 0)) {
      continue;
    }
    claim ??= openClaim(`${prefix}*`);
    if (unit === undefined) {
      claim[field] ??= amount;
    } else {
      claim.units = { ...claim.units, [unit]: amount };
    }
  }
  return claim;
}

type Counted = Meaning & { readonly key: string };

/** The names of one quantity in the order of their ranks: the first that is there counts. */
function countedUnder(prefix: string, keys: readonly string[], names: ReadonlyMap<string, Meaning>): Counted[] {
  return keys
    .flatMap((key): Counted | [] => {
      const meaning = key.startsWith(prefix) ? (names.get(key) ?? ownUnit(key, prefix)) : undefined;
      return meaning ? { ...meaning, key } : [];
    })
    .sort((a, b) => a.rank - b.rank);
}

/** Units as `writeSpan` writes them. */
function ownUnit(key: string, prefix: string): Meaning | undefined {
  const unit = key.startsWith(OWN_UNIT, prefix.length) ? key.slice(prefix.length + OWN_UNIT.length) : '__proto__';
  return unit === '__proto__' ? undefined : { unit, rank: 0 };
}
