import type { Forms } from '../forms.ts';
import { at, isObject, type JsonObject, text } from '../json.ts';
import { audioPart, filePart, imagePart, videoPart } from '../media-parts.ts';
import { reasoningPart, textPart, toolCallPart, toolResponsePart } from '../parts.ts';

/** Messages as the APIs of OpenAI (both), Anthropic, Gemini and Bedrock take and give them. */
export const providerApis: Forms = {
  parts: {
    input_text: textPart,
    output_text: textPart,
    summary_text: textPart,
    refusal: (part) => ({ type: 'text', content: text(part.refusal) ?? '' }),
    thinking: reasoningPart,
    reasoning_text: reasoningPart,
    redacted_thinking: reasoningPart,
    tool_use: toolCallPart,
    function_call: toolCallPart,
    server_tool_use: toolCallPart,
    custom_tool_call: toolCallPart,
    mcp_call: toolCallPart,
    tool_result: toolResponsePart,
    function_call_output: toolResponsePart,
    custom_tool_call_output: toolResponsePart,
    image: imagePart,
    image_url: imagePart,
    input_image: imagePart,
    audio: audioPart,
    input_audio: audioPart,
    video: videoPart,
    video_url: videoPart,
    file: filePart,
    input_file: filePart,
    document: filePart,
    media: filePart,
  },
  untypedParts: { content: textPart },
  nestedParts: {
    functionCall: toolCallPart,
    function_call: toolCallPart,
    functionResponse: toolResponsePart,
    function_response: toolResponsePart,
    toolUse: toolCallPart,
    toolResult: toolResponsePart,
    reasoningContent: (part) => ({ type: 'reasoning', content: text(at(part.reasoningText, 'text')) ?? '' }),
    inlineData: filePart,
    inline_data: filePart,
    fileData: filePart,
    file_data: filePart,
    image: imagePart,
    document: filePart,
  },
  besideContent(message) {
    if (message.refusal === undefined && message.function_call === undefined) {
      return undefined;
    }
    const call = isObject(message.function_call) && !Array.isArray(message.tool_calls) && message.function_call;
    return [text(message.refusal), call && toolCallPart(call)];
  },
  unwrapTool: unwrapProviderTool,
  roles: { model: 'assistant', bot: 'assistant', chatbot: 'assistant', developer: 'system', function: 'tool' },
  looseParts: {
    function_call: 'assistant',
    custom_tool_call: 'assistant',
    mcp_call: 'assistant',
    reasoning: 'assistant',
    function_call_output: 'tool',
    custom_tool_call_output: 'tool',
  },
};

/** Tools of Google and Bedrock, and lists of tools, are wrapped. */
export function unwrapProviderTool(raw: JsonObject): readonly unknown[] | undefined {
  // Gemini: one tool object holds many declarations.
  const declarations = raw.functionDeclarations ?? raw.function_declarations;
  if (Array.isArray(declarations)) {
    return declarations;
  }
  if (raw.parametersJsonSchema !== undefined) {
    const { parametersJsonSchema, ...rest } = raw;
    return [{ parameters: parametersJsonSchema, ...rest }];
  }
  const inner = isObject(raw.toolSpec) ? raw.toolSpec : raw.json_schema;
  return isObject(inner) ? [{ name: raw.name ?? raw.type, ...inner, type: raw.type ?? 'function' }] : undefined;
}
