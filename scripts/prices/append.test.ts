import { describe, expect, it } from 'vitest';
import { history, sources } from '../../core/src/cost/prices/generated/history.generated.ts';
import { appendTo, readRow } from './append.ts';
import type { BuiltTable } from './build-table.ts';
import { cardText } from './card-text.ts';

const previous = {
  version: '2026-08-21.1',
  providers: { acme: 'steady\ti1 o2 ~0\nmoved\ti1 o2 ~0|=batch *.5 ~0\ngone\ti3 o4 ~0' },
  sources: ['https://acme.test/prices'],
};

function table(version: string, cards: { readonly [name: string]: string }): BuiltTable {
  const models = new Map(
    Object.entries(cards).map(([name, card]) => [name, card.split('|').map((row) => readRow(row, []))]),
  );
  return {
    version,
    providers: new Map([['acme', models]]),
    portkeyLiteral: new Map(),
    nameCount: models.size,
    report: [],
  };
}

function texts(built: BuiltTable): { [name: string]: string } {
  return Object.fromEntries([...(built.providers.get('acme') ?? [])].map(([name, rows]) => [name, cardText(rows)]));
}

describe('appendTo', () => {
  const now = { steady: 'i1 o2', moved: 'i.8 o1.6|=batch *.5', fresh: 'i9 o9' };

  it('closes the row of a changed price and opens one, and keeps what is gone', () => {
    expect(texts(appendTo(previous, table('2026-09-25.1', now)))).toEqual({
      steady: 'i1 o2',
      moved: '@-20260925 i1 o2|@20260925- i.8 o1.6|=batch *.5',
      fresh: 'i9 o9',
      gone: 'i3 o4',
    });
  });

  it('appends to what was appended before', () => {
    const twice = { ...previous, providers: { acme: 'moved\t@-20260801 i2 o4|@20260801- i1 o2' } };
    expect(texts(appendTo(twice, table('2026-09-25.1', { moved: 'i.8 o1.6' })))).toEqual({
      moved: '@-20260801 i2 o4|@20260801-20260925 i1 o2|@20260925- i.8 o1.6',
    });
  });

  it('leaves a change alone that the source dates itself', () => {
    const self = { moved: '@-20260901 i1 o2|@20260901- i.8 o1.6' };
    expect(texts(appendTo({ ...previous, providers: { acme: 'moved\ti1 o2' } }, table('2026-09-25.1', self)))).toEqual(
      self,
    );
  });

  it('only mends when it is made again from the same snapshots', () => {
    expect(texts(appendTo(previous, table('2026-08-21.2', now)))).toEqual(now);
    expect(texts(appendTo(undefined, table('2026-08-21.2', now)))).toEqual(now);
  });
});

describe('readRow', () => {
  it('reads every committed row as it was written', () => {
    const index = new Map(sources.map((source, i) => [source, i]));
    const wrong: string[] = [];
    for (const text of Object.values(history)) {
      for (const line of text.split('\n')) {
        const card = line.slice(line.indexOf('\t') + 1);
        const again = cardText(
          card.split('|').map((row) => readRow(row, sources)),
          index,
        );
        if (again !== card) wrong.push(`${card} → ${again}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
