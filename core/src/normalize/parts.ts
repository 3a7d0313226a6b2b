import type { GenericPart, MessagePart, Modality } from '../genai/messages.ts';
import { blobPart, modalityOf, uriPart } from './blobs.ts';
import { at, isObject, type JsonObject, parseJson, text } from './json.ts';

export interface PartOptions {
  readonly keepBlobs: boolean;
}

type PartRule = (part: JsonObject, options: PartOptions) => MessagePart | undefined;

/**
 * Parts by their `type`, in the words of the OpenAI, Anthropic, Gemini and Bedrock APIs, of the AI SDK, LangChain and the
 * conventions themselves.
 */
const BY_TYPE: Readonly<Record<string, PartRule>> = {
  __proto__: null as never,
  text: textPart,
  input_text: textPart,
  output_text: textPart,
  summary_text: textPart,
  refusal: (part) => ({ type: 'text', content: text(part.refusal) ?? '' }),
  reasoning: reasoningPart,
  thinking: reasoningPart,
  reasoning_text: reasoningPart,
  'redacted-reasoning': reasoningPart,
  redacted_thinking: reasoningPart,
  tool_call: toolCallPart,
  'tool-call': toolCallPart,
  tool_use: toolCallPart,
  function: toolCallPart,
  function_call: toolCallPart,
  server_tool_use: toolCallPart,
  custom_tool_call: toolCallPart,
  mcp_call: toolCallPart,
  tool_call_response: toolResponsePart,
  'tool-result': toolResponsePart,
  tool_result: toolResponsePart,
  'tool-error': toolResponsePart,
  function_call_output: toolResponsePart,
  custom_tool_call_output: toolResponsePart,
  textBlock: textPart,
  reasoningBlock: reasoningPart,
  toolUseBlock: toolCallPart,
  toolResultBlock: toolResponsePart,
  image: mediaPart('image'),
  image_url: mediaPart('image'),
  input_image: mediaPart('image'),
  audio: mediaPart('audio'),
  input_audio: mediaPart('audio'),
  video: mediaPart('video'),
  video_url: mediaPart('video'),
  file: mediaPart(undefined),
  input_file: mediaPart(undefined),
  document: mediaPart(undefined),
  media: mediaPart(undefined),
};

/** Parts without a `type`, by the key that holds their content: Gemini, Bedrock, Genkit. */
const BY_KEY: readonly (readonly [string, PartRule])[] = [
  ['text', (part) => (part.thought === true ? reasoningPart(part) : textPart(part))],
  ['functionCall', (part) => nested(part.functionCall, toolCallPart)],
  ['function_call', (part) => nested(part.function_call, toolCallPart)],
  ['functionResponse', (part) => nested(part.functionResponse, toolResponsePart)],
  ['function_response', (part) => nested(part.function_response, toolResponsePart)],
  ['toolUse', (part) => nested(part.toolUse, toolCallPart)],
  ['toolResult', (part) => nested(part.toolResult, toolResponsePart)],
  ['toolRequest', (part) => nested(part.toolRequest, toolCallPart)],
  ['toolResponse', (part) => nested(part.toolResponse, toolResponsePart)],
  [
    'reasoningContent',
    (part) => ({ type: 'reasoning', content: text(at(part.reasoningContent, 'reasoningText', 'text')) ?? '' }),
  ],
  ['reasoning', reasoningPart],
  ['inlineData', (part, options) => nested(part.inlineData, mediaPart(undefined), options)],
  ['inline_data', (part, options) => nested(part.inline_data, mediaPart(undefined), options)],
  ['fileData', (part, options) => nested(part.fileData, mediaPart(undefined), options)],
  ['file_data', (part, options) => nested(part.file_data, mediaPart(undefined), options)],
  ['media', (part, options) => nested(part.media, mediaPart(undefined), options)],
  ['image', (part, options) => nested(part.image, mediaPart('image'), options)],
  ['document', (part, options) => nested(part.document, mediaPart(undefined), options)],
  ['content', textPart],
];

/** One content part of any API as a part of the conventions; an unknown one is kept as it is, with its type. */
export function toPart(raw: unknown, options: PartOptions): MessagePart | undefined {
  if (typeof raw === 'string') {
    return { type: 'text', content: raw };
  }
  if (!isObject(raw)) {
    return undefined;
  }
  const { type } = raw;
  if (typeof type === 'string') {
    const rule = BY_TYPE[type];
    return rule === undefined ? (raw as MessagePart) : rule(raw, options);
  }
  for (const [key, rule] of BY_KEY) {
    if (raw[key] !== undefined && raw[key] !== null) {
      return rule(raw, options);
    }
  }
  return Object.keys(raw).length === 0 ? undefined : ({ ...raw, type: 'unknown' } as MessagePart);
}

/** Content of a message (text, one part, a list of parts) as parts. */
export function toParts(content: unknown, options: PartOptions): MessagePart[] {
  if (content === undefined || content === null || content === '') {
    return [];
  }
  const parts: MessagePart[] = [];
  for (const item of Array.isArray(content) ? content : [content]) {
    const part = toPart(item, options);
    if (part !== undefined) {
      parts.push(part);
    }
  }
  return parts;
}

