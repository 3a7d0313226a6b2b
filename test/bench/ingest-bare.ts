import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openForWriting } from '../../backend/src/store/sqlite/database.ts';
import { DAY_MIGRATIONS } from '../../backend/src/store/sqlite/migrations.ts';
import { SPANS_PER_BATCH, SPANS_PER_TRACE } from './ingest-traffic.ts';

const SPANS = 50_000;

/** Rows of a store, inserted into the same tables and indexes of a new file, in transactions of one batch. Returns spans per second. */
export function bareInsert(directory: string): number {
  const [file] = readdirSync(directory)
    .filter((name) => /^spans-.*\.db$/.test(name))
    .sort((a, b) => rowsOf(join(directory, b)) - rowsOf(join(directory, a)));
  const stored = new DatabaseSync(join(directory, file!), { readOnly: true });
  const temporary = mkdtempSync(join(tmpdir(), 'portkey-otel-bare-'));
  const bare = openForWriting(join(temporary, 'bare.db'), DAY_MIGRATIONS);
  bare.exec('pragma foreign_keys = off');
  // A table's share of one batch.
  const shares: { [table: string]: number } = {
    span: SPANS_PER_BATCH,
    source: SPANS_PER_BATCH,
    trace: SPANS_PER_BATCH / SPANS_PER_TRACE,
  };
  const tables = Object.entries(shares).map(([name, share]) => {
    const select = stored.prepare(`select * from ${name} limit ?`);
    select.setReturnArrays(true);
    const rows = select.all(Math.ceil((SPANS / SPANS_PER_BATCH) * share)) as unknown as (string | number | null)[][];
    const insert = bare.prepare(`insert into ${name} values (${rows[0]!.map(() => '?').join(', ')})`);
    return { rows, share, insert };
  });
  const batches = Math.ceil(tables[0]!.rows.length / SPANS_PER_BATCH);
  const start = performance.now();
  for (let batch = 0; batch < batches; batch += 1) {
    bare.exec('begin immediate');
    for (const { rows, share, insert } of tables) {
      for (const row of rows.slice(Math.round(batch * share), Math.round((batch + 1) * share))) insert.run(...row);
    }
    bare.exec('commit');
  }
  const seconds = (performance.now() - start) / 1_000;
  const spans = tables[0]!.rows.length;
  stored.close();
  bare.close();
  rmSync(temporary, { recursive: true });
  return spans / seconds;
}

function rowsOf(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const { rows } = database.prepare('select max(id) as rows from span').get() as { rows: number };
  database.close();
  return rows;
}
