import type { InstrumentationScope } from '../genai/span.ts';
import { startAgent, startWorkflow } from './agent.ts';
import { startEmbeddings, startModelCall } from './model-call.ts';
import type {
  AgentInput,
  AgentResult,
  ModelCallInput,
  ModelCallOperation,
  Operation,
  RetrievalInput,
  RetrievalResult,
  ToolInput,
  ToolResult,
} from './operation.ts';
import { startRetrieval } from './retrieval.ts';
import { startTool } from './tool.ts';

/** The start functions of one instrumenting package. */
export interface Instrumentation {
  startModelCall(input: ModelCallInput): ModelCallOperation;
  startEmbeddings(input: ModelCallInput): ModelCallOperation;
  startTool(input: ToolInput): Operation<ToolResult>;
  startAgent(input: AgentInput): Operation<AgentResult>;
  startWorkflow(input: AgentInput): Operation<AgentResult>;
  startRetrieval(input: RetrievalInput): Operation<RetrievalResult>;
}

/** The start functions with the tracer scope of an adapter, such as `{ name: '@portkey-otel/langchain', version }`. */
export function createInstrumentation(scope: InstrumentationScope): Instrumentation {
  return {
    startModelCall: (input) => startModelCall({ scope, ...input }),
    startEmbeddings: (input) => startEmbeddings({ scope, ...input }),
    startTool: (input) => startTool({ scope, ...input }),
    startAgent: (input) => startAgent({ scope, ...input }),
    startWorkflow: (input) => startWorkflow({ scope, ...input }),
    startRetrieval: (input) => startRetrieval({ scope, ...input }),
  };
}
