import { context } from '@opentelemetry/api';
import { guard } from '@portkey-otel/core/otel';
import type { LangChainCore } from './langchain-core.ts';
import type { Patches } from './patches.ts';
import { type Collector, STREAM, tracer } from './tracer.ts';

/**
 * Ends the runs of a stream whose reader breaks off: LangChain tells neither an end nor an error then. `stream()` notes which
 * runs begin below it, and the generator behind the stream tells when it is left.
 */
export function bridgeStreams(patches: Patches, core: LangChainCore): void {
  for (const exported of Object.values(core) as { readonly prototype?: object }[]) {
    // Several classes bring a `stream` of their own.
    const prototype = exported?.prototype;
    if (prototype === undefined || !Object.hasOwn(prototype, 'stream')) continue;
    patches.replace(prototype, 'stream', (self, args, original) => {
      const collector: Collector = { owner: self, runIds: [] };
      return context.with(context.active().setValue(STREAM, collector), () => original.apply(self, args));
    });
  }
  patches.replace(
    core.IterableReadableStream,
    'fromAsyncGenerator',
    (self, args, original) => {
      const collector = context.active().getValue(STREAM) as Collector | undefined;
      if (collector?.runIds.length) {
        args[0] = guard('stream', () => tracer().bindStream(args[0] as AsyncGenerator<unknown>, collector), args[0]);
      }
      return original.apply(self, args);
    },
    'streams that are broken off leave spans open',
  );
}
