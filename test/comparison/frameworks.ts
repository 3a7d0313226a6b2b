import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { type GenAiSpan, normalize, operationKind, type Usage } from '@portkey-otel/core';
import type { Provider } from '../provider/provider.ts';

/** A scenario of an adapter's own tests; its tree names the spans as this project does. */
export interface Expected {
  readonly name: string;
  readonly tree: readonly string[];
  readonly failures: number;
  /** Where the work stops is a matter of time, so that nothing can be counted. */
  readonly loose: boolean;
  /** What the provider billed and told to somebody who listened. */
  readonly countTokens: boolean;
}

export interface Row {
  readonly name: string;
  /** Empty when nothing was lost. */
  readonly lost: readonly string[];
  readonly requests: number;
  /** Requests whose `traceparent` is the span of a model call. */
  readonly linked: number;
}

const KINDS = ['model calls', 'tools', 'retrievals', 'embeddings'] as const;
type Kind = (typeof KINDS)[number];

const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/^(chat|text_completion)\b/, 'model calls'],
  [/^execute_tool\b/, 'tools'],
  [/^retrieval\b/, 'retrievals'],
  [/^embeddings\b/, 'embeddings'],
];

/** What an instrumentation lost of one scenario, whatever its vocabulary: its spans are read by this project's normalizer. */
export function rowOf(expected: Expected, spans: readonly ReadableSpan[], provider: Provider): Row {
  const read = spans.map((span) => ({ span, genAi: normalize(inputOf(span)) }));
  const calls = read.filter(({ genAi }) => ['model calls', 'embeddings'].includes(kindOf(genAi) ?? ''));
  const ids = new Set(calls.map(({ span }) => span.spanContext().spanId));
  const lost = spans.some((span) => !isApplication(span))
    ? [...missing(expected, read), ...tree(expected, spans), ...failures(expected, spans)]
    : ['everything: no span'];
  if (lost[0] !== 'everything: no span' && expected.countTokens) {
    const { served } = provider;
    const told = calls.filter(({ span }) => !failed(span)).map(({ genAi }) => genAi?.usage);
    const untold = served.some(({ complete, usage }) => complete && usage === undefined);
    lost.push(
      ...tokens(
        told,
        served.map((call) => call.usage),
      ),
    );
    if (untold) lost.push('tokens: the provider was not asked for them');
  }
  const spanIdOf = (traceparent: unknown) => String(traceparent).split('-')[2] ?? '';
  return {
    name: expected.name,
    lost,
    requests: provider.requests.length,
    linked: provider.requests.filter(({ headers }) => ids.has(spanIdOf(headers.traceparent))).length,
  };
}

interface Read {
  readonly span: ReadableSpan;
  readonly genAi: GenAiSpan | undefined;
}

function inputOf({ attributes, events, instrumentationScope, name }: ReadableSpan) {
  return { name, attributes: attributes as never, events: events as never, scope: instrumentationScope };
}

/** Langfuse tells it in its own way. */
const failed = ({ attributes, status }: ReadableSpan) =>
  status.code === 2 || attributes['langfuse.observation.level'] === 'ERROR';
const isApplication = ({ instrumentationScope }: ReadableSpan) => instrumentationScope.name === 'app';

function kindOf(genAi: GenAiSpan | undefined): Kind | undefined {
  const operation = genAi?.operation;
  if (operation === undefined) return undefined;
  if (operation === 'embeddings') return 'embeddings';
  if (operation === 'retrieval') return 'retrievals';
  if (operation === 'execute_tool') return 'tools';
  return operationKind(operation) === 'inference' ? 'model calls' : undefined;
}

function missing({ tree, loose }: Expected, read: readonly Read[]): string[] {
  if (loose) return [];
  return KINDS.flatMap((kind) => {
    const due = tree.filter((line) => NAMES.some(([name, of]) => of === kind && name.test(line.trim()))).length;
    const found = read.filter(({ genAi, span }) => kindOf(genAi) === kind && !isApplication(span)).length;
    return found === due ? [] : [`${found} of ${due} ${kind}`];
  });
}

/** Spans without a parent that has ended too: each is a trace of its own, or hangs on nothing. */
function tree({ tree: due, loose }: Expected, spans: readonly ReadableSpan[]): string[] {
  const ids = new Set(spans.map((span) => span.spanContext().spanId));
  const roots = spans.filter(({ parentSpanContext }) => !ids.has(parentSpanContext?.spanId ?? '')).length;
  const dueRoots = due.filter((line) => !line.startsWith(' ')).length;
  return roots <= dueRoots || loose ? [] : [`one tree: ${roots} pieces instead of ${dueRoots}`];
}

function failures({ failures: due, loose }: Expected, spans: readonly ReadableSpan[]): string[] {
  const any = spans.some(failed);
  if (due > 0) return any ? [] : ['that it failed'];
  return any && !loose ? ['an error is told that is none'] : [];
}

interface Counts {
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly cacheReadTokens?: number | undefined;
  readonly reasoningTokens?: number | undefined;
}
const COUNTS = [
  ['inputTokens', 'input tokens'],
  ['outputTokens', 'output tokens'],
  ['cacheReadTokens', 'cached tokens'],
  ['reasoningTokens', 'reasoning tokens'],
] as const;

function tokens(told: readonly (Usage | undefined)[], served: readonly (Counts | undefined)[]): string[] {
  return COUNTS.flatMap(([count, name]) => {
    const sum = (usages: readonly (Counts | undefined)[]) => usages.reduce((all, one) => all + (one?.[count] ?? 0), 0);
    const [found, due] = [sum(told), sum(served)];
    if (found === due) return [];
    return [found === 0 ? name : `${name}: ${found} instead of ${due}`];
  });
}

/** One column for each instrumentation, one row for each scenario, and last the requests that carry a model call's span. */
export function tableOf(columns: readonly { readonly title: string; readonly rows: readonly Row[] }[]): string {
  const [first] = columns;
  const cellOf = ({ lost }: Row) => (lost.length === 0 ? '–' : lost.join('; '));
  const sum = (rows: readonly Row[], of: 'linked' | 'requests') => rows.reduce((all, row) => all + row[of], 0);
  const head = ['', ...columns.map(({ title }) => title)];
  const body = (first?.rows ?? []).map(({ name }, at) => [
    name,
    ...columns.map(({ rows }) => (rows[at] === undefined ? '' : cellOf(rows[at]))),
  ]);
  const whole = [
    'nothing lost',
    ...columns.map(({ rows }) => `${rows.filter(({ lost }) => !lost.length).length} of ${rows.length}`),
  ];
  const linked = [
    'requests that carry the id of a model call',
    ...columns.map(({ rows }) => `${sum(rows, 'linked')} of ${sum(rows, 'requests')}`),
  ];
  return [head, head.map(() => '---'), ...body, whole, linked].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
