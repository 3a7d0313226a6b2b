import type { ReadableSpan } from './readable-span.ts';

/** The span of a whole request, which gives the trace its name. */
const NEXT_REQUEST = 'BaseServer.handleRequest';

const everySpan = () => true;

/** Scopes of web frameworks whose spans between a request and the work in it say nothing about GenAI. */
const PLUMBING: ReadonlyMap<string, (span: ReadableSpan) => boolean> = new Map([
  ['next.js', ({ attributes }: ReadableSpan) => attributes['next.span_type'] !== NEXT_REQUEST],
  ...['express', 'koa', 'connect', 'restify', 'hapi', 'fastify', 'router', 'nestjs-core'].map(
    (name) => [`@opentelemetry/instrumentation-${name}`, everySpan] as const,
  ),
]);

/** Whether a scope has such spans at all. */
export function mayBePlumbing(scope: string | undefined): boolean {
  return PLUMBING.has(scope ?? '');
}

/** Whether a span is a framework's own step. Known from its start on: scope and type never change. */
export function isPlumbing(span: ReadableSpan): boolean {
  return PLUMBING.get(span.instrumentationScope?.name)?.(span) ?? false;
}
