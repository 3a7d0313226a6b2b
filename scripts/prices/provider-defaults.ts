import type { CorrectionRow } from './correction.ts';

/** Rows for every model of a provider that has none of their kind. */
export const providerDefaults: { readonly [provider: string]: readonly CorrectionRow[] } = {
  openai: [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  anthropic: [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  // The pricing page gives flex at half and priority at 1.8 times for every model that has them.
  google: [
    { when: { tier: 'batch' }, times: [0.5, 0.5] },
    { when: { tier: 'flex' }, times: [0.5, 0.5] },
    { when: { tier: 'priority' }, times: [1.8, 1.8] },
  ],
  'vertex-ai': [
    { when: { tier: 'batch' }, times: [0.5, 0.5] },
    { when: { tier: 'flex' }, times: [0.5, 0.5] },
    { when: { tier: 'priority' }, times: [1.8, 1.8] },
  ],
  'azure-openai': [
    { when: { tier: 'batch' }, times: [0.5, 0.5] },
    { when: { regions: 'data-zone,regional,us,eu' }, times: [1.1, 1.1] },
  ],
  bedrock: [
    { when: { tier: 'batch' }, times: [0.5, 0.5] },
    { when: { tier: 'flex' }, times: [0.5, 0.5] },
    { when: { tier: 'priority' }, times: [1.75, 1.75] },
  ],
  'mistral-ai': [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  groq: [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  'fireworks-ai': [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
  'together-ai': [{ when: { tier: 'batch' }, times: [0.5, 0.5] }],
};
