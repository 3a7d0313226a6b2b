import { readFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTraces } from '../otlp/decode.ts';
import { tracesToProtobuf } from '../otlp/encode.ts';
import { CommandError } from './command-error.ts';
import { readOtlp } from './otlp-file.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../test/fixtures/spans/${name}.json`, import.meta.url));
const protobufOf = (json: Uint8Array) => tracesToProtobuf(decodeTraces(json, 'json').records);
const lineOf = (json: Uint8Array) => JSON.stringify(JSON.parse(new TextDecoder().decode(json)));

/** Six spans and two. */
const SIX = fixture('vercel-ai-v7/agent-tools');
const TWO = fixture('vercel-ai-v6/chat');
const [six, two] = [protobufOf(SIX), protobufOf(TWO)];

function varint(length: number): Buffer {
  const bytes = [];
  let rest = length;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

function bigEndian(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

const framed = (prefix: (length: number) => Buffer, ...messages: Uint8Array[]) =>
  Buffer.concat(messages.flatMap((message) => [prefix(message.length), message]));

const utf16 = (swap: boolean) => {
  const text = Buffer.from(`\ufeff${new TextDecoder().decode(SIX)}`, 'utf16le');
  return swap ? text.swap16() : text;
};

/** A request whose tag and length are a line break and the sign of this code. */
function requestOfLength(length: number): Uint8Array {
  const span = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
  const times = { startTimeUnixNano: '1', endTimeUnixNano: '2', kind: 3 };
  const requests = Array.from({ length: 120 }, (_, i) => {
    const spans = [{ ...span, ...times, name: 'x'.repeat(i) }];
    return protobufOf(Buffer.from(JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans }] }] })));
  });
  return requests.find((body) => body[1] === length && body.length === length + 2) as Uint8Array;
}

describe('what the file is', () => {
  test.each<readonly [string, Uint8Array, number]>([
    ['protobuf', six, 6],
    ['requests one after the other, which are one', Buffer.concat([six, two]), 8],
    ['gzip', gzipSync(six), 6],
    ['gzip in gzip', gzipSync(gzipSync(six)), 6],
    ['gzip of several members', Buffer.concat([gzipSync(six), gzipSync(two)]), 8],
    ['zstd', zstdCompressSync(six), 6],
    ['messages with their lengths in four bytes', framed(bigEndian, six, two), 8],
    ['packed messages with their lengths', framed(bigEndian, zstdCompressSync(six), zstdCompressSync(SIX)), 12],
    ['messages with their lengths as varints', framed(varint, six, two), 8],
    ['protobuf that begins like a JSON object', requestOfLength(0x7b), 1],
    ['protobuf that begins like a JSON list', requestOfLength(0x5b), 1],
    ['JSON with a mark', Buffer.concat([Buffer.from('\ufeff'), SIX]), 6],
    ['UTF-16, the low byte first', utf16(false), 6],
    ['UTF-16, the high byte first', utf16(true), 6],
    ['JSON lines', Buffer.from(`${lineOf(SIX)}\r\n${lineOf(TWO)}\n`), 8],
    ['a JSON list of requests', Buffer.from(`[${lineOf(SIX)},${lineOf(TWO)}]`), 8],
  ])('%s', (_, body, spans) => {
    const input = readOtlp(body, 'F');
    expect(input.spans).toMatchObject({ rejected: 0 });
    expect(input.spans?.records).toHaveLength(spans);
  });
});

describe('what cannot be read is told of, and nothing else is lost', () => {
  test.each<readonly [string, Uint8Array, number, RegExp]>([
    ['a line that is no JSON', Buffer.from(`${lineOf(SIX)}\n{"oops\n${lineOf(TWO)}`), 8, /^line 2: .*JSON/],
    ['a line of another signal', Buffer.from(`${lineOf(SIX)}\n{"resourceMetrics":[]}\n`), 6, /^line 2: .*missing/],
    ['a last line that was cut off', Buffer.from(`${lineOf(SIX)}\n${lineOf(TWO).slice(0, 300)}`), 6, /^line 2: /],
    ['a last message that was cut off', framed(bigEndian, six, two).subarray(0, -9), 6, /end is cut off: its last \d+/],
    ['a last request that was cut off', Buffer.concat([six, two.subarray(0, -9)]), 6, /end is cut off/],
    ['a message that is none', framed(varint, six, Buffer.from('hello'), two), 8, /^message 2: /],
  ])('%s', (_, body, spans, reason) => {
    const input = readOtlp(body, 'F');
    expect(input.spans?.records).toHaveLength(spans);
    expect(input.spans?.rejected).toBe(1);
    expect(input.spans?.rejections[0]).toMatch(reason);
  });
});

describe('what is no OTLP', () => {
  test.each<readonly [string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^F is empty$/],
    ['one request that was cut off', six.subarray(0, -20), /^F is no OTLP: .*premature EOF/],
    ['JSON that was cut off', SIX.subarray(0, 2000), /^F is no OTLP: .*JSON/],
    ['text', Buffer.from('hello world'), /^F is no OTLP: it is no JSON, and as protobuf/],
    ['hexadecimal', Buffer.from(Buffer.from(six).toString('hex')), /^F is no OTLP/],
    ['broken zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]), /^F looks like zstd and is not: /],
    ['lists in lists without end', Buffer.from('['.repeat(200_000)), /^F is no OTLP/],
    ['lengths in lengths without end', Buffer.concat(lengthsInLengths(40_000)), /^F is no OTLP/],
  ])('%s', (_, body, message) => {
    expect(() => readOtlp(body, 'F')).toThrow(CommandError);
    expect(() => readOtlp(body, 'F')).toThrow(message);
  });

  test('any bytes at all are an error that says so, or hold no harm', () => {
    assert(
      property(uint8Array({ maxLength: 2000 }), (body) => {
        try {
          readOtlp(body, 'F');
        } catch (error) {
          expect(error).toBeInstanceOf(CommandError);
        }
      }),
    );
  });
});

function lengthsInLengths(depth: number): Buffer[] {
  return Array.from({ length: depth }, (_, i) => bigEndian((depth - i - 1) * 4));
}
