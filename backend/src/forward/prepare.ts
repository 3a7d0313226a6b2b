import { type Attributes, type EnrichedSpan, writeSpan } from '@portkey-otel/core';
import { portkeyAttributes } from '@portkey-otel/core/delivery';
import { matches } from '../filter/matches.ts';
import type { ReceivedSpan } from '../otlp/received.ts';
import { saidIn } from './content.ts';
import { redactSpan } from './redaction.ts';
import type { ForwardTarget } from './target.ts';

/** On the resource of what was forwarded: the backends it went through, joined by comma. None forwards what it has had before. */
export const FORWARD_PATH = 'portkey.forward.path';
/** In the path of spans that were taken from Portkey's log export: they never go there again, and elsewhere only where they are asked for. */
export const FROM_PORTKEY = 'portkey';

const ROUTED = 'portkey.gateway.routed';
const GATEWAY_SCOPE = 'custom.genai.instrumentation';
const GATEWAY_DIALECT = 'portkey-gateway';
const SEMCONV_VERSION = 'otel.semconv.version';
/** The conventions that the gateway's own export follows. */
const GATEWAY_SEMCONV = '1.40.0';

export interface Prepared {
  /** As the target gets them, in the order of their start. */
  readonly spans: readonly ReceivedSpan[];
  /** Spans that were here before, or were forwarded often enough: they go nowhere. */
  readonly looped: readonly string[];
}

/**
 * A whole trace as one target gets it.
 *
 * @param sent span ids that it has
 * @param instance this backend's name in the path
 */
export function prepareTrace(
  trace: readonly EnrichedSpan[],
  target: ForwardTarget,
  sent: ReadonlySet<string>,
  instance: string,
): Prepared {
  const { filter } = target;
  if (filter && !trace.some((span) => matches(filter, span))) return { spans: [], looped: [] };
  const isPortkey = target.destination.profile === 'portkey';
  const routed = new Set(trace.flatMap((span) => (isGatewayBorn(span) ? (span.decision?.duplicateOf ?? []) : [])));
  const says = target.content === false ? saidIn(trace) : undefined;
  const spans: ReceivedSpan[] = [];
  const looped: string[] = [];
  for (const enriched of trace) {
    const { spanId } = enriched.span;
    const gatewayBorn = isGatewayBorn(enriched);
    if (sent.has(spanId) || (isPortkey ? gatewayBorn : target.spans === 'gateway' && !gatewayBorn)) continue;
    const path = pathOf(enriched);
    const isImported = path.includes(FROM_PORTKEY);
    if (isImported && (isPortkey || !target.imported)) continue;
    const hops = path.length - (isImported ? 1 : 0);
    if (path.includes(instance) || hops >= (target.maxHops ?? 1)) {
      looped.push(spanId);
      continue;
    }
    const written = isPortkey ? forPortkey(enriched, routed.has(spanId)) : asStored(enriched, target);
    spans.push(withResource(redactSpan(written, target, says), target, [...path, instance]));
  }
  return { spans, looped };
}

/** The gateway's own spans and log objects: by their dialect, scope or resource. */
export function isGatewayBorn({ span, genAi }: EnrichedSpan): boolean {
  const { 'service.name': service, [SEMCONV_VERSION]: semconv } = span.resource ?? {};
  return (
    span.scope?.name === GATEWAY_SCOPE ||
    (genAi?.dialects.includes(GATEWAY_DIALECT) ?? false) ||
    (service === 'portkey' && semconv !== undefined)
  );
}

function pathOf({ span }: EnrichedSpan): string[] {
  const path = span.resource?.[FORWARD_PATH];
  return typeof path === 'string' ? path.split(',') : [];
}

/** Roles, costs and names of the conventions, as the store's API shows them. */
function asStored({ span, name, attributes }: EnrichedSpan, { spans }: ForwardTarget): ReceivedSpan {
  const received = sendable(span);
  if (spans !== 'gateway') return { ...received, name, attributes };
  // As the gateway itself writes them.
  const operation = attributes['gen_ai.operation.name'];
  const model = attributes['gen_ai.request.model'] ?? attributes['gen_ai.response.model'];
  return {
    ...received,
    name: typeof operation === 'string' && typeof model === 'string' ? `${operation} ${model}` : name,
    kind: 'client',
    attributes,
    resource: { 'service.name': 'portkey', [SEMCONV_VERSION]: GATEWAY_SEMCONV, ...span.resource },
  };
}

function forPortkey(enriched: EnrichedSpan, isRouted: boolean): ReceivedSpan {
  const { span, genAi, role, decision, cost } = enriched;
  const { name, attributes } = genAi
    ? writeSpan(genAi, {
        role,
        roleReason: decision?.confidence === 'low' ? decision.reason : undefined,
        duplicateOf: decision?.duplicateOf,
        cost,
        system: 'portkey',
        attributes: decision?.gateway,
      })
    : enriched;
  const origin = { resource: { attributes: span.resource }, instrumentationScope: span.scope };
  return {
    ...sendable(span),
    name,
    attributes: portkeyAttributes(origin, isRouted ? { ...attributes, [ROUTED]: true } : attributes, 'strip-usage'),
  };
}

/** Log records that were joined to the span are in its attributes by now. */
function sendable(span: EnrichedSpan['span']): ReceivedSpan {
  const { logs: _logs, ...received } = span;
  return received;
}

function withResource(span: ReceivedSpan, target: ForwardTarget, path: readonly string[]): ReceivedSpan {
  const resource: Attributes = { ...span.resource, ...target.resource, [FORWARD_PATH]: path.join(',') };
  return { ...span, resource };
}
