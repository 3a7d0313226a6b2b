import type { OutputMessage } from '../genai/messages.ts';
import { at, isObject, type JsonObject, text } from './json.ts';
import { type MessageOptions, toOutputMessages } from './messages.ts';
import { providerUsage } from './provider-usage.ts';
import { mergeClaims, type UsageClaim } from './usage.ts';

/** A provider's or framework's response that an emitter left on a span, taken apart. */
export interface RawResponse {
  readonly id?: string | undefined;
  readonly model?: string | undefined;
  readonly finishReasons?: readonly string[] | undefined;
  readonly serviceTier?: string | undefined;
  readonly usage?: UsageClaim | undefined;
  readonly messages: (options: MessageOptions) => OutputMessage[];
}

/**
 * Reads a raw response: OpenAI chat completions and Responses, Anthropic messages, Gemini, Bedrock Converse, LangChain's
 * `LLMResult` and messages. `undefined` for anything else.
 */
export function readRawResponse(value: unknown): RawResponse | undefined {
  if (!isObject(value)) {
    return undefined;
  }
  const generation = firstGeneration(value);
  if (generation !== undefined) {
    return fromLangChain(generation, value);
  }
  if (Array.isArray(value.choices)) {
    const choices: readonly unknown[] = value.choices;
    const reasons = texts(choices.map((choice) => at(choice, 'finish_reason')));
    return response(value, reasons, (options) =>
      choices.flatMap((choice) =>
        toOutputMessages(
          [at(choice, 'message') ?? { content: at(choice, 'text') }],
          options,
          texts([at(choice, 'finish_reason')]),
        ),
      ),
    );
  }
  if (Array.isArray(value.output) && value.object === 'response') {
    return response(value, undefined, (options) => responsesMessage(value, options));
  }
  if (Array.isArray(value.candidates)) {
    const reasons = texts(
      value.candidates.map((candidate) => at(candidate, 'finishReason') ?? at(candidate, 'finish_reason')),
    );
    return response(value, reasons, (options) =>
      toOutputMessages(
        (value.candidates as unknown[]).map((candidate) => at(candidate, 'content')),
        options,
        reasons,
      ),
    );
  }
  if (isObject(at(value, 'output', 'message'))) {
    const reasons = texts([value.stopReason]);
    return response(value, reasons, (options) => toOutputMessages(at(value, 'output', 'message'), options, reasons));
  }
  if (Array.isArray(value.content) && (value.stop_reason !== undefined || value.type === 'message')) {
    const reasons = texts([value.stop_reason]);
    return response(value, reasons, (options) => toOutputMessages(value, options, reasons));
  }
  if (isObject(value.usage) && text(value.model) !== undefined) {
    return response(value, undefined, () => []);
  }
  return undefined;
}

function response(
  value: JsonObject,
  finishReasons: readonly string[] | undefined,
  messages: RawResponse['messages'],
): RawResponse {
  return {
    finishReasons,
    messages,
    id: text(value.id ?? value.responseId ?? value.response_id),
    model: text(value.model ?? value.modelVersion ?? value.model_version),
    serviceTier: text(value.service_tier ?? at(value.usage, 'service_tier')),
    usage: providerUsage(value.usage ?? value.usageMetadata ?? value.usage_metadata),
  };
}

/** The Responses API gives one answer in several items: reasoning, tool calls, text. */
function responsesMessage(value: JsonObject, options: MessageOptions): OutputMessage[] {
  const items = toOutputMessages(value.output, options);
  if (items.length === 0) {
    return [];
  }
  const parts = items.flatMap((item) => item.parts);
  const called = parts.some((part) => part.type === 'tool_call');
  const reason = called
    ? 'tool_call'
    : value.status === 'completed'
      ? 'stop'
      : value.status === 'incomplete'
        ? 'length'
        : 'unknown';
  return [{ role: 'assistant', parts, finish_reason: reason }];
}

/** LangChain: `{ generations: [[{ message }]] }`, also one level flatter, or inside `outputs`. */
function firstGeneration(value: JsonObject): JsonObject | undefined {
  const generations = value.generations ?? at(value, 'outputs', 'generations');
  const first: unknown = Array.isArray(generations) ? generations.flat()[0] : undefined;
  return isObject(first) ? first : undefined;
}

function fromLangChain(generation: JsonObject, result: JsonObject): RawResponse {
  const message = generation.message;
  const fields = at(message, 'kwargs') ?? at(message, 'data') ?? message;
  const metadata = at(fields, 'response_metadata');
  const output = result.llmOutput ?? result.llm_output ?? at(result, 'outputs', 'llm_output');
  const info = generation.generation_info ?? generation.generationInfo;
  const reasons = texts([
    at(metadata, 'finish_reason') ??
      at(metadata, 'stop_reason') ??
      at(metadata, 'finishReason') ??
      at(info, 'finish_reason'),
  ]);
  const id = text(at(metadata, 'id')) ?? text(at(fields, 'id'));
  return {
    // LangChain makes up ids of its own where the provider gave none.
    id: id === undefined || /^(run-|lc_run-)/.test(id) ? undefined : id,
    model: unrepeated(
      at(metadata, 'model_name') ??
        at(metadata, 'model') ??
        at(fields, 'additional_kwargs', 'model') ??
        at(output, 'model_name') ??
        at(output, 'model'),
    ),
    serviceTier: text(at(metadata, 'service_tier')),
    finishReasons: reasons,
    usage: usageOfLangChain(at(fields, 'usage_metadata'), metadata, output),
    messages: (options) => toOutputMessages([message ?? { content: generation.text }], options, reasons),
  };
}

/** LangChain's own counts; and of the parts that it leaves out, the provider's. */
function usageOfLangChain(own: unknown, metadata: unknown, output: unknown): UsageClaim | undefined {
  const claim = providerUsage(own);
  if (claim?.cacheRead !== undefined && claim.reasoning !== undefined) {
    return claim;
  }
  const raw = providerUsage(at(metadata, 'usage') ?? at(metadata, 'token_usage') ?? at(metadata, 'tokenUsage'));
  return claim === undefined && raw === undefined
    ? providerUsage(at(output, 'token_usage') ?? at(output, 'tokenUsage'))
    : mergeClaims([claim, raw]);
}

/** LangChain puts a stream's chunks together, the model's name that each of them repeats too. */
function unrepeated(model: unknown): string | undefined {
  const name = text(model);
  return name === undefined || name.length > MAX_REPEATED ? name : name.slice(0, (name + name).indexOf(name, 1));
}
const MAX_REPEATED = 2_000;

function texts(values: readonly unknown[]): string[] | undefined {
  const found = values.map(text).filter((value) => value !== undefined);
  return found.length === 0 ? undefined : found;
}
