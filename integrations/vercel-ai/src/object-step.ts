import { ownJson } from '@portkey-otel/core/instrument';
import type { ObjectStepEndEvent, ObjectStepStartEvent, ResponseMetadata } from './ai-sdk.ts';
import { instrumentation } from './instrumentation.ts';
import type { AgentCall } from './live-call.ts';
import { chatMessages } from './messages.ts';
import { modelCallResult } from './model-answer.ts';
import { requestParameters } from './request-parameters.ts';

/**
 * The model call of `generateObject` and `streamObject`, which the SDK deprecates: told by two events. It is active while the
 * provider is asked only where the model went through `withPortkey`.
 */
export function startObjectStep(agent: AgentCall, event: ObjectStepStartEvent): void {
  if (agent.step !== undefined) return;
  agent.stepPrompt = event.promptMessages;
  agent.step = instrumentation.startModelCall({
    parent: agent.operation.context,
    startTimeMs: event.timestamp,
    provider: event.provider,
    requestModel: event.modelId,
    stream: agent.streams,
    parameters: requestParameters(agent.start),
    inputMessages: () => ownJson(chatMessages(event.promptMessages)),
  });
}

export function endObjectStep(agent: AgentCall, event: ObjectStepEndEvent): void {
  const content = [
    ...(event.reasoning ? [{ type: 'reasoning', text: event.reasoning }] : []),
    ...(event.objectText ? [{ type: 'text', text: event.objectText }] : []),
  ];
  const { finishReason, usage, providerMetadata, msToFirstChunk } = event;
  const response = event.response as ResponseMetadata | undefined;
  const result = modelCallResult({ content, finishReason, usage, providerMetadata, response }, { keepContent: true });
  agent.step?.end({
    ...result,
    attributes: { 'gen_ai.response.time_to_first_chunk': msToFirstChunk && msToFirstChunk / 1000 },
  });
}
