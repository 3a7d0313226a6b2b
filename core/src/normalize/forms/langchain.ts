import type { Forms } from '../forms.ts';
import { at, isObject, type JsonObject, text } from '../json.ts';
import { toolCallPart } from '../parts.ts';

/** Messages as LangChain serializes and stores them. */
export const langChain: Forms = {
  roles: {
    human: 'user',
    ai: 'assistant',
    aimessage: 'assistant',
    aimessagechunk: 'assistant',
    humanmessage: 'user',
    systemmessage: 'system',
    toolmessage: 'tool',
  },
  besideContent({ tool_calls, toolCalls, additional_kwargs }) {
    const calls = (tool_calls ?? toolCalls) === undefined ? at(additional_kwargs, 'tool_calls') : undefined;
    return Array.isArray(calls) ? calls.map((call) => isObject(call) && toolCallPart(call)) : undefined;
  },
  unwrapMessage(raw: JsonObject): JsonObject | undefined {
    // `{ lc, id: [..., 'HumanMessage'], kwargs }`
    if (isObject(raw.kwargs)) {
      const name = Array.isArray(raw.id) ? text(raw.id.at(-1)) : undefined;
      return { role: name, ...raw.kwargs, ...(name === 'ToolMessage' && { role: 'tool' }) };
    }
    // `{ type, data }`
    return isObject(raw.data) && typeof raw.type === 'string' && raw.content === undefined
      ? { role: raw.type, ...raw.data }
      : undefined;
  },
};
