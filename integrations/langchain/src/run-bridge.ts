import { context } from '@opentelemetry/api';
import { around, guard, ownerOf } from '@portkey-otel/core/instrument';
import { type Collector, STREAM } from './collector.ts';
import type { LangChainCore } from './langchain-core.ts';
import type { CorePatches } from './patches.ts';
import { activeRunId } from './runs.ts';
import { tracer } from './tracer.ts';

/** Makes the span of a node, a lambda, a tool and a retriever the active one in their code. */
export function bridgeRuns(patches: CorePatches, core: LangChainCore): void {
  const storage = core.AsyncLocalStorageProviderSingleton;
  patches.replace(
    storage && Object.getPrototypeOf(storage),
    'runWithConfig',
    around<object, [{ callbacks?: { getParentRunId?(): string | undefined } } | undefined]>((_, [config], call) =>
      inRun(config?.callbacks?.getParentRunId?.(), call),
    ),
    'spans of nodes, lambdas and tools are not active in their code',
  );
  // Tools and retrievers that are classes of the application get the run manager as their second argument.
  bridgeClass(patches, core.StructuredTool?.prototype, 'call', '_call');
  bridgeClass(patches, core.BaseRetriever?.prototype, 'invoke', '_getRelevantDocuments');
}

function bridgeClass(patches: CorePatches, base: object | undefined, entry: string, method: string): void {
  const seen = new WeakSet<object>();
  const within = around<object, [unknown, { runId?: string } | undefined]>((_, [, manager], call) =>
    inRun(manager?.runId, call),
  );
  patches.replace(
    base,
    entry,
    around<object, unknown[]>((self, _, call) => {
      guard(
        method,
        () => {
          const prototype = Object.getPrototypeOf(self) as object;
          if (seen.has(prototype) && !Object.hasOwn(self, method)) return;
          seen.add(prototype);
          const owner = ownerOf(self, method);
          if (owner && owner !== base) patches.replace(owner, method, within);
        },
        undefined,
      );
      return call();
    }),
    `spans are not active in ${method}`,
  );
}

function inRun(runId: string | undefined, fn: () => unknown): unknown {
  if (runId === undefined) return fn();
  const of = guard(
    'context of a run',
    () => {
      const run = tracer().runs.get(runId);
      // Below the run already, perhaps in a span of the application's own.
      const active = context.active();
      if (run === undefined || activeRunId(active) === runId) return undefined;
      // A stream that was called just now and whose run is still to begin.
      const stream = active.getValue(STREAM) as Collector | undefined;
      return stream?.runIds.length === 0 ? run.context.setValue(STREAM, stream) : run.context;
    },
    undefined,
  );
  return of ? context.with(of, () => fn()) : fn();
}
