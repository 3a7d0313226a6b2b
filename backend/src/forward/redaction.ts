import type { Attributes, AttributeValue } from '@portkey-otel/core';
import { attributesWithoutSecrets, withoutSecrets } from '@portkey-otel/core/delivery';
import type { ReceivedSpan } from '../otlp/received.ts';
import { type Says, withoutContent } from './content.ts';
import type { ForwardTarget } from './target.ts';

const REDACTED = '[REDACTED]';

/**
 * The span as the target may see it; the very same span when nothing is to be taken out.
 *
 * @param says what was said in its trace, to be left out; `undefined` when it may go there
 */
export function redactSpan(
  span: ReceivedSpan,
  { redact = [], redactSecrets = true }: ForwardTarget,
  says: Says | undefined,
): ReceivedSpan {
  let clean = says ? withoutContent(span, says) : span;
  if (redactSecrets) clean = mapTexts(clean, attributesWithoutSecrets, withoutSecrets);
  if (redact.length === 0) return clean;
  const replace = (text: string) => redact.reduce((rest, pattern) => rest.replace(pattern, REDACTED), text);
  return mapTexts(clean, (attributes) => mapAttributes(attributes, replace), replace);
}

function mapTexts(
  span: ReceivedSpan,
  attributes: (attributes: Attributes) => Attributes,
  text: (text: string) => string,
): ReceivedSpan {
  return {
    ...span,
    name: text(span.name),
    attributes: attributes(span.attributes),
    status: span.status.message === undefined ? span.status : { ...span.status, message: text(span.status.message) },
    events: span.events?.map((event) =>
      event.attributes ? { ...event, attributes: attributes(event.attributes) } : event,
    ),
    links: span.links?.map((link) => (link.attributes ? { ...link, attributes: attributes(link.attributes) } : link)),
    resource: span.resource && attributes(span.resource),
  };
}

function mapAttributes(attributes: Attributes, replace: (text: string) => string): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, mapValue(value, replace)]));
}

function mapValue(value: AttributeValue, replace: (text: string) => string): AttributeValue {
  if (typeof value === 'string') return mapText(value, replace);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((item: AttributeValue) => mapValue(item, replace));
  return mapAttributes(value as Attributes, replace);
}

/** JSON stays JSON: a pattern sees the texts in it, not its quotation marks. */
function mapText(text: string, replace: (text: string) => string): string {
  if (!/^\s*[[{]/.test(text)) return replace(text);
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
      typeof value === 'string' ? replace(value) : value,
    );
  } catch {
    return replace(text);
  }
}
