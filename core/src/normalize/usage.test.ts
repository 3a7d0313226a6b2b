import { describe, expect, it } from 'vitest';
import { mergeClaims, resolveUsage, type UsageClaim } from './usage.ts';

type Totals = readonly [input: number | undefined, output: number | undefined];

const claim = (fields: Partial<UsageClaim>): UsageClaim => ({ rule: 'test', ...fields });

const CASES: readonly (readonly [string, Partial<UsageClaim>, Totals])[] = [
  [
    'OpenAI: cached inside, reasoning inside',
    { input: 2006, output: 510, cacheRead: 1920, reasoning: 448 },
    [2006, 510],
  ],
  [
    'an explicit uncached count',
    { input: 103, output: 57, uncachedInput: 103, cacheRead: 1000, cacheWrite: 200 },
    [1303, 57],
  ],
  ['caches that exceed the input', { input: 103, output: 57, cacheRead: 1000, cacheWrite: 200 }, [1303, 57]],
  ['caches below the input, exclusive by the total', { input: 500, output: 57, cacheRead: 300, total: 857 }, [800, 57]],
  [
    'caches below the input, exclusive by the emitter',
    { input: 500, output: 57, cacheRead: 300, inputIncludesCache: false },
    [800, 57],
  ],
  ['caches below the input, nothing known', { input: 500, output: 57, cacheRead: 300 }, [500, 57]],
  ['writes by lifetime only', { input: 10, output: 1, cacheWrite5m: 20, cacheWrite1h: 30 }, [60, 1]],
  ['Gemini: thoughts on top by the total', { input: 400, output: 50, reasoning: 30, total: 480 }, [400, 80]],
  [
    'ADK: thoughts inside by the total',
    { input: 400, output: 50, reasoning: 30, total: 450, outputIncludesReasoning: false },
    [400, 50],
  ],
  ['reasoning that exceeds the output', { input: 33, output: 62, reasoning: 448 }, [33, 510]],
  [
    'an emitter that drops cache counts and counts without them',
    { input: 103, output: 57, inputUnknown: true },
    [undefined, 57],
  ],
  ['LangChain: no writes but those by lifetime', { input: 10, output: 1, cacheWrite: 0, cacheWrite5m: 7 }, [10, 1]],
  ['an emitter that writes another output', { input: 17, output: 29, total: 46, outputUnknown: true }, [17, undefined]],
  ['the same, where the total tells', { input: 23, output: 26, total: 177, outputUnknown: true }, [23, 154]],
  ['zero is a count', { input: 0, output: 0 }, [0, 0]],
];

/** As Portkey's gateway says it by OpenAI's API: Claude's input without the cache, Gemini's output without its thoughts. */
const REMAINDERS: readonly (readonly [string, string, Partial<UsageClaim>, object])[] = [
  [
    'Claude, read and written',
    'claude-x',
    { input: 12, output: 25, cacheRead: 1000, total: 1237 },
    { inputTokens: 1212, outputTokens: 25, cacheReadTokens: 1000, cacheWriteTokens: 200, cacheUnknown: undefined },
  ],
  [
    'Claude, read less than was asked, and written',
    'anthropic/claude-x',
    { input: 12, output: 25, cacheRead: 2, total: 239 },
    { inputTokens: 214, cacheReadTokens: 2, cacheWriteTokens: 200 },
  ],
  [
    'Claude, written alone',
    'claude-x',
    { input: 12, output: 25, cacheRead: 0, total: 237 },
    { inputTokens: 212, cacheReadTokens: 0, cacheWriteTokens: 200 },
  ],
  [
    'Claude, where nothing is said of the cache: which part was read is not known',
    'claude-x',
    { input: 12, output: 25, total: 1237 },
    { inputTokens: 1212, outputTokens: 25, cacheReadTokens: undefined, cacheUnknown: true },
  ],
  [
    'Claude, where all is said',
    'claude-x',
    { input: 12, output: 25, cacheRead: 1000, cacheWrite: 200, total: 1237 },
    { inputTokens: 1212, cacheWriteTokens: 200 },
  ],
  [
    'Claude, a total that holds no more',
    'claude-x',
    { input: 1212, output: 25, cacheRead: 1000, total: 1237 },
    { inputTokens: 1212, cacheWriteTokens: undefined },
  ],
  ['Claude, a total alone', 'claude-x', { output: 25, total: 1237 }, { inputTokens: undefined, outputTokens: 25 }],
  [
    'Gemini, where nothing is said of its thoughts',
    'gemini-x',
    { input: 1012, output: 25, cacheRead: 1000, total: 1165 },
    { inputTokens: 1012, outputTokens: 153, cacheWriteTokens: undefined },
  ],
  ['Gemini, without a total', 'gemini-x', { input: 12, output: 25 }, { inputTokens: 12, outputTokens: 25 }],
  ['others', 'gpt-x', { input: 12, output: 25, total: 137 }, { inputTokens: 12, outputTokens: 25 }],
];

describe('resolveUsage', () => {
  it.each(CASES)('%s', (_, fields, [inputTokens, outputTokens]) => {
    expect(resolveUsage(claim(fields))?.usage).toMatchObject({ inputTokens, outputTokens });
  });

  it.each(REMAINDERS)('what only the total holds: %s', (_, model, fields, expected) => {
    expect(resolveUsage(claim(fields), model)?.usage).toMatchObject(expected);
  });

  it('is nothing where nothing was counted, and keeps unknown apart from 0', () => {
    expect(resolveUsage(claim({}))).toBeUndefined();
    expect(resolveUsage(claim({ input: 1 }))?.usage.outputTokens).toBeUndefined();
    expect(resolveUsage(claim({ input: 1, cacheRead: 0 }))?.usage.cacheReadTokens).toBe(0);
  });

  it('says that cache counts were lost only where none is there', () => {
    expect(resolveUsage(claim({ input: 9, cacheUnknown: true }))?.usage.cacheUnknown).toBe(true);
    expect(resolveUsage(claim({ input: 9, cacheUnknown: true, cacheRead: 0 }))?.usage.cacheUnknown).toBeUndefined();
  });
});

describe('mergeClaims', () => {
  it('never adds two names of one quantity', () => {
    expect(
      mergeClaims([claim({ input: 52, output: 17 }), claim({ input: 52, output: 17, cacheRead: 4 })]),
    ).toMatchObject({ input: 52, output: 17, cacheRead: 4 });
  });

  it('learns from the raw counts beside whether the first was exclusive', () => {
    const raw = claim({ input: 103, output: 57, cacheRead: 60, inputIncludesCache: false });
    expect(mergeClaims([claim({ input: 103, output: 57 }), raw])?.inputIncludesCache).toBe(false);
    expect(mergeClaims([claim({ input: 163, output: 57 }), raw])?.inputIncludesCache).toBe(true);
    expect(mergeClaims([claim({ input: 999, output: 57 }), raw])?.inputIncludesCache).toBeUndefined();
  });

  it('takes no parts from a claim about another call', () => {
    expect(
      mergeClaims([claim({ input: 52, output: 17 }), claim({ input: 84, output: 11, cacheRead: 64 })])?.cacheRead,
    ).toBeUndefined();
  });
});
