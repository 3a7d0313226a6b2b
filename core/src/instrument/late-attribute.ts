import type { Span } from '@opentelemetry/api';
import { guard } from './guard.ts';

/** As long as no honest limit of an attribute's length; a rope, of which nothing is stored. */
const PROBE = 'x'.repeat(2 ** 22);

/**
 * Sets an attribute whose text is made when somebody first reads it: an exporter, off the caller's path, or never. Whoever
 * reads the span's attributes, in whatever way, sees a string, the same one each time. The SDK's limits hold: where it cut the
 * value or did not take it, and where a span keeps its attributes elsewhere, the text is made at once.
 *
 * @param make The text. Called once, perhaps after the span has ended: what it reads must not change any more.
 */
export function setLateAttribute(span: Span, name: string, make: () => string | undefined): void {
  const attributes = attributesOf(span);
  if (attributes === undefined) {
    setNow(span, name, make);
    return;
  }
  // By way of the SDK, which counts attributes and knows how long one may be.
  span.setAttribute(name, PROBE);
  const taken = attributes[name];
  if (taken === undefined) return;
  if (taken !== PROBE) {
    setNow(span, name, make);
    return;
  }
  let text: string | undefined;
  let pending: (() => string | undefined) | undefined = make;
  Object.defineProperty(attributes, name, {
    get() {
      if (pending !== undefined) {
        text = guard(name, pending, undefined) ?? '';
        pending = undefined;
      }
      return text;
    },
    set(value: unknown) {
      pending = undefined;
      Object.defineProperty(attributes, name, { value, writable: true, enumerable: true, configurable: true });
    },
    enumerable: true,
    configurable: true,
  });
}

function setNow(span: Span, name: string, make: () => string | undefined): void {
  const text = make();
  if (text !== undefined) span.setAttribute(name, text);
}

/** By shape: the object in which an SDK's span keeps its attributes, and shows those that it was started with. */
function attributesOf(span: Span): Record<string, unknown> | undefined {
  const { attributes } = span as { attributes?: Record<string, unknown> };
  return attributes !== undefined && Object.hasOwn(attributes, 'gen_ai.operation.name') ? attributes : undefined;
}
