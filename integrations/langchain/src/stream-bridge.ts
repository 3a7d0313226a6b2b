import { context } from '@opentelemetry/api';
import { around, guard } from '@portkey-otel/core/instrument';
import { type Collector, STREAM } from './collector.ts';
import type { LangChainCore } from './langchain-core.ts';
import type { CorePatches } from './patches.ts';
import { tracer } from './tracer.ts';

/**
 * Ends the runs of a stream whose reader breaks off: LangChain tells neither an end nor an error then. `stream()` notes which
 * runs begin below it, and the generator behind the stream tells when it is left.
 */
export function bridgeStreams(patches: CorePatches, core: LangChainCore): void {
  for (const exported of Object.values(core) as { readonly prototype?: object }[]) {
    // Several classes bring a `stream` of their own.
    const prototype = exported?.prototype;
    if (prototype === undefined || !Object.hasOwn(prototype, 'stream')) continue;
    patches.replace(
      prototype,
      'stream',
      around<object, unknown[]>((owner, _, call) => {
        const collector: Collector = { owner, runIds: [] };
        return context.with(context.active().setValue(STREAM, collector), call);
      }),
    );
  }
  patches.replace(
    core.IterableReadableStream,
    'fromAsyncGenerator',
    around<object, unknown[]>((_, args, call) => {
      const collector = context.active().getValue(STREAM) as Collector | undefined;
      if (collector?.runIds.length) {
        args[0] = guard('stream', () => tracer().bindStream(args[0] as AsyncGenerator<unknown>, collector), args[0]);
      }
      return call();
    }),
    'streams that are broken off leave spans open',
  );
}
