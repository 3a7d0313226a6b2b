/** How the values of a field are written in TraceQL. */
export type Kind = 'text' | 'number' | 'seconds' | 'duration' | 'keyword' | 'messages';

export interface TempoField {
  /** In TraceQL; any of them may hold it, the first is what is written today. */
  readonly names: readonly string[];
  readonly kind: Kind;
}

/** The fields of the builder that are not attributes by their own name. */
export const FIELDS: { readonly [field: string]: TempoField } = {
  provider: { names: ['span.gen_ai.provider.name', 'span.gen_ai.system'], kind: 'text' },
  model: { names: ['span.gen_ai.request.model', 'span.gen_ai.response.model'], kind: 'text' },
  operation: { names: ['span.gen_ai.operation.name'], kind: 'text' },
  agent: { names: ['span.gen_ai.agent.name'], kind: 'text' },
  tool: { names: ['span.gen_ai.tool.name'], kind: 'text' },
  user: { names: ['span.user.id', 'span.enduser.id'], kind: 'text' },
  conversation: { names: ['span.gen_ai.conversation.id', 'span.session.id'], kind: 'text' },
  service: { names: ['resource.service.name'], kind: 'text' },
  name: { names: ['name'], kind: 'text' },
  status: { names: ['status'], kind: 'keyword' },
  errorType: { names: ['span.error.type'], kind: 'text' },
  cost: { names: ['span.gen_ai.usage.cost'], kind: 'number' },
  tokens: { names: ['(span.gen_ai.usage.input_tokens + span.gen_ai.usage.output_tokens)'], kind: 'number' },
  inputTokens: { names: ['span.gen_ai.usage.input_tokens'], kind: 'number' },
  outputTokens: { names: ['span.gen_ai.usage.output_tokens'], kind: 'number' },
  duration: { names: ['duration'], kind: 'duration' },
  timeToFirstToken: { names: ['span.gen_ai.response.time_to_first_chunk'], kind: 'seconds' },
  traceId: { names: ['trace:id'], kind: 'text' },
  text: { names: ['span.gen_ai.input.messages', 'span.gen_ai.output.messages'], kind: 'messages' },
};

const SCOPES = /^(?:span|resource|event|link|instrumentation|parent)\./;
const INTRINSICS: ReadonlySet<string> = new Set([
  'kind',
  'rootName',
  'rootServiceName',
  'statusMessage',
  'traceDuration',
  'nestedSetParent',
]);

/** A field of the builder, or an attribute: with Tempo's scope (`span.http.route`), or as `attribute.http.route` in any scope. */
export function tempoField(field: string): TempoField {
  const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (known !== undefined) return known;
  if (INTRINSICS.has(field)) return { names: [field], kind: field === 'kind' ? 'keyword' : 'text' };
  // Intrinsics of the newer spelling: `span:duration`, `event:name`.
  if (/^[a-z]+:[A-Za-z]+$/.test(field)) {
    const [, name = ''] = field.split(':');
    const kind = /duration|timeSinceStart/i.test(name)
      ? 'duration'
      : /^(?:status|kind)$/.test(name)
        ? 'keyword'
        : 'text';
    return { names: [field], kind };
  }
  const scope = SCOPES.exec(field)?.[0] ?? '.';
  const name = scope === '.' ? field.replace(/^attribute\./, '') : field.slice(scope.length);
  return { names: [`${scope}${attributeName(name)}`], kind: 'text' };
}

/** Names with odd characters are quoted; quotes that are there already stay. */
function attributeName(name: string): string {
  if (/^".*"$/.test(name)) return name;
  return /^[\w.-]+$/.test(name) ? name : `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
