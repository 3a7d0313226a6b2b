import { context, createContextKey } from '@opentelemetry/api';
import { type AgentResult, type Around, around, guard, type Operation } from '@portkey-otel/core/instrument';
import { toChatMessage, toOutputMessage, userMessage } from './messages.ts';
import { startAgent, startWorkflow } from './scope.ts';
import { isRecord, type LlamaLlm, type LlamaMessage } from './shapes.ts';

interface WorkflowAgent {
  readonly name?: string;
  readonly description?: string;
  readonly systemPrompt?: unknown;
  readonly llm?: LlamaLlm;
}
interface AgentWorkflow {
  readonly agents?: Map<string, WorkflowAgent>;
  [step: string]: unknown;
}

/**
 * One run of an agent workflow. A single agent is one `invoke_agent` span; several are an `invoke_workflow` span with one
 * `invoke_agent` below it for each turn that an agent has. The run is over when a step says so, whoever reads its events: a
 * consumer that stops reading does not stop the agents.
 */
class AgentRun {
  readonly #workflow: AgentWorkflow;
  readonly #root: Operation<AgentResult>;
  #turn: { readonly agent: string; readonly operation: Operation<AgentResult> } | undefined;

  constructor(workflow: AgentWorkflow, userInput: unknown, chatHistory: unknown) {
    this.#workflow = workflow;
    const [only, ...others] = workflow.agents?.values() ?? [];
    const inputMessages = () => [
      ...(Array.isArray(chatHistory) ? chatHistory.map((message: LlamaMessage) => toChatMessage(message)) : []),
      ...(userInput === undefined ? [] : [userMessage(userInput)]),
    ];
    this.#root =
      only && others.length === 0
        ? startAgent({ ...describeAgent(only), inputMessages })
        : startWorkflow({ name: 'AgentWorkflow', inputMessages });
  }

  /** The context in which an agent's step runs; that of the whole run where the step is no agent's. */
  contextOf(agentName: string | undefined) {
    const agents = this.#workflow.agents;
    if (agentName !== undefined && agents !== undefined && agents.size > 1 && !this.#root.ended) {
      if (this.#turn?.agent !== agentName) {
        this.#turn?.operation.end();
        const agent = agents.get(agentName) ?? { name: agentName };
        const operation = startAgent({ ...describeAgent(agent), parent: this.#root.context });
        this.#turn = { agent: agentName, operation };
      }
    }
    return (this.#turn?.operation ?? this.#root).context.setValue(RUN, this);
  }

  end(result: AgentResult): void {
    this.#turn?.operation.end(result);
    this.#root.end(result);
  }

  fail(error: unknown): void {
    this.#turn?.operation.fail(error);
    this.#root.fail(error);
  }
}

const RUN = createContextKey('portkey-otel.llamaindex.agent-run');

function describeAgent({ description, llm, name, systemPrompt }: WorkflowAgent) {
  return {
    name,
    description,
    requestModel: guard('agent model', () => llm?.metadata?.model, undefined),
    systemInstructions:
      typeof systemPrompt === 'string' ? [{ type: 'text' as const, content: systemPrompt }] : undefined,
  };
}

/** `runStream()`, which `run()` goes through. The stream of events that it returns is the framework's own. */
export const runStreamTrace = around<AgentWorkflow, [unknown, { readonly chatHistory?: unknown } | undefined]>(
  (workflow, [userInput, params], call) => {
    const run = guard('llamaindex agent', () => new AgentRun(workflow, userInput, params?.chatHistory), undefined);
    const within = guard('llamaindex agent', () => run?.contextOf(undefined), undefined) ?? context.active();
    try {
      return context.with(within, call);
    } catch (error) {
      run?.fail(error);
      throw error;
    }
  },
);

/** The steps of an agent workflow, in the order in which events reach them. */
const STEPS = [
  'handleInputStep',
  'setupAgent',
  'runAgentStep',
  'parseAgentOutput',
  'executeToolCalls',
  'processToolResults',
];

type WorkflowStep = (workflowContext: unknown, event: { readonly data?: unknown }) => Promise<unknown>;

/**
 * `setupWorkflowSteps()`, called by the constructor: from here on each step runs in its agent's span.
 *
 * @param isStop Whether what a step returned is the event that ends the run.
 */
export function setupTrace(isStop: (event: unknown) => boolean): Around {
  return around<AgentWorkflow, unknown[]>((workflow, _, call) => {
    for (const name of STEPS) {
      const step = workflow[name];
      if (typeof step === 'function') workflow[name] = traceStep(step as WorkflowStep, isStop);
    }
    return call();
  });
}

function traceStep(step: WorkflowStep, isStop: (event: unknown) => boolean): WorkflowStep {
  return async (workflowContext, event) => {
    const run = context.active().getValue(RUN) as AgentRun | undefined;
    if (run === undefined) return step(workflowContext, event);
    const within = guard('agent step', () => run.contextOf(agentOf(event)), context.active());
    try {
      const returned = await context.with(within, () => step(workflowContext, event));
      guard('agent result', () => isStop(returned) && run.end(resultOf(returned)), undefined);
      return returned;
    } catch (error) {
      guard('agent error', () => run.fail(error), undefined);
      throw error;
    }
  };
}

function agentOf({ data }: { readonly data?: unknown }): string | undefined {
  const name = isRecord(data) ? (data.currentAgentName ?? data.agentName) : undefined;
  return typeof name === 'string' ? name : undefined;
}

function resultOf(event: unknown): AgentResult {
  const data = isRecord(event) && isRecord(event.data) ? event.data : {};
  return {
    outputMessages: () => (isRecord(data.message) ? [toOutputMessage(data.message as LlamaMessage)] : undefined),
  };
}
