import { fieldsOf, type ToolDefinition } from '@portkey-otel/core/instrument';
import { text } from './ai-sdk.ts';

/**
 * The tools of a model call (`LanguageModelV4FunctionTool`, `LanguageModelV4ProviderTool`) as tool definitions of the GenAI
 * conventions: `inputSchema` becomes `parameters`, a provider's tool keeps its id as its type.
 */
export function toolDefinitions(tools: readonly unknown[] | undefined): ToolDefinition[] | undefined {
  if (!Array.isArray(tools) || tools.length === 0) return undefined;
  return tools.map((value) => {
    const tool = fieldsOf(value);
    const name = text(tool.name) ?? '';
    if (tool.type !== 'function')
      return { type: text(tool.id) ?? text(tool.type) ?? 'function', name, parameters: tool.args };
    return { type: 'function', name, description: text(tool.description), parameters: tool.inputSchema };
  });
}
