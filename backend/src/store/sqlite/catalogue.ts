import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Feedback } from '../../trace/feedback.ts';
import { type DataDirectory, type Day, endOfDayMs } from './data-directory.ts';
import { type Durability, openForWriting } from './database.ts';
import { CATALOGUE_MIGRATIONS } from './migrations.ts';
import { idBytes } from './span-columns.ts';

/** The writer's side of the catalogue: workspaces, and the days of each trace. */
export class Catalogue {
  readonly database: DatabaseSync;
  readonly #workspaces = new Map<string, number>();
  readonly #insertWorkspace: StatementSync;
  readonly #insertDay: StatementSync;
  readonly #selectDays: StatementSync;

  constructor(directory: DataDirectory, durability: Durability) {
    this.database = openForWriting(directory.cataloguePath, CATALOGUE_MIGRATIONS, durability);
    this.#insertWorkspace = this.database.prepare(
      'insert into workspace (name) values (?) on conflict do update set name = excluded.name returning id',
    );
    this.#insertDay = this.database.prepare(
      'insert or ignore into trace_day (workspace, trace_id, day) values (?, ?, ?)',
    );
    this.#selectDays = this.database.prepare('select day from trace_day where workspace = ? and trace_id = ?');
  }

  workspaceId(name: string): number {
    let id = this.#workspaces.get(name);
    if (id === undefined) {
      ({ id } = this.#insertWorkspace.get(name) as { id: number });
      this.#workspaces.set(name, id);
    }
    return id;
  }

  /** The days that were known before. */
  addDays(workspace: number, traceId: string, days: Iterable<Day>): Day[] {
    const known = this.daysOf(workspace, traceId);
    for (const day of days) if (!known.includes(day)) this.#insertDay.run(workspace, idBytes(traceId), day);
    return known;
  }

  daysOf(workspace: number, traceId: string): Day[] {
    return this.#selectDays.all(workspace, idBytes(traceId)).map(({ day }) => day as Day);
  }

  /** Returns whether it was stored: an id belongs to one workspace. */
  putFeedback(workspace: string, { id, traceId, value, weight, metadata }: Feedback): boolean {
    const { changes } = this.database
      .prepare(
        `insert into feedback (id, workspace, trace_id, value, weight, metadata, updated_ms) values (?, ?, ?, ?, ?, ?, ?)
         on conflict do update set trace_id = excluded.trace_id, value = excluded.value, weight = excluded.weight,
         metadata = excluded.metadata, updated_ms = excluded.updated_ms where workspace = excluded.workspace`,
      )
      .run(id, this.workspaceId(workspace), idBytes(traceId), value, weight, JSON.stringify(metadata), Date.now());
    return changes > 0;
  }

  removeDay(day: Day): void {
    this.database.prepare('delete from trace_day where day = ?').run(day);
    this.database.prepare('delete from feedback where updated_ms < ?').run(endOfDayMs(day));
  }

  /** Forgets ids that a rolled-back transaction gave out. */
  reset(): void {
    this.#workspaces.clear();
  }
}

/**
 * Holds the data directory for this process until closed or until the process ends, however it ends.
 *
 * @throws Error when another process holds it.
 */
export function lockDirectory(directory: DataDirectory): DatabaseSync {
  const lock = new DatabaseSync(directory.lockPath);
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch {
    lock.close();
    throw new Error(
      `the data directory ${directory.path} is in use by another portkey-otel: stop it, or name another with --data`,
    );
  }
  return lock;
}
