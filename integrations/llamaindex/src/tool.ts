import { type Context, context, createContextKey } from '@opentelemetry/api';
import { guard, type ToolResult } from '@portkey-otel/core/otel';
import { follow } from './follow.ts';
import { parseArguments } from './messages.ts';
import type { Method, Trace } from './patches.ts';
import { startTool } from './scope.ts';
import type { LlamaTool, LlamaToolCall } from './shapes.ts';

type Call = (this: LlamaTool | undefined, input: unknown, ...rest: unknown[]) => unknown;

/** A tool's `call()` as an `execute_tool` span. */
export function toolTrace(tool?: LlamaTool): Trace {
  return (method: Method) => {
    const original = method as Call;
    return function call(this: LlamaTool | undefined, input: unknown, ...rest: unknown[]) {
      const run = () => original.call(this, input, ...rest);
      const metadata = guard('tool metadata', () => (tool ?? this)?.metadata, undefined);
      const name = metadata?.name ?? 'unknown';
      const announced = context.active().getValue(ANNOUNCED) as AnnouncedTool | undefined;
      // The agent has opened the span already; what the tool throws is told to it before the framework makes text of it.
      if (announced !== undefined && !announced.taken && announced.name === name) {
        announced.taken = true;
        return watchError(run, announced);
      }
      return follow<ToolResult>(run, {
        start: () =>
          startTool({
            name,
            callId: takeToolCall(context.active(), name)?.id,
            description: metadata?.description,
            arguments: () => input,
          }),
        onValue: (value) => ({ result: () => value }),
      });
    } as Method;
  };
}

interface AnnouncedTool {
  readonly name: string;
  taken: boolean;
  error?: unknown;
}

const ANNOUNCED = createContextKey('portkey-otel.llamaindex.tool');

interface AgentToolCall {
  readonly agentName?: string;
  readonly toolName?: string;
  readonly toolKwargs?: unknown;
  readonly toolId?: string;
}
interface ToolOwner {
  readonly agents?: Map<string, { readonly tools?: readonly LlamaTool[] }>;
}
type CallTool = (this: ToolOwner, call: AgentToolCall) => unknown;

/** A workflow agent's `callTool()`, which knows the id that the model gave, and of tools that do not exist. */
export const agentToolTrace: Trace = (method: Method) => {
  const original = method as CallTool;
  return function callTool(this: ToolOwner, call: AgentToolCall) {
    const announced: AnnouncedTool = { name: call.toolName ?? 'unknown', taken: false };
    return follow<ToolResult>(() => original.call(this, call), {
      start: () =>
        startTool({
          name: announced.name,
          callId: call.toolId,
          description: descriptionOf(this, call),
          arguments: () => parseArguments(call.toolKwargs),
        }),
      within: (operation) => operation.context.setValue(ANNOUNCED, announced),
      onValue: (value) => ({ result: () => value }),
      errorBehind: () => announced.error,
    });
  } as Method;
};

function descriptionOf(owner: ToolOwner, { agentName = '', toolName }: AgentToolCall): string | undefined {
  return owner.agents?.get(agentName)?.tools?.find((tool) => tool.metadata?.name === toolName)?.metadata?.description;
}

function watchError(run: () => unknown, announced: AnnouncedTool): unknown {
  const failed = (error: unknown): never => {
    announced.error = error;
    throw error;
  };
  try {
    const returned = run();
    return returned instanceof Promise ? returned.catch(failed) : returned;
  } catch (error) {
    return failed(error);
  }
}

const OFFERED = createContextKey('portkey-otel.llamaindex.tool-calls');

/** A context in which `offerToolCalls` and `takeToolCall` meet: one round of a model and its tools. */
export function withToolCalls(parent: Context): Context {
  return parent.setValue(OFFERED, []);
}

/** Tells the tools of this round which calls the model asked for, so that their spans carry the calls' ids. */
export function offerToolCalls(of: Context, calls: readonly LlamaToolCall[]): void {
  (of.getValue(OFFERED) as LlamaToolCall[] | undefined)?.push(...calls);
}

function takeToolCall(of: Context, name: string): LlamaToolCall | undefined {
  const offered = of.getValue(OFFERED) as LlamaToolCall[] | undefined;
  const index = offered?.findIndex((call) => call.name === name) ?? -1;
  return index < 0 ? undefined : offered?.splice(index, 1)[0];
}
