'use client';
import { useEffect, useState } from 'react';

interface Span {
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly status?: string;
  readonly durationMs?: number;
  readonly usage: { readonly inputTokens: number | null; readonly outputTokens: number | null };
  readonly costUsd: number | null;
}

interface Trace {
  readonly spans: readonly Span[];
  readonly totals: { readonly inputTokens: number; readonly outputTokens: number; readonly costUsd: number };
}

/** How often and how long to ask for a trace that is still on its way. */
const EVERY_MS = 700;
const ATTEMPTS = 20;

/** The last answer's spans, tokens and cost, as the backend on this machine has them. */
export function TracePanel({ traceId, settled }: { traceId: string | undefined; settled: boolean }) {
  const trace = useTrace(traceId, settled);
  return (
    <aside className="trace">
      <h2>Trace</h2>
      {traceId === undefined ? <p className="hint">The last answer, call by call.</p> : <code>{traceId}</code>}
      {trace && (
        <>
          <ol>
            {rows(trace.spans).map(({ span, depth }) => (
              <li key={span.spanId} style={{ paddingLeft: `${depth}rem` }} className={span.status}>
                <span>{span.name}</span>
                <span className="figures">{figures(span)}</span>
              </li>
            ))}
          </ol>
          <p className="totals">
            {trace.totals.inputTokens} in, {trace.totals.outputTokens} out, {usd(trace.totals.costUsd)}
          </p>
        </>
      )}
    </aside>
  );
}

function useTrace(traceId: string | undefined, settled: boolean): Trace | undefined {
  const [trace, setTrace] = useState<Trace>();
  useEffect(() => {
    if (traceId === undefined || !settled) return;
    let left = ATTEMPTS;
    const read = async () => {
      left -= 1;
      const answer = await fetch(`/api/traces/${traceId}`).catch(() => undefined);
      if (answer?.status === 200) setTrace(await answer.json());
      if (left === 0 || answer?.status === 404) clearInterval(timer); // 404: no backend here
    };
    const timer = setInterval(read, EVERY_MS);
    return () => clearInterval(timer);
  }, [traceId, settled]);
  return trace;
}

/** Every span under its parent; one whose parent was not traced starts a tree. */
function rows(spans: readonly Span[], parent?: Span, depth = 0): { span: Span; depth: number }[] {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  return spans
    .filter(({ parentSpanId }) => (parent ? parentSpanId === parent.spanId : !parentSpanId || !ids.has(parentSpanId)))
    .flatMap((span) => [{ span, depth }, ...rows(spans, span, depth + 1)]);
}

function figures({ usage, costUsd }: Span): string {
  const { inputTokens, outputTokens } = usage;
  if (inputTokens === null && outputTokens === null) return '';
  return `${(inputTokens ?? 0) + (outputTokens ?? 0)} tokens${costUsd === null ? '' : `, ${usd(costUsd)}`}`;
}

/** Micro-dollars; what costs less shows its first digits. */
function usd(amount: number): string {
  return `$${amount.toFixed(amount > 0 && amount < 1e-6 ? 8 : 6)}`;
}
