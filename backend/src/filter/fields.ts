export type FieldType = 'text' | 'number' | 'duration';

/** The fields of a span that filters and groups know by name. Every other one is an attribute: `attribute.<name>`. */
export const FIELDS = {
  name: 'text',
  service: 'text',
  operation: 'text',
  provider: 'text',
  /** The model that answered, else the one that was asked for. */
  model: 'text',
  requestModel: 'text',
  responseModel: 'text',
  agent: 'text',
  tool: 'text',
  user: 'text',
  conversation: 'text',
  /** `ok`, `error` or `unset`. */
  status: 'text',
  errorType: 'text',
  /** `billable`, `rollup`, `duplicate` or `failed`. */
  role: 'text',
  costUnknown: 'text',
  traceId: 'text',
  spanId: 'text',
  /** US dollars. */
  cost: 'number',
  /** Input and output together. */
  tokens: 'number',
  inputTokens: 'number',
  outputTokens: 'number',
  cacheReadTokens: 'number',
  cacheWriteTokens: 'number',
  reasoningTokens: 'number',
  /** Milliseconds, or a number with a unit. */
  duration: 'duration',
  timeToFirstToken: 'duration',
} as const satisfies { readonly [field: string]: FieldType };

export type KnownField = keyof typeof FIELDS;

/** A named field, an attribute, or all text of the span: messages, tool arguments, attributes. */
export type Field =
  | { readonly kind: 'field'; readonly name: KnownField }
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'text' };

const ATTRIBUTE_PREFIX = 'attribute.';

/** Not by `in`: every object also has a `constructor`. */
export function isKnownField(name: string): name is KnownField {
  return Object.hasOwn(FIELDS, name);
}

/** `undefined` for a name that is neither known nor an attribute. */
export function fieldOf(name: string): Field | undefined {
  if (name === 'text') return { kind: 'text' };
  if (isKnownField(name)) return { kind: 'field', name };
  // A path into JSON cannot name a key with quotes.
  if (name.startsWith(ATTRIBUTE_PREFIX) && name.length > ATTRIBUTE_PREFIX.length && !/["\\]/.test(name)) {
    return { kind: 'attribute', name: name.slice(ATTRIBUTE_PREFIX.length) };
  }
  return undefined;
}

export function fieldName(field: Field): string {
  if (field.kind === 'text') return 'text';
  return field.kind === 'field' ? field.name : ATTRIBUTE_PREFIX + field.name;
}

/** For messages: what may stand where a field is expected. */
export const FIELD_NAMES = [...Object.keys(FIELDS), 'text', `${ATTRIBUTE_PREFIX}<name>`];
