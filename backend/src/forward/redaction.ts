import type { Attributes, AttributeValue } from '@portkey-otel/core';
import { attributesWithoutSecrets, withoutSecrets } from '@portkey-otel/core/delivery';
import type { ReceivedSpan } from '../otlp/received.ts';
import type { ForwardTarget } from './target.ts';

/** What was said, in the conventions' names and in those of dialects that are kept beside them. */
const CONTENT =
  /^(gen_ai\.(input|output)\.messages|gen_ai\.system_instructions|gen_ai\.tool\.(definitions|description|call\.(arguments|result))|gen_ai\.retrieval\.(query\.text|documents)|gen_ai\.(prompt|completion)\b.*|gen_ai\.(event\.)?content|(input|output)\.value|(traceloop\.entity\.(input|output))|llm\.(input|output)_messages\b.*|retrieval\.documents\b.*)$/;
const REDACTED = '[REDACTED]';

/** The span as the target may see it; the very same span when nothing is to be taken out. */
export function redactSpan(
  span: ReceivedSpan,
  { content = true, redact = [], redactSecrets = true }: ForwardTarget,
): ReceivedSpan {
  let clean = content ? span : withoutContent(span);
  if (redactSecrets) clean = mapTexts(clean, attributesWithoutSecrets, withoutSecrets);
  if (redact.length === 0) return clean;
  const replace = (text: string) => redact.reduce((rest, pattern) => rest.replace(pattern, REDACTED), text);
  return mapTexts(clean, (attributes) => mapAttributes(attributes, replace), replace);
}

/** Events of calls hold messages too; those that tell of an exception stay. */
function withoutContent(span: ReceivedSpan): ReceivedSpan {
  return {
    ...span,
    attributes: Object.fromEntries(Object.entries(span.attributes).filter(([key]) => !CONTENT.test(key))),
    events: span.events?.map((event) => (event.name === 'exception' ? event : { ...event, attributes: {} })),
  };
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
