import * as workflow from '@llamaindex/workflow';
import { guard, Patches, sayOnce } from '@portkey-otel/core/instrument';
import * as llamaindex from 'llamaindex';
import type { ModelTracing } from './chat.ts';
import { loadedCommonJsCopies } from './copies.ts';
import type { StreamUsage } from './open-call.ts';
import { type Namespace, traceFramework, traceWorkflows } from './targets.ts';

/** What is traced beside the installed packages, and how streams tell their usage. */
export interface LlamaIndexInstrumentationOptions {
  /**
   * Further copies of `llamaindex`, `@llamaindex/core/*` or `@llamaindex/workflow` that are installed, as module namespaces
   * (`import * as other from '…'`). CommonJS copies that are loaded already are found without it.
   */
  readonly modules?: readonly object[] | undefined;
  /**
   * Where streamed calls ask for their usage (`stream_options.include_usage`): `known` (default), at gateway origins and
   * OpenAI's own API; a list of origins, there too; `true`, wherever an OpenAI-like class goes; `false`, nowhere. The chunk
   * that holds the usage never reaches the framework.
   */
  readonly streamUsage?: StreamUsage | undefined;
}

/** What `instrumentLlamaIndex` did, and how to undo it. */
export interface LlamaIndexInstrumentation {
  /** What was not found in the installed version and is not traced, such as `AgentWorkflow.callTool`. */
  readonly missing: readonly string[];
  /** Puts every class back as it was. Objects made meanwhile do as they would have done without us. */
  uninstrument(): void;
}

let installed: LlamaIndexInstrumentation | undefined;

/**
 * Traces LlamaIndex.TS in this process: models, embeddings, retrievers, engines, agents and tools. To be called once, before
 * models, engines and tools are made. Idempotent: a second call returns what the first one made. Never throws.
 */
export function instrumentLlamaIndex(options: LlamaIndexInstrumentationOptions = {}): LlamaIndexInstrumentation {
  installed ??= install(options);
  return installed;
}

function install({ modules = [], streamUsage = 'known' }: LlamaIndexInstrumentationOptions): LlamaIndexInstrumentation {
  const patches = new Patches();
  const tracing = { patches, streamUsage };
  const missing = [
    ...guard('llamaindex', () => traceFramework(llamaindex as Namespace, tracing), ['llamaindex']),
    ...guard('@llamaindex/workflow', () => traceWorkflows(workflow as Namespace, tracing), ['@llamaindex/workflow']),
  ];
  if (missing.length > 0) {
    sayOnce('llamaindex-missing', `not found in this version of LlamaIndex, so not traced: ${missing.join(', ')}`);
  }
  // Of a further copy only what is there counts: it may be one package of several.
  guard('llamaindex copies', () => traceCopies([...loadedCommonJsCopies(), ...modules], tracing), undefined);
  return {
    missing,
    uninstrument() {
      patches.undo();
      installed = undefined;
    },
  };
}

function traceCopies(copies: readonly object[], tracing: ModelTracing): void {
  for (const copy of copies as readonly Namespace[]) {
    traceFramework(copy, tracing);
    traceWorkflows(copy, tracing);
  }
}
