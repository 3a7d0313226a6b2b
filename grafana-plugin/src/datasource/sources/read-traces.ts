import { catchError, from, map, mergeMap, type Observable, of, scan } from 'rxjs';
import type { TraceData } from './source.ts';

/** Traces of one conversation that are read, the latest. */
export const MOST_TURNS = 200;
/** Requests at the same time: browsers keep six connections to a server. */
export const AT_ONCE = 4;

/** The traces of a conversation, each part with all that came so far. */
export function readTraces(
  traceIds: readonly string[],
  read: (traceId: string) => Observable<TraceData>,
): Observable<TraceData> {
  return from(traceIds.slice(0, MOST_TURNS)).pipe(
    mergeMap((traceId) => read(traceId).pipe(catchError((error: Error) => of(unread(error)))), AT_ONCE),
    scan(joined, { spans: [], feedback: [] } as TraceData),
    map((data) => (traceIds.length < MOST_TURNS ? data : { ...data, notices: [...(data.notices ?? []), LONG] })),
  );
}

const LONG = `Only the latest ${MOST_TURNS} traces of the conversation are shown: choose a shorter time range.`;

/** The other traces are worth showing without it. */
function unread({ message }: Error): TraceData {
  return { spans: [], notices: [`A trace of the conversation could not be read: ${message}`] };
}

function joined(before: TraceData, next: TraceData): TraceData {
  return {
    spans: [...before.spans, ...next.spans],
    feedback: [...(before.feedback ?? []), ...(next.feedback ?? [])],
    notices: [...new Set([...(before.notices ?? []), ...(next.notices ?? [])])],
  };
}
