import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openForWriting } from '../../backend/src/store/sqlite/database.ts';
import { DAY_MIGRATIONS } from '../../backend/src/store/sqlite/migrations.ts';
import { SPANS_PER_BATCH } from './ingest-traffic.ts';

type Value = string | number | bigint | Uint8Array | null;

/** Tables of a day file, in the order in which their rows came to be. */
const TABLES: { readonly [table: string]: string } = {
  span: 'id',
  source: 'id',
  source_trigram: 'source',
  trace: 'rowid',
  trace_call: 'first_us',
  call_trace: 'ten_minutes',
  rollup_minute: 'minute',
  rollup_dimension: 'ten_minutes',
  rollup_dimension_minute: 'minute',
};

/**
 * The finished rows of a store, all of them and with the same bytes, inserted into the same tables and indexes of new files, in
 * transactions of one batch: what SQLite itself takes, without decoding, enriching, compressing or adding up. Reading the
 * rows is not counted. Returns spans per second.
 */
export function bareInsert(directory: string): number {
  const temporary = mkdtempSync(join(tmpdir(), 'portkey-otel-bare-'));
  let spans = 0;
  let milliseconds = 0;
  for (const file of readdirSync(directory).filter((name) => /^spans-.*\.db$/.test(name))) {
    const stored = new DatabaseSync(join(directory, file), { readOnly: true });
    const bare = openForWriting(join(temporary, file), DAY_MIGRATIONS);
    const { count } = stored.prepare('select count(*) as count from span').get() as { count: number };
    const batches = Math.ceil(count / SPANS_PER_BATCH);
    const tables = Object.entries(TABLES).map(([table, order]) => copyOf(stored, bare, table, order, batches));
    for (let batch = 1; batch <= batches; batch += 1) {
      const inserts = tables.map((table) => table(batch));
      const start = performance.now();
      bare.exec('begin immediate');
      for (const insert of inserts) insert();
      bare.exec('commit');
      milliseconds += performance.now() - start;
    }
    spans += count;
    stored.close();
    bare.close();
  }
  rmSync(temporary, { recursive: true });
  return (spans / milliseconds) * 1_000;
}

/** Gives the insertion of a batch's share of a table's rows; what it inserts is read before. */
function copyOf(
  stored: DatabaseSync,
  bare: DatabaseSync,
  table: string,
  order: string,
  batches: number,
): (batch: number) => () => void {
  const { count } = stored.prepare(`select count(*) as count from ${table}`).get() as { count: number };
  const select = stored.prepare(`select * from ${table} order by ${order}`);
  select.setReturnArrays(true);
  const rows = select.iterate() as unknown as Iterator<Value[]>;
  const columns = stored.prepare(`pragma table_info(${table})`).all().length;
  const insert = bare.prepare(`insert into ${table} values (${Array.from({ length: columns }, () => '?').join(', ')})`);
  let taken = 0;
  return (batch) => {
    const share: Value[][] = [];
    for (const until = Math.round((batch / batches) * count); taken < until; taken += 1) {
      share.push(rows.next().value as Value[]);
    }
    return () => {
      for (const row of share) insert.run(...row);
    };
  };
}
