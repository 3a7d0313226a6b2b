// A tag is the number of the field and how it is written: https://protobuf.dev/programming-guides/encoding.
export const VARINT = (field: number) => field * 8;
export const FIXED64 = (field: number) => field * 8 + 1;
export const LENGTH_DELIMITED = (field: number) => field * 8 + 2;
export const FIXED32 = (field: number) => field * 8 + 5;

/** Numbers of the fields that each message has. */
export const KNOWN = {
  request: fields(1),
  resourceSpans: fields(1, 2, 3),
  resource: fields(1, 2),
  scopeSpans: fields(1, 2, 3),
  scope: fields(1, 2, 3, 4),
  span: fields(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
  status: fields(2, 3),
  event: fields(1, 2, 3, 4),
  link: fields(1, 2, 3, 4, 5, 6),
  keyValue: fields(1, 2),
  list: fields(1),
} as const;

function fields(...numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => bits | (1 << number), 0);
}
