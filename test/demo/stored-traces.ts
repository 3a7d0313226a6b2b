import { renderTrace, type TraceSummary, type TraceView } from 'portkey-otel';
import type { TracedRequest } from './evidence.ts';

/** Reads the traces that are not in `known` from the backend's API, oldest first, and adds their ids to it. */
export async function newTraces(backendUrl: string, known: Set<string>): Promise<TracedRequest[]> {
  const { traces } = await getJson<{ traces: TraceSummary[] }>(`${backendUrl}/api/genai/traces?limit=200`);
  const fresh = traces.filter(({ traceId }) => !known.has(traceId));
  for (const { traceId } of fresh) known.add(traceId);
  const read = fresh.map(async ({ traceId }): Promise<TracedRequest> => {
    const trace = await getJson<TraceView>(`${backendUrl}/api/genai/traces/${traceId}`);
    return { ...trace, tree: renderTrace(trace, { color: process.stdout.isTTY && process.stdout.hasColors() }) };
  });
  return (await Promise.all(read)).sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`GET ${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
