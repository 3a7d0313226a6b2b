import type { Fields } from '@portkey-otel/core/instrument';
import type { ModelRun } from './model-call.ts';

/** Which kinds of span are made; a kind that is off hands its children to the span above. Default: all of them. */
export interface SpanKinds {
  readonly model?: boolean | undefined;
  readonly tool?: boolean | undefined;
  readonly retrieval?: boolean | undefined;
  readonly embeddings?: boolean | undefined;
  readonly agent?: boolean | undefined;
  /** Graphs, and chains that nothing is above. */
  readonly workflow?: boolean | undefined;
  /** Nodes of a graph; those of `createAgent` are never shown. */
  readonly node?: boolean | undefined;
}

/** One run as LangChain tells its start. */
export interface RunStart {
  readonly runId: string;
  readonly parentId: string | undefined;
  readonly name: string | undefined;
  readonly tags: readonly string[];
  readonly metadata: Fields;
  readonly kinds: SpanKinds;
}

export interface ChainStart extends RunStart {
  readonly id: readonly string[];
  readonly runType: string | undefined;
  readonly inputs: unknown;
}

export interface ModelStart extends RunStart, ModelRun {
  /** The chat's messages, or a text model's prompt. */
  readonly input: readonly unknown[];
  readonly operation: 'chat' | 'text_completion';
}
