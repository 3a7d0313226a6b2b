import { describe, expect, it } from 'vitest';
import { appliesAt, parseRateCard } from './rate-card.ts';
import { cardState, ratesFor } from './rates.ts';

/** Input rate in dollars a million, for a card at a time. */
function inputAt(card: string, at: string, more: { tier?: string; region?: string; inputTokens?: number } = {}) {
  const rates = ratesFor(cardState(parseRateCard(card)), {
    atUnixMs: Date.parse(at),
    tier: more.tier,
    region: more.region,
    inputTokens: more.inputTokens ?? 0,
  });
  return rates === undefined ? undefined : rates.tokens[0]! / 1e6;
}

describe('dates, hours and weekdays', () => {
  const deepseek =
    '@-20260817 i.14|@20260817- i.22|@20260817-20260823 #0100-0400,0600-1000 i.44|@20260823- #0900-1200,1400-1800 %12345 z8 i.44';

  it.each([
    ['2026-07-20T02:00:00Z', 0.14, 'before the change'],
    ['2026-08-16T23:59:59.999Z', 0.14, 'the last instant before it'],
    ['2026-08-17T00:00:00Z', 0.22, 'the first instant of it'],
    ['2026-08-18T01:00:00Z', 0.44, 'peak begins'],
    ['2026-08-18T03:59:59Z', 0.44, 'the last second of peak'],
    ['2026-08-18T04:00:00Z', 0.22, 'peak is over'],
    ['2026-08-22T02:00:00Z', 0.44, 'a Saturday, before weekends were off-peak'],
    ['2026-10-20T02:00:00Z', 0.44, 'a Tuesday'],
    ['2026-10-18T02:00:00Z', 0.22, 'a Sunday in Beijing'],
    ['2026-10-16T17:00:00Z', 0.22, 'a Friday in UTC, out of hours in Beijing'],
    ['2026-10-19T01:30:00Z', 0.44, 'a Monday morning in Beijing'],
  ])('%s costs %s: %s', (at, expected) => {
    expect(inputAt(deepseek, at)).toBe(expected);
  });

  it('runs hours over midnight', () => {
    const card = 'i.27|#1630-0030 i.135';
    expect(
      ['16:29', '16:30', '23:59', '00:29', '00:30'].map((time) => inputAt(card, `2025-06-01T${time}:00Z`)),
    ).toEqual([0.27, 0.135, 0.135, 0.135, 0.27]);
  });

  it('has no price for a time before the first row', () => {
    expect(inputAt('@20260101- i1', '2025-12-31T23:59:59Z')).toBeUndefined();
  });

  it('knows weekdays before 1970 and after 2100', () => {
    expect(appliesAt({ weekdays: [3] }, Date.parse('1969-12-31T12:00:00Z'))).toBe(true);
    expect(appliesAt({ weekdays: [5] }, Date.parse('2100-01-01T12:00:00Z'))).toBe(true);
  });
});

describe('tiers, regions and context', () => {
  const card = 'i2 o10 r.2|=batch *.5|=priority *2|&eu,us *1.1|>200000 *2/1.5|=priority >200000 *3|=flex &eu *.9';
  const now = '2026-07-20T00:00:00Z';

  it.each([
    [{}, 2],
    [{ tier: 'batch' }, 1],
    [{ inputTokens: 200_000 }, 2],
    [{ inputTokens: 200_001 }, 4],
    [{ region: 'eu' }, 2.2],
    [{ region: 'ap' }, 2],
    [{ tier: 'batch', inputTokens: 200_001 }, 2],
    [{ tier: 'batch', region: 'us', inputTokens: 200_001 }, 2.2],
    [{ tier: 'priority', inputTokens: 200_001 }, 6],
    [{ tier: 'priority', region: 'eu', inputTokens: 200_001 }, 6.6],
    [{ tier: 'flex', region: 'eu' }, 1.8],
    [{ tier: 'flex' }, 2],
    [{ tier: 'unheard-of' }, 2],
  ])('%j costs %s', (circumstances, expected) => {
    expect(inputAt(card, now, circumstances)).toBeCloseTo(expected, 9);
  });

  it('lets a rate in a row replace the product, and another row multiply it', () => {
    const state = cardState(parseRateCard('i2 o10 M120|>200000 *2/1.5 M120|=batch *.5'));
    const at = { atUnixMs: Date.parse(now), region: undefined, inputTokens: 300_000 };
    expect(ratesFor(state, { ...at, tier: undefined })?.tokens[9]).toBe(120e6);
    expect(ratesFor(state, { ...at, tier: 'batch' })?.tokens[9]).toBe(60e6);
  });

  it('takes the largest context that was passed', () => {
    const steps = 'i1|>32000 *2|>128000 *3';
    expect([32_000, 32_001, 128_000, 128_001].map((inputTokens) => inputAt(steps, now, { inputTokens }))).toEqual([
      1, 2, 2, 3,
    ]);
  });
});

describe('what a card says and what it leaves out', () => {
  const tokens = (card: string) => {
    const rates = ratesFor(cardState(parseRateCard(card)), {
      atUnixMs: 0,
      tier: undefined,
      region: undefined,
      inputTokens: 0,
    });
    return [...rates!.tokens].map((rate) => rate / 1e6);
  };

  it('falls back for input, never for audio and image output', () => {
    expect(tokens('i1 o2')).toEqual([1, 2, 1, 1, 1, 1, Number.NaN, 1, 1, Number.NaN, 1, 2]);
  });

  it('reads every letter', () => {
    expect(tokens('i1 o2 r3 w4 h5 a6 A7 c8 m9 M10 n11 t12')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('keeps prices by the hour exact for seconds', () => {
    const { bases } = parseRateCard('audio_seconds=.04~10');
    expect(bases[0]).toMatchObject({ rates: { audio_seconds: 4e10 }, minimums: { audio_seconds: 10 } });
  });

  it('does not break on what it does not know', () => {
    expect(() => parseRateCard('')).not.toThrow();
    expect(() => parseRateCard('|| @x #y %z *q ~ = & > i')).not.toThrow();
  });
});
