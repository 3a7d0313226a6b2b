import { type Context, context, createContextKey } from '@opentelemetry/api';
import { type Around, around, follow, guard, type ToolResult } from '@portkey-otel/core/instrument';
import { parseArguments } from './messages.ts';
import { startTool } from './scope.ts';
import type { LlamaTool, LlamaToolCall } from './shapes.ts';

/** A tool's `call()` as an `execute_tool` span. */
export function toolTrace(tool?: LlamaTool): Around {
  return around<LlamaTool | undefined, unknown[]>((self, [input], call) => {
    const metadata = guard('tool metadata', () => (tool ?? self)?.metadata, undefined);
    const name = metadata?.name ?? 'unknown';
    const announced = context.active().getValue(ANNOUNCED) as AnnouncedTool | undefined;
    // The agent has opened the span already; what the tool throws is told to it before the framework makes text of it.
    if (announced !== undefined && !announced.taken && announced.name === name) {
      announced.taken = true;
      return watchError(call, announced);
    }
    return follow<ToolResult>(call, {
      start: () =>
        startTool({
          name,
          callId: takeToolCall(context.active(), name)?.id,
          description: metadata?.description,
          arguments: () => input,
        }),
      onValue: (value) => ({ result: () => value }),
    });
  });
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
/** A workflow agent's `callTool()`, which knows the id that the model gave, and of tools that do not exist. */
export const agentToolTrace = around<ToolOwner, [AgentToolCall]>((agents, [asked], call) => {
  const announced: AnnouncedTool = { name: asked.toolName ?? 'unknown', taken: false };
  return follow<ToolResult>(call, {
    start: () =>
      startTool({
        name: announced.name,
        callId: asked.toolId,
        description: descriptionOf(agents, asked),
        arguments: () => parseArguments(asked.toolKwargs),
      }),
    within: (operation) => operation.context.setValue(ANNOUNCED, announced),
    onValue: (value) => ({ result: () => value }),
    errorBehind: () => announced.error,
  });
});

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
