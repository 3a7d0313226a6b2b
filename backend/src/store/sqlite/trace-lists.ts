import type { TraceSummary } from '../../trace/trace-view.ts';
import {
  type ConversationPage,
  type ConversationQuery,
  InvalidCursorError,
  type ListedTrace,
  type TracePage,
  type TraceQuery,
} from '../trace-store.ts';
import { ConversationSums } from './conversations.ts';
import { matchedSpans } from './matched-spans.ts';
import type { ReadFiles } from './read-files.ts';
import { hex, idBytes, type Row } from './span-columns.ts';
import { microRange, startOfNextDay } from './time-range.ts';
import { TraceFilter } from './trace-filter.ts';

const MOST_TRACES_OF_CONVERSATION = 1_000;

export function listTraces(files: ReadFiles, workspaceName: string, query: TraceQuery): TracePage {
  const workspace = files.workspace(workspaceName);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
  if (workspace === undefined || query.limit <= 0) return { traces: [] };
  const { from, to } = microRange(query);
  const last = Math.min(to, after?.micro ?? to);
  const filter = new TraceFilter(
    query.filter,
    workspace,
    files.daysBetween(startOfNextDay(last), Number.MAX_SAFE_INTEGER),
  );
  const rows: Row[] = [];
  for (const database of files.daysBetween(from, last)) {
    if (rows.length > query.limit) break;
    const { text, parameters } = filter.of(database);
    const found = database
      .prepare(
        `select trace_id, start_us, updated_ms, summary from trace
         where workspace = ? and start_us >= ? and start_us <= ? and not (start_us = ? and trace_id >= ?) ${text}
         order by start_us desc, trace_id desc limit ?`,
      )
      .all(
        workspace,
        from,
        last,
        after?.micro ?? -1,
        idBytes(after?.id ?? ''),
        ...parameters,
        query.limit + 1 - rows.length,
      );
    rows.push(...found);
  }
  const page = rows.slice(0, query.limit);
  const end = rows.length > query.limit ? page.at(-1) : undefined;
  const withSpans = (trace: ListedTrace): ListedTrace => {
    if (!query.spans) return trace;
    const days = files.daysOf(workspace, trace.traceId);
    return { ...trace, matched: matchedSpans(days, workspace, trace.traceId, query.filter, query.spans) };
  };
  return {
    traces: page.map(listedTrace).map(withSpans),
    ...(end ? { nextCursor: writeCursor(end.start_us as number, hex(end.trace_id)) } : {}),
  };
}

export function listConversations(files: ReadFiles, workspaceName: string, query: ConversationQuery): ConversationPage {
  const workspace = files.workspace(workspaceName);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
  if (workspace === undefined) return { conversations: [] };
  const { from, to } = microRange(query);
  const filter = new TraceFilter(
    query.filter,
    workspace,
    files.daysBetween(startOfNextDay(to), Number.MAX_SAFE_INTEGER),
  );
  const lastStart = new Map<string, number>();
  const days = files.daysBetween(from, to);
  for (const database of days) {
    const { text, parameters } = filter.of(database);
    const found = database
      .prepare(
        `select conversation_id as id, max(start_us) as last from trace
         where workspace = ? and conversation_id is not null and start_us >= ? and start_us <= ? ${text} group by conversation_id`,
      )
      .all(workspace, from, to, ...parameters) as { id: string; last: number }[];
    for (const { id, last } of found) lastStart.set(id, Math.max(last, lastStart.get(id) ?? 0));
  }
  const ordered = [...lastStart].sort(([a, lastA], [b, lastB]) => lastB - lastA || (a < b ? 1 : -1));
  const rest = after
    ? ordered.filter(([id, last]) => last < after.micro || (last === after.micro && id < after.id))
    : ordered;
  const page = rest.slice(0, query.limit);
  const sums = new ConversationSums();
  for (const database of days) {
    const statement = database.prepare(
      'select summary from trace where workspace = ? and conversation_id = ? and start_us >= ? and start_us <= ?',
    );
    for (const [id] of page) {
      for (const { summary } of statement.all(workspace, id, from, to))
        sums.add(id, JSON.parse(summary as string) as TraceSummary);
    }
  }
  const end = rest.length > page.length ? page.at(-1) : undefined;
  return {
    conversations: page.flatMap(([id]) => sums.summary(id) ?? []),
    ...(end ? { nextCursor: writeCursor(end[1], end[0]) } : {}),
  };
}

export function tracesOfConversation(files: ReadFiles, workspaceName: string, conversationId: string): ListedTrace[] {
  const workspace = files.workspace(workspaceName);
  if (workspace === undefined) return [];
  const rows = files.allDays().flatMap((database) =>
    database
      .prepare(
        `select start_us, updated_ms, summary from trace where workspace = ? and conversation_id = ?
         order by start_us desc limit ${MOST_TRACES_OF_CONVERSATION}`,
      )
      .all(workspace, conversationId),
  );
  return rows
    .slice(0, MOST_TRACES_OF_CONVERSATION)
    .sort((a, b) => (a.start_us as number) - (b.start_us as number))
    .map(listedTrace);
}

function listedTrace({ summary, updated_ms }: Row): ListedTrace {
  return { ...(JSON.parse(summary as string) as TraceSummary), updatedMs: updated_ms as number };
}

function writeCursor(micro: number, id: string): string {
  return Buffer.from(JSON.stringify([micro, id])).toString('base64url');
}

function readCursor(cursor: string): { micro: number; id: string } {
  try {
    const [micro, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof micro === 'number' && Number.isSafeInteger(micro) && typeof id === 'string') return { micro, id };
  } catch {
    // Refused below like any other text.
  }
  throw new InvalidCursorError('not a cursor of this list');
}
