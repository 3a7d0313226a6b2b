import { type Attributes, SpanKind } from '@opentelemetry/api';
import type { InstrumentationScope } from '../genai/span.ts';
import type { AgentInput, AgentResult, Operation } from './operation.ts';
import { providerId } from './provider-id.ts';
import { startOperation } from './started.ts';

/** Starts the span of an agent that runs in this process (INTERNAL, no server address). Never throws. */
export function startAgent(input: AgentInput, scope?: InstrumentationScope): Operation<AgentResult> {
  const operation = input.operation ?? 'invoke_agent';
  const provider = providerId(input.provider);
  const subject = operation === 'invoke_workflow' ? 'gen_ai.workflow.name' : 'gen_ai.agent.name';
  const atStart: Attributes = { 'gen_ai.operation.name': operation };
  if (input.name) atStart[subject] = input.name;
  if (provider) atStart['gen_ai.provider.name'] = provider;
  if (input.requestModel) atStart['gen_ai.request.model'] = input.requestModel;
  return startOperation<AgentResult>(
    input,
    {
      name: input.name ? `${operation} ${input.name}` : operation,
      kind: operation === 'create_agent' ? SpanKind.CLIENT : SpanKind.INTERNAL,
      atStart,
      describe: (write) => {
        write.set('gen_ai.agent.id', input.id);
        write.set('gen_ai.agent.description', input.description);
        write.content('gen_ai.system_instructions', input.systemInstructions);
        write.content('gen_ai.input.messages', input.inputMessages);
      },
      finish: ({ outputMessages }, write) => write.content('gen_ai.output.messages', outputMessages),
    },
    scope,
  );
}

/** Starts the span of a workflow, which groups several agents or calls. Never throws. */
export function startWorkflow(input: AgentInput, scope?: InstrumentationScope): Operation<AgentResult> {
  return startAgent({ ...input, operation: input.operation ?? 'invoke_workflow' }, scope);
}
