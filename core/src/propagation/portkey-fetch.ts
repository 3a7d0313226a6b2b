import { context, type Span } from '@opentelemetry/api';
import { guard } from '../instrument/guard.ts';
import { isGatewayUrl, originOf, settings } from '../instrument/settings.ts';
import { callSpans } from './active-call.ts';
import { gatewayFacts, guardrailStatus, requestFacts } from './gateway-facts.ts';
import { headerOf, traceHeaders, withAbsent } from './trace-headers.ts';

/** Which origins are gateways, beside those of the settings. */
export interface PortkeyFetchOptions {
  /** Further origins that are gateways, for this fetch alone. */
  readonly gatewayOrigins?: readonly string[] | undefined;
}

type Fetch = typeof globalThis.fetch;

/**
 * A fetch that tells the Portkey gateway which span calls it and tells the span what the gateway did. Requests to other
 * origins pass through untouched. Headers are added only where absent; redirects are left to the inner fetch. Body, streaming,
 * abort and errors are the inner fetch's own.
 *
 * @param inner The fetch to use; default: the global one at the time of each call.
 */
export function portkeyFetch(inner?: Fetch, options: PortkeyFetchOptions = {}): Fetch {
  const origins = (options.gatewayOrigins ?? []).map(originOf);
  return async (input, init) => {
    const target = inner ?? globalThis.fetch;
    const prepared = guard('portkeyFetch', () => prepare(input, init, origins), undefined);
    if (prepared === undefined) return target(input, init);
    const response = await target(input, prepared.init);
    return guard('gateway facts', () => recordAnswer(prepared, response), response);
  };
}

function prepare(input: RequestInfo | URL, init: RequestInit | undefined, origins: readonly (string | undefined)[]) {
  if (settings().disabled) return undefined;
  const url = typeof input === 'string' ? input : 'href' in input ? input.href : input.url;
  if (!isGatewayUrl(url) && !origins.includes(originOf(url))) return undefined;

  const active = context.active();
  // As fetch has it: headers of the init replace those of the request.
  const given = init?.headers ?? (typeof input === 'object' && 'headers' in input ? input.headers : {});
  const spans = callSpans(active);
  const facts = requestFacts(url, (name) => headerOf(given, name));
  for (const span of spans) span.setAttributes(facts);
  const headers = withAbsent(given, traceHeaders(active));
  // Guardrails come with a config.
  const mayHaveHooks = 'portkey.gateway.config' in facts;
  return { spans, mayHaveHooks, init: headers === given ? init : { ...init, headers } };
}

function recordAnswer({ spans, mayHaveHooks }: NonNullable<ReturnType<typeof prepare>>, response: Response): Response {
  const facts = gatewayFacts((name) => response.headers.get(name), response.status);
  if (facts === undefined) return response;
  const recording = spans.filter((span) => span.isRecording());
  for (const span of recording) span.setAttributes(facts);
  const isTold = GUARDRAIL_STATUS in facts || !mayHaveHooks || recording.length === 0;
  if (isTold || !response.headers.get('content-type')?.includes('application/json')) return response;
  // The first of the two is read first, so that the span knows before the caller can end it.
  const forCaller = response.clone();
  void recordHooks(recording, response);
  return forCaller;
}

/** Read beside the caller, and only where an answer is one JSON text: streams are never touched. */
async function recordHooks(spans: readonly Span[], response: Response): Promise<void> {
  try {
    const body = await response.text();
    if (!body.includes('"hook_results"')) return;
    const status = guardrailStatus(JSON.parse(body).hook_results);
    if (status === undefined) return;
    for (const span of spans) if (span.isRecording()) span.setAttribute(GUARDRAIL_STATUS, status);
  } catch {
    // An answer that breaks off is the caller's to see.
  }
}

const GUARDRAIL_STATUS = 'portkey.gateway.guardrail_status';
