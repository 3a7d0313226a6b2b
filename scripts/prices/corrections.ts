/**
 * What no source says right, by hand: each with the page it was read from and the dates it holds. A correction is the last
 * word over the sources; a source that comes to agree makes it superfluous, and the import says so.
 */
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
  /** Replaces the rows of the sources. */
  readonly replace?: readonly CorrectionRow[];
  /** Beside the rows of the sources. */
  readonly add?: readonly CorrectionRow[];
  /** The card of this model is used: an alias, or a price list that sells the same. */
  readonly sameAs?: string;
}

const OPENAI = 'https://openai.com/api/pricing/';
const ANTHROPIC = 'https://docs.anthropic.com/en/docs/about-claude/pricing';
const DEEPSEEK = 'https://api-docs.deepseek.com/quick_start/pricing';
const GROQ = 'https://groq.com/pricing';
const XAI = 'https://docs.x.ai/docs/models';

/** Beijing is eight hours ahead of UTC; DeepSeek's windows and weekends are stated in its time. */
const BEIJING = 8;

export const corrections: readonly Correction[] = [
  {
    provider: 'openai',
    models: ['gpt-4o-audio-preview', 'gpt-4o-audio-preview-2024-12-17', 'gpt-4o-audio-preview-2025-06-03'],
    link: 'https://platform.openai.com/docs/models/gpt-4o-audio-preview',
    why: 'The model page says $40 and $80 for audio; $100 and $200 was the price of October 2024.',
    set: { input_audio: 40, output_audio: 80 },
  },
  {
    provider: 'openai',
    models: ['o3', 'o3-2025-04-16'],
    link: 'https://community.openai.com/t/o3-is-80-cheaper-and-introducing-o3-pro/1284925',
    why: 'Cached input was a quarter of input before the cut too: $2.50.',
    replace: [
      {
        when: { to: '20250610' },
        rates: { input: 10, output: 40, cache_read: 2.5, web_search: 10000, file_search: 2500 },
      },
      {
        when: { from: '20250610' },
        rates: { input: 2, output: 8, cache_read: 0.5, web_search: 10000, file_search: 2500 },
      },
      { when: { tier: 'batch' }, times: [0.5, 0.5] },
      { when: { tier: 'flex' }, times: [0.5, 0.5] },
      { when: { tier: 'priority' }, times: [1.75, 1.75] },
    ],
  },
  {
    provider: 'anthropic',
    models: ['claude-sonnet-4-20250514', 'claude-sonnet-4', 'claude-sonnet-4-0', 'claude-4-sonnet-20250514'],
    link: ANTHROPIC,
    why: 'The 1M-token beta doubled the input and added half to the output above 200K, as for Sonnet 4.5.',
    add: [{ when: { over: 200_000 }, times: [2, 1.5] }],
  },
  {
    provider: 'deepseek',
    models: ['deepseek-chat'],
    link: DEEPSEEK,
    why: 'Off-peak hours until 2025-09-05, one V3.1 and V3.2 price after, V4 Flash behind the name since 2026-04-24.',
    replace: [
      { when: { to: '20250208' }, rates: { input: 0.14, output: 0.28, cache_read: 0.014 } },
      { when: { from: '20250208', to: '20250905' }, rates: { input: 0.27, output: 1.1, cache_read: 0.07 } },
      {
        when: { from: '20250226', to: '20250905', hours: '1630-0030' },
        rates: { input: 0.135, output: 0.55, cache_read: 0.035 },
      },
      { when: { from: '20250905', to: '20250929' }, rates: { input: 0.56, output: 1.68, cache_read: 0.07 } },
      { when: { from: '20250929', to: '20260424' }, rates: { input: 0.28, output: 0.42, cache_read: 0.028 } },
      { when: { from: '20260424' }, rates: { input: 0.14, output: 0.28, cache_read: 0.0028 } },
    ],
  },
  {
    provider: 'deepseek',
    models: ['deepseek-reasoner'],
    link: DEEPSEEK,
    why: 'Off-peak hours until 2025-09-05, one V3.1 and V3.2 price after, V4 Flash behind the name since 2026-04-24.',
    replace: [
      { when: { to: '20250905' }, rates: { input: 0.55, output: 2.19, cache_read: 0.14 } },
      {
        when: { from: '20250226', to: '20250905', hours: '1630-0030' },
        rates: { input: 0.135, output: 0.55, cache_read: 0.035 },
      },
      { when: { from: '20250905', to: '20250929' }, rates: { input: 0.56, output: 1.68, cache_read: 0.07 } },
      { when: { from: '20250929', to: '20260424' }, rates: { input: 0.28, output: 0.42, cache_read: 0.028 } },
      { when: { from: '20260424' }, rates: { input: 0.14, output: 0.28, cache_read: 0.0028 } },
    ],
  },
];

/** Rows for every model of a provider that has none of their kind. */
export const providerDefaults: { readonly [provider: string]: readonly CorrectionRow[] } = {
  openai: [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  anthropic: [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  google: [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  'vertex-ai': [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  'azure-openai': [
    { when: { tier: 'batch' }, times: [0.5, 0.5] },
    { when: { regions: 'data-zone,regional,us,eu' }, times: [1.1, 1.1] },
  ],
  bedrock: [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  'mistral-ai': [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  groq: [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  'fireworks-ai': [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  'together-ai': [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
};
export const links = { OPENAI, ANTHROPIC, DEEPSEEK, GROQ, XAI, BEIJING };
