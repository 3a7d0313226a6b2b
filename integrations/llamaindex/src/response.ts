import { type ModelCallResult, usageOfResponse } from '@portkey-otel/core/instrument';
import { toOutputMessage } from './messages.ts';
import {
  type ChatChunk,
  type ChatResponse,
  isRecord,
  type LlamaMessage,
  type LlamaToolCall,
  type UnknownRecord,
} from './shapes.ts';

/**
 * Gathers what one model call answered, from a whole response or chunk by chunk: the framework's message, and the provider's
 * raw objects, in whatever order they come. Later facts win, counts that a later chunk leaves out stay.
 */
export class ResponseFacts {
  #id: string | undefined;
  #model: string | undefined;
  #finishReason: string | undefined;
  #serviceTier: string | undefined;
  readonly #usage: Record<string, unknown> = {};
  #message: LlamaMessage | undefined;
  #text = '';
  readonly #toolCalls = new Map<string, LlamaToolCall>();

  /** A provider's raw response, chunk or event. */
  addRaw(raw: unknown): void {
    if (!isRecord(raw)) return;
    // Responses-API events and Anthropic's message_start hold the response one level down.
    const body = isRecord(raw.response)
      ? raw.response
      : raw.type === 'message_start' && isRecord(raw.message)
        ? raw.message
        : raw;
    const choice = first(body.choices) ?? first(body.candidates);
    this.#id = text(body.id) ?? text(body.responseId) ?? this.#id;
    this.#model = text(body.model) ?? text(body.modelVersion) ?? this.#model;
    this.#serviceTier = text(body.service_tier) ?? this.#serviceTier;
    this.#finishReason =
      text(choice?.finish_reason) ??
      text(choice?.finishReason) ??
      text(body.stop_reason) ??
      text(isRecord(raw.delta) ? raw.delta.stop_reason : undefined) ??
      text(body.done_reason) ??
      this.#finishReason;
    const usage = body.usage ?? body.usageMetadata ?? ('prompt_eval_count' in body ? body : undefined);
    if (isRecord(usage)) for (const name in usage) if (usage[name] != null) this.#usage[name] = usage[name];
  }

  addResponse(response: ChatResponse): void {
    this.#message = response.message;
    this.addRaw(response.raw);
  }

  addChunk(chunk: ChatChunk): void {
    this.#text += chunk.delta ?? '';
    for (const call of chunk.options?.toolCall ?? []) this.#toolCalls.set(call.id ?? call.name ?? '', call);
    this.addRaw(chunk.raw);
  }

  get toolCalls(): readonly LlamaToolCall[] {
    return this.#message?.options?.toolCall ?? [...this.#toolCalls.values()];
  }

  result(): ModelCallResult {
    return {
      responseId: this.#id,
      responseModel: this.#model,
      finishReasons: this.#finishReason === undefined ? undefined : [this.#finishReason],
      serviceTier: this.#serviceTier,
      usage: usageOfResponse(this.#usage),
      outputMessages: () => this.#outputMessages(),
    };
  }

  #outputMessages() {
    const message = this.#message ?? this.#streamedMessage();
    return message && [toOutputMessage(message, this.#finishReason)];
  }

  #streamedMessage(): LlamaMessage | undefined {
    if (this.#text === '' && this.#toolCalls.size === 0) return undefined;
    return { role: 'assistant', content: this.#text, options: { toolCall: [...this.#toolCalls.values()] } };
  }
}

function first(list: unknown): UnknownRecord | undefined {
  const item = Array.isArray(list) ? list[0] : undefined;
  return isRecord(item) ? item : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