function nested(value: unknown, rule: PartRule, options: PartOptions = { keepBlobs: false }): MessagePart | undefined {
  return isObject(value) ? rule(value, options) : undefined;
}

function textPart(part: JsonObject): MessagePart | undefined {
  if (part.type === 'text' && typeof part.content === 'string') {
    return part as MessagePart;
  }
  const value = part.text ?? part.content;
  const content = typeof value === 'string' ? value : at(value, 'value');
  return typeof content === 'string' ? { type: 'text', content } : undefined;
}

function reasoningPart(part: JsonObject): MessagePart | undefined {
  if (part.type === 'reasoning' && typeof part.content === 'string') {
    return part as MessagePart;
  }
  const value = part.text ?? part.thinking ?? part.reasoning ?? part.content ?? part.summary ?? part.data;
  if (Array.isArray(value)) {
    const content = value.map((item) => (typeof item === 'string' ? item : (text(at(item, 'text')) ?? ''))).join('\n');
    return { type: 'reasoning', content };
  }
  return { type: 'reasoning', content: typeof value === 'string' ? value : '' };
}

function toolCallPart(part: JsonObject): MessagePart | undefined {
  const inner = isObject(part.function) ? part.function : part;
  const name = text(inner.name ?? part.toolName ?? part.tool_name);
  if (name === undefined) {
    return undefined;
  }
  const id = text(part.toolCallId ?? part.tool_call_id ?? part.call_id ?? part.toolUseId ?? part.ref ?? part.id);
  const input = inner.arguments ?? part.args ?? part.input ?? part.parameters;
  return {
    type: 'tool_call',
    ...(id !== undefined && { id }),
    name,
    ...(input !== undefined && { arguments: toArguments(input) }),
  };
}

/** Arguments are an object where the text that holds them is one. */
export function toArguments(input: unknown): unknown {
  if (typeof input !== 'string') {
    return input;
  }
  const parsed = parseJson(input);
  return parsed === undefined || parsed.truncated || typeof parsed.value !== 'object' ? input : parsed.value;
}

function toolResponsePart(part: JsonObject): MessagePart {
  const id = text(
    part.toolCallId ?? part.tool_call_id ?? part.tool_use_id ?? part.call_id ?? part.toolUseId ?? part.ref ?? part.id,
  );
  let response = part.response ?? part.result ?? part.output ?? part.content ?? part.error;
  // The AI SDK from v5 on wraps outputs: { type: 'json' | 'text' | 'error-text' | 'content', value }.
  if (part.type === 'tool-result' && isObject(response) && typeof response.type === 'string' && 'value' in response) {
    response = response.value;
  }
  return { type: 'tool_call_response', ...(id !== undefined && { id }), response: response ?? null };
}

function mediaPart(kind: Modality | undefined): PartRule {
  return (part, { keepBlobs }) => {
    if (part.type === 'file' && typeof part.file_id === 'string') {
      return { modality: modalityOf(text(part.mime_type)), ...part } as MessagePart;
    }
    const source =
      firstObject(
        part.source,
        part.image_url,
        part.video_url,
        part.file,
        part.input_audio,
        part.image,
        part.file_data,
      ) ?? part;
    const mime = text(
      source.media_type ??
        source.mediaType ??
        source.mimeType ??
        source.mime_type ??
        source.contentType ??
        part.mediaType ??
        part.mimeType,
    );
    const modality =
      kind ?? modalityOf(mime ?? (typeof source.format === 'string' && part.input_audio ? 'audio/' : undefined));
    const fileId = text(source.file_id ?? source.fileId);
    if (fileId !== undefined) {
      return { type: 'file', modality, ...(mime !== undefined && { mime_type: mime }), file_id: fileId };
    }
    const url = text(
      source.url ?? source.uri ?? source.fileUri ?? source.file_uri ?? (source === part ? urlOf(part) : undefined),
    );
    if (url !== undefined) {
      return uriPart(url, kind, mime, keepBlobs);
    }
    const data = source.data ?? source.bytes ?? source.file_data ?? source.image ?? source.content;
    if (typeof data === 'string') {
      return /^(https?|gs|s3|data):/.test(data)
        ? uriPart(data, kind, mime, keepBlobs)
        : blobPart(data, modality, mime, keepBlobs);
    }
    return { ...part, type: text(part.type) ?? 'media' } as MessagePart;
  };
}

function urlOf(part: JsonObject): unknown {
  return typeof part.image_url === 'string'
    ? part.image_url
    : typeof part.image === 'string' && /^(https?|data):/.test(part.image)
      ? part.image
      : undefined;
}

function firstObject(...values: readonly unknown[]): JsonObject | undefined {
  return values.find(isObject);
}

/** Blob parts of messages that came in the conventions' own form. */
export function shortenBlob(standard: MessagePart, { keepBlobs }: PartOptions): MessagePart {
  const part = standard as GenericPart;
  if (part.type === 'blob' && !keepBlobs && typeof part.content === 'string') {
    return part.content === ''
      ? part
      : blobPart(part.content, text(part.modality) ?? modalityOf(text(part.mime_type)), text(part.mime_type), false);
  }
  if (part.type === 'uri' && typeof part.uri === 'string' && part.uri.startsWith('data:')) {
    return uriPart(part.uri, text(part.modality), text(part.mime_type), keepBlobs);
  }
  return part;
}
