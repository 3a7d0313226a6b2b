import { prices } from '@portkey-otel/core/prices';
import { afterAll, describe, expect, it } from 'vitest';
import { enrichFixture, type Fixture, readFixtures } from './fixtures.ts';
import { type Difference, judge } from './verdict.ts';

interface Row {
  files: number;
  right: number;
  calls: number;
  tokensKnown: number;
  costKnown: number;
}

for (const folder of ['spans', 'synthetic'] as const) {
  const table = new Map<string, Row>();

  describe.each(readFixtures(folder))(`${folder}: $file`, (fixture) => {
    const enriched = enrichFixture(fixture, { table: prices });
    const verdict = judge(fixture.truth, enriched);
    const withheld = verdict.unknown.filter((difference) => !isRightlyUnknown(fixture, difference));
    const row = table.get(fixture.dialect) ?? { files: 0, right: 0, calls: 0, tokensKnown: 0, costKnown: 0 };
    const isTotal = ({ field }: Difference) => field === 'input' || field === 'output';
    row.files += 1;
    row.right += verdict.wrong.length === 0 && withheld.length === 0 ? 1 : 0;
    row.calls += fixture.truth.calls.length;
    row.tokensKnown +=
      fixture.truth.calls.length - new Set(verdict.unknown.filter(isTotal).map(({ call }) => call)).size;
    row.costKnown += verdict.priced;
    table.set(fixture.dialect, row);

    it('counts every call once, with its own tokens and models', () => {
      expect(verdict.wrong).toEqual([]);
    });

    it('leaves unknown only what the emitter did not send', () => {
      expect(withheld).toEqual([]);
    });
  });

  afterAll(() => {
    const rows = [...table].map(([dialect, row]) =>
      format(dialect, `${row.right}/${row.files}`, `${row.tokensKnown}/${row.calls}`, `${row.costKnown}/${row.calls}`),
    );
    const right = [...table.values()].reduce((sum, row) => sum + row.right, 0);
    const files = [...table.values()].reduce((sum, row) => sum + row.files, 0);
    console.log([format(folder, 'files', 'tokens', 'cost'), ...rows, format('all', `${right}/${files}`)].join('\n'));
  });
}

function format(dialect: string, ...cells: readonly string[]): string {
  return [dialect.padEnd(26), ...cells.map((cell) => cell.padStart(8))].join('');
}

function isRightlyUnknown(fixture: Fixture, difference: Difference): boolean {
  return fixture.truth.unknown?.includes(difference.field) ?? !isOnWire(fixture, difference);
}

/** Whether the value stands somewhere in the spans that tell of model calls. A response model that equals the request's cannot be told from it. */
function isOnWire(fixture: Fixture, { call, field, expected }: Difference): boolean {
  if (field === 'responseModel' && expected === fixture.truth.calls[call]?.requestModel) {
    return false;
  }
  const whole = new RegExp(`(?<![\\w.-])${expected}(?![\\w.-])`);
  const speaksOfCalls = (key: string) => fixture.truth.calls.length === 1 || /usage|model/.test(key);
  return fixture.spans
    .filter((span) => Object.keys(span.attributes).some(speaksOfCalls))
    .some((span) =>
      Object.entries(span.attributes).some(
        ([key, value]) => !key.endsWith('port') && whole.test(JSON.stringify(value)),
      ),
    );
}
