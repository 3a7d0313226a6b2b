import { type Context, context, type Span, type SpanOptions, type Tracer, trace } from '@opentelemetry/api';
import { used } from '@portkey-otel/core/instrument';

/** `ai.generateText.doGenerate`, `ai.embed.doEmbed`, …: the AI SDK's spans of model calls, beside which ours stand. */
const MODEL_CALL = /\.do[A-Z]/;

const inner = () => {
  used();
  return trace.getTracer('ai');
};

/** A span that is not recorded, and in whose place the one above it stays active. */
function left(parent: Context): Span {
  return trace.wrapSpanContext(trace.getSpanContext(parent) ?? { traceId: '', spanId: '', traceFlags: 0 });
}

type Body = (span: Span) => unknown;

/** The tracer of the AI SDK's own telemetry before version 7, without its spans of model calls. */
export const rootTracer = {
  startSpan(name: string, options?: SpanOptions, parent: Context = context.active()): Span {
    return MODEL_CALL.test(name) ? left(parent) : inner().startSpan(name, options, parent);
  },
  startActiveSpan(name: string, ...rest: readonly unknown[]): unknown {
    const body = rest.at(-1) as Body;
    const parent = rest.length > 2 ? (rest[1] as Context) : context.active();
    if (MODEL_CALL.test(name)) return body(left(parent));
    const options = rest.length > 1 ? (rest[0] as SpanOptions) : {};
    return inner().startActiveSpan(name, options, parent, body);
  },
} as Tracer;
