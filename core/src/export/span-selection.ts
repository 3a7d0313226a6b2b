import type { SpanContext } from '@opentelemetry/api';
import { guard } from '../instrument/guard.ts';
import { withParent } from './derive-span.ts';
import type { EnrichedSpan } from './enrich-batch.ts';
import { isPlumbing } from './plumbing.ts';
import { parentOf, parentSpanIdOf, type ReadableSpan } from './readable-span.ts';
import type { SpanScope } from './span-scope.ts';
import type { SpanStarts } from './span-starts.ts';

/** Ids that collide could make a circle. */
const MAX_STEPS = 1_000;

/**
 * Chooses what is sent. Children end before their parents, so a GenAI span marks its parent, and a marked span the one above:
 * nothing that is sent lacks the way to its root, also where a request ends before the work below it. Where a span is left out,
 * the nearest one above that is not becomes the parent of what was below, on what is sent alone.
 */
export class SpanSelection {
  readonly #scope: SpanScope;
  readonly #filter: ((span: ReadableSpan) => boolean) | undefined;
  readonly #starts: SpanStarts;
  /** Spans above GenAI spans that have not left yet, as far as they are known, and the traces of those. */
  readonly #aboveRunning = new Set<string>();
  readonly #runningTraces = new Set<string>();

  constructor(scope: SpanScope, filter: ((span: ReadableSpan) => boolean) | undefined, starts: SpanStarts) {
    this.#scope = scope;
    this.#filter = filter;
    this.#starts = starts;
  }

  choose(batch: readonly EnrichedSpan[]): EnrichedSpan[] {
    const parents = new Map(batch.map(({ span }) => [span.spanContext().spanId, parentSpanIdOf(span)]));
    const above = new Set<string>();
    for (const { span, genAi } of batch) {
      this.#starts.running.delete(span.spanContext().spanId);
      if (genAi !== undefined) this.#climb(parentSpanIdOf(span), parents, above);
    }
    for (const id of above) this.#starts.markId(id, 'above');
    this.#findAboveRunning(parents);
    const chosen = batch.filter((enriched) => this.#decide(enriched));
    return chosen.map((enriched) => this.#reroot(enriched, parents));
  }

  #findAboveRunning(parents: ReadonlyMap<string, string | undefined>): void {
    this.#aboveRunning.clear();
    this.#runningTraces.clear();
    for (const { traceId, spanId } of this.#starts.running.values()) {
      this.#runningTraces.add(traceId);
      this.#climb(spanId, parents, this.#aboveRunning);
    }
  }

  /** Adds a span and what is known to be above it. */
  #climb(from: string | undefined, parents: ReadonlyMap<string, string | undefined>, above: Set<string>): void {
    const { removed } = this.#starts;
    let id = from;
    while (id !== undefined && !above.has(id)) {
      above.add(id);
      id = parents.has(id) ? parents.get(id) : removed.get(id)?.spanId;
    }
  }

  /** What is between a request and the work below it may still be open too: then its trace tells. */
  #isAboveRunning(span: ReadableSpan): boolean {
    const { traceId, spanId } = span.spanContext();
    if (this.#aboveRunning.has(spanId)) return true;
    if (!this.#runningTraces.has(traceId)) return false;
    const parent = parentOf(span);
    return parent === undefined || parent.isRemote === true;
  }

  #decide({ span, genAi }: EnrichedSpan): boolean {
    const { spanId } = span.spanContext();
    const { ancestors, open } = this.#starts;
    const place = ancestors.get(spanId) ?? (this.#isAboveRunning(span) ? 'above' : undefined);
    ancestors.delete(spanId);
    open.delete(spanId);
    const wanted = genAi !== undefined || place !== undefined;
    // Also when it is left out itself: what is above it still leads to something.
    if (wanted) this.#starts.mark(parentOf(span), 'above');
    const inScope = this.#scope === 'all' || genAi !== undefined || place === 'parent' || (wanted && !isPlumbing(span));
    const keep = inScope && this.#passes(span);
    if (keep) this.#starts.removed.delete(spanId);
    else this.#starts.remove(span);
    return keep;
  }

  #reroot(enriched: EnrichedSpan, own: ReadonlyMap<string, unknown>): EnrichedSpan {
    const { span } = enriched;
    const before = parentOf(span);
    const parent = this.#nearestKept(before);
    if (parent !== undefined && !own.has(parent.spanId)) this.#starts.mark(parent, 'parent');
    return parent === before ? enriched : { ...enriched, span: withParent(span, parent) };
  }

  #nearestKept(from: SpanContext | undefined): SpanContext | undefined {
    const { removed, open } = this.#starts;
    let parent = from;
    for (let step = 0; parent !== undefined && step < MAX_STEPS; step += 1) {
      const { spanId } = parent;
      const live = open.get(spanId);
      // A span that is still open is judged by what it is by now; the word at its end counts for the span itself.
      if (live !== undefined && !removed.has(spanId) && !this.#passes(live)) this.#starts.remove(live);
      if (!removed.has(spanId)) return parent;
      parent = removed.get(spanId);
    }
    return parent;
  }

  #passes(span: ReadableSpan): boolean {
    const filter = this.#filter;
    return filter === undefined || guard('filter', () => filter(span), true);
  }
}
