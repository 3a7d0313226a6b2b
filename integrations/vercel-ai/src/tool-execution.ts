import type { ToolExecutionEndEvent, ToolExecutionEvent } from './ai-sdk.ts';
import type { StartedCall } from './follow-call.ts';
import { instrumentation } from './instrumentation.ts';
import type { AgentCall } from './live-call.ts';
import { outliveRequest } from './outlive-request.ts';
import { recordableError } from './recordable-error.ts';

/** Starts a tool's span beside the model calls of its agent; `undefined` when there is one for it already. */
export function startTool(event: ToolExecutionEvent, agent: AgentCall | undefined): StartedCall | undefined {
  if (typeof event.callId !== 'string') return undefined;
  const { toolCall } = event;
  const toolCallId = event.toolCallId ?? toolCall?.toolCallId ?? '';
  // A second registration of ours wraps the same tool.
  if (agent?.tools.has(toolCallId)) return undefined;
  const operation = instrumentation.startTool({
    parent: agent?.operation.context,
    startTimeMs: event.timestamp,
    name: toolCall?.toolName ?? 'unknown',
    callId: toolCallId,
    arguments: () => toolCall?.input,
  });
  outliveRequest(operation.span, agent?.streams);
  agent?.opened();
  agent?.tools.set(toolCallId, operation);
  return {
    context: operation.context,
    // The result comes with the end event.
    answered: () => (agent === undefined ? operation.end() : agent.closed()),
    failed(error) {
      agent?.tools.delete(toolCallId);
      agent?.closed();
      operation.fail(recordableError(error, event));
    },
  };
}

/** The end event: what the tool's function returned. */
export function endTool(agent: AgentCall, event: ToolExecutionEndEvent): void {
  const toolCallId = event.toolCall?.toolCallId ?? '';
  const operation = agent.tools.get(toolCallId);
  if (operation === undefined) return;
  agent.tools.delete(toolCallId);
  const { toolOutput } = event;
  if (toolOutput?.type === 'tool-error') operation.fail(toolOutput.error);
  else operation.end({ result: () => toolOutput?.output });
}
