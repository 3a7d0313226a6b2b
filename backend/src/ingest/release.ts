/**
 * Gives the memory of a body back at once. It lies outside the heap: a thread that makes little garbage else would collect it
 * late. The body is empty afterwards; one that is a part of a larger buffer is left alone.
 */
export function release(body: Uint8Array): void {
  const { buffer } = body;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === body.byteLength && !buffer.detached) buffer.transfer(0);
}
