/** What each source says about one model, in one form, so that sources can be compared. */

/** US dollars per million units, or per hour for units by the second. */
export type Rates = { [unit: string]: number };

export interface When {
  /** `YYYYMMDD`, inclusive. */
  readonly from?: string | undefined;
  /** `YYYYMMDD`, exclusive. */
  readonly to?: string | undefined;
  readonly hours?: string | undefined;
  readonly weekdays?: string | undefined;
  readonly utcOffsetHours?: number | undefined;
  readonly tier?: string | undefined;
  /** Comma list. */
  readonly regions?: string | undefined;
  readonly over?: number | undefined;
}

export interface Cell {
  readonly when: When;
  readonly rates: Rates;
}

export interface SourceCard {
  /** Valid on the day of the snapshot, standard tier, no region, short context. */
  readonly rates: Rates;
  /** What the cells are to be compared with, where that is not `rates`. */
  readonly cellBase?: Rates | undefined;
  /** The whole price under a tier, region or context. */
  readonly cells: readonly Cell[];
  /** Earlier and coming prices. */
  readonly dated: readonly Cell[];
  /** The page that states it, or the source's own file. */
  readonly link: string;
}

/** Provider (Portkey's id) → lower-case model name → card. */
export type Source = Map<string, Map<string, SourceCard>>;

export function put(source: Source, provider: string, name: string, card: SourceCard): void {
  const models = source.get(provider) ?? new Map<string, SourceCard>();
  source.set(provider, models);
  if (!models.has(name)) models.set(name, card);
}

/** 12 significant digits: what is beyond is noise of binary fractions. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}
