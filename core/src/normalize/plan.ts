import * as names from '../genai/attributes.ts';
import type { AttributeValue } from '../genai/span.ts';
import type { Dialect, DialectField } from './dialect.ts';
import type { SpanReader } from './span-reader.ts';

/** Fields that are one text attribute of the conventions. A dialect's own name for it in its table is enough to read them. */
const TEXT_FIELDS = {
  provider: names.GEN_AI_PROVIDER_NAME,
  requestModel: names.GEN_AI_REQUEST_MODEL,
  responseModel: names.GEN_AI_RESPONSE_MODEL,
  responseId: names.GEN_AI_RESPONSE_ID,
  conversationId: names.GEN_AI_CONVERSATION_ID,
  userId: names.USER_ID,
  agentName: names.GEN_AI_AGENT_NAME,
  toolName: names.GEN_AI_TOOL_NAME,
  errorType: names.ERROR_TYPE,
} as const;

/** Attributes that fields of a `GenAiSpan` replace. */
const REPLACED = [
  ...Object.values(TEXT_FIELDS),
  names.GEN_AI_OPERATION_NAME,
  names.GEN_AI_SYSTEM,
  names.GEN_AI_RESPONSE_FINISH_REASONS,
  names.GEN_AI_INPUT_MESSAGES,
  names.GEN_AI_OUTPUT_MESSAGES,
  names.GEN_AI_SYSTEM_INSTRUCTIONS,
  names.GEN_AI_TOOL_DEFINITIONS,
  `${names.GEN_AI_USAGE_PREFIX}*`,
  `${names.GEN_AI_AGGREGATED_USAGE_PREFIX}*`,
];

const MAX_PLANS = 256;
const MAX_KEYS = 2000;

type Answer<F extends DialectField> = ReturnType<NonNullable<Dialect[F]>>;

/** How one dialect reads one field. */
export interface Rule<F extends DialectField> {
  readonly dialect: string;
  readonly confidence: 'captured' | 'documented';
  read(span: SpanReader): Answer<F>;
}

export type Rules = { readonly [F in DialectField]?: readonly Rule<F>[] };

/** How to read spans that speak one set of dialects. */
export interface Plan {
  /** The emitter's own dialect before the general ones. */
  readonly names: readonly string[];
  /** For each field, the dialects that may know it, in order of precedence. */
  readonly rules: Rules;
  /** The attributes that no field replaces, in the names of the conventions. A new object. */
  attributesOf(span: SpanReader): Record<string, AttributeValue>;
}

export function createPlanner(dialects: readonly Dialect[]): (spoken: number) => Plan {
  const plans = new Map<number, Plan>();
  const withTables = dialects.map(readTextFieldsFromTable);
  return (spoken) => {
    let plan = plans.get(spoken);
    if (plan === undefined) {
      if (plans.size >= MAX_PLANS) {
        plans.clear();
      }
      plan = makePlan(withTables.filter((_, i) => (spoken & (1 << i)) !== 0));
      plans.set(spoken, plan);
    }
    return plan;
  };
}

function readTextFieldsFromTable(dialect: Dialect): Dialect {
  const readers: Partial<Record<keyof typeof TEXT_FIELDS, (span: SpanReader) => string | undefined>> = {};
  for (const field of Object.keys(TEXT_FIELDS) as (keyof typeof TEXT_FIELDS)[]) {
    const keys = Object.keys(dialect.attributes ?? {}).filter(
      (key) => dialect.attributes?.[key] === TEXT_FIELDS[field],
    );
    const own = dialect[field];
    if (keys.length > 0) {
      readers[field] = (span) => own?.(span) ?? span.text(...keys);
    }
  }
  return { ...dialect, ...readers };
}

function makePlan(spoken: readonly Dialect[]): Plan {
  const rules: Partial<Record<DialectField, Rule<DialectField>[]>> = {};
  for (const isYielding of [false, true]) {
    for (const dialect of spoken) {
      for (const [field, read] of Object.entries(dialect) as [DialectField, Rule<DialectField>['read'] | unknown][]) {
        if (typeof read === 'function' && (dialect.yields?.includes(field) ?? false) === isYielding) {
          rules[field] ??= [];
          rules[field].push({
            dialect: dialect.name,
            confidence: dialect.documented ? 'documented' : 'captured',
            read: read as Rule<DialectField>['read'],
          });
        }
      }
    }
  }
  return {
    names: [...namesOf(spoken.filter(({ general }) => !general)), ...namesOf(spoken.filter(({ general }) => general))],
    rules: rules as Rules,
    attributesOf: attributeMapper(spoken),
  };
}

function namesOf(dialects: readonly Dialect[]): ReadonlySet<string> {
  return new Set(dialects.map(({ name }) => name));
}

function attributeMapper(spoken: readonly Dialect[]): Plan['attributesOf'] {
  const targets = new Map<string, string | null>();
  const groups: string[] = [];
  for (const name of new Set([...REPLACED, ...spoken.flatMap((dialect) => dialect.consumed ?? [])])) {
    if (name.endsWith('*')) {
      groups.push(name.slice(0, -1));
    } else {
      targets.set(name, null);
    }
  }
  for (const dialect of spoken) {
    for (const [key, target] of Object.entries(dialect.attributes ?? {})) {
      if (!targets.has(key)) {
        targets.set(key, targets.get(target) === null ? null : target);
      }
    }
  }

  /** For each key: the name under which it stays, `null` where it goes, or the place of the group with which it goes. */
  const actions = new Map<string, string | null | number>();
  function actionFor(key: string): string | null | number {
    const target = targets.get(key);
    const group = target === undefined ? groups.findIndex((prefix) => key.startsWith(prefix)) : -1;
    const action = key === '__proto__' ? null : group >= 0 ? group : target === undefined ? key : target;
    if (actions.size >= MAX_KEYS) {
      actions.clear();
    }
    actions.set(key, action);
    return action;
  }

  const places = new Map(groups.map((prefix, place) => [prefix, place]));
  return (span) => {
    const { attributes, keys } = span;
    const result: Record<string, AttributeValue> = {};
    const grouped: string[][] = [];
    let renamed: string[] | undefined;
    for (const key of keys) {
      let action = actions.get(key);
      if (action === undefined) {
        action = actionFor(key);
      }
      if (action === key) {
        const value = attributes[key];
        if (value !== undefined && value !== null) {
          result[key] = value;
        }
      } else if (typeof action === 'number') {
        const group = grouped[action];
        if (group === undefined) {
          grouped[action] = [key];
        } else {
          group.push(key);
        }
      } else if (action !== null && (attributes[key] ?? undefined) !== undefined) {
        renamed ??= [];
        renamed.push(key);
      }
    }
    // The conventions' own names win over others for the same.
    for (const key of renamed ?? []) {
      result[actionFor(key) as string] ??= attributes[key];
    }
    span.setGroups(places, grouped);
    return result;
  };
}
