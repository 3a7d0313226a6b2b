import { type EnrichedSpan, enrichTrace, joinLogs, type PriceTable, type SpanData } from '@portkey-otel/core';
import { loadPriceTable } from '../prices.ts';
import { spanFacts } from '../trace/span-facts.ts';
import { addSums, dollars, noSums, sumsOf } from '../trace/totals.ts';
import { type TraceView, traceView } from '../trace/trace-view.ts';
import { type OtlpInput, readOtlpFile } from './otlp-file.ts';
import { renderTrace } from './tree.ts';

export interface InspectOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** What `inspect --json` prints. */
export interface Inspection {
  readonly traces: readonly TraceView[];
  readonly totals: {
    readonly billableCalls: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly costUsd: number;
    readonly unknownUsageCalls: number;
    readonly unknownCostCalls: number;
  };
  /** Spans, and messages of several, that could not be read, and why. */
  readonly rejected?: { readonly spans: number; readonly reasons: readonly string[] };
}

/**
 * `portkey-otel inspect`: OTLP spans from files, normalized and priced. A `-` is the standard input. Files of OTLP logs may
 * stand beside those of traces, or alone: records join the spans they name or tell of, and tell of calls without a span.
 *
 * @throws CommandError when a file cannot be read or is no OTLP.
 */
export async function inspect(
  files: readonly string[],
  options: InspectOptions,
  write: (text: string) => void,
  color: boolean,
): Promise<void> {
  const inputs = await Promise.all(files.map(readOtlpFile));
  const inspection = inspectTraces(inputs, await loadPriceTable(), options);
  if (options.json) {
    write(`${JSON.stringify(inspection, null, 2)}\n`);
    return;
  }
  for (const trace of inspection.traces) {
    write(`${renderTrace(trace, { color })}\n`);
    if (options.explain) write(`${explanations(trace)}\n`);
  }
  if (inspection.rejected) {
    write(`not read, spans or messages: ${inspection.rejected.spans} (${inspection.rejected.reasons.join('; ')})\n`);
  }
}

/** Traces by their first span's time, the totals over all of them. */
export function inspectTraces(
  inputs: readonly OtlpInput[],
  table: PriceTable,
  { explain = false }: InspectOptions = {},
): Inspection {
  const enriched = enrichTrace(
    joinLogs(
      once(inputs.flatMap((input) => input.spans?.records ?? [])),
      inputs.flatMap((input) => input.logs?.records ?? []),
    ),
    { table, explain },
  );
  const sums = noSums();
  let billableCalls = 0;
  for (const facts of enriched.map(spanFacts)) {
    addSums(sums, sumsOf(facts));
    if (facts.role === 'billable') billableCalls += 1;
  }
  const rejected = inputs.reduce((count, input) => count + (input.spans?.rejected ?? 0), 0);
  return {
    traces: byTrace(enriched)
      .map(traceView)
      .sort((a, b) => a.start.localeCompare(b.start)),
    totals: {
      billableCalls,
      inputTokens: sums.inputTokens,
      outputTokens: sums.outputTokens,
      costUsd: dollars(sums.costPicodollars),
      unknownUsageCalls: sums.unknownUsageCalls,
      unknownCostCalls: sums.unknownCostCalls,
    },
    ...(rejected > 0
      ? { rejected: { spans: rejected, reasons: inputs.flatMap((input) => input.spans?.rejections ?? []) } }
      : {}),
  };
}

/** A batch that was sent twice is in the file twice. */
function once(spans: readonly SpanData[]): SpanData[] {
  return [...new Map(spans.toReversed().map((span) => [span.traceId + span.spanId, span])).values()].reverse();
}

function byTrace(spans: readonly EnrichedSpan[]): EnrichedSpan[][] {
  return [...Map.groupBy(spans, ({ span }) => span.traceId).values()];
}

function explanations(trace: TraceView): string {
  return trace.spans
    .flatMap(({ spanId, name, explanation = [] }) => [
      ...(explanation.length > 0 ? [`${spanId} ${name}`] : []),
      ...explanation.map(
        ({ field, rule, value, confidence }) =>
          `    ${field}${value === undefined ? '' : ` = ${JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner))}`}  ${rule}${confidence ? ` [${confidence}]` : ''}`,
      ),
    ])
    .join('\n');
}
