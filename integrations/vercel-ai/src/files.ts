import { type Fields, fieldsOf, type MessagePart, mediaPart } from '@portkey-otel/core/instrument';
import { text } from './ai-sdk.ts';

/**
 * A file part (`file`, `image`, `reasoning-file`, generated file) as `blob`, `uri` or `file` of the GenAI conventions. The data
 * may be tagged (`{ type: 'data' | 'url' | 'reference' | 'text' }`), bare (bytes, base64, URL), or a `GeneratedFile`.
 */
export function filePart(part: Fields): MessagePart {
  const file = fieldsOf(part.file);
  const given = part.data ?? file.base64;
  const tagged: Fields = given?.constructor === Object ? fieldsOf(given) : { data: given };
  if (tagged.type === 'text') return { type: 'text', content: String(tagged.text ?? '') };

  const mimeType = text(part.mediaType) ?? text(file.mediaType);
  const data = tagged.data ?? tagged.url;
  // A provider reference maps provider names to that provider's file id.
  const fileId = Object.values(fieldsOf(tagged.reference ?? tagged)).find((id) => typeof id === 'string') ?? '';
  return mediaPart({ mimeType, fileId: fileId as string, data }) as MessagePart;
}
