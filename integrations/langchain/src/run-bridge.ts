import { BaseRetriever } from '@langchain/core/retrievers';
import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons';
import { StructuredTool } from '@langchain/core/tools';
import { context } from '@opentelemetry/api';
import { guard } from '@portkey-otel/core/otel';
import { type Around, ownerOf, type Patches } from './patches.ts';
import { activeRunId } from './runs.ts';
import { tracer } from './tracer.ts';

/** Makes the span of a node, a lambda, a tool and a retriever the active one in their code. */
export function bridgeRuns(patches: Patches): void {
  patches.replace(
    Object.getPrototypeOf(AsyncLocalStorageProviderSingleton),
    'runWithConfig',
    (self, args, original) => {
      const { callbacks } = (args[0] ?? {}) as { callbacks?: { getParentRunId?(): string | undefined } };
      return inRun(callbacks?.getParentRunId?.(), () => original.apply(self, args));
    },
    'spans of nodes, lambdas and tools are not active in their code',
  );
  // Tools and retrievers that are classes of the application get the run manager as their second argument.
  bridgeClass(patches, StructuredTool.prototype, 'call', '_call');
  bridgeClass(patches, BaseRetriever.prototype, 'invoke', '_getRelevantDocuments');
}

function bridgeClass(patches: Patches, base: object, entry: string, method: string): void {
  const seen = new WeakSet<object>();
  const around: Around = (self, args, original) =>
    inRun((args[1] as { runId?: string } | undefined)?.runId, () => original.apply(self, args));
  patches.replace(
    base,
    entry,
    (self, args, original) => {
      guard(
        method,
        () => {
          const prototype = Object.getPrototypeOf(self) as object;
          if (seen.has(prototype) && !Object.hasOwn(self, method)) return;
          seen.add(prototype);
          const owner = ownerOf(self, method);
          if (owner && owner !== base) patches.replace(owner, method, around);
        },
        undefined,
      );
      return original.apply(self, args);
    },
    `spans are not active in ${method}`,
  );
}

function inRun<T>(runId: string | undefined, fn: () => T): T {
  if (runId === undefined) return fn();
  const of = guard(
    'context of a run',
    () => {
      const run = tracer().runs.get(runId);
      // Below the run already, perhaps in a span of the application's own.
      return run && activeRunId(context.active()) !== runId ? run.context : undefined;
    },
    undefined,
  );
  return of ? context.with(of, fn) : fn();
}
