import { isLoopback } from '../gateway/listening-sockets.ts';
import type { RecordedRequest } from '../gateway/recording-proxy.ts';
import type { AppEvidence, Evidence, TracedSpan } from './evidence.ts';
import { invoiceUsd } from './invoice.ts';

/** One thing that must hold, and what speaks against it. */
export interface Finding {
  readonly what: string;
  readonly problems: readonly string[];
}

/** Compares what was traced with what the provider billed and what the proxy saw. */
export function checkEvidence(evidence: Evidence): Finding[] {
  const perApp = (what: string, problems: (app: AppEvidence) => readonly string[]): Finding => ({
    what,
    problems: evidence.apps.flatMap((app) => problems(app).map((problem) => `${app.app}: ${problem}`)),
  });
  return [
    perApp('every app ran to its end and left traces of its own', appEnded),
    perApp('every call that the provider billed is one span, with its id and its tokens', everyCallOnce),
    perApp('every billable span is a call that the provider billed', everySpanServed),
    perApp('the sums by app are the sums on the invoice, to the micro-dollar', sumsEqual),
    perApp('every model request carried the id of its own model call in traceparent', ownSpanOnTheWire),
    perApp('every call that failed for good is a failed span, which costs nothing', failuresShown),
    perApp('user and conversation are on every trace and reached the gateway', metadataEverywhere),
    perApp('the retry that the gateway made is on the span', retryIsShown),
    { what: 'everything listens on loopback only', problems: openSockets(evidence) },
  ];
}

function appEnded({ app, exitCode, traces }: AppEvidence): string[] {
  if (exitCode !== 0) return [exitCode === null ? 'had to be stopped' : `ended with ${exitCode}`];
  if (traces.length === 0) return ['left no trace'];
  return traces
    .filter((trace) => trace.service !== app)
    .map((trace) => `trace ${trace.traceId} is of ${trace.service}`);
}

function everyCallOnce({ served, traces }: AppEvidence): string[] {
  const billable = billableSpans(traces);
  return served.flatMap((call) => {
    const spanId = spanIdOf(call.headers.traceparent);
    const span = billable.find((candidate) => candidate.spanId === spanId);
    const name = `${call.answeredModel} (${call.id})`;
    if (!span) return [`${name}: no billable span ${spanId ?? '(the request had no traceparent)'}`];
    const responseId = span.attributes['gen_ai.response.id'];
    if (call.path !== '/v1/embeddings' && responseId !== call.id)
      return [`${name}: the span says response id ${responseId}`];
    const counts = [
      ['input', call.billed.inputTokens, span.usage.inputTokens],
      ['output', call.billed.outputTokens, span.usage.outputTokens ?? 0],
      ['cached', call.billed.cacheReadTokens, span.usage.cacheReadTokens ?? 0],
    ] as const;
    return counts.flatMap(([kind, billed, traced]) =>
      billed === traced ? [] : [`${name}: ${billed} ${kind} tokens billed, ${traced ?? 'none'} traced`],
    );
  });
}

function everySpanServed({ served, traces }: AppEvidence): string[] {
  return billableSpans(traces).flatMap((span) => {
    const calls = served.filter((call) => spanIdOf(call.headers.traceparent) === span.spanId).length;
    return calls === 1 ? [] : [`span ${span.spanId} (${span.name}) stands for ${calls} billed calls`];
  });
}

function sumsEqual({ served, traces }: AppEvidence): string[] {
  const billed = {
    calls: served.length,
    'input tokens': sum(served, (call) => call.billed.inputTokens),
    'output tokens': sum(served, (call) => call.billed.outputTokens),
    microdollars: Math.round(sum(served, (call) => invoiceUsd(call) ?? Number.NaN) * 1e6),
  };
  const traced = {
    calls: sum(traces, (trace) => trace.totals.calls) - failedSpans(traces).length,
    'input tokens': sum(traces, (trace) => trace.totals.inputTokens),
    'output tokens': sum(traces, (trace) => trace.totals.outputTokens),
    microdollars: Math.round(sum(traces, (trace) => trace.totals.costUsd) * 1e6),
  };
  const unknown = sum(traces, (trace) => trace.totals.unknownCostCalls);
  return [
    ...(Object.keys(billed) as (keyof typeof billed)[])
      .filter((what) => billed[what] !== traced[what])
      .map((what) => `${billed[what]} ${what} billed, ${traced[what]} traced`),
    ...(unknown > 0 ? [`the cost of ${unknown} calls is not known`] : []),
  ];
}

