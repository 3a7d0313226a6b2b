import { afterEach, describe, expect, it } from 'vitest';
import { ingest, said, serve, start } from './shop-app.ts';

const VERCEL = Symbol.for('@vercel/request-context');
type Global = { [VERCEL]?: { get(): { waitUntil(work: Promise<unknown>): void } } };

let kept: Promise<unknown>[] = [];
const waitUntil = (work: Promise<unknown>) => void kept.push(work);

afterEach(() => {
  delete (globalThis as Global)[VERCEL];
  kept = [];
});

describe('a serverless function is kept alive until its spans are sent', () => {
  it("by the present request of Vercel's runtime, once for the spans that end together", async () => {
    (globalThis as Global)[VERCEL] = { get: () => ({ waitUntil }) };
    const processor = start();
    serve('ada');
    expect(kept).toHaveLength(1);
    await Promise.all(kept);
    expect(ingest.rows).toHaveLength(4);
    // A stream that ends after the answer.
    serve('bob');
    expect(kept).toHaveLength(2);
    await Promise.all(kept);
    expect(ingest.rows).toHaveLength(8);
    expect(processor.stats()).toMatchObject({ exported: 8, queued: 0 });
  });

  it('by the function that was given', async () => {
    start({ waitUntil });
    serve('ada');
    await Promise.all(kept);
    expect(kept).toHaveLength(1);
    expect(ingest.rows).toHaveLength(4);
  });

  it('and where it cannot be, the app goes on and the spans wait as usual', async () => {
    const processor = start({
      waitUntil: () => {
        throw new Error('outside of a request');
      },
    });
    serve('ada');
    await processor.forceFlush();
    expect(ingest.rows).toHaveLength(4);
    expect(said).toEqual([expect.stringContaining('outside of a request')]);
  });
});
