export type JsonTokenKind = 'key' | 'string' | 'number' | 'word' | 'other';

export interface JsonToken {
  readonly kind: JsonTokenKind;
  readonly text: string;
}

// A string that is not closed goes to the end: looking for its end again from each quote in it would take forever.
const TOKEN = /"(?:[^"\\]|\\.)*(?:"(\s*:)?|\\?$)|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/gs;

/** Cuts JSON text into what a reader's eye tells apart. Joined again the tokens are the text. Linear in its length. */
export function jsonTokens(json: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let at = 0;
  for (const match of json.matchAll(TOKEN)) {
    if (match.index > at) tokens.push({ kind: 'other', text: json.slice(at, match.index) });
    const text = match[0];
    const kind = text.startsWith('"') ? (match[1] ? 'key' : 'string') : /^[tfn]/.test(text) ? 'word' : 'number';
    tokens.push({ kind, text });
    at = match.index + text.length;
  }
  if (at < json.length) tokens.push({ kind: 'other', text: json.slice(at) });
  return tokens;
}

/** A value as indented JSON; text that is JSON itself is read first. Never throws. */
export function prettyJson(value: unknown): { text: string; isJson: boolean } {
  if (typeof value === 'string') {
    const start = value.trimStart()[0];
    if (start !== '{' && start !== '[') return { text: value, isJson: false };
    try {
      return { text: JSON.stringify(JSON.parse(value), null, 2), isJson: true };
    } catch {
      return { text: value, isJson: false };
    }
  }
  try {
    return { text: JSON.stringify(value, null, 2) ?? String(value), isJson: true };
  } catch {
    return { text: String(value), isJson: false };
  }
}
