import type { EnrichedSpan } from '@portkey-otel/core';
import { searchable } from '../trace/searchable.ts';
import { model, type SpanFacts, spanFacts } from '../trace/span-facts.ts';
import { dollars, picodollars } from '../trace/totals.ts';
import type { Field, KnownField } from './fields.ts';
import type { Comparison, Filter, FilterValue } from './filter.ts';

/** Whether a span fulfils the filter, as the store would say of it. */
export function matches(filter: Filter, span: EnrichedSpan): boolean {
  return fulfils(filter, { span, facts: spanFacts(span) });
}

interface Subject {
  readonly span: EnrichedSpan;
  readonly facts: SpanFacts;
}

function fulfils(filter: Filter, subject: Subject): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => fulfils(part, subject));
    case 'or':
      return filter.parts.some((part) => fulfils(part, subject));
    case 'not':
      return !fulfils(filter.part, subject);
    case 'exists':
      return filter.field.kind === 'text' || foundIn(filter.field, subject) !== undefined;
    case 'in':
      return filter.values.some((value) => compare(filter.field, '=', value, subject));
    case 'compare':
      return compare(filter.field, filter.comparison, filter.value, subject);
  }
}

function compare(field: Field, comparison: Comparison, wanted: FilterValue, subject: Subject): boolean {
  if (field.kind === 'text') return contains(textOf(subject.span), String(wanted));
  const found = foundIn(field, subject);
  if (comparison === 'contains')
    return found !== undefined && lower(textOfValue(found)).includes(lower(String(wanted)));
  const value = typeof wanted === 'boolean' ? Number(wanted) : wanted;
  if (comparison === '=') return found === value;
  if (comparison === '!=') return found !== value;
  if (found === undefined) return false;
  const order = orderOf(found, value);
  switch (comparison) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** As in SQLite: numbers come before texts, texts go by their bytes in UTF-8. */
function orderOf(one: string | number, other: string | number): number {
  if (typeof one === 'string' && typeof other === 'string') return Buffer.compare(Buffer.from(one), Buffer.from(other));
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return typeof one === 'number' ? -1 : 1;
}

/** A number as SQLite writes it: fractions with 15 digits. */
function textOfValue(value: string | number): string {
  if (typeof value === 'string') return value;
  const written = JSON.stringify(value);
  if (/^-?\d+$/.test(written) && Number.isSafeInteger(value)) return written;
  const short = Number(value.toPrecision(15));
  const isLong = Math.abs(short) > Number.MAX_SAFE_INTEGER;
  const [, mantissa, exponent] = /^(-?[\d.]+)(e.+)?$/.exec(isLong ? short.toExponential() : String(short))!;
  return `${mantissa!.includes('.') ? mantissa : `${mantissa}.0`}${exponent ?? ''}`;
}

const FACTS: { readonly [F in KnownField]: (facts: SpanFacts) => string | number | undefined } = {
  name: ({ name }) => name,
  service: ({ service }) => service,
  operation: ({ operation }) => operation,
  provider: ({ provider }) => provider,
  model,
  requestModel: ({ requestModel }) => requestModel,
  responseModel: ({ responseModel }) => responseModel,
  agent: ({ agentName }) => agentName,
  tool: ({ toolName }) => toolName,
  user: ({ userId }) => userId,
  conversation: ({ conversationId }) => conversationId,
  status: ({ status }) => status,
  errorType: ({ errorType }) => errorType,
  role: ({ role }) => role,
  costUnknown: ({ costUnknown }) => costUnknown,
  traceId: ({ traceId }) => traceId,
  spanId: ({ spanId }) => spanId,
  // As exact as the store keeps it.
  cost: ({ costUsd }) => (costUsd === undefined ? undefined : dollars(picodollars(costUsd))),
  tokens: ({ inputTokens = 0, outputTokens = 0 }) => inputTokens + outputTokens,
  inputTokens: ({ inputTokens }) => inputTokens,
  outputTokens: ({ outputTokens }) => outputTokens,
  cacheReadTokens: ({ cacheReadTokens }) => cacheReadTokens,
  cacheWriteTokens: ({ cacheWriteTokens }) => cacheWriteTokens,
  reasoningTokens: ({ reasoningTokens }) => reasoningTokens,
  duration: ({ durationNano }) => durationNano / 1e6,
  timeToFirstToken: ({ timeToFirstTokenMs }) => timeToFirstTokenMs,
};

/** Attributes that are facts too: as such they are known at any length. */
const FACT_ATTRIBUTES: { readonly [name: string]: KnownField } = {
  'gen_ai.operation.name': 'operation',
  'gen_ai.provider.name': 'provider',
  'gen_ai.request.model': 'requestModel',
  'gen_ai.response.model': 'responseModel',
  'gen_ai.conversation.id': 'conversation',
  'gen_ai.agent.name': 'agent',
  'gen_ai.tool.name': 'tool',
  'user.id': 'user',
  'error.type': 'errorType',
  'portkey.span.role': 'role',
};

function foundIn(field: Field, { span, facts }: Subject): string | number | undefined {
  if (field.kind === 'field') return FACTS[field.name](facts);
  if (field.kind === 'text') return undefined;
  const fact = Object.hasOwn(FACT_ATTRIBUTES, field.name) ? FACTS[FACT_ATTRIBUTES[field.name]!](facts) : undefined;
  const value = searchable(span.attributes[field.name]) ?? fact;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return value;
}

/** Messages stand in the attributes as JSON, where quotation marks and the like are escaped. */
function textOf({ span, name, attributes }: EnrichedSpan): string {
  return json([name, attributes, span.attributes, span.events, span.status.message, span.resource]);
}

function contains(text: string, part: string): boolean {
  const escaped = (plain: string) => JSON.stringify(plain).slice(1, -1);
  const low = lower(text);
  return [part, escaped(part), escaped(escaped(part))].some((form) => low.includes(lower(form)));
}

/** Blind to the case of ASCII letters, as the store is. */
function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)) ?? '';
}
