import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { Fragment, type ReactNode, useMemo } from 'react';
import { SafeLink } from './SafeLink.tsx';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];

/** Deeper than people nest; what is below is left as text. */
const DEEPEST = 30;

/**
 * Markdown with tables, as elements that are made one by one from its syntax tree: no HTML is ever made of the text, and HTML
 * in it is shown as it stands. Pictures become links, for a picture would be fetched from where the model said: a way to tell
 * others what was read.
 */
export function Markdown({ text }: { readonly text: string }) {
  const tree = useMemo(
    () =>
      fromMarkdown(text, {
        extensions: [gfmTable(), gfmStrikethrough()],
        mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
      }),
    [text],
  );
  const addresses = useMemo(() => definitionsIn(tree), [tree]);
  return <>{drawAll(tree.children, { text, addresses, depth: 0 })}</>;
}

interface Context {
  readonly text: string;
  /** Of `[name]: address` lines. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly depth: number;
  /** Paragraphs of list items that stand close together are no paragraphs of their own. */
  readonly isTight?: boolean;
}

function drawAll(nodes: readonly Node[], context: Context): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: nodes of a text have no other name and never move
  return nodes.map((node, index) => <Fragment key={index}>{draw(node, context)}</Fragment>);
}

function draw(node: Node, context: Context): ReactNode {
  if (context.depth > DEEPEST) return sourceOf(node, context);
  const below = () =>
    'children' in node ? drawAll(node.children, { ...context, depth: context.depth + 1, isTight: false }) : null;
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return context.isTight ? below() : <p>{below()}</p>;
    case 'heading': {
      // The page has headings of its own above.
      const Heading = `h${Math.min(6, node.depth + 3)}` as 'h4' | 'h5' | 'h6';
      return <Heading>{below()}</Heading>;
    }
    case 'emphasis':
      return <em>{below()}</em>;
    case 'strong':
      return <strong>{below()}</strong>;
    case 'delete':
      return <del>{below()}</del>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'link':
      return <SafeLink href={node.url}>{below()}</SafeLink>;
    case 'linkReference':
      return <SafeLink href={context.addresses.get(node.identifier) ?? ''}>{below()}</SafeLink>;
    case 'image':
      return <SafeLink href={node.url}>{pictureName(node.alt)}</SafeLink>;
    case 'imageReference':
      return <SafeLink href={context.addresses.get(node.identifier) ?? ''}>{pictureName(node.alt)}</SafeLink>;
    case 'list': {
      const items = node.children.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={index}>
          {item.checked != null && (item.checked ? '☑ ' : '☐ ')}
          {drawAll(item.children, { ...context, depth: context.depth + 1, isTight: !node.spread && !item.spread })}
        </li>
      ));
      return node.ordered ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'blockquote':
      return <blockquote>{below()}</blockquote>;
    case 'table': {
      const [head, ...rows] = node.children;
      return (
        <table>
          <thead>
            <tr>{head && cells(head, 'th', context)}</tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <tr key={index}>{cells(row, 'td', context)}</tr>
            ))}
          </tbody>
        </table>
      );
    }
    case 'thematicBreak':
      return <hr />;
    case 'break':
      return <br />;
    case 'html':
      return node.value;
    case 'definition':
      return null;
    default:
      return sourceOf(node, context);
  }
}

type TableRow = Extract<Node, { type: 'tableRow' }>;

function cells(row: TableRow, Cell: 'th' | 'td', context: Context): ReactNode {
  return row.children.map((cell, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Cell key={index}>{drawAll(cell.children, { ...context, depth: context.depth + 1 })}</Cell>
  ));
}

function pictureName(alt: string | null | undefined): string {
  return alt ? `image: ${alt}` : 'image';
}

function sourceOf({ position }: Node, { text }: Context): string {
  return position ? text.slice(position.start.offset, position.end.offset) : '';
}

/** The first of a name counts, as CommonMark says. */
function definitionsIn(root: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  const waiting: Node[] = [...root.children];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') waiting.push(...node.children);
  }
  return addresses;
}
