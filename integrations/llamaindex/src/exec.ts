import { context } from '@opentelemetry/api';
import { bindAsyncIterable, guard } from '@portkey-otel/core/otel';
import { isAsyncIterable } from './follow.ts';
import type { Method, Patches, Trace } from './patches.ts';
import { classNameOf } from './provider.ts';
import { type ChatParams, isRecord } from './shapes.ts';
import { startStep } from './step.ts';
import { toolTrace, withToolCalls } from './tool.ts';

type Exec = (this: object, params: ChatParams, ...rest: unknown[]) => Promise<unknown>;

/** `llm.exec()`: one chat and the tools it asked for, under one span that lasts until the answer's stream is read. */
export function execTrace(patches: Patches): Trace {
  return (method: Method) => {
    const original = method as Exec;
    return function exec(this: object, params: ChatParams, ...rest: unknown[]) {
      const operation = startStep(`exec ${classNameOf(this)}`);
      guard('llamaindex tools', () => traceTools(params, patches), undefined);
      const within = withToolCalls(operation.context);
      return operation
        .run(() => context.with(within, () => original.call(this, params, ...rest)))
        .then(
          (response) => {
            if (isRecord(response) && isAsyncIterable(response.stream)) {
              Object.assign(response, { stream: bindAsyncIterable(response.stream, operation) });
            } else operation.end();
            return response;
          },
          (error: unknown) => {
            operation.fail(error);
            throw error;
          },
        );
    } as Method;
  };
}

/** Tools that were made before the instrumentation, or are no class of the framework's. */
function traceTools({ tools = [] }: ChatParams, patches: Patches): void {
  for (const tool of tools) patches.inherited(tool, 'call', toolTrace());
}