function ownSpanOnTheWire({ requests, traces }: AppEvidence): string[] {
  const calls = new Set(
    traces.flatMap((trace) => modelCalls(trace.spans).map((span) => `${trace.traceId}-${span.spanId}`)),
  );
  return modelRequests(requests).flatMap((request) => {
    const { traceparent } = request.headers;
    if (typeof traceparent !== 'string') return [`${request.path} without traceparent`];
    return calls.has(traceparent.slice(3, 52))
      ? []
      : [`${request.path} with ${traceparent}, which is no stored model call`];
  });
}

function failuresShown({ requests, traces }: AppEvidence): string[] {
  const failed = modelRequests(requests).filter(({ response }) => response && response.status >= 400);
  const spans = failedSpans(traces);
  return [
    ...(failed.length === 0 ? ['no call failed'] : []),
    ...failed
      .map(({ headers }) => spanIdOf(headers.traceparent))
      .filter((spanId) => !spans.some((span) => span.spanId === spanId))
      .map((spanId) => `the failed call of span ${spanId} is not shown as failed`),
    ...spans.filter((span) => span.costUsd !== null).map((span) => `failed span ${span.spanId} costs ${span.costUsd}`),
  ];
}

function metadataEverywhere({ requests, traces }: AppEvidence): string[] {
  return [
    ...traces.filter((trace) => !trace.conversationId).map((trace) => `trace ${trace.traceId} has no conversation`),
    ...traces.filter((trace) => !trace.userId).map((trace) => `trace ${trace.traceId} has no user`),
    ...modelRequests(requests)
      .filter(({ headers }) => !/(^|,)_user=/.test(String(headers.baggage)))
      .map((request) => `${request.path} without _user in baggage`),
  ];
}

function retryIsShown({ requests, traces }: AppEvidence): string[] {
  const retried = modelRequests(requests).filter(
    (request) => Number(request.response?.headers['x-portkey-retry-attempt-count']) > 0,
  );
  if (retried.length === 0) return ['the gateway made no retry'];
  return retried.flatMap(({ headers, response }) => {
    const expected = Number(response?.headers['x-portkey-retry-attempt-count']);
    const span = traces
      .flatMap((trace) => trace.spans)
      .find((candidate) => candidate.spanId === spanIdOf(headers.traceparent));
    const shown = span?.attributes['portkey.gateway.retry_count'];
    return Number(shown) === expected
      ? []
      : [`the gateway tried again ${expected} times, the span says ${shown ?? 'nothing'}`];
  });
}

function openSockets({ apps, sockets }: Evidence): string[] {
  return [...(sockets ?? []), ...apps.flatMap((app) => app.sockets ?? [])]
    .filter((socket) => !isLoopback(socket))
    .map(({ pid, address, port }) => `process ${pid} listens on ${address}:${port}`);
}

function billableSpans(traces: AppEvidence['traces']): TracedSpan[] {
  return traces.flatMap((trace) => trace.spans.filter((span) => span.role === 'billable'));
}

function failedSpans(traces: AppEvidence['traces']): TracedSpan[] {
  return traces.flatMap((trace) => trace.spans.filter((span) => span.role === 'failed'));
}

function modelCalls(spans: readonly TracedSpan[]): TracedSpan[] {
  return spans.filter((span) => span.role === 'billable' || span.role === 'failed');
}

function modelRequests(requests: readonly RecordedRequest[]): RecordedRequest[] {
  return requests.filter((request) => /^\/v1\/(chat\/completions|responses|embeddings)$/.test(request.path));
}

function spanIdOf(traceparent: string | string[] | undefined): string | undefined {
  return typeof traceparent === 'string' ? traceparent.split('-')[2] : undefined;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
