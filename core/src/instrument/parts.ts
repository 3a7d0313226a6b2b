import type { MessagePart } from '../genai/messages.ts';

/** What frameworks know of a picture, a recording or a document in a message. */
export interface Media {
  /** Default: by the media type. */
  readonly modality?: string | undefined;
  readonly mimeType?: string | undefined;
  /** Base64, any URL, or bytes (`Uint8Array`, `ArrayBuffer`). */
  readonly data?: unknown;
  /** A URL, or a data URL. */
  readonly url?: unknown;
  /** The provider's id of an uploaded file. */
  readonly fileId?: string | undefined;
}

/** `blob`, `uri` or `file` of the GenAI conventions; `undefined` when neither data, URL nor id is known. */
export function mediaPart({ modality, mimeType, data, url, fileId }: Media): MessagePart | undefined {
  const given = url ?? data;
  const text = given instanceof URL ? given.href : given;
  const [, type, content] = (typeof text === 'string' && DATA_URL.exec(text)) || [];
  const known = type || mimeType;
  const described = { modality: modality ?? modalityOf(known), mime_type: known ?? null };
  if (content !== undefined) return { type: 'blob', ...described, content };
  if (url !== undefined || isUrl(text)) return { type: 'uri', ...described, uri: String(text) };
  if (data !== undefined) {
    return {
      type: 'blob',
      ...described,
      content: (data instanceof ArrayBuffer ? new Uint8Array(data) : data) as string,
    };
  }
  return fileId === undefined ? undefined : { type: 'file', ...described, file_id: fileId };
}

function isUrl(data: unknown): boolean {
  return typeof data === 'string' && /^\w+:\/\//.test(data);
}

const DATA_URL = /^data:([^;,]*)[^,]*,(.*)$/s;

function modalityOf(mimeType = ''): string {
  const [top = ''] = mimeType.split('/');
  return ['image', 'video', 'audio'].includes(top) ? top : 'document';
}

/** The value of JSON text; the text itself where it is none, as of a model that broke off inside its arguments. */
export function parsedJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
