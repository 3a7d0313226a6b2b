import type { AdHocVariableFilter } from '@grafana/data';
import type { FilterLanguage } from '../../filter-language.ts';
import { isComplete } from '../../filter-text.ts';
import type { Comparison, Condition } from '../../query.ts';
import { SourceError } from '../source.ts';

/** A list takes `=`; a range takes `>=` and `<=`. */
interface Field {
  readonly parameter: string;
  readonly kind: 'list' | 'range';
  /** A unit of ours times this is Portkey's. */
  readonly scale?: number;
}

const CENTS = 100;

/** The fields of the builder and the parameters of Portkey that they become. */
export const FIELDS: { readonly [field: string]: Field } = {
  model: { parameter: 'ai_org_model', kind: 'list' },
  status: { parameter: 'status_code', kind: 'list' },
  cost: { parameter: 'cost', kind: 'range', scale: CENTS },
  tokens: { parameter: 'total_units', kind: 'range' },
  inputTokens: { parameter: 'prompt_token', kind: 'range' },
  outputTokens: { parameter: 'completion_token', kind: 'range' },
  feedback: { parameter: 'weighted_feedback', kind: 'range' },
  virtualKey: { parameter: 'virtual_keys', kind: 'list' },
  config: { parameter: 'configs', kind: 'list' },
  apiKeyId: { parameter: 'api_key_ids', kind: 'list' },
  prompt: { parameter: 'prompt_slug', kind: 'list' },
  traceId: { parameter: 'trace_id', kind: 'list' },
  spanId: { parameter: 'span_id', kind: 'list' },
  cacheStatus: { parameter: 'cache_status', kind: 'list' },
};

const METADATA = /^metadata\.(.+)$/;

/** Portkey's own parameters, as in an address: `status_code=429,500&cost_min=5`. Money in them is in cents. */
export const portkeyFilters: FilterLanguage = {
  name: 'parameters',
  example: 'status_code=429,500&ai_org_model=openai__gpt-4o',
  fromConditions: (conditions) => joined(conditions.filter(isComplete).map(parametersOf)),
  fromAdHoc,
  fromVariable: (value) => encodeURIComponent(typeof value === 'string' ? value : value.join(',')),
  join: (...texts) => joined(texts.map((text) => new URLSearchParams(text?.trim() ?? ''))),
};

/** @throws SourceError for what Portkey cannot ask for */
function parametersOf({ field, comparison, value }: Condition): URLSearchParams {
  const key = METADATA.exec(field)?.[1];
  if (key !== undefined) {
    only(field, comparison, ['=']);
    return new URLSearchParams({ metadata: JSON.stringify({ [key]: value }) });
  }
  const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (known === undefined) {
    throw new SourceError(
      `Portkey's analytics cannot be filtered by ${field}. Take ${Object.keys(FIELDS).join(', ')} or metadata.<key>.`,
    );
  }
  if (known.kind === 'list') {
    only(field, comparison, ['=']);
    return new URLSearchParams({ [known.parameter]: value.trim() });
  }
  only(field, comparison, ['=', '>=', '<=']);
  const number = Number(value);
  if (!Number.isFinite(number)) throw new SourceError(`${field} ${comparison} ${value}: a number is needed.`);
  const scaled = String(Number((number * (known.scale ?? 1)).toPrecision(12)));
  const parameters = new URLSearchParams();
  if (comparison !== '<=') parameters.set(`${known.parameter}_min`, scaled);
  if (comparison !== '>=') parameters.set(`${known.parameter}_max`, scaled);
  return parameters;
}

function only(field: string, comparison: Comparison, allowed: readonly Comparison[]): void {
  if (allowed.includes(comparison)) return;
  throw new SourceError(`Portkey's analytics take ${field} with ${allowed.join(', ')} only, not ${comparison}.`);
}

function fromAdHoc({ key, operator, value, values = [] }: AdHocVariableFilter): string {
  const comparison = operator === '=|' ? '=' : (operator as Comparison);
  return parametersOf({ field: key, comparison, value: operator === '=|' ? values.join(',') : value }).toString();
}

/** Metadata are one JSON object, lists grow, of bounds the last counts. */
function joined(all: readonly URLSearchParams[]): string {
  const sum = new URLSearchParams();
  for (const [name, value] of all.flatMap((parameters) => [...parameters])) {
    const before = sum.get(name);
    if (before === null || /_(?:min|max)$/.test(name)) sum.set(name, value);
    else if (name === 'metadata') sum.set(name, JSON.stringify({ ...objectIn(before), ...objectIn(value) }));
    else sum.set(name, `${before},${value}`);
  }
  return sum.toString();
}

function objectIn(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new SourceError(`metadata must be JSON such as {"team":"shop"}, not ${text}`);
  }
}
