import { guard } from '../instrument/guard.ts';
import type { EnrichedSpan } from './enrich-batch.ts';
import { parentSpanIdOf, type ReadableSpan } from './readable-span.ts';

/** `genai`: GenAI spans and the spans above them, up to the root. `all`: everything that was sampled. */
export type SpanScope = 'genai' | 'all';

const MAX_ANCESTORS = 10_000;

/**
 * Chooses what is sent. Children end before their parents, so a GenAI span marks its parent, and a marked span the one above:
 * nothing that is sent lacks the way to its root.
 */
export class SpanSelection {
  readonly #ancestors = new Set<string>();

  choose(
    batch: readonly EnrichedSpan[],
    scope: SpanScope,
    filter: ((span: ReadableSpan) => boolean) | undefined,
  ): EnrichedSpan[] {
    return batch.filter((enriched) => {
      const { span, genAi } = enriched;
      const { spanId } = span.spanContext();
      const wanted = genAi !== undefined || this.#ancestors.delete(spanId);
      // Also when the filter leaves it out: what is above it still leads to something.
      if (wanted) this.#mark(parentSpanIdOf(span));
      if (scope === 'genai' && !wanted) return false;
      return filter === undefined || guard('filter', () => filter(span), true);
    });
  }

  #mark(spanId: string | undefined): void {
    if (spanId === undefined) return;
    this.#ancestors.add(spanId);
    if (this.#ancestors.size > MAX_ANCESTORS) {
      const [oldest] = this.#ancestors;
      this.#ancestors.delete(oldest as string);
    }
  }
}
