import type { AdHocVariableFilter } from '@grafana/data';
import type { FilterLanguage } from '../../filter-language.ts';
import { isComplete, quoted } from '../../filter-text.ts';
import type { Comparison, Condition } from '../../query.ts';
import { type Kind, tempoField } from './fields.ts';

/** The builder in Tempo's query language: conditions on one span, `{ a && b }`. */
export const traceQl: FilterLanguage = {
  name: 'TraceQL',
  example: '{ span.gen_ai.usage.cost > 0.01 && status = error }',
  fromConditions: (conditions) => spanset(conditions.filter(isComplete).map(conditionText)),
  fromAdHoc: (filter) => spanset([adHocText(filter)]),
  fromVariable,
  join: (...texts) => {
    const parts = texts.map((text) => text?.trim() ?? '').filter((text) => text !== '' && text !== '{}');
    const inner = parts.map(innerOf);
    const plain = inner.filter((text) => text !== undefined);
    const pipelines = parts.filter((_, index) => inner[index] === undefined);
    const first = plain.length > 1 ? spanset(plain.map((text) => `(${text})`)) : spanset(plain);
    return [first, ...pipelines].filter((text) => text !== '').join(' && ');
  },
};

function spanset(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `{ ${conditions.join(' && ')} }`;
}

/** What stands in the braces of a query that is one spanset and no more; a text without braces is taken as such. */
export function innerOf(query: string): string | undefined {
  const text = query.trim();
  const bare = outsideOfStrings(text);
  if (!/[{}|]{1}/.test(bare.replaceAll('||', '  '))) return text;
  if (!/^\{[^{}]*\}$/.test(bare)) return undefined;
  return text.slice(1, -1).trim();
}

/** Strings blanked out: nothing in them is syntax. */
function outsideOfStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, (string) => '_'.repeat(string.length));
}

function conditionText({ field, comparison, value }: Condition): string {
  const { names, kind } = tempoField(field);
  const each = names.map((name) => compared(name, kind, comparison, value.trim()));
  // What is not the one is also not what the older name says: there is mostly only one of them.
  if (each.length === 1 || comparison === '!=') return each[0]!;
  return `(${each.join(' || ')})`;
}

function compared(name: string, kind: Kind, comparison: Comparison, value: string): string {
  if (kind === 'messages' || comparison === 'contains') return `${name} =~ ${quoted(`(?is).*${literal(value)}.*`)}`;
  const number = numberOf(kind, value);
  // An attribute's type is not known: ids are often digits.
  if (kind === 'text' && number !== undefined && !/^[a-z]+:/.test(name)) {
    const join = comparison === '!=' ? '&&' : '||';
    const isOrder = comparison !== '=' && comparison !== '!=';
    return isOrder
      ? `${name} ${comparison} ${number}`
      : `(${name} ${comparison} ${quoted(value)} ${join} ${name} ${comparison} ${number})`;
  }
  return `${name} ${comparison} ${number ?? (kind === 'keyword' ? keyword(value) : quoted(value))}`;
}

function numberOf(kind: Kind, value: string): string | undefined {
  const [, digits, unit = ''] = /^(-?\d+(?:\.\d+)?)\s*(ns|us|µs|ms|s|m|h)?$/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  if (kind === 'duration') return `${digits}${unit || 'ms'}`;
  if (kind === 'seconds') return String(Number(digits) * (SECONDS[unit] ?? 1));
  return unit === '' ? digits : undefined;
}

const SECONDS: { readonly [unit: string]: number } = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3_600 };

function keyword(value: string): string {
  return /^[a-z]+$/.test(value) ? value : quoted(value);
}

/** A text as a regular expression that matches it alone. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** As Tempo's own datasource does: the text for one value, `a|b` for many, to stand in quotes that the user writes. */
function fromVariable(value: string | readonly string[]): string {
  const inQuotes = (text: string) => quoted(text).slice(1, -1);
  return typeof value === 'string' ? inQuotes(value) : value.map((each) => inQuotes(literal(each))).join('|');
}

function adHocText({ key, operator, value, values = [] }: AdHocVariableFilter): string {
  const { names, kind } = tempoField(key);
  const name = names[0]!;
  switch (operator) {
    case '=|':
      return `${name} =~ ${quoted(values.map(literal).join('|'))}`;
    case '!=|':
      return `${name} !~ ${quoted(values.map(literal).join('|'))}`;
    case '=~':
    case '!~':
      return `${name} ${operator} ${quoted(value)}`;
    case '=':
    case '!=':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return compared(name, kind, operator, value);
    default:
      return compared(name, kind, '=', value);
  }
}
