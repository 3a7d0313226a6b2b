export { type Backend, type BackendOptions, startBackend } from './backend.ts';
export { renderTrace, type TreeOptions } from './cli/tree.ts';
export type { EventView, LinkView, LogView, SpanOutline, SpanView, UsageView } from './trace/span-view.ts';
export type { Percentiles, Totals } from './trace/totals.ts';
export type { TraceOutline, TraceSummary, TraceView } from './trace/trace-view.ts';
export { traceView } from './trace/trace-view.ts';
