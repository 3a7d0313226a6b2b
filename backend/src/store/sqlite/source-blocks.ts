import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { zstdDecompressSync } from 'node:zlib';
import { release, releaseWhole } from '../../ingest/release.ts';
import type { Preparing } from './database.ts';
import { BLOCK_BYTES, type PackedBlock, type Packer, packBlock, packHere } from './packed-block.ts';
import { trigramTest } from './trigrams.ts';

/** Room for most blocks in one piece: they are not put together from many. */
const DECOMPRESSION = { chunkSize: 2 * BLOCK_BYTES };
/** First byte of an unpacked block; the blocks of the first schema are lines of JSON. */
const BLOCK_OF_ITEMS = 1;
const NEWLINE = 0x0a;
const LENGTH_BYTES = 4;
const BLOCKS_KEPT = 4;
const BLOCKS_REMEMBERED = 100_000;

/** Where a span as received is: a row of `source`, and its place therein. */
export interface SourcePlace {
  readonly source: number;
  readonly line: number;
}

interface Packing {
  readonly source: number;
  readonly packed: () => PackedBlock;
}

/** Gathers spans as received into rows of `source`. */
export class SourceWriter {
  readonly #insert: StatementSync;
  readonly #insertTrigrams: StatementSync;
  readonly #lastId: StatementSync;
  readonly #pack: Packer;
  /** Blocks that are full. */
  #packing: Packing[] = [];
  /** Row of the block that is being filled; `undefined` until the first span after `reset`. */
  #source: number | undefined;
  #items: Uint8Array[] = [];
  #bytes = 0;

  constructor(database: DatabaseSync, pack: Packer = packHere) {
    this.#pack = pack;
    this.#insert = database.prepare('insert into source (id, body) values (?, ?)');
    this.#insertTrigrams = database.prepare('insert into source_trigram (source, trigrams) values (?, ?)');
    this.#lastId = database.prepare('select coalesce(max(id), 0) as id from source');
  }

