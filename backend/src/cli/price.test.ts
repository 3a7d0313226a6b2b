import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PriceOptions, price } from './price.ts';

const CASES = fileURLToPath(new URL('../../../test/fixtures/cost-cases.json', import.meta.url));

interface Case {
  readonly id: string;
  readonly expected_usd: number | null;
}

async function printed(options: PriceOptions): Promise<string> {
  let text = '';
  await price(options, (piece) => {
    text += piece;
  });
  return text;
}

describe('price --cases', () => {
  const cases = JSON.parse(readFileSync(CASES, 'utf8')) as readonly Case[];
  let answers: readonly { readonly id: string; readonly usd: number | null; readonly reason?: string }[] = [];
  beforeAll(async () => {
    answers = JSON.parse(await printed({ cases: CASES, json: true }));
  });

  it('answers every case, in order', () => {
    expect(answers.map((answer) => answer.id)).toEqual(cases.map((each) => each.id));
  });

  it.each(cases.map((each, i) => [each.id, each.expected_usd, i] as const))('%s costs %s', (_, expected, i) => {
    const answer = answers[i];
    if (expected === null) {
      expect(answer?.usd).toBeNull();
      expect(answer?.reason).toMatch(/^(unknown_model|unknown_provider|no_usage|unpriced_unit:)/);
      return;
    }
    expect(answer?.usd).not.toBeNull();
    expect(Math.abs(answer!.usd! - expected)).toBeLessThanOrEqual(1e-9 * expected);
  });
});

describe('price', () => {
  const opus = { provider: 'anthropic', model: 'claude-opus-4-6', input: '250000', output: '2000' };

  it('prints the cost', async () => {
    expect(await printed({ ...opus, at: '2026-06-01' })).toBe('$1.3\n');
  });

  it('explains it: row, dates, parts, source, and what Portkey says', async () => {
    const text = await printed({ ...opus, at: '2026-03-01', explain: true });
    expect(text).toContain('accurate   $2.575');
    expect(text).toContain('input                    250000 × $10/M = $2.5');
    expect(text).toContain('row      @-20260313 i5 o25');
    expect(text).toContain('valid    always to 2026-03-13');
    expect(text).toMatch(/source {3}https:\/\//);
    expect(text).toContain('portkey    $1.3');
  });

  it('prints JSON with the same numbers', async () => {
    const answer = JSON.parse(await printed({ ...opus, at: '2026-03-01', json: true, explain: true }));
    expect(answer).toMatchObject({ usd: 2.575, source: 'table', portkey: { usd: 1.3 } });
    expect(answer.parts).toHaveLength(2);
  });

  it('says why a cost is unknown, and what is known of it', async () => {
    expect(await printed({ provider: 'openai', model: 'gpt-99', input: '1', output: '1' })).toBe(
      'unknown: unknown_model\n',
    );
    expect(await printed({ provider: 'openai', model: 'gpt-4o', input: '1000', output: '0', unit: ['pages=3'] })).toBe(
      '$0.0025\n',
    );
    expect(await printed({ provider: 'openai', model: 'gpt-4o', input: '1000', output: '10', audioOutput: '10' })).toBe(
      'unknown: unpriced_unit:output_audio (at least $0.0025)\n',
    );
  });

  it.each([
    [{ provider: 'openai' }, 'needs --model'],
    [{ model: 'gpt-4o', input: 'many' }, '"many" is no count'],
    [{ model: 'gpt-4o', input: '1', at: 'yesterday' }, 'is no time'],
    [{ model: 'gpt-4o', unit: ['images'] }, 'wants name=amount'],
    [{ cases: '/nowhere.json' }, 'cannot read'],
    [{ cases: fileURLToPath(import.meta.url) }, 'is no JSON'],
  ] as const)('refuses %j', async (options, message) => {
    await expect(printed(options)).rejects.toThrow(message);
  });
});
