/** Values that readers stumble over. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -1,
  0.5,
  1e308,
  2 ** 53 + 2,
  '9223372036854775807',
  '-9223372036854775809',
  '18446744073709551616',
  'NaN',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  'x'.repeat(5_000),
  [],
  {},
  [[]],
  [null],
  { stringValue: null },
  { intValue: '1.5' },
  { doubleValue: 'Infinity' },
  { bytesValue: '****' },
  { arrayValue: {} },
  { arrayValue: { values: [null, {}] } },
  { kvlistValue: { values: [{ key: '__proto__', value: { stringValue: 'x' } }] } },
  { role: 'user', parts: [{}] },
  '[{"role":"user","parts":[{"type":"text","content":',
  '{"a":'.repeat(200),
];

/** Makes other bodies of a body. The same seed gives the same changes. */
export class Mutator {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1, by mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Bytes changed, cut out, put in or repeated at random places; sometimes the end is missing. */
  edited(body: Uint8Array): Uint8Array {
    let bytes = Buffer.from(body);
    for (let edits = 1 + this.below(4); edits > 0; edits -= 1) {
      const at = this.below(bytes.length);
      const removed = this.chance(0.5) ? 1 : this.below(8);
      const inserted = this.chance(0.1)
        ? bytes.subarray(this.below(bytes.length), this.below(bytes.length))
        : Buffer.from(Array.from({ length: this.below(4) }, () => this.below(256)));
      bytes = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)]);
    }
    return new Uint8Array(this.chance(0.05) ? bytes.subarray(0, this.below(bytes.length)) : bytes);
  }

  /** JSON with some of its values swapped for odd ones: still JSON, no longer what was meant. */
  swapped(json: Uint8Array): Uint8Array {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(json));
    let count = 0;
    JSON.stringify(parsed, (_, value: unknown) => {
      count += 1;
      return value;
    });
    const at = new Set(Array.from({ length: 1 + this.below(3) }, () => this.below(count)));
    let seen = 0;
    const changed = JSON.stringify(parsed, (_, value: unknown) =>
      // A value may be put into one that was put in before.
      at.has(seen++) ? structuredClone(this.pick(ODD_VALUES)) : value,
    );
    return new TextEncoder().encode(changed);
  }

  /** The body with another id, wherever it stands as hex or as bytes: else all bodies would be of one trace, which grows without end. */
  withNewId(body: Uint8Array, hexId: string): Uint8Array {
    const fresh = Buffer.from(Array.from({ length: hexId.length / 2 }, () => this.below(256)));
    const forms = [
      [hexId, fresh.toString('hex')],
      [Buffer.from(hexId, 'hex').toString('latin1'), fresh.toString('latin1')],
    ] as const;
    const text = forms.reduce((all, [old, other]) => all.replaceAll(old, other), Buffer.from(body).toString('latin1'));
    return new Uint8Array(Buffer.from(text, 'latin1'));
  }
}
