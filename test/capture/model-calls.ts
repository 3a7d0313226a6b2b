interface Attribute {
  readonly key: string;
}

interface Span {
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes?: readonly Attribute[];
}

export interface TracesRequest {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const ABOUT_MODELS = /^gen_ai\.|usage/;
const TOOL_CALL = /tool_call|exec_command/;

/**
 * For emitters that trace their whole program: keeps the spans that tell of model and tool calls, and those above them. The rest says
 * nothing of the dialect and would make a fixture of a megabyte.
 */
export function modelCallsOnly(request: TracesRequest): TracesRequest {
  const spans = new Map(
    request.resourceSpans
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
      .map((span) => [span.spanId, span]),
  );
  const kept = new Set<string>();
  for (const span of spans.values()) {
    if (!TOOL_CALL.test(span.name) && !span.attributes?.some(({ key }) => ABOUT_MODELS.test(key))) continue;
    for (let at: Span | undefined = span; at && !kept.has(at.spanId); at = spans.get(at.parentSpanId ?? ''))
      kept.add(at.spanId);
  }
  return {
    resourceSpans: request.resourceSpans.map((resource) => ({
      ...resource,
      scopeSpans: resource.scopeSpans.map((scope) => ({
        ...scope,
        spans: scope.spans.filter((span) => kept.has(span.spanId)),
      })),
    })),
  };
}
