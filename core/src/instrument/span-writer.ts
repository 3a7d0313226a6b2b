import type { Span } from '@opentelemetry/api';
import { guard } from './guard.ts';
import { SHORT, shortJson, snapshot } from './json.ts';
import { setLateAttribute } from './late-attribute.ts';
import type { Lazy, OperationOptions } from './operation.ts';
import { settings } from './settings.ts';

/** Writes attributes that are known; `undefined` writes nothing. */
export class SpanWriter {
  readonly #span: Span;

  constructor(span: Span) {
    this.#span = span;
  }

  set(name: string, value: string | number | boolean | readonly string[] | undefined): void {
    if (value === undefined || value === null || Number.isNaN(value)) return;
    this.#span.setAttribute(name, typeof value === 'object' ? [...value] : value);
  }

  all(attributes: OperationOptions['attributes']): void {
    if (attributes === undefined) return;
    for (const name in attributes) this.set(name, attributes[name]);
  }

  /**
   * Content as a JSON string, when content is captured; a function is called only then. What is written is the content of
   * now, though its JSON is made later.
   */
  content(name: string, value: Lazy<unknown>): void {
    if (value === undefined || settings().captureContent !== 'full') return;
    guard(name, () => {
      const given: unknown = typeof value === 'function' ? value() : value;
      if (typeof given === 'string') this.set(name, given);
      else if (typeof given === 'function') setLateAttribute(this.#span, name, given as () => string);
      else if (given !== undefined) this.#json(name, given);
    });
  }

  #json(name: string, given: unknown): void {
    const short = typeof given === 'object' && given !== null ? shortJson(given, SHORT) : undefined;
    if (short !== undefined) {
      this.#span.setAttribute(name, short);
      return;
    }
    const copy = snapshot(given);
    if (typeof copy === 'object' && copy !== null) setLateAttribute(this.#span, name, () => JSON.stringify(copy));
    else if (copy !== undefined) this.set(name, typeof copy === 'string' ? copy : JSON.stringify(copy));
  }
}
