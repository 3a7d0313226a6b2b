import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './source-card.ts';
import type { GenaiPrices } from './sources/genai-prices.ts';
import { genaiPrices, readGenaiFile, readGenaiPackage } from './sources/genai-prices.ts';
import { readLiteLlm } from './sources/litellm.ts';
import type { PortkeyFaults } from './sources/portkey.ts';
import { readPortkey } from './sources/portkey.ts';

/** `[date, provider, path, old, new]`, prices in cents. */
export type PortkeyChange = readonly [string, string, string, number | null, number | null];

export interface Sources {
  readonly portkey: Source;
  /** The vendor's numbers untouched, with their names. */
  readonly portkeyLiteral: Source;
  readonly portkeyFaults: readonly PortkeyFaults[];
  readonly portkeyChanges: readonly PortkeyChange[];
  readonly genai: GenaiPrices;
  /** The older snapshot: a price that differs between the two moved in between. */
  readonly genaiBefore: GenaiPrices;
  readonly litellm: Source;
}

/** Days of the snapshots, `YYYYMMDD`. */
export const SNAPSHOT = {
  portkey: '20260821',
  genaiBefore: '20260821',
  genai: '20260925',
  litellm: '20260801',
} as const;

export function readSources(folder: string): Sources {
  const { source, literal, faults } = readPortkey(join(folder, 'portkey'));
  return {
    portkey: source,
    portkeyLiteral: literal,
    portkeyFaults: faults,
    portkeyChanges: readFileSync(join(folder, 'portkey-changes.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as PortkeyChange),
    genai: genaiPrices(readGenaiPackage(), SNAPSHOT.genai),
    genaiBefore: genaiPrices(readGenaiFile(join(folder, 'genai-prices-v2.json')), SNAPSHOT.genaiBefore),
    litellm: readLiteLlm(join(folder, 'litellm.json')),
  };
}
