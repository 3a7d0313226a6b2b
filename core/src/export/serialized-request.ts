import type { ExportProtocol } from './destination.ts';

export interface SerializedRequest {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** The body as a request; throws when the serializer gave none. */
export function serialized(body: Uint8Array | undefined, protocol: ExportProtocol): SerializedRequest {
  const contentType = protocol === 'http/json' ? 'application/json' : 'application/x-protobuf';
  return { body: bytes(body), contentType };
}

export function bytes(body: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  if (body === undefined) throw new TypeError('the OTLP serializer gave nothing');
  return body as Uint8Array<ArrayBuffer>;
}
