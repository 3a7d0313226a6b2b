import { SpanKind } from '@opentelemetry/api';
import type { InstrumentationScope } from '../genai/span.ts';
import type { Operation, ToolInput, ToolResult } from './operation.ts';
import { startOperation } from './started.ts';

/** Starts the span of one tool call. Never throws. */
export function startTool(input: ToolInput, scope?: InstrumentationScope): Operation<ToolResult> {
  return startOperation<ToolResult>(
    input,
    {
      name: `execute_tool ${input.name}`,
      kind: SpanKind.INTERNAL,
      atStart: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': input.name },
      describe: (write) => {
        write.set('gen_ai.tool.type', input.type ?? 'function');
        write.set('gen_ai.tool.call.id', input.callId);
        write.set('gen_ai.tool.description', input.description);
        write.content('gen_ai.tool.call.arguments', input.arguments);
      },
      finish: ({ result }, write) => write.content('gen_ai.tool.call.result', result),
    },
    scope,
  );
}
