import { guard } from '@portkey-otel/core/otel';
import { follow } from './follow.ts';
import type { Method, Patches, Trace } from './patches.ts';
import { classNameOf } from './provider.ts';
import type { ChatParams } from './shapes.ts';
import { startStep } from './step.ts';
import { toolTrace, withToolCalls } from './tool.ts';

type Exec = (this: object, params: ChatParams, ...rest: unknown[]) => unknown;

/** `llm.exec()`: one chat and the tools it asked for, under one span that lasts until the answer's stream is read. */
export function execTrace(patches: Patches): Trace {
  return (method: Method) => {
    const original = method as Exec;
    return function exec(this: object, params: ChatParams, ...rest: unknown[]) {
      guard('llamaindex tools', () => traceTools(params, patches), undefined);
      return follow(() => original.call(this, params, ...rest), {
        start: () => startStep(`exec ${classNameOf(this)}`),
        within: (operation) => withToolCalls(operation.context),
        streamIn: 'stream',
      });
    } as Method;
  };
}

/** Tools that were made before the instrumentation, or are no class of the framework's. */
function traceTools({ tools = [] }: ChatParams, patches: Patches): void {
  for (const tool of tools) patches.inherited(tool, 'call', toolTrace());
}
