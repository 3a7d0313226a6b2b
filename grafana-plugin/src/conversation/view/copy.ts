import type { ChatMessage, MessagePart } from '@portkey-otel/core';
import type { Call } from '../conversation.ts';

/** Request and answer of a call, in the JSON of the GenAI conventions. */
export function callAsJson({ request, response, ...facts }: Call): string {
  return JSON.stringify({ ...facts, request, response }, null, 2);
}

/**
 * A command that sends the call again through the Portkey gateway, in the OpenAI form. The key stays a shell variable; what
 * has no place in that form (reasoning, embedded files) is left out.
 */
export function callAsCurl({ request, provider }: Call): string {
  const body = {
    model: request.model,
    messages: [
      ...(request.system.length > 0 ? [{ role: 'system', content: textOf(request.system) }] : []),
      ...request.messages.flatMap(openAiMessages),
    ],
    ...(request.tools.length > 0 ? { tools: request.tools.map(openAiTool) } : {}),
    temperature: request.temperature,
    top_p: request.topP,
    max_tokens: request.maxTokens,
  };
  return [
    'curl https://api.portkey.ai/v1/chat/completions',
    '  -H "x-portkey-api-key: $PORTKEY_API_KEY"',
    ...(provider === undefined ? [] : [`  -H ${quoted(`x-portkey-provider: ${provider}`)}`]),
    "  -H 'content-type: application/json'",
    `  -d ${quoted(JSON.stringify(body, null, 2))}`,
  ].join(' \\\n');
}

function openAiMessages({ role, parts }: ChatMessage): object[] {
  const results = parts.filter(({ type }) => type === 'tool_call_response').map((part) => part as ToolFields);
  if (results.length > 0) {
    return results.map(({ id, response }) => ({ role: 'tool', tool_call_id: id, content: asText(response) }));
  }
  const calls = parts.filter(({ type }) => type === 'tool_call').map((part) => part as ToolFields);
  return [
    {
      role,
      content: textOf(parts),
      ...(calls.length > 0 ? { tool_calls: calls.map(openAiCall) } : {}),
    },
  ];
}

interface ToolFields {
  readonly id?: string | null;
  readonly name?: string;
  readonly arguments?: unknown;
  readonly response?: unknown;
}

function openAiCall({ id, name, arguments: args }: ToolFields): object {
  return { id, type: 'function', function: { name, arguments: asText(args ?? {}) } };
}

function openAiTool({ name, description, parameters }: { name: string; description?: unknown; parameters?: unknown }) {
  return { type: 'function', function: { name, description, parameters } };
}

function textOf(parts: readonly MessagePart[]): string {
  return parts.flatMap((part) => (part.type === 'text' && 'content' in part ? String(part.content) : [])).join('\n');
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** One word for a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
