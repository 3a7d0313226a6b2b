import { describe, expect, it } from 'vitest';
import type { Usage } from '../genai/usage.ts';
import { emptyPartition, partition, TOKEN_UNIT_COUNT, TOTAL_INPUT, TOTAL_OUTPUT } from './partition.ts';
import { TOKEN_UNITS } from './units.ts';

function parts(usage: Usage): { [unit: string]: number } {
  const counts = emptyPartition();
  partition(usage, counts);
  const found: { [unit: string]: number } = {};
  for (let i = 0; i < TOKEN_UNIT_COUNT; i++) if (counts[i] !== 0) found[TOKEN_UNITS[i]!] = counts[i]!;
  found.total = counts[TOTAL_INPUT]! + counts[TOTAL_OUTPUT]!;
  return found;
}

describe('partition', () => {
  it.each<[string, Usage, { [unit: string]: number }]>([
    ['plain', { inputTokens: 10, outputTokens: 3 }, { input: 10, output: 3, total: 13 }],
    ['cached', { inputTokens: 10, cacheReadTokens: 8 }, { input: 2, cache_read: 8, total: 10 }],
    [
      'both lifetimes',
      { inputTokens: 20, cacheWriteTokens: 9, cacheWrite5mTokens: 4, cacheWrite1hTokens: 5 },
      { input: 11, cache_write_5m: 4, cache_write_1h: 5, total: 20 },
    ],
    [
      'a write of unstated lifetime',
      { inputTokens: 20, cacheWriteTokens: 9 },
      { input: 11, cache_write_5m: 9, total: 20 },
    ],
    [
      'an hour out of a total',
      { inputTokens: 20, cacheWriteTokens: 9, cacheWrite1hTokens: 5 },
      { input: 11, cache_write_5m: 4, cache_write_1h: 5, total: 20 },
    ],
    [
      'cached audio is in both counts',
      { inputTokens: 5000, inputAudioTokens: 4000, cacheReadTokens: 3000, cacheReadAudioTokens: 2500 },
      { input: 500, input_audio: 1500, cache_read: 500, cache_read_audio: 2500, total: 5000 },
    ],
    [
      'caches beyond the input were counted apart from it',
      { inputTokens: 103, cacheReadTokens: 1000, cacheWriteTokens: 200 },
      { input: 103, cache_read: 1000, cache_write_5m: 200, total: 1303 },
    ],
    ['reasoning beyond the output raises it', { outputTokens: 5, reasoningTokens: 8 }, { reasoning: 8, total: 8 }],
    ['audio beyond the input raises it', { inputTokens: 5, inputAudioTokens: 8 }, { input_audio: 8, total: 8 }],
    [
      'an image that was written to the cache',
      { inputTokens: 100, inputImageTokens: 90, cacheWriteTokens: 100 },
      { cache_write_5m: 100, total: 100 },
    ],
    [
      'what is no count is absent',
      { inputTokens: Number.NaN, outputTokens: -5, cacheReadTokens: Number.POSITIVE_INFINITY },
      { total: 0 },
    ],
  ])('%s', (_, usage, expected) => {
    expect(parts(usage)).toEqual(expected);
  });
});
