import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { completionMessages, promptMessages } from '../flattened-messages.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { toMessages, toOutputMessages } from '../messages.ts';
import type { SpanReader } from '../span-reader.ts';

/** Laminar: OpenLLMetry's old form and spans of its own. */
export const laminar: Dialect = {
  name: 'laminar',
  documented: true,
  prefixes: ['lmnr.'],
  attributes: {
    'lmnr.association.properties.session_id': names.GEN_AI_CONVERSATION_ID,
    'lmnr.association.properties.user_id': names.USER_ID,
  },
  forms: [providerApis],
  consumed: ['lmnr.span.input', 'lmnr.span.output', 'gen_ai.prompt.*', 'gen_ai.completion.*'],
  operation(span) {
    const type = span.text('lmnr.span.type');
    return type === 'LLM' ? 'chat' : type === 'TOOL' ? 'execute_tool' : undefined;
  },
  toolName: (span) => (span.text('lmnr.span.type') === 'TOOL' ? span.name : undefined),
  inputMessages: (span) =>
    promptMessages(span) ?? (isCall(span) ? toMessages(span.json('lmnr.span.input'), span) : undefined),
  outputMessages: (span) =>
    completionMessages(span) ?? (isCall(span) ? toOutputMessages(span.json('lmnr.span.output'), span) : undefined),
  extra(span) {
    const input = span.text('lmnr.span.input');
    const output = span.text('lmnr.span.output');
    return span.text('lmnr.span.type') === 'TOOL'
      ? { [names.GEN_AI_TOOL_CALL_ARGUMENTS]: input, [names.GEN_AI_TOOL_CALL_RESULT]: output }
      : isCall(span)
        ? undefined
        : { [names.INPUT_VALUE]: input, [names.OUTPUT_VALUE]: output };
  },
};

function isCall(span: SpanReader): boolean {
  return span.text('lmnr.span.type') === 'LLM';
}
