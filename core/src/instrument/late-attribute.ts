import type { Span } from '@opentelemetry/api';
import { guard } from './guard.ts';

/** As long as no honest limit of an attribute's length; a rope, of which nothing is stored. */
const PROBE = 'x'.repeat(2 ** 22);

/** On a span's attributes, hidden: how the texts are made that nobody has read yet, and the texts that are made. */
const LATE = Symbol('portkey-otel.late');
type Text = () => string;
type Late = Record<string, string | Text>;
type Attributes = Record<string, unknown> & { [LATE]?: Late };

/**
 * Sets an attribute to a text that is made when somebody first reads it: an exporter, off the caller's path, or never.
 * Whoever reads the span's attributes, in whatever way, sees a string, the same one each time. The SDK's limits hold: where it
 * cut the value or did not take it, and where a span keeps its attributes elsewhere, the text is made at once.
 *
 * @param text Makes it, of what is not changed any more: a `snapshot`.
 */
export function setLateAttribute(span: Span, name: string, text: Text): void {
  const attributes = attributesOf(span);
  if (attributes === undefined) {
    span.setAttribute(name, text());
    return;
  }
  // By way of the SDK, which counts attributes and knows how long one may be.
  span.setAttribute(name, PROBE);
  const taken = attributes[name];
  if (taken === undefined) return;
  if (taken !== PROBE) {
    span.setAttribute(name, text());
    return;
  }
  let late = attributes[LATE];
  if (late === undefined) {
    late = {};
    Object.defineProperty(attributes, LATE, { value: late });
  }
  late[name] = text;
  // Taken away first: an engine makes a slow object of one whose values become accessors.
  delete attributes[name];
  Object.defineProperty(attributes, name, accessor(name));
}

const accessors = new Map<string, PropertyDescriptor>();

/** The same functions for all spans, whose attributes then have a form in common. */
function accessor(name: string): PropertyDescriptor {
  let descriptor = accessors.get(name);
  if (descriptor === undefined) {
    descriptor = {
      get(this: Attributes) {
        const late = this[LATE] as Late;
        const text = late[name];
        if (typeof text === 'function') late[name] = guard(name, text, '');
        return late[name];
      },
      set(this: Attributes, value: unknown) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
      enumerable: true,
      configurable: true,
    };
    accessors.set(name, descriptor);
  }
  return descriptor;
}

/** By shape: the object in which an SDK's span keeps its attributes, and shows those that it was started with. */
function attributesOf(span: Span): Attributes | undefined {
  const { attributes } = span as { attributes?: Attributes };
  return attributes !== undefined && Object.hasOwn(attributes, 'gen_ai.operation.name') ? attributes : undefined;
}
