import type { AdHocVariableFilter } from '@grafana/data';
import type { FilterLanguage } from './filter-language.ts';
import type { Condition } from './query.ts';

/** Fields whose values are numbers: `1.5s` and `0.01` stand there without quotes. */
const NUMERIC: ReadonlySet<string> = new Set([
  'cost',
  'tokens',
  'inputTokens',
  'outputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'reasoningTokens',
  'duration',
  'timeToFirstToken',
]);

/** The backend's own filters; a variable with many values becomes `"a", "b"` for `in (…)`. */
export const backendFilters: FilterLanguage = {
  name: 'filter',
  example: 'status = error or (cost > 0.01 and text contains "refund")',
  fromConditions: filterText,
  fromAdHoc: adHocText,
  fromVariable: variableText,
  join: joinFilters,
};

/** Conditions in the backend's filter syntax, joined by `and`. Unfinished ones are left out. */
export function filterText(conditions: readonly Condition[]): string {
  return conditions.filter(isComplete).map(conditionText).join(' and ');
}

/** A filter with more conditions; both may be empty. */
export function joinFilters(...filters: readonly (string | undefined)[]): string {
  const given = filters.map((filter) => filter?.trim() ?? '').filter((filter) => filter !== '');
  return given.length > 1 ? given.map((filter) => `(${filter})`).join(' and ') : (given[0] ?? '');
}

export function isComplete({ field, value }: Condition): boolean {
  return field !== '' && value.trim() !== '';
}

/** A text between quotes in which nothing ends the quotes early. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** An attribute's field; names with odd characters are quoted. */
export function attributeField(name: string): string {
  return /^[\w.-]+$/.test(name) ? `attribute.${name}` : `attribute.${quoted(name)}`;
}

function conditionText({ field, comparison, value }: Condition): string {
  const isNumber = NUMERIC.has(field) || (field.startsWith('attribute.') && /^-?\d+(\.\d+)?$/.test(value.trim()));
  return `${field} ${comparison} ${isNumber && comparison !== 'contains' ? value.trim() : quoted(value)}`;
}

function variableText(value: string | readonly string[]): string {
  return (typeof value === 'string' ? [value] : value).map((each) => quoted(each)).join(', ');
}

const AD_HOC: { readonly [operator: string]: (field: string, value: string) => string } = {
  '=': (field, value) => `${field} = ${quoted(value)}`,
  '!=': (field, value) => `${field} != ${quoted(value)}`,
  '<': (field, value) => `${field} < ${value}`,
  '>': (field, value) => `${field} > ${value}`,
  '=~': (field, value) => `${field} contains ${quoted(value)}`,
  '!~': (field, value) => `not ${field} contains ${quoted(value)}`,
};

function adHocText({ key, operator, value, values = [] }: AdHocVariableFilter): string {
  const field = key.startsWith('attribute.') || /^\w+$/.test(key) ? key : attributeField(key);
  if (operator === '=|' || operator === '!=|') {
    const list = `${field} in (${values.map(quoted).join(', ')})`;
    return operator === '=|' ? list : `not ${list}`;
  }
  return (AD_HOC[operator] ?? AD_HOC['=']!)(field, value);
}
