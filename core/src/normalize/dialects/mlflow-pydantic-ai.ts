import { at, count, isObject, type JsonObject, text } from '../json.ts';
import { toOutputMessages } from '../messages.ts';
import type { RawResponse } from '../raw-response.ts';

/** Requests and responses of Pydantic AI as MLflow writes them, each of parts with a `part_kind`, as messages of other APIs. */
export function messagesOfPydanticAi(messages: unknown): unknown[] | undefined {
  return Array.isArray(messages) && messages.some((message) => partsOf(message).length > 0)
    ? messages.flatMap((message) =>
        at(message, 'kind') === 'response' ? [answerOf(message)] : partsOf(message).map(asMessage),
      )
    : undefined;
}

/** The tools that were offered. */
export function toolsOfPydanticAi(inputs: unknown): unknown[] | undefined {
  const tools = at(inputs, 'model_request_parameters', 'function_tools');
  return Array.isArray(tools)
    ? tools.map((tool) => ({
        type: 'function',
        name: at(tool, 'name'),
        description: at(tool, 'description'),
        parameters: at(tool, 'parameters_json_schema'),
      }))
    : undefined;
}

/** A response taken apart; `undefined` for anything else. */
export function responseOfPydanticAi(value: unknown): RawResponse | undefined {
  if (!isObject(value) || value.kind !== 'response' || partsOf(value).length === 0) {
    return undefined;
  }
  const { usage } = value;
  const reason = text(value.finish_reason);
  const finishReasons = reason === undefined ? undefined : [reason];
  return {
    id: text(value.provider_response_id),
    model: text(value.model_name),
    finishReasons,
    usage: {
      input: count(at(usage, 'input_tokens')),
      output: count(at(usage, 'output_tokens')),
      cacheRead: count(at(usage, 'cache_read_tokens')),
      cacheWrite: count(at(usage, 'cache_write_tokens')),
      cacheWrite1h: count(at(usage, 'cache_write_1h_tokens')) || undefined,
      reasoning: count(at(usage, 'output_reasoning_tokens') ?? at(usage, 'details', 'reasoning_tokens')),
      inputIncludesCache: true,
      rule: 'Pydantic AI usage',
    },
    messages: (options) => toOutputMessages(answerOf(value), options, finishReasons),
  };
}

const ROLES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  'system-prompt': 'system',
  'tool-return': 'tool',
  'retry-prompt': 'tool',
};

function asMessage(part: JsonObject): JsonObject {
  const { content, tool_call_id } = part;
  return { role: ROLES[text(part.part_kind) ?? ''] ?? 'user', content, tool_call_id };
}

function answerOf(response: unknown): JsonObject {
  const parts = partsOf(response);
  const of = (kind: string) => parts.filter((part) => part.part_kind === kind);
  return {
    role: 'assistant',
    content: [
      ...of('thinking').map((part) => ({ type: 'reasoning', content: part.content })),
      ...of('text').map((part) => ({ type: 'text', text: part.content })),
    ],
    tool_calls: of('tool-call').map((part) => ({
      id: part.tool_call_id,
      type: 'function',
      function: { name: part.tool_name, arguments: part.args },
    })),
  };
}

function partsOf(message: unknown): JsonObject[] {
  const parts = at(message, 'parts');
  return Array.isArray(parts) ? parts.filter((part) => isObject(part) && typeof part.part_kind === 'string') : [];
}
