/**
 * Writes the files of one small trace, as the store of this version makes them, into a folder as SQL: what the test of the
 * migrations opens. To be run, and its result committed, whenever a version has a schema of its own.
 *
 *     npm run capture:store -- [FOLDER]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { decodeTraces } from '../../backend/src/otlp/decode.ts';
import { SqliteWriter } from '../../backend/src/store/sqlite/writer.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const folder = process.argv[2] ?? join(FIXTURES, 'store');

const { records: spans } = decodeTraces(readFileSync(join(FIXTURES, 'spans/vercel-ai-v7/agent-tools.json')), 'json');
const [{ traceId, spanId, startUnixNano }] = spans as [(typeof spans)[number]];
const log = { traceId, spanId, body: 'a line of a log', attributes: {}, timeUnixNano: startUnixNano };

const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-store-'));
try {
  const writer = new SqliteWriter({ directory, table: priceHistory });
  writer.write([{ workspace: 'one', spans, logs: [log] }]);
  writer.close();
  for (const file of readdirSync(directory)) {
    const name = { 'catalogue.db': 'catalogue' }[file] ?? (/^spans-.*\.db$/.test(file) ? 'day' : undefined);
    if (name === undefined) continue;
    const { version, sql } = dump(join(directory, file));
    writeFileSync(join(folder, `${name}-${version}.sql`), sql);
    process.stdout.write(`${name}-${version}.sql\n`);
  }
} finally {
  rmSync(directory, { recursive: true });
}

/** A database as the statements that make it, its version with it. */
function dump(path: string): { version: number; sql: string } {
  const database = new DatabaseSync(path, { readOnly: true });
  const all = (sql: string) => {
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    return statement.all();
  };
  const schema = all(
    "select type, name, sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by type <> 'table', rowid",
  );
  const lines = schema.map(({ sql }) => `${sql};`);
  for (const { type, name } of schema) {
    if (type !== 'table') continue;
    for (const row of all(`select * from "${name}"`)) {
      lines.push(`insert into ${name} values (${Object.values(row).map(literal).join(', ')});`);
    }
  }
  const version = Number(all('pragma user_version')[0]?.user_version);
  database.close();
  return { version, sql: [...lines, `pragma user_version = ${version};`, ''].join('\n') };
}

function literal(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString('hex')}'`;
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
