import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, isObject, text } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { toParts } from '../parts.ts';
import { providerUsage } from '../provider-usage.ts';
import { requestAttributes, requestModelOf } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';

const REQUEST = 'gcp.vertex.agent.llm_request';
const RESPONSE = 'gcp.vertex.agent.llm_response';

/** Google's Agent Development Kit: Gemini's own request and response as JSON, `{}` where there is none. */
export const googleAdk: Dialect = {
  name: 'google-adk',
  prefixes: ['gcp.vertex.agent.'],
  scopes: ['gcp.vertex.agent'],
  attributes: {
    'gcp.vertex.agent.session_id': names.GEN_AI_CONVERSATION_ID,
    'gcp.vertex.agent.tool_call_args': names.GEN_AI_TOOL_CALL_ARGUMENTS,
    'gcp.vertex.agent.tool_response': names.GEN_AI_TOOL_CALL_RESULT,
  },
  forms: [providerApis],
  consumed: [REQUEST, RESPONSE],
  operation(span) {
    const { name } = span;
    if (name === 'call_llm') {
      return 'generate_content';
    }
    if (name.startsWith('execute_tool')) {
      return 'execute_tool';
    }
    return /^(agent_run|invoke_agent)/.test(name)
      ? 'invoke_agent'
      : name === 'invocation'
        ? 'invoke_workflow'
        : undefined;
  },
  // It repeats the results of the tools beside it.
  trueOperation: (span) => (/^execute_tool \(merged/.test(span.name) ? 'task' : undefined),
  // Request and response are written when the answer comes. A failed call has neither, nor an error status.
  errorType: (span) => (span.name === 'call_llm' && !span.has(REQUEST) && !span.has(RESPONSE) ? '_OTHER' : undefined),
  requestModel: (span) => requestModelOf(span.json(REQUEST)),
  agentName: (span) => /^(?:agent_run|invoke_agent) \[?([^\]]+)\]?$/.exec(span.name)?.[1],
  toolName: (span) => /^execute_tool \[?([^\]]+)\]?$/.exec(span.name)?.[1],
  finishReasons(span) {
    const reason = text(at(span.json(RESPONSE), 'finish_reason') ?? at(span.json(RESPONSE), 'finishReason'));
    return reason === undefined ? undefined : [reason];
  },
  usage: (span) => providerUsage(at(span.json(RESPONSE), 'usage_metadata') ?? at(span.json(RESPONSE), 'usageMetadata')),
  inputMessages: (span) => toMessages(at(span.json(REQUEST), 'contents'), span),
  outputMessages: (span) => {
    const content = at(span.json(RESPONSE), 'content');
    return isObject(content) ? toOutputMessages(content, span, googleAdk.finishReasons?.(span)) : undefined;
  },
  systemInstructions(span) {
    const system = config(span, 'system_instruction');
    return system === undefined ? undefined : toParts(isObject(system) ? system.parts : system, span);
  },
  toolDefinitions(span) {
    const tools = config(span, 'tools');
    return tools === undefined ? undefined : toToolDefinitions(tools, span);
  },
  extra: (span) => requestAttributes(at(span.json(REQUEST), 'config')),
};

function config(span: SpanReader, key: string): unknown {
  return at(span.json(REQUEST), 'config', key);
}
