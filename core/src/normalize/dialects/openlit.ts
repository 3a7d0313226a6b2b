import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';

/** OpenLIT: the conventions' names, with additions of its own that the tables of usage attributes know. */
export const openLit: Dialect = {
  name: 'openlit',
  prefixes: [],
  scopes: ['@openlit/*', 'openlit*'],
  attributes: {
    'gen_ai.tool.args': names.GEN_AI_TOOL_CALL_ARGUMENTS,
    'gen_ai.tool.result': names.GEN_AI_TOOL_CALL_RESULT,
    'gen_ai.request.user': names.USER_ID,
    'gen_ai.server.time_to_first_token': names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK,
    'gen_ai.openai.system.fingerprint': names.OPENAI_RESPONSE_SYSTEM_FINGERPRINT,
  },
};
