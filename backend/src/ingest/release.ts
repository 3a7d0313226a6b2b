/**
 * Gives the memory of a body back at once. It lies outside the heap: a thread that makes little garbage else would collect it
 * late. The body is empty afterwards; one that is a part of a larger buffer is left alone.
 */
export function release(body: Uint8Array): void {
  const { buffer } = body;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === body.byteLength && !buffer.detached) buffer.transfer(0);
}

/** As `release`, with the larger buffer of which it is a part: nothing else may lie there. What is in Node's shared pool is left alone. */
export function releaseWhole(part: Uint8Array): void {
  const { buffer } = part;
  if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize && !buffer.detached) buffer.transfer(0);
}
