/** Finds the card of a model: two look-ups in maps for a known name, a bounded memory for the names that need more. */
import { isNotProvider, resolveProvider } from '../genai/providers.ts';
import type { NameMatch } from './model-names.ts';
import { nameCandidates } from './model-names.ts';
import type { PriceTable } from './price-table.ts';
import { readCards } from './price-table.ts';
import { parseRateCard } from './rate-card.ts';
import type { CardState } from './rates.ts';
import { cardState } from './rates.ts';

export interface FoundCard {
  /** Portkey's provider id, as in the table. */
  readonly provider: string;
  /** The name in the table. */
  readonly model: string;
  readonly match: NameMatch;
  readonly state: CardState;
  /** Region or geography that the name stated. */
  readonly region: string | undefined;
}

interface ProviderCards {
  readonly id: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Rows for every card that has none of their kind, in the line named `*`. */
  readonly defaults: string | undefined;
  readonly states: Map<string, CardState>;
}

/** A provider as somebody spells it: its price lists, and the models looked up in them. */
interface SpelledProvider {
  readonly lists: readonly ProviderCards[];
  readonly found: Map<string, FoundCard | null>;
}

/** Names come from outside: the memory of unknown ones must not grow without end. */
const MAX_FOUND = 5000;
const MAX_SPELLINGS = 200;
const MAX_NAME_LENGTH = 400;

/** Where a provider sells under a second price list too. */
const ALSO: { readonly [provider: string]: readonly string[] } = {
  zhipu: ['z-ai'],
  'azure-openai': ['azure-ai'],
  'azure-ai': ['azure-openai'],
  bedrock: ['bedrock-mantle'],
};

export class CardIndex {
  readonly #table: PriceTable;
  readonly #bySpelling = new Map<string, SpelledProvider>();
  #lastSpelling: string | undefined;
  #last: SpelledProvider | undefined;
  readonly #byId = new Map<string, ProviderCards>();

  constructor(table: PriceTable) {
    this.#table = table;
  }

  /** Whether the table has any price of the provider, in any spelling. */
  knows(provider: string): boolean {
    return this.#provider(provider).lists.length > 0;
  }

  find(provider: string, model: string): FoundCard | undefined {
    const spelled = this.#last !== undefined && provider === this.#lastSpelling ? this.#last : this.#provider(provider);
    let found = spelled.found.get(model);
    if (found === undefined) {
      found = model.length > MAX_NAME_LENGTH ? null : this.#searchAll(spelled.lists, model);
      if (spelled.found.size >= MAX_FOUND) spelled.found.clear();
      spelled.found.set(model, found);
    }
    return found ?? undefined;
  }

  #provider(spelling: string): SpelledProvider {
    let spelled = this.#bySpelling.get(spelling);
    if (spelled === undefined) {
      const id = priceProviderId(spelling, this.#table);
      const ids = id === undefined ? [] : [id, ...(ALSO[id] ?? [])];
      const lists = ids.map((each) => this.#cardsOf(each)).filter((each) => each !== undefined);
      spelled = { lists, found: new Map() };
      if (this.#bySpelling.size >= MAX_SPELLINGS) this.#bySpelling.clear();
      this.#bySpelling.set(spelling, spelled);
    }
    this.#lastSpelling = spelling;
    this.#last = spelled;
    return spelled;
  }

  #searchAll(lists: readonly ProviderCards[], model: string): FoundCard | null {
    for (const cards of lists) {
      const found = this.#search(cards, model);
      if (found !== null) return found;
    }
    return null;
  }

  #cardsOf(id: string): ProviderCards | undefined {
    let cards = this.#byId.get(id);
    if (cards === undefined && Object.hasOwn(this.#table.providers, id)) {
      const texts = readCards(this.#table.providers[id] ?? '');
      cards = { id, texts, defaults: texts.get('*'), states: new Map() };
      texts.delete('*');
      this.#byId.set(id, cards);
    }
    return cards;
  }

  #search(cards: ProviderCards, model: string): FoundCard | null {
    const name = model.trim().toLowerCase();
    if (cards.texts.has(name)) return foundCard(cards, name, 'exact', undefined, undefined);
    const isOwn = (prefix: string) => priceProviderId(prefix, this.#table) === cards.id;
    for (const { name: candidate, match, region, free, premium } of nameCandidates(name, cards.id, isOwn)) {
      if (free) return { provider: cards.id, model: name, match, state: cardState(parseRateCard('i0 o0')), region };
      if (cards.texts.has(candidate)) return foundCard(cards, candidate, match, region, premium);
    }
    return null;
  }
}

function foundCard(
  cards: ProviderCards,
  name: string,
  match: NameMatch,
  region: string | undefined,
  premium: number | undefined,
): FoundCard {
  const key = premium === undefined ? name : `${name} *${premium}`;
  let state = cards.states.get(key);
  if (state === undefined) {
    state = cardState(parseRateCard(cardText(cards, name, premium)));
    cards.states.set(key, state);
  }
  return { provider: cards.id, model: name, match, state, region };
}

function cardText(cards: ProviderCards, name: string, premium: number | undefined): string {
  const own = cards.texts.get(name) ?? '';
  const defaults = (cards.defaults ?? '')
    .split('|')
    .filter((row) => row !== '' && !own.includes(row.slice(0, row.indexOf(' '))));
  if (premium !== undefined) defaults.push(`*${premium}`);
  return [own, ...defaults].join('|');
}

/** Portkey's provider id for a provider in any spelling, where that is known for sure. */
function priceProviderId(spelling: string, table: PriceTable): string | undefined {
  const folded = spelling.toLowerCase();
  if (Object.hasOwn(table.providers, folded)) return folded;
  // `openai-compatible…` and `openai_like` speak OpenAI's protocol; whose model it is they do not say.
  if (isNotProvider(folded) || /compatible|self[-_]?hosted|_like|-like/.test(folded)) return undefined;
  return resolveProvider(spelling)?.portkeyId;
}
