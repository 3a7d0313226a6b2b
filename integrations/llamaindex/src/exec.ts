import { type Around, around, follow, guard, type Patches } from '@portkey-otel/core/instrument';
import { classNameOf } from './provider.ts';
import { startStep } from './scope.ts';
import type { ChatParams } from './shapes.ts';
import { toolTrace, withToolCalls } from './tool.ts';

/** `llm.exec()`: one chat and the tools it asked for, under one span that lasts until the answer's stream is read. */
export function execTrace(patches: Patches): Around {
  return around<object, [ChatParams]>((llm, [params], call) => {
    guard('llamaindex tools', () => traceTools(params, patches), undefined);
    return follow(call, {
      start: () => startStep(`exec ${classNameOf(llm)}`),
      within: (operation) => withToolCalls(operation.context),
      streamIn: 'stream',
    });
  });
}

/** Tools that were made before the instrumentation, or are no class of the framework's. */
function traceTools({ tools = [] }: ChatParams, patches: Patches): void {
  for (const tool of tools) patches.inherited(tool, 'call', toolTrace());
}
