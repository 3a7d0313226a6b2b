import { tracesToProtobuf } from '../../backend/src/otlp/encode.ts';

export const SPANS_PER_TRACE = 10;
const TRACES_PER_REQUEST = 20;
export const SPANS_PER_REQUEST = TRACES_PER_REQUEST * SPANS_PER_TRACE;

/** An export request of 20 traces of ten model calls each. @param firstTrace number of the first one */
export function manySpans(firstTrace: number): Uint8Array<ArrayBuffer> {
  const now = BigInt(Date.now()) * 1_000_000n;
  const spans = Array.from({ length: SPANS_PER_REQUEST }, (_, index) => ({
    traceId: `d${(firstTrace + Math.floor(index / SPANS_PER_TRACE)).toString(16).padStart(31, '0')}`,
    spanId: `b${(index % SPANS_PER_TRACE).toString(16).padStart(15, '0')}`,
    parentSpanId: index % SPANS_PER_TRACE === 0 ? undefined : `b${'0'.repeat(15)}`,
    name: 'chat gpt-4o-mini',
    kind: 'client' as const,
    status: { code: 'unset' as const },
    startUnixNano: now + BigInt(index),
    endUnixNano: now + 1_000_000_000n,
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.usage.input_tokens': 120,
      'gen_ai.usage.output_tokens': 30,
      'gen_ai.input.messages': JSON.stringify([
        { role: 'user', parts: [{ type: 'text', content: `q${firstTrace}.${index} `.repeat(50) }] },
      ]),
    },
    scope: { name: 'app' },
    resource: { 'service.name': 'shop' },
  }));
  return tracesToProtobuf(spans) as Uint8Array<ArrayBuffer>;
}

/** @returns the status of the answer; `undefined` when none came */
export async function sendManySpans(url: string, firstTrace: number): Promise<number | undefined> {
  const headers = { 'content-type': 'application/x-protobuf' };
  const body = manySpans(firstTrace);
  try {
    const response = await fetch(`${url}/v1/traces`, { method: 'POST', headers, body });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}
