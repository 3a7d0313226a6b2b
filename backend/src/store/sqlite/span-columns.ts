import type { CostSource, SpanKind, SpanRole, SpanStatusCode } from '@portkey-otel/core';
import { type CallFacts, model, type SpanFacts } from '../../trace/span-facts.ts';
import { dollars, picodollars } from '../../trace/totals.ts';

export type ColumnValue = string | number | bigint | null;
export type Row = { readonly [column: string]: unknown };

/** Column of the table `span` → the fact it holds, but for the ids, which never change. */
const FACT_COLUMNS: { readonly [column: string]: (facts: SpanFacts) => ColumnValue | undefined } = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  status_message: ({ statusMessage }) => statusMessage,
  service: ({ service }) => service,
  operation: ({ operation }) => operation,
  provider: ({ provider }) => provider,
  request_model: ({ requestModel }) => requestModel,
  response_model: ({ responseModel }) => responseModel,
  model,
  agent: ({ agentName }) => agentName,
  tool: ({ toolName }) => toolName,
  user_id: ({ userId }) => userId,
  conversation_id: ({ conversationId }) => conversationId,
  error_type: ({ errorType }) => errorType,
  role: ({ role }) => role,
  input_tokens: ({ inputTokens }) => inputTokens,
  output_tokens: ({ outputTokens }) => outputTokens,
  cache_read_tokens: ({ cacheReadTokens }) => cacheReadTokens,
  cache_write_tokens: ({ cacheWriteTokens }) => cacheWriteTokens,
  reasoning_tokens: ({ reasoningTokens }) => reasoningTokens,
  usage_unknown: ({ usageUnknown }) => (usageUnknown ? 1 : undefined),
  cost_pico: ({ costUsd }) => (costUsd === undefined ? undefined : Number(picodollars(costUsd))),
  cost_unknown: ({ costUnknown }) => costUnknown,
  cost_upper_bound: ({ costUpperBound }) => (costUpperBound ? 1 : undefined),
  cost_source: ({ costSource }) => costSource,
  cache_savings_pico: ({ cacheSavingsUsd }) =>
    cacheSavingsUsd === undefined ? undefined : Number(picodollars(cacheSavingsUsd)),
  first_token_ms: ({ timeToFirstTokenMs }) => timeToFirstTokenMs,
};

export const FACT_COLUMN_NAMES = Object.keys(FACT_COLUMNS);

/** In the order of `FACT_COLUMN_NAMES`. */
export function factValues(facts: SpanFacts): ColumnValue[] {
  return Object.values(FACT_COLUMNS).map((column) => column(facts) ?? null);
}

/** The columns of `span` that `callFactsOfRow` reads. */
export const CALL_COLUMN_NAMES = [
  'duration_ns',
  'status',
  'service',
  'operation',
  'provider',
  'request_model',
  'response_model',
  'role',
  'input_tokens',
  'output_tokens',
  'cache_read_tokens',
  'cache_write_tokens',
  'reasoning_tokens',
  'usage_unknown',
  'cost_pico',
  'cache_savings_pico',
  'first_token_ms',
];

export function callFactsOfRow(row: Row): CallFacts {
  const text = (column: string) => (row[column] ?? undefined) as string | undefined;
  const number = (column: string) => (row[column] ?? undefined) as number | undefined;
  const usd = (column: string) => (row[column] === null ? undefined : dollars(row[column] as number));
  return {
    durationNano: row.duration_ns as number,
    status: row.status as SpanStatusCode,
    service: text('service'),
    operation: text('operation'),
    provider: text('provider'),
    requestModel: text('request_model'),
    responseModel: text('response_model'),
    role: text('role') as SpanRole | undefined,
    inputTokens: number('input_tokens'),
    outputTokens: number('output_tokens'),
    cacheReadTokens: number('cache_read_tokens'),
    cacheWriteTokens: number('cache_write_tokens'),
    reasoningTokens: number('reasoning_tokens'),
    usageUnknown: row.usage_unknown === null ? undefined : true,
    costUsd: usd('cost_pico'),
    cacheSavingsUsd: usd('cache_savings_pico'),
    timeToFirstTokenMs: number('first_token_ms'),
  };
}

/** The columns of `span` that `factsOfRow` reads. */
export const FACTS_COLUMN_NAMES = [
  'trace_id',
  'span_id',
  'parent_span_id',
  'start_us',
  'duration_ns',
  ...FACT_COLUMN_NAMES.filter((column) => column !== 'model'),
];

/** The facts of a row of `span`. */
export function factsOfRow(row: Row): SpanFacts {
  const text = (column: string) => (row[column] ?? undefined) as string | undefined;
  return {
    ...callFactsOfRow(row),
    traceId: hex(row.trace_id),
    spanId: hex(row.span_id),
    parentSpanId: row.parent_span_id === null ? undefined : hex(row.parent_span_id),
    name: row.name as string,
    kind: row.kind as SpanKind,
    statusMessage: text('status_message'),
    startUnixNano: BigInt(row.start_us as number) * 1_000n,
    agentName: text('agent'),
    toolName: text('tool'),
    userId: text('user_id'),
    conversationId: text('conversation_id'),
    errorType: text('error_type'),
    costUnknown: text('cost_unknown'),
    costUpperBound: row.cost_upper_bound === null ? undefined : true,
    costSource: text('cost_source') as CostSource | undefined,
  };
}

export function hex(id: unknown): string {
  return Buffer.from(id as Uint8Array).toString('hex');
}

export function idBytes(id: string): Uint8Array {
  return Buffer.from(id, 'hex');
}
