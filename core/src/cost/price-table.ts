/**
 * A price table as it is shipped, downloaded and read: plain data, one text a provider, decoded on first use. `rate-card.ts`
 * says how a card is written.
 */
export interface PriceTable {
  /** Form of the texts. A table of another form is refused by `setPriceTable`. */
  readonly schema: 1;
  /** Such as `2026-08-21.3`: the day of the newest source and a count. Written as `portkey.cost.price_version`. */
  readonly version: string;
  /**
   * Portkey's provider id → lines of `name[ name…]<tab>card`. Names are lower case; a name appears in one line only.
   */
  readonly providers: { readonly [provider: string]: string };
  /** What `~n` in a card points to: the page or file that states the price. Only in the history table. */
  readonly sources?: readonly string[] | undefined;
  /** The vendor's own numbers, mistakes included, for `mode: 'portkey'`. Only in the history table. */
  readonly portkey?: { readonly [provider: string]: string } | undefined;
}

/** Names of one provider with their cards, still as text. */
export function readCards(text: string): Map<string, string> {
  const cards = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab <= 0) continue;
    const card = line.slice(tab + 1);
    for (const name of line.slice(0, tab).split(' ')) cards.set(name, card);
  }
  return cards;
}

/** Tables joined into one: a later table's provider replaces an earlier one's. */
export function joinPriceTables(first: PriceTable, ...others: readonly PriceTable[]): PriceTable {
  let version = first.version;
  const providers = { ...first.providers };
  for (const other of others) {
    Object.assign(providers, other.providers);
    if (other.version > version) version = other.version;
  }
  return { ...first, version, providers };
}
