import { FIELD_NAMES, FIELDS, type Field, type FieldType, fieldOf } from './fields.ts';
import { FilterError, type Token, tokenize } from './tokens.ts';

export { FilterError };

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains';

/** A condition on one span. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter }
  | { readonly kind: 'compare'; readonly field: Field; readonly comparison: Comparison; readonly value: FilterValue }
  | { readonly kind: 'in'; readonly field: Field; readonly values: readonly FilterValue[] }
  | { readonly kind: 'exists'; readonly field: Field };

export type FilterValue = string | number | boolean;

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>(['=', '!=', '<', '<=', '>', '>=', 'contains']);
/** Parentheses and `not` inside each other. */
const DEEPEST = 32;

/**
 * Reads a filter, such as `provider = openai and (cost > 0.01 or status = error) and text contains "refund"`.
 *
 * - a condition is `field comparison value`, `field in (value, …)` or `field exists`; comparisons are `=`, `!=`, `<`, `<=`,
 *   `>`, `>=` and `contains`, which is blind to the case of ASCII letters
 * - conditions are joined by `and`, `or`, `not` and parentheses; `and` binds closer than `or`
 * - fields are those of `FIELDS`, `attribute.<name>` (with odd characters: `attribute."my key"`) and `text`
 * - values are numbers, durations such as `250ms` or `1.5s`, `true`, `false`, words, or text in single or double quotes
 * - a field that a span lacks fulfils `!=` and nothing else
 *
 * @throws FilterError with the position of the character at fault
 */
export function parseFilter(text: string): Filter {
  const parser = new Parser(text);
  return parser.whole();
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  whole(): Filter {
    const filter = this.#or();
    const rest = this.#peek();
    if (rest.kind !== 'end')
      throw new FilterError(`expected "and", "or" or the end, found ${rest.shown}`, rest.position);
    return filter;
  }

  #or(): Filter {
    return this.#joined('or', () => this.#joined('and', () => this.#condition()));
  }

  #joined(kind: 'and' | 'or', part: () => Filter): Filter {
    const parts = [part()];
    while (this.#takeWord(kind)) parts.push(part());
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  #condition(): Filter {
    this.#depth += 1;
    const token = this.#peek();
    if (this.#depth > DEEPEST) throw new FilterError(`nested over ${DEEPEST} deep`, token.position);
    const filter = this.#takeWord('not') ? { kind: 'not' as const, part: this.#condition() } : this.#simple();
    this.#depth -= 1;
    return filter;
  }

  #simple(): Filter {
    if (this.#takeSymbol('(')) {
      const inner = this.#or();
      this.#expectSymbol(')');
      return inner;
    }
    const field = this.#field();
    const operator = this.#take();
    if (operator.text === 'exists' && operator.kind === 'word') return { kind: 'exists', field };
    if (operator.text === 'in' && operator.kind === 'word') return { kind: 'in', field, values: this.#list(field) };
    if (operator.kind === 'text' || !COMPARISONS.has(operator.text)) {
      throw new FilterError(
        `expected a comparison (${[...COMPARISONS, 'in', 'exists'].join(' ')}), found ${operator.shown}`,
        operator.position,
      );
    }
    const comparison = operator.text as Comparison;
    if (field.kind === 'text' && comparison !== 'contains')
      throw new FilterError('text can only be searched with "contains"', operator.position);
    return { kind: 'compare', field, comparison, value: this.#value(field, comparison) };
  }

  #field(): Field {
    const token = this.#take();
    const field = token.kind === 'word' ? fieldOf(token.text) : undefined;
    if (!field)
      throw new FilterError(`expected a field (${FIELD_NAMES.join(', ')}), found ${token.shown}`, token.position);
    return field;
  }

  #list(field: Field): FilterValue[] {
    this.#expectSymbol('(');
    const values = [this.#value(field, '=')];
    while (this.#takeSymbol(',')) values.push(this.#value(field, '='));
    this.#expectSymbol(')');
    return values;
  }

  #value(field: Field, comparison: Comparison): FilterValue {
    const token = this.#take();
    if (token.kind !== 'word' && token.kind !== 'text')
      throw new FilterError(`expected a value, found ${token.shown}`, token.position);
    if (comparison === 'contains' || token.kind === 'text') {
      if (numeric(field)) throw new FilterError(`expected a number, found ${token.shown}`, token.position);
      return token.text;
    }
    const number = numberOf(token.text);
    if (numeric(field)) {
      if (number === undefined) throw new FilterError(`expected a number, found ${token.shown}`, token.position);
      return number;
    }
    if (field.kind !== 'attribute') return token.text;
    if (token.text === 'true' || token.text === 'false') return token.text === 'true';
    return number ?? token.text;
  }

  #peek(): Token {
    return this.#tokens[this.#next]!;
  }

  #take(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#next += 1;
    return token;
  }

  #takeWord(text: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'word' || token.text !== text) return false;
    this.#next += 1;
    return true;
  }

  #takeSymbol(text: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'symbol' || token.text !== text) return false;
    this.#next += 1;
    return true;
  }

  #expectSymbol(text: string): void {
    const token = this.#peek();
    if (!this.#takeSymbol(text)) throw new FilterError(`expected "${text}", found ${token.shown}`, token.position);
  }
}

function numeric(field: Field): boolean {
  const type: FieldType | undefined = field.kind === 'field' ? FIELDS[field.name] : undefined;
  return type === 'number' || type === 'duration';
}

const UNITS_MS: { readonly [unit: string]: number } = { us: 0.001, ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Durations in milliseconds. */
function numberOf(text: string): number | undefined {
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)(us|ms|s|m|h)?$/i.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === undefined ? 1 : UNITS_MS[unit.toLowerCase()]!);
}
