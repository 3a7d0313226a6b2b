import { styleText } from 'node:util';
import { hasOutputTokens } from '@portkey-otel/core';
import type { SpanView } from '../trace/span-view.ts';
import type { TraceSummary, TraceView } from '../trace/trace-view.ts';

/** How a trace is drawn for the terminal. */
export interface TreeOptions {
  /** Default: false. */
  readonly color?: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
type Paint = (style: Style, text: string) => string;

/** A trace as a tree for the terminal, one line per span: name, model, tokens, cost, role, gateway facts, duration. */
export function renderTrace(trace: TraceView, { color = false }: TreeOptions = {}): string {
  const paint: Paint = color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
  const lines = [headLine(trace, paint)];
  for (const { span, prefix } of branches(trace.spans)) lines.push(`${paint('dim', prefix)}${spanLine(span, paint)}`);
  return `${lines.join('\n')}\n`;
}

function headLine(trace: TraceSummary, paint: Paint): string {
  const { totals } = trace;
  const facts = [
    trace.service ? printable(trace.service) : '',
    duration(trace.durationMs),
    plural(totals.calls, 'model call'),
    `${totals.inputTokens} in, ${totals.outputTokens} out`,
    totals.unknownUsageCalls > 0
      ? paint('yellow', `${plural(totals.unknownUsageCalls, 'call')} with unknown usage`)
      : '',
    trace.conversationId ? `conversation ${printable(trace.conversationId)}` : '',
    trace.userId ? `user ${printable(trace.userId)}` : '',
  ];
  return [
    paint('bold', `trace ${trace.traceId}`),
    paint('green', totalCost(totals)),
    paint('dim', facts.filter(Boolean).join(' · ')),
  ].join('  ');
}

function totalCost({ costUsd, unknownCostCalls }: TraceSummary['totals']): string {
  if (unknownCostCalls === 0) return money(costUsd);
  return `${money(costUsd)} + ${plural(unknownCostCalls, 'call')} of unknown cost`;
}

function spanLine(span: SpanView, paint: Paint): string {
  const name = printable(span.name) || '(no name)';
  const facts = [
    ...(span.status === 'error' || span.role === 'failed'
      ? [paint('red', `error${span.errorType ? ` ${printable(span.errorType)}` : ''}`)]
      : []),
    ...models(span),
    ...tokens(span),
    ...cost(span, paint),
    ...(span.role && span.role !== 'billable' ? [paint('dim', ROLE_WORDS[span.role] ?? span.role)] : []),
    ...gateway(span).map((fact) => paint('cyan', fact)),
    paint('dim', duration(span.durationMs)),
  ];
  return `${span.role ? paint('bold', name) : name}  ${facts.join(' · ')}`;
}

const ROLE_WORDS: { readonly [role: string]: string } = {
  rollup: 'sum of the calls below, not billed',
  duplicate: 'same call again, not billed',
  failed: 'failed call, not billed',
};

function models({ requestModel, responseModel, provider, name, role }: SpanView): string[] {
  if (!role) return [];
  const asked = requestModel && !name.includes(requestModel) ? requestModel : undefined;
  const answered = responseModel && responseModel !== requestModel ? `→ ${responseModel}` : undefined;
  const named = [asked, answered].filter((part) => part !== undefined).join(' ');
  return [provider, named || undefined].flatMap((part) => (part ? [printable(part)] : []));
}

function tokens({ usage, role, operation }: SpanView): string[] {
  if (usage.inputTokens === null && usage.outputTokens === null) {
    return role === 'billable' ? ['usage unknown'] : [];
  }
  const parts = (list: [number | null, string][]) => {
    const known = list.filter(([count]) => count !== null && count > 0).map(([count, unit]) => `${count} ${unit}`);
    return known.length > 0 ? ` (${known.join(', ')})` : '';
  };
  const cache = parts([
    [usage.cacheReadTokens, 'cached'],
    [usage.cacheWriteTokens, 'written to cache'],
  ]);
  const reasoning = parts([[usage.reasoningTokens, 'reasoning']]);
  const hasOutput = usage.outputTokens !== null || operation === null || hasOutputTokens(operation);
  return [
    `${usage.inputTokens ?? '?'} in${cache}`,
    ...(hasOutput ? [`${usage.outputTokens ?? '?'} out${reasoning}`] : []),
  ];
}

function cost({ costUsd, costUnknown, costUpperBound, cacheSavingsUsd, role }: SpanView, paint: Paint): string[] {
  if (role !== 'billable') return [];
  if (costUsd === null) return [paint('yellow', `cost unknown${costUnknown ? `: ${costUnknown}` : ''}`)];
  const saved = cacheSavingsUsd ? ` (cache saved ${money(cacheSavingsUsd)})` : '';
  return [paint('green', `${costUpperBound ? '≤ ' : ''}${money(costUsd)}`) + saved];
}

function gateway({ attributes }: SpanView): string[] {
  const fact = (name: string) => attributes[`portkey.gateway.${name}`];
  const retries = fact('retry_count');
  const facts = [
    fact('routed') === true || fact('provider') !== undefined
      ? ['gateway', fact('provider')].filter(Boolean).join(' ')
      : '',
    fact('cache_status') && fact('cache_status') !== 'disabled' ? `cache ${fact('cache_status')}` : '',
    retries === -1 ? 'all retries failed' : typeof retries === 'number' && retries > 0 ? plural(retries, 'retry') : '',
    typeof fact('target') === 'string' && fact('target') !== 'config' ? `target ${fact('target')}` : '',
    fact('guardrail_status') ? `guardrail ${fact('guardrail_status')}` : '',
  ];
  return facts.filter(Boolean).map((text) => printable(String(text)));
}

/** Characters of indentation; what lies deeper stands at the same column. */
const DEEPEST_INDENT = 120;

/** Depth first, children by start time. A span whose parent is missing, or that is its own ancestor, stands at the top. */
function* branches(spans: readonly SpanView[]): Generator<{ span: SpanView; prefix: string }> {
  const children = new Map<string, SpanView[]>();
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const roots: SpanView[] = [];
  for (const span of spans) {
    if (span.parentSpanId === null || !ids.has(span.parentSpanId)) roots.push(span);
    else children.set(span.parentSpanId, [...(children.get(span.parentSpanId) ?? []), span]);
  }
  const seen = new Set<string>();
  for (const top of [...roots, ...spans]) {
    if (seen.has(top.spanId)) continue;
    seen.add(top.spanId);
    const stack = [{ span: top, lead: '', prefix: '' }];
    for (let item = stack.pop(); item; item = stack.pop()) {
      yield item;
      const { lead } = item;
      const branch = (children.get(item.span.spanId) ?? []).filter(({ spanId }) => !seen.has(spanId));
      for (let index = branch.length - 1; index >= 0; index -= 1) {
        const span = branch[index]!;
        seen.add(span.spanId);
        const isLast = index === branch.length - 1;
        const below = item.lead.length < DEEPEST_INDENT ? (isLast ? '   ' : '│  ') : '';
        stack.push({ span, prefix: `${lead}${isLast ? '└─ ' : '├─ '}`, lead: lead + below });
      }
    }
  }
}

/** A sum is kept in 1e-12 dollars. */
const MOST_DECIMALS = 12;

/** US dollars to the micro-dollar; smaller sums with two significant digits. */
export function money(usd: number): string {
  if (usd === 0) return '$0';
  if (Math.abs(usd) >= 1e-6) return `$${usd.toFixed(6)}`;
  const beforeSecondDigit = 1 - Math.floor(Math.log10(Math.abs(usd)));
  return `$${usd.toFixed(Math.min(beforeSecondDigit, MOST_DECIMALS))}`;
}

export function duration(ms: number): string {
  if (ms < 10) return `${Number(ms.toFixed(2))} ms`;
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(2)} s`;
}

function plural(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** What a trace says must not steer the terminal. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}
