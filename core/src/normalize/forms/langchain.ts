import type { Forms } from '../forms.ts';
import { isObject, type JsonObject, text } from '../json.ts';

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
