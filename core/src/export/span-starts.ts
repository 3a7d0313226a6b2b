import type { SpanContext } from '@opentelemetry/api';
import { bounded } from '../instrument/bounded-map.ts';
import { isPlumbing, mayBePlumbing } from './plumbing.ts';
import { isSampled, parentOf, type ReadableSpan } from './readable-span.ts';
import type { SpanScope } from './span-scope.ts';

const MAX_REMOVED = 10_000;
const MAX_OPEN = 2_048;
const MAX_ANCESTORS = 10_000;
const MAX_RUNNING = 10_000;

/**
 * What must be known of a span before it ends, since its children leave first: whether it will be left out, and what is above
 * it then; and, since a request may end before a stream that it started, what is above a GenAI span. Bounded; the oldest are
 * forgotten.
 */
export class SpanStarts {
  /** Spans that are left out, with their parents. */
  readonly removed = new Map<string, SpanContext | undefined>();
  /** Spans that a filter has not judged yet. */
  readonly open = new Map<string, ReadableSpan>();
  /** Spans above what is sent; `parent` when something that was sent names them so. */
  readonly ancestors = new Map<string, 'above' | 'parent'>();
  /** GenAI spans that have not left yet, with their parents. */
  readonly running = new Map<string, SpanContext>();
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
      return;
    }
    const parent = this.#leavesPlumbingOut && showsGenAi(span) ? parentOf(span) : undefined;
    if ((parent === undefined && !this.#filters) || !isSampled(span)) return;
    const { spanId } = span.spanContext();
    if (this.#filters) bounded(this.open, MAX_OPEN).set(spanId, span);
    if (parent !== undefined) bounded(this.running, MAX_RUNNING).set(spanId, parent);
  }

  /** Notes that something below a span is sent. What runs in another process ends there. */
  mark(parent: SpanContext | undefined, as: 'above' | 'parent'): void {
    if (parent !== undefined && parent.isRemote !== true) this.markId(parent.spanId, as);
  }

  markId(spanId: string, as: 'above' | 'parent'): void {
    if (as === 'above' && this.ancestors.has(spanId)) return;
    bounded(this.ancestors, MAX_ANCESTORS).set(spanId, as);
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

/** By what the instrumentations of LLM calls say of a span from its start on. Written out: each span of the process comes by. */
function showsGenAi({ attributes: on }: ReadableSpan): boolean {
  return (
    (on['gen_ai.operation.name'] ??
      on['ai.operationId'] ??
      on['gen_ai.system'] ??
      on['openinference.span.kind'] ??
      on['traceloop.span.kind']) !== undefined
  );
}
