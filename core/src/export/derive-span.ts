import type { SpanContext } from '@opentelemetry/api';
import type { ReadableSpan } from './readable-span.ts';
import { attributesWithoutSecrets, withoutSecrets } from './secrets.ts';

/**
 * A view of an ended span under other attributes: the span itself stays as it is for everybody else. Built on the prototype,
 * since `spanContext()` and an SDK's private fields live there.
 */
export function deriveSpan(span: ReadableSpan, name: string, attributes: Record<string, unknown>): ReadableSpan {
  return Object.create(span, {
    name: { value: name, enumerable: true },
    attributes: { value: attributes, enumerable: true },
  }) as ReadableSpan;
}

/** The same view of a span under another parent; a root when there is none. */
export function withParent(span: ReadableSpan, parent: SpanContext | undefined): ReadableSpan {
  return Object.create(span, { parentSpanContext: { value: parent, enumerable: true } }) as ReadableSpan;
}

/** The span without secrets in attributes, status and events; the very same span when there are none. */
export function withoutSecretsIn(span: ReadableSpan): ReadableSpan {
  const attributes = attributesWithoutSecrets(span.attributes ?? {});
  const message = span.status?.message;
  const cleanMessage = message === undefined ? undefined : withoutSecrets(message);
  const events = span.events?.map((event) => {
    const clean = attributesWithoutSecrets(event.attributes ?? {});
    return clean === event.attributes || event.attributes === undefined ? event : { ...event, attributes: clean };
  });
  const sameEvents = events === undefined || events.every((event, i) => event === span.events[i]);
  if (attributes === span.attributes && message === cleanMessage && sameEvents) return span;
  const clean = deriveSpan(span, span.name, attributes);
  return Object.create(clean, {
    ...(message !== cleanMessage && { status: { value: { ...span.status, message: cleanMessage }, enumerable: true } }),
    ...(!sameEvents && { events: { value: events, enumerable: true } }),
  }) as ReadableSpan;
}
