import type { ToolDefinition } from '../genai/messages.ts';
import { unwrapProviderTool } from '../normalize/forms/provider-apis.ts';
import { toToolDefinitions } from '../normalize/messages.ts';
import { requestAttributes as attributesOf } from '../normalize/request-parameters.ts';
import type { OperationOptions } from './operation.ts';

const FORMS = { unwrapTool: [unwrapProviderTool] };

/**
 * The parameters of a request to a provider's API, or of a framework that names them so, as attributes of the conventions;
 * `undefined` when it has none.
 */
export function requestAttributes(parameters: object): OperationOptions['attributes'] {
  return attributesOf(parameters) as OperationOptions['attributes'];
}

/**
 * The tools of a request, in the form of OpenAI (both APIs), Anthropic, Google or Bedrock, as the conventions have them;
 * `undefined` when there are none.
 */
export function toolDefinitionsOf(tools: unknown): ToolDefinition[] | undefined {
  const definitions = toToolDefinitions(tools, { forms: FORMS });
  return definitions.length === 0 ? undefined : definitions;
}