  /** The row is there after `flush`. */
  add(item: Uint8Array): SourcePlace {
    this.#source ??= (this.#lastId.get() as { id: number }).id + 1;
    if (this.#bytes >= BLOCK_BYTES) {
      const items = this.#takeItems();
      this.#packing.push({ source: this.#source, packed: this.#pack(() => blockOf(items)) });
      this.#source += 1;
    }
    this.#items.push(item);
    this.#bytes += item.byteLength;
    return { source: this.#source, line: this.#items.length - 1 };
  }

  flush(): void {
    if (this.#source === undefined) return;
    // The last is packed here: it would only be waited for.
    const last = packBlock(blockOf(this.#takeItems()));
    for (const { source, packed } of this.#packing) this.#put(source, packed());
    this.#put(this.#source, last);
    this.reset();
  }

  /** Forgets what was not flushed. */
  reset(): void {
    this.#packing = [];
    this.#source = undefined;
    this.#items = [];
    this.#bytes = 0;
  }

  #put(source: number, { body, trigrams }: PackedBlock): void {
    this.#insert.run(source, body);
    this.#insertTrigrams.run(source, trigrams);
    release(body);
  }

  #takeItems(): readonly Uint8Array[] {
    const items = this.#items;
    this.#items = [];
    this.#bytes = 0;
    return items;
  }
}

/** In a buffer of its own. */
function blockOf(items: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  const bytes = items.reduce((sum, item) => sum + LENGTH_BYTES + item.byteLength, 1);
  const block = Buffer.allocUnsafeSlow(bytes);
  block[0] = BLOCK_OF_ITEMS;
  let at = 1;
  for (const item of items) {
    at = block.writeUInt32LE(item.byteLength, at);
    block.set(item, at);
    at += item.byteLength;
  }
  return block;
}

/** One unpacked; its items are told apart once they are asked for. */
interface Block {
  readonly bytes: Buffer;
  items?: readonly Buffer[];
}

interface Search {
  readonly expression: RegExp;
  readonly mayHave: (trigrams: Uint8Array) => boolean;
  /** Row of `source` → whether it has one of the texts. */
  readonly found: Map<number, boolean>;
}

/** Reads rows of `source`. Items of one row are best read one after the other: the last few rows are kept unpacked. */
export class SourceReader {
  readonly #select: StatementSync;
  readonly #selectTrigrams: StatementSync;
  readonly #blocks = new Map<number, Block>();
  /** By pattern: that of the last search. */
  readonly #searches = new Map<string, Search>();

  constructor(database: Preparing) {
    this.#select = database.prepare('select body from source where id = ?');
    this.#selectTrigrams = database.prepare('select trigrams from source_trigram where source = ?');
  }

  /** JSON when it starts with a brace, else a span's message in protobuf. Its bytes are there until the next is asked for. */
  item({ source, line }: SourcePlace): Buffer {
    const block = this.#block(source);
    block.items ??= itemsOf(block.bytes);
    return block.items[line]!;
  }

  /** Whether the item has one of the texts that `pattern` lists as a JSON array; the case of ASCII letters is the same. */
  contains({ source, line }: SourcePlace, pattern: string): boolean {
    let search = this.#searches.get(pattern);
    if (!search) {
      const texts = JSON.parse(pattern) as string[];
      search = {
        expression: expressionOf(texts),
        mayHave: trigramTest(texts.map((text) => Buffer.from(text))),
        found: new Map(),
      };
      this.#searches.clear();
      this.#searches.set(pattern, search);
    }
    const { expression, found } = search;
    let isFound = found.get(source);
    if (isFound === undefined) {
      isFound = this.#mayHave(source, search) && this.#blockHas(source, expression);
      if (found.size >= BLOCKS_REMEMBERED) found.clear();
      found.set(source, isFound);
    }
    return isFound && expression.test(this.item({ source, line }).toString('latin1'));
  }

  /** Lets go of what it keeps. For a writer that rolled back: the ids of its rows are given out again. */
  forget(): void {
    for (const { bytes } of this.#blocks.values()) releaseWhole(bytes);
    this.#blocks.clear();
    this.#searches.clear();
  }

  #mayHave(source: number, { mayHave }: Search): boolean {
    const row = this.#selectTrigrams.get(source) as { trigrams: Uint8Array } | undefined;
    // Blocks of earlier versions have none.
    if (!row) return true;
    const may = mayHave(row.trigrams);
    release(row.trigrams);
    return may;
  }

  /** One that has it is kept: its items are asked for next. */
  #blockHas(source: number, expression: RegExp): boolean {
    const known = this.#blocks.get(source);
    const bytes = known?.bytes ?? this.#unpack(source);
    const has = expression.test(bytes.toString('latin1'));
    if (!known && has) this.#keep(source, { bytes });
    if (!known && !has) releaseWhole(bytes);
    return has;
  }

  #block(source: number): Block {
    return this.#blocks.get(source) ?? this.#keep(source, { bytes: this.#unpack(source) });
  }

  #unpack(source: number): Buffer {
    const { body } = this.#select.get(source) as { body: Uint8Array };
    const bytes = zstdDecompressSync(body, DECOMPRESSION);
    release(body);
    return bytes;
  }

  #keep(source: number, block: Block): Block {
    this.#blocks.set(source, block);
    for (const [oldest, { bytes }] of this.#blocks) {
      if (this.#blocks.size <= BLOCKS_KEPT) break;
      this.#blocks.delete(oldest);
      releaseWhole(bytes);
    }
    return block;
  }
}

function itemsOf(bytes: Buffer): Buffer[] {
  const items: Buffer[] = [];
  if (bytes[0] === BLOCK_OF_ITEMS) {
    for (let at = 1; at < bytes.length; ) {
      const start = at + LENGTH_BYTES;
      at = start + bytes.readUInt32LE(at);
      items.push(bytes.subarray(start, at));
    }
    return items;
  }
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    items.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (end < 0) break;
    start = end + 1;
  }
  return items;
}

/** Over bytes read as Latin-1, which is many times faster than decoding them. */
function expressionOf(texts: readonly string[]): RegExp {
  const bytes = texts.map((text) => Buffer.from(text).toString('latin1'));
  const isAscii = texts.every((text) => /^[\0-\x7f]*$/.test(text));
  const escaped = bytes.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (isAscii) return new RegExp(escaped.join('|'), 'i');
  // Blind to the case of ASCII letters only: the others are halves of characters here.
  const folded = escaped.map((text) =>
    text.replaceAll(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
  );
  return new RegExp(folded.join('|'));
}
