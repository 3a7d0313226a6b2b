import { prices } from '@portkey-otel/core/prices';
import { afterAll, describe, expect, it } from 'vitest';
import { enrichFixture, type Fixture, readFixtures } from './fixtures.ts';
import { type Difference, judge } from './verdict.ts';

const fixtures = readFixtures('spans');
const table = new Map<
  string,
  { files: number; right: number; calls: number; tokensKnown: number; costKnown: number }
>();

describe.each(fixtures)('$file', (fixture) => {
  const enriched = enrichFixture(fixture, { table: prices });
  const verdict = judge(fixture.truth, enriched);
  const row = table.get(fixture.dialect) ?? { files: 0, right: 0, calls: 0, tokensKnown: 0, costKnown: 0 };
  const withheld = verdict.unknown.filter((difference) => isOnWire(fixture, difference));
  row.files += 1;
  row.right += verdict.wrong.length === 0 && withheld.length === 0 ? 1 : 0;
  row.calls += fixture.truth.calls.length;
  row.tokensKnown += fixture.truth.calls.filter(
    (_, i) => !verdict.unknown.some((u) => u.call === i && /put$/.test(u.field)),
  ).length;
  row.costKnown += verdict.priced;
  table.set(fixture.dialect, row);

  it('counts every call once, with its own tokens and models', () => {
    expect(verdict.wrong).toEqual([]);
  });

  it('leaves unknown only what the emitter did not send', () => {
    expect(withheld).toEqual([]);
  });

  it('gives a cost to every call whose tokens are known, and to no other', () => {
    const known = enriched.filter(
      (span) => span.role === 'billable' && span.genAi?.usage?.inputTokens !== undefined && !span.genAi.usage.estimated,
    );
    expect(verdict.priced).toBe(known.length);
  });
});

afterAll(() => {
  const rows = [...table].map(([dialect, row]) =>
    [
      dialect.padEnd(26),
      `${row.right}/${row.files}`.padStart(7),
      `${row.tokensKnown}/${row.calls}`.padStart(8),
      `${row.costKnown}/${row.calls}`.padStart(8),
    ].join(' '),
  );
  console.log(['dialect                      files   tokens    cost', ...rows].join('\n'));
});

/**
 * Whether the value that was left unknown stands somewhere in the same trace as the call. A response model that equals the
 * request's cannot be told from it.
 */
function isOnWire(fixture: Fixture, { call, field, expected }: Difference): boolean {
  if (field === 'responseModel' && expected === fixture.truth.calls[call]?.requestModel) {
    return false;
  }
  const whole = new RegExp(`(?<![\\w.-])${expected}(?![\\w.-])`);
  return fixture.spans
    .filter(
      (span) => fixture.truth.calls.length === 1 || Object.keys(span.attributes).some((key) => /usage|model/.test(key)),
    )
    .some((span) =>
      Object.entries(span.attributes).some(([key, value]) => !/port$/.test(key) && whole.test(JSON.stringify(value))),
    );
}
