/** What is said by hand of a model's prices, and of every model of a provider. */
import type { Rates, When } from './source-card.ts';

export interface CorrectionRow {
  readonly when?: When;
  readonly times?: readonly [number, number];
  readonly rates?: Rates;
  readonly minimums?: Rates;
}

export interface Correction {
  readonly provider: string;
  /** Lower-case names that share the card. */
  readonly models: readonly string[];
  readonly link: string;
  readonly why: string;
  /** Sets single prices in the base row, and in the earlier ones in proportion. `null` takes a price away. */
  readonly set?: { readonly [unit: string]: number | null };
  /** Sets single prices as a part of the input price. */
  readonly ratio?: { readonly [unit: string]: number };
  /** Replaces the rows of the sources. */
  readonly replace?: readonly CorrectionRow[];
  /** Beside the rows of the sources. */
  readonly add?: readonly CorrectionRow[];
  /** The card of this model is used: an alias, or a price list that sells the same. */
  readonly sameAs?: string;
}
