import type { SpanContext } from '@opentelemetry/api';
import { bounded } from '../instrument/bounded-map.ts';
import { isPlumbing, mayBePlumbing } from './plumbing.ts';
import { isSampled, parentOf, type ReadableSpan } from './readable-span.ts';
import type { SpanScope } from './span-scope.ts';

const MAX_REMOVED = 10_000;
const MAX_OPEN = 2_048;

/**
 * What must be known of a span before it ends, since its children leave first: whether it will be left out, and what is above
 * it then. Bounded; the oldest are forgotten.
 */
export class SpanStarts {
  /** Spans that are left out, with their parents. */
  readonly removed = new Map<string, SpanContext | undefined>();
  /** Spans that a filter has not judged yet. */
  readonly open = new Map<string, ReadableSpan>();
  readonly #leavesPlumbingOut: boolean;
  readonly #filters: boolean;
  /** Each span of the process comes by here, mostly of the scope before: one comparison for those. */
  #lastPlain: object | undefined;

  constructor(scope: SpanScope, filters: boolean) {
    this.#leavesPlumbingOut = scope === 'genai';
    this.#filters = filters;
  }

  add(span: ReadableSpan): void {
    if (this.#leavesPlumbingOut && span.instrumentationScope !== this.#lastPlain && this.#noteScope(span)) {
      this.remove(span);
    } else if (this.#filters && isSampled(span)) {
      bounded(this.open, MAX_OPEN).set(span.spanContext().spanId, span);
    }
  }

  #noteScope(span: ReadableSpan): boolean {
    const scope = span.instrumentationScope;
    if (mayBePlumbing(scope?.name)) return isPlumbing(span);
    this.#lastPlain = scope;
    return false;
  }

  remove(span: ReadableSpan): void {
    bounded(this.removed, MAX_REMOVED).set(span.spanContext().spanId, parentOf(span));
  }
}
