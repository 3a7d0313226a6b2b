import { type Fields, fieldsOf, type ModelCallResult } from '@portkey-otel/core/instrument';
import { text } from './ai-sdk.ts';
import { finishReason } from './finish-reason.ts';
import { type ModelAnswer, modelCallResult } from './model-answer.ts';

/** Parts by which the model's output begins; the rest of a stream is frame. */
const OUTPUT_PARTS = new Set([
  'text-delta',
  'reasoning-delta',
  'tool-input-delta',
  'tool-call',
  'file',
  'reasoning-file',
]);
/** Parts that go into the message as they are. */
const WHOLE_PARTS = new Set(['tool-call', 'tool-result', 'file', 'reasoning-file', 'source', 'custom']);

/**
 * Puts a model's stream (`LanguageModelV4StreamPart`) together again, part by part: the answer as far as it came, so that a
 * stream that fails or is left keeps what is known of it.
 */
export class StreamContent {
  /** The error of an `error` part; the stream may go on after it. */
  error: unknown;
  failed = false;
  readonly #keepContent: boolean;
  readonly #content: Fields[] = [];
  readonly #open = new Map<string, { text: string }>();
  #response: ModelAnswer['response'];
  #finish: Fields | undefined;

  /** `keepContent: false` reads usage and metadata only. */
  constructor(options: {
    readonly keepContent: boolean;
    readonly headers?: Record<string, string | undefined> | undefined;
  }) {
    this.#keepContent = options.keepContent;
    this.#response = { headers: options.headers };
  }

  /** Takes one part; true when the part is output of the model. */
  add(value: unknown): boolean {
    const part = fieldsOf(value);
    const type = text(part.type) ?? '';
    switch (type) {
      case 'text-delta':
      case 'reasoning-delta':
        if (this.#keepContent) this.#append(type === 'text-delta' ? 'text' : 'reasoning', part);
        break;
      case 'text-end':
      case 'reasoning-end':
        this.#open.delete(`${type.slice(0, -4)}/${part.id}`);
        break;
      case 'response-metadata':
        this.#response = { ...this.#response, id: text(part.id), modelId: text(part.modelId) };
        break;
      case 'finish':
        this.#finish = part;
        break;
      case 'error':
        this.failed = true;
        this.error ??= part.error;
        break;
      default:
        // What a provider's own tool did may be billed.
        if ((this.#keepContent || type === 'tool-result') && WHOLE_PARTS.has(type)) this.#content.push(part);
    }
    return OUTPUT_PARTS.has(type) && part.delta !== '';
  }

  #append(type: 'text' | 'reasoning', part: Fields): void {
    const key = `${type}/${part.id}`;
    let open = this.#open.get(key);
    if (open === undefined) {
      const added = { type, text: '' };
      this.#content.push(added);
      this.#open.set(key, added);
      open = added;
    }
    open.text += String(part.delta ?? '');
  }

  /** The call's result as far as the stream came. */
  result(): ModelCallResult {
    const finish = this.#finish ?? {};
    return modelCallResult(
      {
        content: this.#content,
        // A stream without its end: neither the provider nor we know a reason.
        finishReason: finish.finishReason ?? (this.failed ? 'error' : undefined),
        usage: finish.usage,
        providerMetadata: finish.providerMetadata,
        response: this.#response,
      },
      { keepContent: this.#keepContent },
    );
  }

  /** Whether the provider said that it is done. */
  get finished(): boolean {
    return this.#finish !== undefined && finishReason(this.#finish.finishReason) !== 'error';
  }
}
