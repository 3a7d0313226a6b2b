import { decodeAnyTraces } from '../../otlp/decode.ts';
import { type Decoded, MalformedOtlpError, type ReceivedLog, type ReceivedSpan } from '../../otlp/received.ts';
import { readWireSpans } from '../../otlp/wire-spans.ts';
import type { BatchResult, EncodedTraces, SpanBatch } from '../trace-store.ts';

/** A span that came, and the bytes of its message where it is to be kept as it came. */
export interface IncomingSpan {
  readonly span: ReceivedSpan;
  readonly message?: Uint8Array | undefined;
}

export interface DecodedBatch {
  readonly workspace: string;
  readonly spans: readonly IncomingSpan[];
  readonly logs: readonly ReceivedLog[];
  readonly result: BatchResult;
}

const NOTHING: Decoded<IncomingSpan> = { records: [], rejected: 0, rejections: [] };
const NANOS_PER_MS = 1_000_000n;

/** The spans of a batch, those of its body decoded. Never throws for what the body says: the result tells. */
export function decodeBatch({ workspace, spans, encoded, logs = [] }: SpanBatch): DecodedBatch {
  const incoming = spans.map((span) => ({ span }));
  const { records, rejected, rejections, malformed } = encoded ? decode(encoded) : { ...NOTHING, malformed: undefined };
  const taken = encoded ? records.filter(({ span }) => isWithin(span, encoded)) : [];
  const all = [...incoming, ...taken];
  const traceIds = [...new Set(all.map(({ span }) => span.traceId))];
  const outside = records.length - taken.length;
  return { workspace, spans: all, logs, result: { traceIds, rejected, rejections, outside, malformed } };
}

function decode({ body, encoding, limits }: EncodedTraces): Decoded<IncomingSpan> & { malformed?: string | undefined } {
  const found = encoding === 'protobuf' ? readWireSpans(body, limits) : undefined;
  if (found) return { ...NOTHING, records: found.map(({ span, bytes }) => ({ span, message: bytes })) };
  try {
    const { records, ...rest } = decodeAnyTraces(body, encoding, limits);
    return { ...rest, records: records.map((span) => ({ span })) };
  } catch (error) {
    if (error instanceof MalformedOtlpError) return { ...NOTHING, malformed: error.message };
    throw error;
  }
}

function isWithin({ startUnixNano }: ReceivedSpan, { fromMs, toMs }: EncodedTraces): boolean {
  return (
    startUnixNano >= BigInt(Math.ceil(fromMs)) * NANOS_PER_MS &&
    startUnixNano / NANOS_PER_MS <= BigInt(Math.floor(toMs))
  );
}
