import { type Context, createContextKey } from '@opentelemetry/api';
import type {
  AgentResult,
  ModelCallOperation,
  Operation,
  RetrievalResult,
  ToolResult,
} from '@portkey-otel/core/instrument';
import type { PartialAnswer } from './partial-answer.ts';

/** The run whose code is going on, so that a context made below it is told from one made elsewhere. */
const RUN = createContextKey('portkey-otel.langchain.run');

interface RunFields {
  readonly parentId: string | undefined;
  /** The context for the code of this run: its span, or the nearest one above, is active in it. */
  readonly context: Context;
}

export type Run = RunFields &
  (
    | { readonly kind: 'model'; readonly operation: ModelCallOperation; readonly answer: PartialAnswer }
    | { readonly kind: 'tool'; readonly operation: Operation<ToolResult> }
    | { readonly kind: 'retrieval'; readonly operation: Operation<RetrievalResult> }
    | { readonly kind: 'agent' | 'workflow'; readonly operation: Operation<AgentResult> }
    | { readonly kind: 'node'; readonly operation: Operation<void> }
    /** A run that is not shown: what is below it belongs to what is above it. */
    | { readonly kind: 'hidden'; readonly operation?: undefined }
  );

export type RunKind = Run['kind'];

type WithoutContext<R> = R extends Run ? Omit<R, 'context' | 'parentId'> : never;

/** Runs that never end (an end that LangChain swallowed) are bounded by their number. */
const MAX_RUNS = 10_000;

/** The open runs of one handler, oldest first. */
export class Runs {
  readonly #runs = new Map<string, Run>();

  get size(): number {
    return this.#runs.size;
  }

  get(id: string | undefined): Run | undefined {
    return id === undefined ? undefined : this.#runs.get(id);
  }

  has(id: string): boolean {
    return this.#runs.has(id);
  }

  /**
   * Where a new run belongs: below its parent run, or below a span of the application's own when that was started by the
   * parent's code.
   */
  parentContext(parentId: string | undefined, active: Context): Context {
    const parent = this.get(parentId);
    return parent === undefined || activeRunId(active) === parentId ? active : parent.context;
  }

  add(id: string, parentId: string | undefined, parent: Context, run: WithoutContext<Run>): Run {
    if (this.#runs.size >= MAX_RUNS) this.#dropOldest();
    const context = (run.operation?.context ?? parent).setValue(RUN, id);
    const added = { ...run, parentId, context } as Run;
    this.#runs.set(id, added);
    return added;
  }

  /** Takes a run out: it is over. */
  take(id: string): Run | undefined {
    const run = this.#runs.get(id);
    this.#runs.delete(id);
    return run;
  }

  /** A run and all that is still open below it, inner ones first. */
  tree(id: string): string[] {
    const inside = new Set([id]);
    // Parents were added before their children.
    for (const [other, run] of this.#runs)
      if (run.parentId !== undefined && inside.has(run.parentId)) inside.add(other);
    return [...inside].reverse().filter((other) => this.#runs.has(other));
  }

  /** The nearest run, from this one upwards, that has a span. */
  shown(id: string | undefined): Run | undefined {
    let run = this.get(id);
    while (run?.kind === 'hidden') run = this.get(run.parentId);
    return run;
  }

  #dropOldest(): void {
    const oldest = this.#runs.keys().next().value;
    if (oldest !== undefined) this.take(oldest)?.operation?.abandon();
  }
}

/** The run whose code `active` belongs to. */
export function activeRunId(active: Context): string | undefined {
  return active.getValue(RUN) as string | undefined;
}
