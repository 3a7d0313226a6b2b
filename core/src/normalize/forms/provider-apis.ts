import type { Forms } from '../forms.ts';
import { at, isObject, text } from '../json.ts';
import { mediaPart } from '../media-parts.ts';
import { type PartRule, reasoningPart, textPart, toolCallPart, toolResponsePart } from '../parts.ts';

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
    image: mediaPart('image'),
    image_url: mediaPart('image'),
    input_image: mediaPart('image'),
    audio: mediaPart('audio'),
    input_audio: mediaPart('audio'),
    video: mediaPart('video'),
    video_url: mediaPart('video'),
    file: mediaPart(),
    input_file: mediaPart(),
    document: mediaPart(),
    media: mediaPart(),
  },
  untypedParts: {
    functionCall: inside('functionCall', toolCallPart),
    function_call: inside('function_call', toolCallPart),
    functionResponse: inside('functionResponse', toolResponsePart),
    function_response: inside('function_response', toolResponsePart),
    toolUse: inside('toolUse', toolCallPart),
    toolResult: inside('toolResult', toolResponsePart),
    reasoningContent: (part) => ({
      type: 'reasoning',
      content: text(at(part.reasoningContent, 'reasoningText', 'text')) ?? '',
    }),
    inlineData: inside('inlineData', mediaPart()),
    inline_data: inside('inline_data', mediaPart()),
    fileData: inside('fileData', mediaPart()),
    file_data: inside('file_data', mediaPart()),
    image: inside('image', mediaPart('image')),
    document: inside('document', mediaPart()),
    content: textPart,
  },
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

/** The part that stands under the key. */
export function inside(key: string, rule: PartRule): PartRule {
  return (part, options) => {
    const value = part[key];
    return isObject(value) ? rule(value, options) : undefined;
  };
}
