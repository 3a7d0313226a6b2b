import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Attributes } from '@portkey-otel/core';
import { searchable } from '../../trace/searchable.ts';
import type { SpanFacts } from '../../trace/span-facts.ts';

/** An emitter that makes up names must not fill the file with shapes, nor the memory. */
const MOST_SHAPES = 20_000;
const MOST_NODES = 100_000;

/** Attribute → the fact that is the same, and its column: it is not stored again. */
const COLUMN_ATTRIBUTES: { readonly [name: string]: { readonly column: string; readonly fact: keyof SpanFacts } } = {
  'gen_ai.operation.name': { column: 'operation', fact: 'operation' },
  'gen_ai.provider.name': { column: 'provider', fact: 'provider' },
  'gen_ai.request.model': { column: 'request_model', fact: 'requestModel' },
  'gen_ai.response.model': { column: 'response_model', fact: 'responseModel' },
  'gen_ai.conversation.id': { column: 'conversation_id', fact: 'conversationId' },
  'gen_ai.agent.name': { column: 'agent', fact: 'agentName' },
  'gen_ai.tool.name': { column: 'tool', fact: 'toolName' },
  'user.id': { column: 'user_id', fact: 'userId' },
  'error.type': { column: 'error_type', fact: 'errorType' },
  'portkey.span.role': { column: 'role', fact: 'role' },
};

/** Name of the attribute → column of `span`, for those that are kept there alone. */
export const ATTRIBUTE_COLUMNS: ReadonlyMap<string, string> = new Map(
  Object.entries(COLUMN_ATTRIBUTES).map(([name, { column }]) => [name, column]),
);

/** The attributes that filters and groups look at, as `span` keeps them: without long values. */
export interface ShapedAttributes {
  /** `null`: `values` is an object. */
  readonly shape: number | null;
  /** JSON. */
  readonly values: string;
}

/** A double that is whole, and beyond the integers that JavaScript tells apart. */
function isInexact(value: unknown): value is number {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** In digits alone SQLite would take it for an integer, which cannot be read as a number then. */
function asDouble(value: number): unknown {
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(value.toExponential());
}

interface Node {
  readonly next: Map<string, Node>;
  shape: number | undefined;
}

/** Gives the attributes of spans their shape in one file. */
export class AttributeShapes {
  readonly #insertShape: StatementSync;
  readonly #insertKey: StatementSync;
  readonly #countShapes: StatementSync;
  #root: Node = { next: new Map(), shape: undefined };
  #nodes = 0;
  #shapes: number | undefined;

  constructor(database: DatabaseSync) {
    this.#insertShape = database.prepare(
      'insert into shape (keys) values (?) on conflict do update set keys = excluded.keys returning id',
    );
    this.#insertKey = database.prepare('insert or ignore into shape_key (shape, name, path) values (?, ?, ?)');
    this.#countShapes = database.prepare('select count(*) as shapes from shape');
  }

  pack(attributes: Attributes, facts: SpanFacts): ShapedAttributes {
    const keys: string[] = [];
    const values: unknown[] = [];
    let node = this.#root;
    for (const key in attributes) {
      const value = searchable(attributes[key]);
      if (value === undefined) continue;
      const fact = COLUMN_ATTRIBUTES[key]?.fact;
      if (fact !== undefined && facts[fact] === value) continue;
      keys.push(key);
      values.push(isInexact(value) ? asDouble(value) : value);
      node = node.next.get(key) ?? this.#branch(node, key);
    }
    node.shape ??= this.#shapeOf(keys);
    if (node.shape !== undefined) return { shape: node.shape, values: JSON.stringify(values) };
    return { shape: null, values: JSON.stringify(Object.fromEntries(keys.map((key, index) => [key, values[index]]))) };
  }

  /** Forgets ids that a rolled-back transaction gave out. */
  reset(): void {
    this.#root = { next: new Map(), shape: undefined };
    this.#nodes = 0;
    this.#shapes = undefined;
  }

  #branch(node: Node, key: string): Node {
    if (this.#nodes > MOST_NODES) this.reset();
    const branch: Node = { next: new Map(), shape: undefined };
    node.next.set(key, branch);
    this.#nodes += 1;
    return branch;
  }

  /** `undefined` when there are too many. */
  #shapeOf(keys: readonly string[]): number | undefined {
    this.#shapes ??= (this.#countShapes.get() as { shapes: number }).shapes;
    if (this.#shapes >= MOST_SHAPES) return undefined;
    const { id } = this.#insertShape.get(JSON.stringify(keys)) as { id: number };
    keys.forEach((key, index) => {
      this.#insertKey.run(id, key, `$[${index}]`);
    });
    this.#shapes += 1;
    return id;
  }
}
