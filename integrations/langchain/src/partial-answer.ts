import { type Fields, fieldsOf } from '@portkey-otel/core/instrument';
import type { GenerationLike } from './langchain.ts';

/** One event of `streamEvents` v3 on a chat model. */
export interface ModelEvent {
  readonly event: string;
  readonly id?: string;
  readonly index?: number;
  readonly delta?: Fields;
  readonly content?: Fields;
  readonly reason?: string;
  readonly usage?: Fields;
  readonly responseMetadata?: Fields;
}

/** What has come of a model's answer so far, as chunks or as events. */
export class PartialAnswer {
  readonly #chunks: GenerationLike[] = [];
  readonly #blocks: Fields[] = [];
  #id: string | undefined;
  #usage: Fields | undefined;
  #finish: ModelEvent | undefined;
  #last: unknown;

  /** Whether the chunk is new and brings content. The same chunk may be told by a callback and by the stream. */
  add(chunk: GenerationLike | ModelEvent): boolean {
    if (this.#last === chunk) return false;
    this.#last = chunk;
    if ('event' in chunk) {
      this.#addEvent(chunk);
      return chunk.event === 'content-block-delta';
    }
    this.#chunks.push(chunk);
    return hasContent(chunk);
  }

  get isEmpty(): boolean {
    return this.#last === undefined;
  }

  generation(): GenerationLike {
    if (this.#chunks.length > 0) return this.#chunks.reduce((whole, chunk) => whole.concat?.(chunk) ?? whole);
    const { reason, responseMetadata } = this.#finish ?? {};
    return {
      message: {
        type: 'ai',
        id: this.#id,
        content: this.#blocks.filter((block) => block !== undefined),
        usage_metadata: this.#usage,
        response_metadata: responseMetadata,
      },
      generationInfo: reason === undefined ? undefined : { finish_reason: reason },
    };
  }

  #addEvent(event: ModelEvent): void {
    const { index = 0, delta, content } = event;
    this.#id ??= event.id;
    if (event.usage !== undefined) this.#usage = { ...this.#usage, ...event.usage };
    if (event.event === 'message-finish') this.#finish = event;
    if (content !== undefined) this.#blocks[index] = content;
    else if (delta !== undefined) this.#blocks[index] = grown(this.#blocks[index] ?? {}, delta);
  }
}

/** A first chunk that only says `assistant` is not yet an answer. */
function hasContent({ text, message }: GenerationLike): boolean {
  const { content, tool_call_chunks: calls } = message ?? { content: text };
  return (Array.isArray(content) ? content.length > 0 : Boolean(content)) || (calls?.length ?? 0) > 0;
}

const GROWING = ['text', 'reasoning', 'args', 'data'];

function grown(block: Fields, delta: Fields): Fields {
  if (delta.type === 'block-delta') return { ...block, ...fieldsOf(delta.fields) };
  const next: Record<string, unknown> = { type: String(delta.type).replace(/-delta$/, ''), ...block };
  for (const name of GROWING) if (typeof delta[name] === 'string') next[name] = `${block[name] ?? ''}${delta[name]}`;
  return next;
}
