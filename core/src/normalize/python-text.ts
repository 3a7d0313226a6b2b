import { parseJson } from './json.ts';

const MAX_LENGTH = 10_000;

/**
 * The value of what Python prints of a dict, or of an object as `Name(key=value, …)`: numbers, names and what holds them.
 * `undefined` for anything else.
 */
export function parsePython(text: string): unknown {
  return text.length > MAX_LENGTH || !/^(\{|\w+\()/.test(text)
    ? undefined
    : parseJson(
        text
          .replaceAll("'", '"')
          .replace(/\bNone\b/g, 'null')
          .replace(/\bTrue\b/g, 'true')
          .replace(/\bFalse\b/g, 'false')
          .replace(/\w+\(/g, '{')
          .replaceAll(')', '}')
          .replace(/(?<=[{,]\s*)(\w+)=/g, '"$1":'),
      )?.value;
}
