import { parseJson } from './json.ts';

const MAX_LENGTH = 10_000;

/**
 * The value of what Python prints of a dict, or of an object as `Name(key=value, …)`: numbers, names and what holds them.
 * `undefined` for anything else.
 */
export function parsePython(text: string): unknown {
  if (text.length > MAX_LENGTH || !/^(\{|\w+\()/.test(text)) {
    return undefined;
  }
  const dict = text.includes('(') ? withoutNames(text) : text;
  return parseJson(
    dict
      .replaceAll("'", '"')
      .replace(/\b(?:None|True|False)\b/g, (word) => (word === 'None' ? 'null' : word.toLowerCase())),
  )?.value;
}

/** `Name(key=value, …)` as `{"key": value, …}` */
function withoutNames(text: string): string {
  return text
    .replace(/\b\w+\(/g, '{')
    .replaceAll(')', '}')
    .replace(/([{,]\s*)(\w+)=/g, '$1"$2":');
}
