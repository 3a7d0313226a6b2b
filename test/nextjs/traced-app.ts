import type { IncomingHttpHeaders } from 'node:http';
import type { SpanView, TraceView } from 'portkey-otel';
import { expect, vi } from 'vitest';
import { invoiceUsd } from '../demo/invoice.ts';
import type { Stage } from '../demo/stage.ts';

/** The traces of one conversation. */
async function tracesOf(stage: Stage, conversationId: string): Promise<TraceView[]> {
  const filter = encodeURIComponent(`conversation = "${conversationId}"`);
  const { traces } = await read<{ traces: { traceId: string }[] }>(stage, `traces?filter=${filter}`);
  return Promise.all(traces.map(({ traceId }) => read<TraceView>(stage, `traces/${traceId}`)));
}

async function read<T>({ backend }: Stage, path: string): Promise<T> {
  const response = await fetch(`${backend.url}/api/genai/${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** The spans of some traces as indented outlines, in order of their start; what ran at once by name; an error with its type. */
export function outline(traces: readonly TraceView[]): string[] {
  return traces.flatMap(({ spans }) => {
    const ids = new Set(spans.map(({ spanId }) => spanId));
    const below = (parent: string | undefined, depth: number): string[] =>
      inOrder(
        spans.filter(({ parentSpanId }) =>
          parent === undefined ? !parentSpanId || !ids.has(parentSpanId) : parentSpanId === parent,
        ),
      ).flatMap((span) => [
        `${'  '.repeat(depth)}${span.name}${span.status === 'error' ? ` !${span.errorType}` : ''}`,
        ...below(span.spanId, depth + 1),
      ]);
    return below(undefined, 0);
  });
}

/** Siblings by start. Nobody promises which of two parallel calls starts first: those that overlap stand by name. */
function inOrder(siblings: readonly SpanView[]): SpanView[] {
  const startOf = ({ startUnixNano }: SpanView) => BigInt(startUnixNano);
  const endOf = (span: SpanView) => startOf(span) + BigInt(Math.round((span.durationMs ?? 0) * 1e6));
  const groups: SpanView[][] = [];
  let end = 0n;
  for (const span of siblings.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    if (startOf(span) < end) groups.at(-1)?.push(span);
    else groups.push([span]);
    if (endOf(span) > end) end = endOf(span);
  }
  return groups.flatMap((group) => group.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}

interface Expectation {
  /** The reader went away: the provider may have told a usage that nobody read. */
  readonly left?: boolean;
  /**
   * Next.js (16.4) ends the span of a request with the response's `finish`, which never comes when the reader closes the
   * connection at the very end: then the trace is the same without its first line.
   */
  readonly requestMayBeOpen?: boolean;
}

/** Waits until a conversation's traces have this outline, and holds them against what was billed and what was sent. */
export async function expectTraced(
  stage: Stage,
  conversationId: string,
  tree: readonly string[],
  { left = false, requestMayBeOpen = false }: Expectation = {},
): Promise<TraceView[]> {
  const traces = await vi.waitFor(
    async () => {
      const found = await tracesOf(stage, conversationId);
      const seen = outline(found);
      const isOpen = requestMayBeOpen && seen[0] !== tree[0];
      expect(seen).toEqual(isOpen ? tree.slice(1).map((line) => line.slice(2)) : tree);
      return found;
    },
    { timeout: 20_000, interval: 200 },
  );
  expectBilled(ledgerOf(stage, conversationId), traces, left);
  return traces;
}

/** What the provider and the proxy before the gateway saw of one conversation. */
function ledgerOf({ provider, proxy }: Stage, conversationId: string) {
  const ofIt = ({ headers }: { headers: IncomingHttpHeaders }) =>
    String(headers.baggage).includes(`conversation_id=${conversationId}`);
  return { served: provider.served.filter(ofIt), requests: proxy.requests.filter(ofIt) };
}

/**
 * Every request carried the id of its own model call's span; every call whose usage was read is one billable span with the usage,
 * and the cost, of the invoice; no other span has usage.
 */
function expectBilled(
  { served, requests }: ReturnType<typeof ledgerOf>,
  traces: readonly TraceView[],
  left: boolean,
): void {
  const calls = traces.flatMap((trace) => trace.spans).filter(({ role }) => role === 'billable' || role === 'failed');
  const ids = (spans: readonly SpanView[]) => spans.map(({ spanId }) => spanId).toSorted();
  expect(requests.map(({ headers }) => spanIdOf(headers.traceparent)).toSorted()).toEqual(ids(calls));
  const counted = calls.filter(({ usage }) => usage.inputTokens !== null);
  const told = served.filter(({ usage }) => usage !== undefined);
  const toldIds = told.map(({ headers }) => spanIdOf(headers.traceparent)).toSorted();
  expect(ids(counted)).toEqual(left ? toldIds.filter((id) => ids(counted).includes(String(id))) : toldIds);
  for (const span of counted) {
    const call = told.find(({ headers }) => spanIdOf(headers.traceparent) === span.spanId);
    const { inputTokens, outputTokens, cacheReadTokens } = span.usage;
    expect({ inputTokens, outputTokens: outputTokens ?? 0, cacheReadTokens: cacheReadTokens ?? 0 }).toEqual({
      inputTokens: call?.billed.inputTokens,
      outputTokens: call?.billed.outputTokens,
      cacheReadTokens: call?.billed.cacheReadTokens,
    });
    expect(span.costUsd).toBeCloseTo((call && invoiceUsd(call)) ?? Number.NaN, 9);
  }
}

function spanIdOf(traceparent: unknown): string | undefined {
  return typeof traceparent === 'string' ? traceparent.split('-')[2] : undefined;
}
