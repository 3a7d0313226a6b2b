import type { Field, KnownField } from '../../filter/fields.ts';
import type { Comparison, Filter, FilterValue } from '../../filter/filter.ts';
import { ATTRIBUTE_COLUMNS } from './attribute-shapes.ts';

export type Parameter = string | number | Uint8Array;

/** A piece of SQL over the table `span`, and what its question marks stand for. */
export interface Sql {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** Field → the expression that gives it, in some table. */
export type Columns = { readonly [F in KnownField]?: string };

/** Over the table `span`. */
export const SPAN_COLUMNS: { readonly [F in KnownField]: string } = {
  name: 'span.name',
  service: 'span.service',
  operation: 'span.operation',
  provider: 'span.provider',
  model: 'span.model',
  requestModel: 'span.request_model',
  responseModel: 'span.response_model',
  agent: 'span.agent',
  tool: 'span.tool',
  user: 'span.user_id',
  conversation: 'span.conversation_id',
  status: 'span.status',
  errorType: 'span.error_type',
  role: 'span.role',
  costUnknown: 'span.cost_unknown',
  traceId: 'lower(hex(span.trace_id))',
  spanId: 'lower(hex(span.span_id))',
  cost: 'span.cost_pico / 1e12',
  tokens: 'coalesce(span.input_tokens, 0) + coalesce(span.output_tokens, 0)',
  inputTokens: 'span.input_tokens',
  outputTokens: 'span.output_tokens',
  cacheReadTokens: 'span.cache_read_tokens',
  cacheWriteTokens: 'span.cache_write_tokens',
  reasoningTokens: 'span.reasoning_tokens',
  duration: 'span.duration_ns / 1e6',
  timeToFirstToken: 'span.first_token_ms',
};

const EQUALITIES: { readonly [C in Comparison]?: string } = { '=': 'is', '!=': 'is not' };

/** @param columns must have every field of the filter */
export function filterSql(filter: Filter, columns: Columns = SPAN_COLUMNS): Sql {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return joined(
        filter.parts.map((part) => filterSql(part, columns)),
        ` ${filter.kind} `,
      );
    case 'not': {
      const { text, parameters } = filterSql(filter.part, columns);
      return { text: `not coalesce(${text}, 0)`, parameters };
    }
    case 'exists': {
      const { text, parameters } = fieldSql(filter.field, columns);
      return { text: `${text} is not null`, parameters };
    }
    case 'in':
      return joined(
        filter.values.map((value) => comparisonSql(filter.field, '=', value, columns)),
        ' or ',
      );
    case 'compare':
      return comparisonSql(filter.field, filter.comparison, filter.value, columns);
  }
}

/** The value of a field, null where a span lacks it. */
export function fieldSql(field: Field, columns: Columns = SPAN_COLUMNS): Sql {
  if (field.kind === 'field') return { text: columns[field.name] ?? 'null', parameters: [] };
  if (field.kind === 'attribute') return attributeSql(field.name);
  // Whatever a span says; it is searched by `source_contains` only.
  return { text: "''", parameters: [] };
}

function attributeSql(name: string): Sql {
  const column = ATTRIBUTE_COLUMNS.get(name);
  const path = '(select path from shape_key where shape_key.shape = span.shape and shape_key.name = ?)';
  const text = `json_extract(span.attributes, iif(span.shape is null, ?, ${path}))`;
  return {
    text: column ? `coalesce(${text}, span.${column})` : text,
    parameters: [`$.${JSON.stringify(name)}`, name],
  };
}

function comparisonSql(field: Field, comparison: Comparison, value: FilterValue, columns: Columns): Sql {
  if (field.kind === 'text') {
    return {
      text: "(source_contains(span.source, span.source_line, ?) or span.attributes like ? escape '\\')",
      parameters: [JSON.stringify(escapedForms(String(value))), containing(value)],
    };
  }
  const operand = fieldSql(field, columns);
  if (comparison === 'contains') {
    return { text: `${operand.text} like ? escape '\\'`, parameters: [...operand.parameters, containing(value)] };
  }
  // SQLite has no booleans: JSON's true and false are extracted as 1 and 0.
  const parameter = typeof value === 'boolean' ? Number(value) : value;
  return {
    text: `${operand.text} ${EQUALITIES[comparison] ?? comparison} ?`,
    parameters: [...operand.parameters, parameter],
  };
}

function containing(value: FilterValue): string {
  return `%${String(value).replaceAll(/[\\%_]/g, '\\$&')}%`;
}

/** Text stands in the stored span as it is or as JSON, messages as JSON or as JSON inside JSON. */
function escapedForms(text: string): string[] {
  const escaped = (plain: string) => JSON.stringify(plain).slice(1, -1);
  return [...new Set([text, escaped(text), escaped(escaped(text))])];
}

/** All fields that a filter looks at. */
export function fieldsOf(filter: Filter): Field[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.parts.flatMap(fieldsOf);
    case 'not':
      return fieldsOf(filter.part);
    default:
      return [filter.field];
  }
}

/** By halves: SQLite takes no expression of which the parts are nested a thousand deep, as those of a long chain are. */
function joined(parts: readonly Sql[], by: string): Sql {
  if (parts.length === 1) return parts[0]!;
  const middle = parts.length >> 1;
  const [left, right] = [joined(parts.slice(0, middle), by), joined(parts.slice(middle), by)];
  return { text: `(${left.text}${by}${right.text})`, parameters: [...left.parameters, ...right.parameters] };
}
