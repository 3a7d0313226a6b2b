import { addSums, noSums, picodollars, type Sums, type Totals, toTotals } from '../../trace/totals.ts';
import type { TraceSummary } from '../../trace/trace-view.ts';
import type { ConversationSummary } from '../trace-store.ts';

const NO_PERCENTILES = { p50: null, p95: null, p99: null };

/** Sums up the traces of conversations as they are met. */
export class ConversationSums {
  readonly #sums = new Map<string, { traces: TraceSummary[]; sums: Sums }>();

  add(conversationId: string, trace: TraceSummary): void {
    const entry = this.#sums.get(conversationId) ?? { traces: [], sums: noSums() };
    entry.traces.push(trace);
    addSums(entry.sums, sumsOfTotals(trace.totals));
    this.#sums.set(conversationId, entry);
  }

  summary(conversationId: string): ConversationSummary | undefined {
    const entry = this.#sums.get(conversationId);
    if (!entry) return undefined;
    const traces = entry.traces.toSorted((a, b) => a.start.localeCompare(b.start));
    const firstOf = (pick: (trace: TraceSummary) => string | null) =>
      traces.map(pick).find((value) => value !== null) ?? null;
    return {
      conversationId,
      start: traces[0]!.start,
      last: traces.at(-1)!.start,
      userId: firstOf(({ userId }) => userId),
      service: firstOf(({ service }) => service),
      models: [...new Set(traces.flatMap(({ models }) => models))],
      totals: toTotals(entry.sums, traces.length, NO_PERCENTILES, NO_PERCENTILES),
    };
  }
}

function sumsOfTotals(totals: Totals): Sums {
  const sums = noSums();
  for (const name of Object.keys(sums) as (keyof Sums)[]) {
    if (name === 'costPicodollars') sums[name] = picodollars(totals.costUsd);
    else if (name === 'cacheSavingsPicodollars') sums[name] = picodollars(totals.cacheSavingsUsd);
    else sums[name] = totals[name];
  }
  return sums;
}
