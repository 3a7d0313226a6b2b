import * as names from '../genai/attributes.ts';
import { remembered } from '../genai/remembered.ts';
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

type Answer<F extends DialectField> = ReturnType<NonNullable<Dialect[F]>>;

/** How one dialect reads one field. */
export interface Rule<F extends DialectField> {
  readonly field: F;
  readonly dialect: string;
  readonly confidence: 'captured' | 'documented';
  read(span: SpanReader): Answer<F>;
}

/** For each field, the dialects that may know it, in order of precedence. */
export type Rules = { readonly [F in DialectField]?: readonly Rule<F>[] };

/** Rules of which each field is given its own. */
export function rulesOf(
  fields: Iterable<string>,
  rulesOfField: (field: DialectField) => readonly Rule<DialectField>[],
): Rules {
  // A copy of so many fields is quicker to read than what they were added to.
  return { ...Object.fromEntries([...fields].map((field) => [field, rulesOfField(field as DialectField)])) };
}

/** How to read spans that speak one set of dialects. */
export interface Plan {
  /** The emitter's own dialect before the general ones. */
  readonly names: readonly string[];
  readonly rules: Rules;
  /** The name under which an attribute stays, in the words of the conventions; empty where a field replaces it. */
  nameOf(key: string): string;
}

export function createPlanner(dialects: readonly Dialect[]): (spoken: number) => Plan {
  // The same for all plans: engines read objects of one form quickly.
  const fields = new Set([...Object.keys(TEXT_FIELDS), ...dialects.flatMap(Object.keys)]);
  return remembered(256, (spoken) =>
    makePlan(
      fields,
      dialects.filter((_, i) => (spoken >> i) & 1),
    ),
  );
}

/** What a dialect has a function for, or a name in its table. */
function readerOf(dialect: Dialect, field: DialectField): Rule<DialectField>['read'] | undefined {
  const own = dialect[field];
  const target = TEXT_FIELDS[field as keyof typeof TEXT_FIELDS];
  const keys = Object.keys(dialect.attributes ?? {}).filter((key) => dialect.attributes?.[key] === target);
  return keys.length === 0 ? own : (span) => own?.(span) ?? span.textOf(keys);
}

function makePlan(fields: ReadonlySet<string>, spoken: readonly Dialect[]): Plan {
  const rules = rulesOf(fields, (field) =>
    behind(spoken, (dialect) => dialect.yields?.includes(field))
      .map(
        (dialect) =>
          ({
            field,
            dialect: dialect.name,
            confidence: dialect.documented ? 'documented' : 'captured',
            read: readerOf(dialect, field) as Rule<DialectField>['read'],
          }) as const,
      )
      .filter(({ read }) => typeof read === 'function'),
  );
  return {
    names: [...new Set(behind(spoken, (dialect) => dialect.general).map(({ name }) => name))],
    rules,
    nameOf: attributeNames(spoken),
  };
}

/** The same dialects, those for which it is so behind the others. */
function behind(dialects: readonly Dialect[], isSo: (dialect: Dialect) => boolean | undefined): Dialect[] {
  return [...dialects.filter((dialect) => !isSo(dialect)), ...dialects.filter(isSo)];
}

function attributeNames(spoken: readonly Dialect[]): Plan['nameOf'] {
  const targets = new Map([['__proto__', '']]);
  const groups: string[] = [];
  for (const name of [...REPLACED, ...spoken.flatMap((dialect) => dialect.consumed ?? [])]) {
    if (name.endsWith('*')) {
      groups.push(name.slice(0, -1));
    } else {
      targets.set(name, '');
    }
  }
  for (const dialect of spoken) {
    for (const [key, target] of Object.entries(dialect.attributes ?? {})) {
      if (!targets.has(key)) {
        targets.set(key, targets.get(target) === '' ? '' : target);
      }
    }
  }

  // Flattened indexes make many sets of keys out of few keys.
  return remembered(2000, (key) => targets.get(key) ?? (groups.some((prefix) => key.startsWith(prefix)) ? '' : key));
}
