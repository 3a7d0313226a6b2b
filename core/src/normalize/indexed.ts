import { remembered } from '../genai/remembered.ts';
import type { SpanReader } from './span-reader.ts';

/**
 * Flattened attributes as one nested value: `llm.input_messages.0.message.role` under `llm.input_messages` becomes
 * `[{ message: { role } }]`. Indices are sorted as numbers and gaps are closed, whatever their size.
 */
export function indexed(span: SpanReader, prefix: string): unknown {
  const layout = span.shape.known(prefix, (keys) => layoutUnder(prefix, keys));
  return layout === null ? undefined : filled(layout, span);
}

/** How a nested value is put together: of the attribute with this key, of a list, or of an object, which has names. */
type Layout = string | { readonly names: readonly string[] | undefined; readonly inner: readonly Layout[] };
type Tree = { [name: string]: Tree | string };

const MAX_DEPTH = 16;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor']);

/** Senders use the same keys in ever new sets. */
const pathOf = /* @__PURE__ */ remembered(4000, (key: string): readonly string[] => {
  const path = key.split('.', MAX_DEPTH + 1);
  return path.length > MAX_DEPTH || path.some((name) => FORBIDDEN.has(name)) ? [] : path;
});

function layoutUnder(prefix: string, keys: readonly string[]): Layout | null {
  const start = prefix.split('.').length;
  const tree: Tree = {};
  let isEmpty = true;
  for (const key of keys) {
    if (key.startsWith(prefix) && key.charCodeAt(prefix.length) === DOT) {
      const path = pathOf(key);
      if (path.length > start) {
        place(tree, path, start, key);
        isEmpty = false;
      }
    }
  }
  return isEmpty ? null : layoutOf(tree);
}
const DOT = 46;

/** Where one key stands for a value and begins another, what stands below it counts. */
function place(tree: Tree, path: readonly string[], start: number, key: string): void {
  let node = tree;
  for (let i = start; i < path.length; i++) {
    const name = path[i] as string;
    const present = node[name];
    const next: Tree | string = typeof present === 'object' ? present : i === path.length - 1 ? key : {};
    node[name] = next;
    node = next as Tree;
  }
}

/** Trees whose names are all indexes become lists. */
function layoutOf(tree: Tree | string): Layout {
  if (typeof tree === 'string') {
    return tree;
  }
  // Indexes come in the order of number.
  const names = Object.keys(tree);
  const inner = names.map((name) => layoutOf(tree[name] as Tree | string));
  return { names: names.every(isIndex) ? undefined : names, inner };
}

function isIndex(name: string): boolean {
  return INDEX.test(name);
}
const INDEX = /^\d+$/;

function filled(layout: Layout, span: SpanReader): unknown {
  if (typeof layout === 'string') {
    return span.value(layout);
  }
  const { names, inner } = layout;
  if (names === undefined) {
    return inner.map((item) => filled(item, span));
  }
  const object: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) {
    object[names[i] as string] = filled(inner[i] as Layout, span);
  }
  return object;
}
