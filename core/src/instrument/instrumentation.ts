import type { InstrumentationScope } from '../genai/span.ts';
import { startAgent, startWorkflow } from './agent.ts';
import { startEmbeddings, startModelCall } from './model-call.ts';
import type {
  AgentInput,
  AgentResult,
  ModelCallInput,
  ModelCallOperation,
  Operation,
  OperationOptions,
  RetrievalInput,
  RetrievalResult,
  ToolInput,
  ToolResult,
} from './operation.ts';
import { startRetrieval } from './retrieval.ts';
import { startStep } from './step.ts';
import { startTool } from './tool.ts';

/** The start functions of one instrumenting package. */
export interface Instrumentation {
  startModelCall(input: ModelCallInput): ModelCallOperation;
  startEmbeddings(input: ModelCallInput): ModelCallOperation;
  startTool(input: ToolInput): Operation<ToolResult>;
  startAgent(input: AgentInput): Operation<AgentResult>;
  startWorkflow(input: AgentInput): Operation<AgentResult>;
  startRetrieval(input: RetrievalInput): Operation<RetrievalResult>;
  /** A plain span of something that is no GenAI operation of the conventions. */
  startStep(name: string, options?: OperationOptions): Operation<void>;
}

/** The start functions with the tracer scope of an adapter, such as `{ name: '@portkey-otel/langchain', version }`. */
export function createInstrumentation(scope: InstrumentationScope): Instrumentation {
  return {
    startModelCall: (input) => startModelCall(input, scope),
    startEmbeddings: (input) => startEmbeddings(input, scope),
    startTool: (input) => startTool(input, scope),
    startAgent: (input) => startAgent(input, scope),
    startWorkflow: (input) => startWorkflow(input, scope),
    startRetrieval: (input) => startRetrieval(input, scope),
    startStep: (name, options) => startStep(name, options, scope),
  };
}
