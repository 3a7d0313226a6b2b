import { parser } from '@grafana/lezer-traceql';

export type TokenKind = 'attribute' | 'intrinsic' | 'string' | 'number' | 'operator' | 'function' | 'error';

export interface Token {
  readonly from: number;
  readonly text: string;
  /** `undefined`: nothing to mark. */
  readonly kind?: TokenKind | undefined;
}

/** Nodes of the grammar that are drawn as one. */
const KINDS: { readonly [node: string]: TokenKind } = {
  AttributeField: 'attribute',
  IntrinsicField: 'intrinsic',
  String: 'string',
  Integer: 'number',
  Float: 'number',
  Duration: 'number',
  FieldOp: 'operator',
  ComparisonOp: 'operator',
  ScalarOp: 'operator',
  And: 'operator',
  Or: 'operator',
  Pipe: 'operator',
  Aggregate: 'function',
  MetricsOperationBasicType: 'function',
  MetricsOverTimeType: 'function',
  MetricsOperationQuantileArgsType: 'function',
  MetricsAggregatorFunctionType: 'function',
  With: 'function',
};

/** A query cut where its colour changes, by the grammar of Grafana. What cannot be read is an `error`; never throws. */
export function traceQlTokens(query: string): Token[] {
  const kinds = new Array<TokenKind | undefined>(query.length);
  parser.parse(query).iterate({
    enter({ name, from, to, type }) {
      if (!type.isError) {
        const kind = KINDS[name];
        if (kind !== undefined) kinds.fill(kind, from, to);
      } else if (query.length > 0) {
        // What is missing has no length: the character before it stands for it.
        const start = from === to ? Math.max(0, from - 1) : from;
        kinds.fill('error', start, Math.max(to, start + 1));
      }
    },
  });
  const tokens: Token[] = [];
  for (let from = 0, at = 1; at <= query.length; at += 1) {
    if (at < query.length && kinds[at] === kinds[from]) continue;
    tokens.push({ from, text: query.slice(from, at), kind: kinds[from] });
    from = at;
  }
  return tokens;
}
