import type { EnrichedSpan } from '@portkey-otel/core';
import { model, type SpanFacts, spanFacts } from '../trace/span-facts.ts';
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
  if (comparison === 'contains') return found !== undefined && contains(String(found), String(wanted));
  if (comparison === '=') return found === wanted;
  if (comparison === '!=') return found !== wanted;
  if (typeof found !== typeof wanted || found === undefined) return false;
  switch (comparison) {
    case '<':
      return found < wanted;
    case '<=':
      return found <= wanted;
    case '>':
      return found > wanted;
    case '>=':
      return found >= wanted;
  }
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
  cost: ({ costUsd }) => costUsd,
  tokens: ({ inputTokens = 0, outputTokens = 0 }) => inputTokens + outputTokens,
  inputTokens: ({ inputTokens }) => inputTokens,
  outputTokens: ({ outputTokens }) => outputTokens,
  cacheReadTokens: ({ cacheReadTokens }) => cacheReadTokens,
  cacheWriteTokens: ({ cacheWriteTokens }) => cacheWriteTokens,
  reasoningTokens: ({ reasoningTokens }) => reasoningTokens,
  duration: ({ durationNano }) => durationNano / 1e6,
  timeToFirstToken: ({ timeToFirstTokenMs }) => timeToFirstTokenMs,
};

function foundIn(field: Field, { span, facts }: Subject): FilterValue | undefined {
  if (field.kind === 'field') return FACTS[field.name](facts);
  if (field.kind === 'text') return undefined;
  const value = span.attributes[field.name];
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object' && value !== null) return json(value);
  return value ?? undefined;
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
