import type { SpanReader } from './span-reader.ts';

/**
 * Flattened attributes as one nested value: `llm.input_messages.0.message.role` under `llm.input_messages` becomes
 * `[{ message: { role } }]`. Indices are sorted as numbers and gaps are closed, whatever their size.
 */
export function indexed(span: SpanReader, prefix: string): unknown {
  const keys = span.keysUnder(`${prefix}.`);
  if (keys.length === 0) {
    return undefined;
  }
  const start = prefix.split('.').length;
  const tree: Tree = { root: undefined, isPlain: true };
  for (const key of keys) {
    place(tree, pathOf(key), start, span.attributes[key]);
  }
  return tree.isPlain ? tree.root : fold(tree.root);
}

/** An index, or a name. Greater indexes than these are names, which engines keep in order of number. */
type Segment = number | string;
type Node = unknown[] | Record<Segment, unknown>;

interface Tree {
  root: unknown;
  /** Lists without gaps, no names among indexes, no value that could be taken for a node. */
  isPlain: boolean;
}

/** A list or an object that was an attribute's own value. */
class Leaf {
  readonly value: object;

  constructor(value: object) {
    this.value = value;
  }
}

const MAX_DEPTH = 16;
const MAX_PATHS = 4000;
const MAX_PLACE = 4096;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor']);

/** Senders use the same keys again and again. Bounded, for they come from outside. */
const paths = new Map<string, readonly Segment[]>();

function pathOf(key: string): readonly Segment[] {
  let path = paths.get(key);
  if (path === undefined) {
    const names = key.split('.', MAX_DEPTH + 1);
    path = names.length > MAX_DEPTH || names.some((name) => FORBIDDEN.has(name)) ? [] : names.map(segmentOf);
    if (paths.size >= MAX_PATHS) {
      paths.clear();
    }
    paths.set(key, path);
  }
  return path;
}

function segmentOf(name: string): Segment {
  const index = Number(name);
  return index >= 0 && index < MAX_PLACE && String(index) === name ? index : name;
}

function place(tree: Tree, path: readonly Segment[], start: number, value: unknown): void {
  if (path.length <= start) {
    return;
  }
  let parent: Node = tree as unknown as Node;
  let name: Segment = 'root';
  for (let i = start; i < path.length; i++) {
    const segment = path[i] as Segment;
    const present: unknown = (parent as Record<Segment, unknown>)[name];
    let node: Node;
    if (typeof present !== 'object' || present === null || present instanceof Leaf) {
      node = typeof segment === 'number' ? [] : {};
      (parent as Record<Segment, unknown>)[name] = node;
    } else {
      node = present as Node;
    }
    if (Array.isArray(node)) {
      if (typeof segment !== 'number') {
        node = { ...node } as Node;
        (parent as Record<Segment, unknown>)[name] = node;
        tree.isPlain = false;
      } else if (segment > node.length) {
        tree.isPlain = false;
      }
    } else if (isIndex(segment)) {
      tree.isPlain = false;
    }
    parent = node;
    name = segment;
  }
  const present: unknown = (parent as Record<Segment, unknown>)[name];
  if (typeof present === 'object' && present !== null && !(present instanceof Leaf)) {
    return;
  }
  if (typeof value === 'object' && value !== null) {
    tree.isPlain = false;
    (parent as Record<Segment, unknown>)[name] = new Leaf(value);
  } else {
    (parent as Record<Segment, unknown>)[name] = value;
  }
}

/** Nodes whose names are all indexes become lists, the others plain objects. */
function fold(node: unknown): unknown {
  if (node instanceof Leaf) {
    return node.value;
  }
  if (typeof node !== 'object' || node === null) {
    return node;
  }
  const entries = Object.entries(node).map(([name, value]) => [name, fold(value)] as const);
  return entries.every(([name]) => isIndex(name)) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function isIndex(segment: Segment): boolean {
  return typeof segment === 'number' || /^\d+$/.test(segment);
}
