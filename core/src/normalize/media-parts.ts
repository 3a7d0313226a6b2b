import type { MessagePart, Modality } from '../genai/messages.ts';
import { dataPart, modalityOf, uriPart } from './blobs.ts';
import { isObject, type JsonObject, text } from './json.ts';
import type { PartOptions, PartRule } from './parts.ts';

export const filePart: PartRule = (part, options) => mediaPart(part, options);
export const imagePart: PartRule = (part, options) => mediaPart(part, options, 'image');
export const audioPart: PartRule = (part, options) => mediaPart(part, options, 'audio');
export const videoPart: PartRule = (part, options) => mediaPart(part, options, 'video');

/** By its id, its URL or its data, which stand in the part itself or in an object inside it. */
function mediaPart(part: JsonObject, { keepBlobs }: PartOptions, kind?: Modality): MessagePart {
  if (part.type === 'file' && typeof part.file_id === 'string') {
    return { modality: modalityOf(text(part.mime_type)), ...part } as MessagePart;
  }
  const source =
    firstObject(part.source, part.image_url, part.video_url, part.file, part.input_audio, part.image, part.file_data) ??
    part;
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
    return dataPart(data, kind, mime, keepBlobs);
  }
  return { ...part, type: text(part.type) ?? 'media' } as MessagePart;
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
