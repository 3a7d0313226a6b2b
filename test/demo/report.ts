import { styleText } from 'node:util';
import type { ServedCall } from '../provider/provider.ts';
import type { Finding } from './checks.ts';
import type { AppEvidence, TracedRequest } from './evidence.ts';
import { invoiceUsd } from './invoice.ts';

export const bold = (text: string) => styleText('bold', text);
export const dim = (text: string) => styleText('dim', text);
export const green = (text: string) => styleText('green', text);
export const red = (text: string) => styleText('red', text);

export function indent(text: string, by = '  '): string {
  return text.replace(/^(?=.)/gm, by);
}

/** What a program reads of one trace. The cost is `null` when that of a call in it is not known. */
export function jsonLine(app: string, trace: TracedRequest): string {
  const models = trace.spans
    .filter((span) => span.role === 'billable')
    .map((span) => span.responseModel ?? span.requestModel)
    .filter((model) => model !== null);
  return JSON.stringify({
    trace: trace.traceId,
    app,
    models: [...new Set(models)],
    inputTokens: trace.totals.inputTokens,
    outputTokens: trace.totals.outputTokens,
    costUsd: trace.totals.unknownCostCalls > 0 ? null : trace.totals.costUsd,
    spans: trace.spans.length,
  });
}

/** Conversations and what they cost, one row each, and the sum. */
export function conversationTable(apps: readonly AppEvidence[]): string {
  const groups = new Map<string, { app: string; traces: TracedRequest[] }>();
  for (const { app, traces } of apps) {
    for (const trace of traces) {
      const key = trace.conversationId ?? '(none)';
      const group = groups.get(key) ?? { app, traces: [] };
      group.traces.push(trace);
      groups.set(key, group);
    }
  }
  const rows = [...groups].map(([conversation, { app, traces }]) => [
    conversation,
    app,
    traces[0]?.userId ?? '',
    ...sums(traces),
  ]);
  const all = apps.flatMap((app) => app.traces);
  return table(
    ['conversation', 'app', 'user', 'traces', 'calls', 'failed', 'tokens in', 'out', 'cost'],
    [...rows, ['total', '', '', ...sums(all)]],
  );
}

function sums(traces: readonly TracedRequest[]): string[] {
  const sum = (of: (totals: TracedRequest['totals']) => number) =>
    traces.reduce((total, trace) => total + of(trace.totals), 0);
  return [
    String(traces.length),
    String(withRole(traces, 'billable')),
    String(withRole(traces, 'failed')),
    String(sum((totals) => totals.inputTokens)),
    String(sum((totals) => totals.outputTokens)),
    usd(sum((totals) => totals.costUsd)),
  ];
}

function withRole(traces: readonly TracedRequest[], role: string): number {
  return traces.flatMap((trace) => trace.spans).filter((span) => span.role === role).length;
}

/** What the provider billed, in one line. */
export function ledgerLine(apps: readonly AppEvidence[]): string {
  const served = apps.flatMap((app) => app.served);
  const sum = (of: (call: ServedCall) => number) => served.reduce((total, call) => total + of(call), 0);
  return [
    `${served.length} calls billed`,
    `${sum((call) => call.billed.inputTokens)} tokens in (${sum((call) => call.billed.cacheReadTokens)} cached)`,
    `${sum((call) => call.billed.outputTokens)} out`,
    usd(sum((call) => invoiceUsd(call) ?? Number.NaN)),
  ].join(' · ');
}

export function usd(amount: number): string {
  return `$${amount.toFixed(6)}`;
}

/** Text columns to the left, the six of numbers to the right; a rule above the last row. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const firstNumber = head.length - 6;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column < firstNumber ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = dim('─'.repeat(widths.reduce((total, width) => total + width + 2, -2)));
  const body = rows.map(line);
  return [bold(line(head)), rule, ...body.slice(0, -1), rule, bold(body.at(-1) ?? '')].join('\n');
}

export function findingsText(findings: readonly Finding[]): string {
  return findings
    .map(({ what, problems }) =>
      problems.length === 0
        ? `${green('✓')} ${what}`
        : [`${red('✗')} ${what}`, ...problems.map((problem) => `    ${problem}`)].join('\n'),
    )
    .join('\n');
}
