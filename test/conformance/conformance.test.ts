import { prices } from '@portkey-otel/core/prices';
import { afterAll, describe, expect, it } from 'vitest';
import { enrichFixture, FIXTURE_FOLDERS, type Fixture, readFixtures } from './fixtures.ts';
import { type Difference, judge, untrueCalls, type Verdict } from './verdict.ts';

interface Row {
  files: number;
  right: number;
  unseen: number;
  calls: number;
  tokensKnown: number;
  costKnown: number;
}

/** Captures of which some call, or what it counted, is on no wire, and why. What is said of the others must be right. */
const NOT_ON_WIRE: readonly (readonly [RegExp, string])[] = [
  [/^langsmith-js\/agent-tools/, "LangChain's runs write over the one span, which is a chain without usage"],
  [
    /^(openinference-gemini-python|openllmetry-gemini-python|logfire-gemini|otel-google-genai-python)\/tool-loop/,
    'the client runs the tools itself: two calls in one span, with the counts of the last',
  ],
  [
    /^openlit-gemini-python\/tool-loop/,
    'the same, and neither tools nor history are written: the span is that of a single call, the last',
  ],
];

for (const folder of FIXTURE_FOLDERS) {
  const table = new Map<string, Row>();

  describe.each(readFixtures(folder))(`${folder}: $file`, (fixture) => {
    const enriched = enrichFixture(fixture, { table: prices });
    const verdict = judge(fixture.truth, enriched);
    const unseen = NOT_ON_WIRE.find(([files]) => files.test(fixture.file))?.[1];
    const withheld = verdict.unknown.filter((difference) => !isRightlyUnknown(fixture, difference));
    const row = table.get(fixture.dialect) ?? { files: 0, right: 0, unseen: 0, calls: 0, tokensKnown: 0, costKnown: 0 };
    row.files += 1;
    const isRight = verdict.wrong.length === 0 && withheld.length === 0;
    row.right += isRight ? 1 : 0;
    row.unseen += unseen === undefined ? 0 : 1;
    row.calls += fixture.truth.calls.length;
    row.tokensKnown += fixture.truth.calls.filter(
      (call, i) => call.usageSent !== false && areTotalsKnown(verdict, i),
    ).length;
    row.costKnown += verdict.priced;
    table.set(fixture.dialect, row);

    if (unseen !== undefined) {
      it(`says nothing wrong, though ${unseen}`, () => {
        expect(isRight).toBe(false);
        expect(untrueCalls(fixture.truth, enriched)).toEqual([]);
      });
      return;
    }

    it('counts every call once, with its own tokens and models', () => {
      expect(verdict.wrong).toEqual([]);
    });

    it('leaves unknown only what the emitter did not send', () => {
      expect(withheld).toEqual([]);
    });
  });

  afterAll(() => {
    const rows = [...table].map(([dialect, row]) =>
      format(
        dialect,
        `${row.right}/${row.files - row.unseen}`,
        `${row.tokensKnown}/${row.calls}`,
        `${row.costKnown}/${row.calls}`,
      ),
    );
    const sum = (column: 'right' | 'files' | 'unseen') =>
      [...table.values()].reduce((total, row) => total + row[column], 0);
    const all = format('all', `${sum('right')}/${sum('files') - sum('unseen')}`);
    const unseen =
      sum('unseen') > 0 ? [`and ${sum('unseen')} files with calls that are on no wire, nothing of them wrong`] : [];
    console.log([format(folder, 'files', 'tokens', 'cost'), ...rows, all, ...unseen].join('\n'));
  });
}

function format(dialect: string, ...cells: readonly string[]): string {
  return [dialect.padEnd(26), ...cells.map((cell) => cell.padStart(8))].join('');
}

function areTotalsKnown({ unknown }: Verdict, i: number): boolean {
  return !unknown.some(({ call, field }) => call === i && (field === 'input' || field === 'output'));
}

function isRightlyUnknown(fixture: Fixture, difference: Difference): boolean {
  return fixture.truth.unknown?.includes(difference.field) ?? !isOnWire(fixture, difference);
}

/** What a prompt orders from the loopback provider (`[[cached:1536]]`), and a limit that was asked for. */
const NO_COUNT = /\[\[[\w:-]*\]\]|\\?"max_tokens\\?":\s*\d+/g;

/** Whether the value stands somewhere in the spans that tell of model calls, or in their events. A response model that equals the request's cannot be told from it. */
function isOnWire(fixture: Fixture, { call, field, expected }: Difference): boolean {
  if (field === 'responseModel' && expected === fixture.truth.calls[call]?.requestModel) {
    return false;
  }
  const whole = new RegExp(`(?<![\\w.-])${expected}(?![\\w.-])`);
  const speaksOfCalls = (key: string) => fixture.truth.calls.length === 1 || /usage|model/.test(key);
  return fixture.spans
    .flatMap((span) => [
      span.attributes,
      ...(span.events ?? []).map((event) => event.attributes ?? {}),
      ...(span.logs ?? []).map((log) => ({ ...log.attributes, body: log.body })),
    ])
    .filter((attributes) => Object.keys(attributes).some(speaksOfCalls))
    .some((attributes) =>
      Object.entries(attributes).some(
        ([key, value]) =>
          !/port$|max_tokens$/.test(key) && whole.test(JSON.stringify(value ?? null).replace(NO_COUNT, '')),
      ),
    );
}
