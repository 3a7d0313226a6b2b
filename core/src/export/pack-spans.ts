import { deriveSpan, withoutSecretsIn } from './derive-span.ts';
import type { Destination } from './destination.ts';
import { type EnrichedSpan, writeEnriched } from './enrich-batch.ts';
import type { Parcel } from './parcel.ts';
import { type GatewayRouted, portkeyAttributes, traceRequestHeaders } from './portkey-profile.ts';
import type { ReadableSpan } from './readable-span.ts';

/** How spans are written for a destination. */
export interface PackOptions {
  /**
   * Towards Portkey, spans of calls that the gateway bills itself lose model and usage. Default: `strip-usage`. Other
   * endpoints always get everything.
   */
  readonly gatewayRouted?: GatewayRouted | undefined;
  /** Towards Portkey, one request for each trace, which then keeps its id and its metadata. Default: true. */
  readonly requestPerTrace?: boolean | undefined;
  /** Towards endpoints other than Portkey, `gen_ai.system` beside `gen_ai.provider.name`. Default: true. */
  readonly legacySystem?: boolean | undefined;
  /** The name of cache writes: `cache_creation` (1.40, 1.41; default) or `cache_write` (after). */
  readonly cacheWriteAttribute?: 'cache_creation' | 'cache_write' | undefined;
  /** Takes API keys, bearer tokens and URL credentials out of every text of every span. Default: true. */
  readonly redactSecrets?: boolean | undefined;
}

/** The spans as one destination takes them, in requests: towards Portkey one for each trace, else all in one. */
export function packSpans(
  enriched: readonly EnrichedSpan[],
  { profile }: Destination,
  options: PackOptions,
): Parcel<ReadableSpan>[] {
  const { gatewayRouted = 'strip-usage', legacySystem = true, cacheWriteAttribute, requestPerTrace = true } = options;
  const clean = options.redactSecrets === false ? (span: ReadableSpan) => span : withoutSecretsIn;
  if (profile === 'otlp') {
    const system = legacySystem ? 'semconv' : 'off';
    return [
      { items: enriched.map((span) => clean(writeEnriched(span, { system, cacheWriteAttribute }))), headers: {} },
    ];
  }
  const spans = enriched.map((one) => {
    const span = clean(writeEnriched(one, { system: 'portkey', cacheWriteAttribute }));
    return deriveSpan(span, span.name, portkeyAttributes(span, span.attributes, gatewayRouted));
  });
  if (!requestPerTrace) return [{ items: spans, headers: {} }];
  return [...byTrace(spans)].map(([id, trace]) => ({ items: trace, headers: traceRequestHeaders(id, trace) }));
}

function byTrace(spans: readonly ReadableSpan[]): Map<string, ReadableSpan[]> {
  const traces = new Map<string, ReadableSpan[]>();
  for (const span of spans) {
    const { traceId } = span.spanContext();
    const trace = traces.get(traceId);
    if (trace === undefined) traces.set(traceId, [span]);
    else trace.push(span);
  }
  return traces;
}
