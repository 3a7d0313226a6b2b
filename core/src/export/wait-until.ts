/** Keeps a serverless function alive until work is done that its answer does not wait for. */
export type WaitUntil = (work: Promise<unknown>) => void;

/** Where Vercel's runtime keeps the present request: https://github.com/vercel/vercel/tree/main/packages/functions */
const VERCEL_REQUEST = Symbol.for('@vercel/request-context');

type VercelHolder = { readonly [VERCEL_REQUEST]?: { get?(): { waitUntil?: WaitUntil } | undefined } };

/** The present request's own, on Vercel; `undefined` elsewhere and outside of a request. */
export function platformWaitUntil(): WaitUntil | undefined {
  return (globalThis as VercelHolder)[VERCEL_REQUEST]?.get?.()?.waitUntil;
}
