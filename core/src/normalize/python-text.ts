const MAX_LENGTH = 10_000;
const MAX_DEPTH = 16;

/** How a dict begins, and an object. */
const BEGINS = /^(\{|\w+\()/;

/**
 * The value of what Python prints of a dict, or of an object as `Name(key=value, …)`, at the beginning of a text: numbers, texts
 * and what holds them. `undefined` for anything else, and for what is not whole. Never throws.
 */
export function parsePython(text: string): unknown {
  if (text.length > MAX_LENGTH || !BEGINS.test(text)) {
    return undefined;
  }
  const cursor: Cursor = { text, at: 0 };
  const value = readValue(cursor, MAX_DEPTH);
  return cursor.at <= text.length ? value : undefined;
}

/** Where reading has come to; behind the end where it failed. */
interface Cursor {
  readonly text: string;
  at: number;
}

function fail(cursor: Cursor): undefined {
  cursor.at = cursor.text.length + 1;
  return undefined;
}

/** The next sign that is no space. */
function next(cursor: Cursor): string {
  while (cursor.text[cursor.at] === ' ') {
    cursor.at++;
  }
  return cursor.text[cursor.at] ?? '';
}

function readValue(cursor: Cursor, depth: number): unknown {
  const sign = next(cursor);
  if (depth === 0) {
    return fail(cursor);
  }
  if (sign === '{') {
    return readFields(cursor, ':', '}', depth - 1);
  }
  if (sign === '[') {
    return readItems(cursor, depth - 1);
  }
  if (sign === "'" || sign === '"') {
    return readText(cursor, sign);
  }
  const word = readWord(cursor);
  if (word !== '' && next(cursor) === '(') {
    return readFields(cursor, '=', ')', depth - 1);
  }
  switch (word) {
    case 'None':
      return null;
    case 'True':
      return true;
    case 'False':
      return false;
    default:
      return word === '' || Number.isNaN(Number(word)) ? fail(cursor) : Number(word);
  }
}

/** `'key': value, …}` or `key=value, …)` */
function readFields(cursor: Cursor, between: ':' | '=', end: '}' | ')', depth: number): unknown {
  const fields: Record<string, unknown> = {};
  cursor.at++;
  for (let sign = next(cursor); sign !== end; sign = afterItem(cursor, end)) {
    const name = between === '=' ? readWord(cursor) : readText(cursor, sign);
    if (next(cursor) !== between) {
      return fail(cursor);
    }
    cursor.at++;
    const value = readValue(cursor, depth);
    if (name !== undefined && name !== '__proto__') {
      fields[name] = value;
    }
  }
  cursor.at++;
  return fields;
}

function readItems(cursor: Cursor, depth: number): unknown {
  const items: unknown[] = [];
  cursor.at++;
  for (let sign = next(cursor); sign !== ']'; sign = afterItem(cursor, ']')) {
    items.push(readValue(cursor, depth));
  }
  cursor.at++;
  return items;
}

/** The sign with which the next item begins, or the end. */
function afterItem(cursor: Cursor, end: string): string {
  const sign = next(cursor);
  if (sign === ',') {
    cursor.at++;
    return next(cursor);
  }
  if (sign !== end) {
    fail(cursor);
  }
  return end;
}

function readText(cursor: Cursor, quote: string): string | undefined {
  const start = cursor.at + 1;
  let end = cursor.text.indexOf(quote, start);
  while (end > 0 && cursor.text[end - 1] === '\\') {
    end = cursor.text.indexOf(quote, end + 1);
  }
  if (end < 0 || (quote !== "'" && quote !== '"')) {
    return fail(cursor);
  }
  cursor.at = end + 1;
  return cursor.text.slice(start, end);
}

/** A name or a number. */
function readWord(cursor: Cursor): string {
  const start = cursor.at;
  while (isOfWord(cursor.text.charCodeAt(cursor.at))) {
    cursor.at++;
  }
  return cursor.text.slice(start, cursor.at);
}

/** Letters, digits and `+-._`. */
function isOfWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || WORD_SIGNS.includes(code)
  );
}
const WORD_SIGNS = [95, 46, 45, 43];
