import type { MessagePart, Modality } from '../genai/messages.ts';

const DATA_URL = /^data:([^;,]*)((?:;[^;,]*)*?)(;base64)?,/;
const MIN_BLOB_LENGTH = 256;

export function modalityOf(mimeType: string | undefined, fallback: Modality = 'document'): Modality {
  const kind = mimeType?.split('/', 1)[0];
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : fallback;
}

/** A part for a URL, which may hold its data itself. */
export function uriPart(
  url: string,
  modality: Modality | undefined,
  mimeType: string | undefined,
  keep: boolean,
): MessagePart {
  if (url.startsWith('data:')) {
    const match = DATA_URL.exec(url.slice(0, 300));
    if (match !== null) {
      const mime = match[1] || mimeType;
      return blobPart(url.slice(match[0].length), modality ?? modalityOf(mime), mime, keep);
    }
  }
  return { type: 'uri', modality: modality ?? modalityOf(mimeType), mime_type: mimeType, uri: url };
}

/** A part for a URL, or for base64 data. */
export function dataPart(
  data: string,
  modality: Modality | undefined,
  mimeType: string | undefined,
  keep: boolean,
): MessagePart {
  return /^(https?|gs|s3|data):/.test(data)
    ? uriPart(data, modality, mimeType, keep)
    : blobPart(data, modality ?? modalityOf(mimeType), mimeType, keep);
}

/**
 * A part for base64 data. Unless blobs are kept, the data gives way to its size in bytes and a hash, by which equal blobs are
 * still known as equal.
 */
export function blobPart(data: string, modality: Modality, mimeType: string | undefined, keep: boolean): MessagePart {
  const part = { type: 'blob', modality, mime_type: mimeType };
  if (keep || data.length < MIN_BLOB_LENGTH) {
    return { ...part, content: data };
  }
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return { ...part, content: '', size_bytes: Math.floor((data.length * 3) / 4) - padding, hash: contentHash(data) };
}

/** cyrb53, a fast 53-bit hash. Not for security: it only tells equal contents. */
function contentHash(data: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < data.length; i++) {
    const char = data.charCodeAt(i);
    a = Math.imul(a ^ char, 2654435761);
    b = Math.imul(b ^ char, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `cyrb53:${(4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')}`;
}
