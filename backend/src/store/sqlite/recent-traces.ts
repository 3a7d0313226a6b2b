import { type EnrichedSpan, type GenAiSpan, type Normalize, normalize } from '@portkey-otel/core';
import type { ReceivedLog, ReceivedSpan } from '../../otlp/received.ts';
import { type SpanFacts, spanFacts } from '../../trace/span-facts.ts';
import type { Day } from './data-directory.ts';
import type { StoredSpan } from './day-writer.ts';

/** Smaller ones are read and normalized again sooner than they are looked for. */
const FEWEST_SPANS = 200;
const MOST_SPANS = 20_000;
/** Of texts in attributes. */
const MOST_TEXT = 32 * 1024 * 1024;

/** A trace as it stands in the files. */
export interface WrittenTrace {
  /** By their ids, with the day in whose file each is. */
  readonly spans: ReadonlyMap<string, StoredSpan & { readonly day: Day }>;
  readonly logs: readonly ReceivedLog[];
}

/**
 * The large traces that were written last, so that one whose spans come in many batches is not read whole and normalized
 * anew with each. Forgets the least recent beyond a bound of spans and of text.
 */
export class RecentTraces {
  /** Least recently used first. */
  readonly #traces = new Map<string, WrittenTrace & { readonly text: number }>();
  readonly #normalized = new WeakMap<object, { readonly genAi: GenAiSpan | undefined }>();
  readonly #facts = new WeakMap<EnrichedSpan, SpanFacts>();
  readonly #texts = new WeakMap<object, number>();
  /** What was made of the spans of traces that are remembered, or soon will be. */
  readonly enriched = new WeakMap<GenAiSpan, EnrichedSpan>();
  #spans = 0;
  #text = 0;

  get(workspace: number, traceId: string): WrittenTrace | undefined {
    return this.#traces.get(keyOf(workspace, traceId));
  }

  /** @param trace as it was committed, or will be: whoever rolls back clears */
  put(workspace: number, traceId: string, trace: WrittenTrace): void {
    const key = keyOf(workspace, traceId);
    this.#remove(key);
    if (trace.spans.size < FEWEST_SPANS || trace.spans.size > MOST_SPANS) return;
    let text = 0;
    for (const { span } of trace.spans.values()) text += this.#textOf(span);
    this.#traces.set(key, { ...trace, text });
    this.#spans += trace.spans.size;
    this.#text += text;
    for (const oldest of this.#traces.keys()) {
      if (this.#spans <= MOST_SPANS && this.#text <= MOST_TEXT) break;
      this.#remove(oldest);
    }
  }

  /** What the files hold may be other than what is remembered. */
  clear(): void {
    this.#traces.clear();
    this.#spans = 0;
    this.#text = 0;
  }

  /** For traces that are remembered, or soon will be: a span that was given before is not looked at again. */
  readonly normalize: Normalize = (span, options) => {
    let known = this.#normalized.get(span);
    if (!known) {
      known = { genAi: normalize(span, options) };
      this.#normalized.set(span, known);
    }
    return known.genAi;
  };

  /** The same facts for the same enriched span. */
  facts(enriched: EnrichedSpan): SpanFacts {
    let facts = this.#facts.get(enriched);
    if (!facts) {
      facts = spanFacts(enriched);
      this.#facts.set(enriched, facts);
    }
    return facts;
  }

  #textOf(span: ReceivedSpan): number {
    let text = this.#texts.get(span);
    if (text === undefined) {
      text = 0;
      for (const key in span.attributes) {
        const value = span.attributes[key];
        if (typeof value === 'string') text += value.length;
      }
      this.#texts.set(span, text);
    }
    return text;
  }

  #remove(key: string): void {
    const trace = this.#traces.get(key);
    if (!trace) return;
    this.#traces.delete(key);
    this.#spans -= trace.spans.size;
    this.#text -= trace.text;
  }
}

export function isLarge(spans: number): boolean {
  return spans >= FEWEST_SPANS;
}

function keyOf(workspace: number, traceId: string): string {
  return `${workspace}/${traceId}`;
}
