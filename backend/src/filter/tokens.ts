/** A filter that cannot be read. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
  /** Of the character at fault, from 0. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(`${message} (at character ${position + 1})`);
    this.position = position;
  }
}

export interface Token {
  /** `text` stood in quotes. */
  readonly kind: 'word' | 'text' | 'symbol' | 'end';
  readonly text: string;
  readonly position: number;
  /** For messages. */
  readonly shown: string;
}

const LONGEST = 8_192;
const SPACE = /\s+/y;
const SYMBOL = /!=|<=|>=|[=<>(),]/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/sy;
/** Parts of a word may be quoted, as in attribute."my key". */
const WORD = /(?:[^\s=<>!(),"']|"(?:[^"\\]|\\.)*"(?<=[.\w-]"(?:[^"\\]|\\.)*"))+/sy;

/** @throws FilterError */
export function tokenize(text: string): Token[] {
  if (text.length > LONGEST) throw new FilterError(`the filter is over ${LONGEST} characters`, LONGEST);
  const tokens: Token[] = [];
  let position = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = position;
    return pattern.exec(text);
  };
  while (position < text.length) {
    const space = match(SPACE);
    if (space) {
      position += space[0].length;
      continue;
    }
    const quoted = match(QUOTED);
    const symbol = match(SYMBOL);
    const word = match(WORD);
    const found = quoted ?? symbol ?? word;
    if (!found) {
      const isQuote = text[position] === '"' || text[position] === "'";
      throw new FilterError(
        isQuote ? 'the quote is not closed' : `unexpected ${JSON.stringify(text[position])}`,
        position,
      );
    }
    const kind = quoted ? 'text' : symbol ? 'symbol' : 'word';
    const content = quoted
      ? unescaped(quoted[1] ?? quoted[2] ?? '')
      : kind === 'word'
        ? found[0].replaceAll(/"((?:[^"\\]|\\.)*)"/gs, (_, inner: string) => unescaped(inner))
        : found[0];
    tokens.push({ kind, text: content, position, shown: JSON.stringify(found[0]) });
    position += found[0].length;
  }
  return [...tokens, { kind: 'end', text: '', position: text.length, shown: 'the end' }];
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, '$1');
}
