import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';
import { release } from '../ingest/release.ts';
import { ApiError } from './api-error.ts';

export interface BodyLimits {
  /** Bytes on the wire. */
  readonly maxWireBytes: number;
  /** Bytes after decompression. */
  readonly maxInflatedBytes: number;
}

export const DEFAULT_BODY_LIMITS: BodyLimits = { maxWireBytes: 16 * 1024 * 1024, maxInflatedBytes: 64 * 1024 * 1024 };

type Inflate = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const ENCODINGS: ReadonlyMap<string, Inflate> = new Map(
  Object.entries({
    gzip: promisify(gunzip) as Inflate,
    'x-gzip': promisify(gunzip) as Inflate,
    deflate: promisify(inflate) as Inflate,
    br: promisify(brotliDecompress) as Inflate,
    zstd: promisify(zstdDecompress) as Inflate,
  }),
);

/** The content type without its parameters, in lower case. */
export function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
}

/** The whole body, decompressed. @throws ApiError 400, 413 or 415 */
export async function readBody(request: IncomingMessage, limits: BodyLimits): Promise<Uint8Array> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const decompress = ENCODINGS.get(encoding);
  if (!decompress && encoding !== 'identity' && encoding !== '') {
    throw new ApiError(
      415,
      'unsupported_encoding',
      `content-encoding ${encoding.slice(0, 40)} is not supported: use gzip or none`,
    );
  }
  const body = await readWire(request, limits.maxWireBytes);
  if (!decompress) return body;
  try {
    const inflated = await decompress(body, { maxOutputLength: limits.maxInflatedBytes });
    release(body);
    return inflated;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(limits.maxInflatedBytes, 'decompressed');
    throw new ApiError(400, 'invalid_body', `the body is not valid ${encoding}: ${(error as Error).message}`);
  }
}

async function readWire(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit, 'on the wire');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch {
    // Nobody is there to read it, and it is no fault of ours to be told of.
    throw new ApiError(400, 'incomplete_body', 'the connection ended before the body did');
  }
  if (size > limit) throw tooLarge(limit, 'on the wire');
  const body = Buffer.concat(chunks);
  for (const chunk of chunks) release(chunk);
  return body;
}

function tooLarge(limit: number, where: string): ApiError {
  const message = `the body is over ${Math.round(limit / 1024 / 1024)} MiB ${where}: send smaller batches`;
  // What is left of the body is not read: the connection cannot serve another request.
  return new ApiError(413, 'body_too_large', message, { connection: 'close' });
}
