import type { MessagePart } from '@portkey-otel/core';
import { fields, type ObjectValue, text } from './ai-sdk.ts';

/**
 * A file part (`file`, `image`, `reasoning-file`, generated file) as `blob`, `uri` or `file` of the GenAI conventions. The data
 * may be tagged (`{ type: 'data' | 'url' | 'reference' | 'text' }`), bare (bytes, base64, URL), or a `GeneratedFile`.
 */
export function filePart(part: ObjectValue): MessagePart {
  const file = fields(part.file);
  const mediaType = text(part.mediaType) ?? text(file.mediaType);
  const described = { modality: modality(mediaType), mime_type: mediaType ?? null };
  const data = part.data ?? file.base64;
  const tagged = data instanceof Uint8Array || data instanceof URL ? {} : fields(data);

  if (tagged.type === 'text') return { type: 'text', content: String(tagged.text ?? '') };
  const url = data instanceof URL || isUrl(data) ? data : tagged.type === 'url' ? tagged.url : undefined;
  if (url !== undefined) return { type: 'uri', ...described, uri: String(url) };
  const bytes = base64(tagged.type === 'data' ? tagged.data : data);
  if (bytes !== undefined) return { type: 'blob', ...described, content: bytes };
  return { type: 'file', ...described, file_id: providerReference(fields(tagged.reference ?? data)) };
}

/** A provider reference maps provider names to that provider's file id. */
function providerReference(reference: ObjectValue): string {
  return (Object.values(reference).find((id) => typeof id === 'string') as string | undefined) ?? '';
}

function modality(mediaType: string | undefined): string {
  const [top] = (mediaType ?? '').split('/');
  return top === 'image' || top === 'video' || top === 'audio' ? top : 'document';
}

function isUrl(data: unknown): data is string {
  return typeof data === 'string' && /^https?:\/\//.test(data);
}

function base64(data: unknown): string | undefined {
  if (typeof data === 'string') return data.startsWith('data:') ? data.slice(data.indexOf(',') + 1) : data;
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
  if (!(bytes instanceof Uint8Array)) return undefined;
  // Node's own encoder is some fifty times faster than `btoa`; edge runtimes have only the latter.
  if (typeof Buffer !== 'undefined')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
