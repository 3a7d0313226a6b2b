import { createDataFrame, type DataFrame, FieldType } from '@grafana/data';
import type { Conversation, Rollup, Step } from '../conversation/conversation.ts';
import { sumRollups } from '../conversation/rollup.ts';
import { formatDuration } from '../conversation/view/format.ts';
import { costText } from './span-summary.ts';

interface Node {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly rollups: Rollup[];
  durationMs: number;
  count: number;
  errors: number;
}

const COLOURS: { readonly [kind: string]: string } = {
  agent: 'purple',
  model: 'blue',
  tool: 'orange',
  retrieval: 'green',
  step: 'gray',
};

/** Who called whom: one node for each agent, model, tool and retrieval by name, with what it took; an edge for calls between. */
export function nodeGraphFrames({ turns }: Conversation, refId: string): DataFrame[] {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, { source: string; target: string; count: number }>();
  const waiting: { step: Step; above: Above | undefined }[] = turns.flatMap(({ steps }) =>
    steps.map((step) => ({ step, above: undefined })),
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { step, above } = next;
    const node = nodeOf(step, nodes);
    // Inside a step of the same name all is in the sum already.
    if (!isInside(above, node.id)) {
      node.rollups.push(step.rollup);
      node.durationMs += step.durationMs;
    }
    node.count += 1;
    node.errors += step.error ? 1 : 0;
    if (above !== undefined && above.id !== node.id) {
      const id = `${above.id} ${node.id}`;
      const edge = edges.get(id) ?? { source: above.id, target: node.id, count: 0 };
      edge.count += 1;
      edges.set(id, edge);
    }
    for (const below of step.steps) waiting.push({ step: below, above: { id: node.id, above } });
  }
  return [nodesFrame([...nodes.values()], refId), edgesFrame(edges, refId)];
}

/** The nodes that a step is inside of, the nearest first. */
interface Above {
  readonly id: string;
  readonly above: Above | undefined;
}

function isInside(above: Above | undefined, id: string): boolean {
  for (let at = above; at !== undefined; at = at.above) if (at.id === id) return true;
  return false;
}

function nodeOf(step: Step, nodes: Map<string, Node>): Node {
  const isModel = step.call !== undefined;
  const kind = isModel ? 'model' : step.kind;
  const title = (isModel ? step.call?.model : undefined) ?? step.name;
  const id = `${kind}:${title}`;
  let node = nodes.get(id);
  if (node === undefined) {
    node = { id, title, kind, rollups: [], durationMs: 0, count: 0, errors: 0 };
    nodes.set(id, node);
  }
  return node;
}

function nodesFrame(nodes: readonly Node[], refId: string): DataFrame {
  const sums = nodes.map(({ rollups }) => sumRollups(rollups));
  const text = (name: string, values: string[]) => ({ name, type: FieldType.string, values, config: {} });
  return createDataFrame({
    name: 'nodes',
    refId,
    meta: { preferredVisualisationType: 'nodeGraph' },
    fields: [
      text(
        'id',
        nodes.map(({ id }) => id),
      ),
      text(
        'title',
        nodes.map(({ title }) => title),
      ),
      text(
        'subtitle',
        nodes.map(({ kind, count }) => (count === 1 ? kind : `${kind}, ${count} times`)),
      ),
      text('mainstat', sums.map(costText)),
      text(
        'secondarystat',
        nodes.map(({ durationMs }) => formatDuration(durationMs)),
      ),
      text(
        'color',
        nodes.map(({ kind, errors }) => (errors > 0 ? 'red' : (COLOURS[kind] ?? 'gray'))),
      ),
      text(
        'detail__tokens',
        sums.map(({ inputTokens, outputTokens }) => `${inputTokens} in, ${outputTokens} out`),
      ),
      text(
        'detail__errors',
        nodes.map(({ errors }) => String(errors)),
      ),
    ],
  });
}

function edgesFrame(edges: ReadonlyMap<string, { source: string; target: string; count: number }>, refId: string) {
  const rows = [...edges];
  return createDataFrame({
    name: 'edges',
    refId,
    meta: { preferredVisualisationType: 'nodeGraph' },
    fields: [
      { name: 'id', type: FieldType.string, values: rows.map(([id]) => id), config: {} },
      { name: 'source', type: FieldType.string, values: rows.map(([, { source }]) => source), config: {} },
      { name: 'target', type: FieldType.string, values: rows.map(([, { target }]) => target), config: {} },
      { name: 'mainstat', type: FieldType.string, values: rows.map(([, { count }]) => `${count}×`), config: {} },
    ],
  });
}
