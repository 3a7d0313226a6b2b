import { at, isObject, text } from './json.ts';
import { providerUsage } from './provider-usage.ts';
import { parsePython } from './python-text.ts';
import type { RawResponse } from './raw-response.ts';

/**
 * A response that an emitter left as Python prints it, inside JSON: smolagents' `raw`, Haystack's `replies`. What comes after the
 * answer's own text is read: its model and its usage.
 */
export function readPrintedResponse(value: unknown): RawResponse | undefined {
  const printed = isObject(value) ? text(value.raw ?? at(value, 'replies', '0')) : undefined;
  if (printed === undefined) {
    return undefined;
  }
  const model = after(printed, 'model', QUOTED);
  const usage = providerUsage(parsePython(after(printed, 'usage', USAGE) ?? ''));
  return (usage ?? model) === undefined ? undefined : { usage, model, messages: () => [] };
}

/** Longer than any usage. */
const MAX_LENGTH = 4000;

/** A dict, or an object as `Name(key=value, …)`, each with one more level inside. */
const USAGE = /^(\{(?:[^{}]|\{[^{}]*\})*\}|\w+\((?:[^()]|\([^()]*\))*\))/;
const QUOTED = /^'([^']+)'/;

/** The value of the last `name=` or `'name': ` in a text. */
function after(printed: string, name: string, form: RegExp): string | undefined {
  const [inObject, inDict] = [`${name}=`, `'${name}': `];
  const [a, b] = [printed.lastIndexOf(inObject), printed.lastIndexOf(inDict)];
  const from = a > b ? a + inObject.length : b < 0 ? -1 : b + inDict.length;
  return from < 0 ? undefined : form.exec(printed.slice(from, from + MAX_LENGTH))?.[1];
}
