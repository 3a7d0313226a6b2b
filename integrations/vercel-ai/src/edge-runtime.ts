/** Whether this is Vercel's edge runtime, or that of Next.js, which have Node's names without what is behind them. */
export const isEdgeRuntime = 'EdgeRuntime' in globalThis;
