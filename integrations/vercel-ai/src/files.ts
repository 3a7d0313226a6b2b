import { type MessagePart, mediaPart, snapshot } from '@portkey-otel/core/instrument';
import { fields, type ObjectValue, text } from './ai-sdk.ts';

/**
 * A file part (`file`, `image`, `reasoning-file`, generated file) as `blob`, `uri` or `file` of the GenAI conventions. The data
 * may be tagged (`{ type: 'data' | 'url' | 'reference' | 'text' }`), bare (bytes, base64, URL), or a `GeneratedFile`.
 */
export function filePart(part: ObjectValue): MessagePart {
  const file = fields(part.file);
  const given = part.data ?? file.base64;
  const tagged: ObjectValue = isBare(given) ? { data: given } : fields(given);
  if (tagged.type === 'text') return { type: 'text', content: String(tagged.text ?? '') };

  const mimeType = text(part.mediaType) ?? text(file.mediaType);
  const data = tagged.data ?? tagged.url;
  // A provider reference maps provider names to that provider's file id.
  const fileId = Object.values(fields(tagged.reference ?? tagged)).find((id) => typeof id === 'string') ?? '';
  const media = isUrl(data) ? { url: String(data) } : { data };
  return snapshot(mediaPart({ mimeType, fileId: fileId as string, ...media })) as MessagePart;
}

function isBare(data: unknown): boolean {
  return typeof data !== 'object' || data instanceof Uint8Array || data instanceof ArrayBuffer || data instanceof URL;
}

function isUrl(data: unknown): boolean {
  return data instanceof URL || (typeof data === 'string' && /^https?:/.test(data));
}
