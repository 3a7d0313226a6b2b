import { type Context, context, createContextKey, propagation } from '@opentelemetry/api';
import { settings } from '../instrument/settings.ts';
import { wellFormed } from './well-formed.ts';

/** Who is calling, and anything else that belongs to every span below. Values are text; `tags` are joined by comma. */
export interface PortkeyMetadata {
  /** `user.id` on spans, `_user` towards Portkey. */
  readonly userId?: string | undefined;
  /** `gen_ai.conversation.id` on spans, `conversation_id` towards Portkey. */
  readonly conversationId?: string | undefined;
  /** Such as `production`; `portkey.metadata.environment` on spans. */
  readonly environment?: string | undefined;
  /** Joined by comma; `portkey.metadata.tags` on spans. */
  readonly tags?: readonly string[] | undefined;
  readonly [key: string]: string | number | boolean | readonly string[] | undefined;
}

const METADATA = createContextKey('portkey-otel.metadata');

interface Held {
  /** In Portkey's own keys, `_user` first. */
  readonly pairs: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Runs `fn` with metadata that every span below carries and that requests to gateway origins take along in `baggage`. Nested
 * calls are merged, the inner one wins per key. What `fn` returns or throws passes through.
 */
export function withPortkeyMetadata<T>(metadata: PortkeyMetadata, fn: () => T): T {
  return context.with(setPortkeyMetadata(context.active(), metadata), fn);
}

/** The context with metadata added, for those who carry contexts themselves. */
export function setPortkeyMetadata(parent: Context, metadata: PortkeyMetadata): Context {
  const pairs = { ...metadataPairs(parent), ...toPairs(metadata) };
  const { _user, ...rest } = pairs;
  const ordered = _user === undefined ? rest : { _user, ...rest };
  const held = parent.setValue(METADATA, { pairs: ordered, attributes: toAttributes(ordered) } satisfies Held);
  return settings().propagateBaggage ? withBaggage(held, ordered) : held;
}

/** OpenTelemetry Baggage, which every propagator sends to every host. */
function withBaggage(to: Context, pairs: Readonly<Record<string, string>>): Context {
  let baggage = propagation.getBaggage(to) ?? propagation.createBaggage();
  for (const [key, value] of Object.entries(pairs)) baggage = baggage.setEntry(key, { value: wellFormed(value) });
  return propagation.setBaggage(to, baggage);
}

/** The metadata of a context in Portkey's keys (`_user`, `conversation_id`, `tags`…); `undefined` when there is none. */
export function metadataPairs(of: Context): Readonly<Record<string, string>> | undefined {
  return (of.getValue(METADATA) as Held | undefined)?.pairs;
}

/** The same as span attributes. */
export function metadataAttributes(of: Context): Readonly<Record<string, string>> | undefined {
  return (of.getValue(METADATA) as Held | undefined)?.attributes;
}

const PORTKEY_KEYS: Readonly<Record<string, string>> = { userId: '_user', conversationId: 'conversation_id' };
const ATTRIBUTES: Readonly<Record<string, string>> = { _user: 'user.id', conversation_id: 'gen_ai.conversation.id' };
const PREFIX = 'portkey.metadata.';
const PLAIN: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'bigint']);

function toPairs(metadata: PortkeyMetadata): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const [key, value] of Object.entries(metadata)) {
    const isList = Array.isArray(value);
    // Objects and functions have no text of their own.
    if (!isList && !PLAIN.has(typeof value)) continue;
    pairs[PORTKEY_KEYS[key] ?? key] = isList ? value.join(',') : String(value);
  }
  return pairs;
}

function toAttributes(pairs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).map(([key, value]) => [ATTRIBUTES[key] ?? PREFIX + key, value]));
}

/** Portkey's metadata pairs from the attributes of a span, `_user` first; the inverse of what `withPortkeyMetadata` writes. */
export function pairsFromAttributes(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const [key, attribute] of Object.entries(ATTRIBUTES)) {
    const value = attributes[attribute];
    if (typeof value === 'string' && value !== '') pairs[key] = value;
  }
  for (const name in attributes) {
    const value = name.startsWith(PREFIX) ? attributes[name] : undefined;
    if (typeof value === 'string') pairs[name.slice(PREFIX.length)] = value;
  }
  return pairs;
}
