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
  const model = QUOTED.exec(after(printed, 'model=', "'model': "))?.[1];
  const usage = providerUsage(parsePython(after(printed, 'usage=', "'usage': ")));
  return (usage ?? model) === undefined ? undefined : { usage, model, messages: () => [] };
}

/** Longer than any usage. */
const MAX_LENGTH = 4000;

const QUOTED = /^'([^']+)'/;

/** What comes after the last of a name, as objects and as dicts print it; empty where there is none. */
function after(printed: string, inObject: string, inDict: string): string {
  const a = printed.lastIndexOf(inObject);
  const b = printed.lastIndexOf(inDict);
  const from = a > b ? a + inObject.length : b + inDict.length;
  return a === b ? '' : printed.slice(from, from + MAX_LENGTH);
}
