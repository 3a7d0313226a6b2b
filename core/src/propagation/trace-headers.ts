import {
  type Context,
  context,
  createContextKey,
  isSpanContextValid,
  type SpanContext,
  trace,
} from '@opentelemetry/api';
import { guard } from '../instrument/guard.ts';
import { isGatewayUrl, settings } from '../instrument/settings.ts';
import { metadataPairs } from './metadata.ts';
import { wellFormed } from './well-formed.ts';

/** The SDK's own key: API context keys of one name are one symbol. */
const SUPPRESSED = createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING');

/** The context in which nothing is traced: for our own requests. */
export function suppressTracing(of: Context): Context {
  return of.setValue(SUPPRESSED, true);
}

export function isTracingSuppressed(of: Context): boolean {
  return of.getValue(SUPPRESSED) === true;
}

/** W3C Baggage: bytes of the whole header, and number of its members. */
const MAX_BAGGAGE_LENGTH = 8_192;
const MAX_BAGGAGE_MEMBERS = 180;
/** Portkey cuts metadata values and keys at this many characters. */
const MAX_METADATA_LENGTH = 128;

/**
 * `traceparent`, `tracestate` and `baggage` of a context, by W3C Trace Context and Baggage. Baggage holds the metadata of
 * `withPortkeyMetadata` and nothing else. Empty when nothing is traced. Never throws.
 */
export function traceHeaders(of: Context = context.active()): Record<string, string> {
  return guard('trace headers', () => buildHeaders(of), {});
}

function buildHeaders(of: Context): Record<string, string> {
  if (settings().disabled || isTracingSuppressed(of)) return {};
  const headers: Record<string, string> = {};
  const spanContext = trace.getSpanContext(of);
  if (spanContext !== undefined && isSpanContextValid(spanContext)) {
    headers.traceparent = traceparent(spanContext);
    const tracestate = spanContext.traceState?.serialize();
    if (tracestate) headers.tracestate = tracestate;
  }
  const baggage = baggageOf(metadataPairs(of) ?? {});
  if (baggage) headers.baggage = baggage;
  return headers;
}

/** Version 00; of the flags only `sampled` is passed on: others would be promises of this process about a later one. */
function traceparent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
}

function baggageOf(pairs: Readonly<Record<string, string>>): string {
  const members: string[] = [];
  let length = 0;
  for (const [key, value] of Object.entries(pairs)) {
    const name = cut(key).replace(/[^!#$%&'*+\-.^_`|~0-9A-Za-z]/g, '_');
    if (name === '' || value === '') continue;
    const member = `${name}=${encodeURIComponent(cut(value))}`;
    if (members.length >= MAX_BAGGAGE_MEMBERS || length + member.length + 1 > MAX_BAGGAGE_LENGTH) continue;
    members.push(member);
    length += member.length + 1;
  }
  return members.join(',');
}

/** Well-formed text of at most 128 UTF-16 units, never ending in half a character. */
export function cut(text: string): string {
  const whole = wellFormed(text.slice(0, MAX_METADATA_LENGTH + 2)).slice(0, MAX_METADATA_LENGTH + 1);
  if (whole.length <= MAX_METADATA_LENGTH) return whole;
  const end = /[\uD800-\uDBFF]/.test(whole.charAt(MAX_METADATA_LENGTH - 1)) ? 1 : 0;
  return whole.slice(0, MAX_METADATA_LENGTH - end);
}

/**
 * A copy of `headers` with the trace headers of the active model call, when `url` is a gateway's and where they are absent;
 * otherwise `headers` as given. For clients without fetch; call it inside the model call. Never throws.
 */
export function injectTraceHeaders<H extends HeadersInit | Record<string, unknown> = Record<string, string>>(
  headers: H | undefined,
  { url }: { readonly url: string | URL },
): H {
  const given = (headers ?? {}) as H;
  return guard(
    'injectTraceHeaders',
    () => (isGatewayUrl(String(url)) ? withAbsent(given, traceHeaders()) : given),
    given,
  );
}

/** Adds what is absent; `tracestate` goes with our `traceparent` or not at all. The form (object, list, Headers) is kept. */
export function withAbsent<H extends HeadersInit | Record<string, unknown>>(
  headers: H,
  add: Record<string, string>,
): H {
  const has = new Set(names(headers));
  const { tracestate, ...others } = add;
  const wanted = tracestate !== undefined && !has.has('traceparent') ? add : others;
  const absent = Object.entries(wanted).filter(([name]) => !has.has(name));
  if (absent.length === 0) return headers;
  if (Array.isArray(headers)) return [...headers, ...absent] as H;
  if (isHeaders(headers)) {
    const copy = new Headers(headers);
    for (const [name, value] of absent) copy.set(name, value);
    return copy as H;
  }
  return { ...headers, ...Object.fromEntries(absent) } as H;
}

/** Reads a header of any of the three forms by its lower-case name. */
export function headerOf(headers: HeadersInit | Record<string, unknown>, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const entries = Array.isArray(headers) ? headers : Object.entries(headers);
  const value = entries.find(([key]) => String(key).toLowerCase() === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}

function names(headers: HeadersInit | Record<string, unknown>): string[] {
  if (isHeaders(headers)) return [...headers.keys()];
  const keys = Array.isArray(headers) ? headers.map(([name]) => name) : Object.keys(headers);
  return keys.map((name) => String(name).toLowerCase());
}

/** By shape, since a framework may bring a `Headers` of its own. */
function isHeaders(headers: unknown): headers is Headers {
  return typeof (headers as Headers).get === 'function' && typeof (headers as Headers).keys === 'function';
}
