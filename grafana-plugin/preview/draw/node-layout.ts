import type { DataFrame } from '@grafana/data';

export interface GraphNode {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly mainstat: string;
  readonly secondarystat: string;
  readonly color: string;
  /** From the left. */
  readonly column: number;
  /** From the top of its column. */
  readonly row: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly mainstat: string;
}

/** The nodes of the two frames of a node graph in columns: each right of those that call it, as far as there are no circles. */
export function layOut(frames: readonly DataFrame[]): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const [nodes = [], edges = []] = ['nodes', 'edges'].map((name) => rowsOf(frames.find((each) => each.name === name)));
  const columns = new Map(nodes.map(({ id }) => [id!, 0]));
  // Each round moves what stands too far left; as many rounds as nodes are enough without circles, and an end with them.
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { source = '', target = '' } of edges) {
      const wanted = (columns.get(source) ?? 0) + 1;
      if ((columns.get(target) ?? 0) < wanted && wanted < nodes.length) columns.set(target, wanted);
    }
  }
  const taken = new Map<number, number>();
  return {
    nodes: nodes.map((node) => {
      const column = columns.get(node.id!)!;
      const row = taken.get(column) ?? 0;
      taken.set(column, row + 1);
      return { ...(node as unknown as GraphNode), column, row };
    }),
    edges: edges as unknown as GraphEdge[],
  };
}

function rowsOf(frame: DataFrame | undefined): { [field: string]: string }[] {
  return Array.from({ length: frame?.length ?? 0 }, (_, row) =>
    Object.fromEntries(frame!.fields.map(({ name, values }) => [name, String(values[row] ?? '')])),
  );
}
