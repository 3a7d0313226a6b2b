import type { ChatMessage, MessagePart, OutputMessage, ToolDefinition } from '../genai/messages.ts';
import type { AttributeValue } from '../genai/span.ts';
import type { Usage } from '../genai/usage.ts';
import { providerApis } from './forms/provider-apis.ts';
import { joinForms } from './forms.ts';
import { at, isObject } from './json.ts';
import { type MessageOptions, toMessages, toToolDefinitions } from './messages.ts';
import { CONVENTIONS } from './normalizer.ts';
import { readRawResponse } from './raw-response.ts';
import { requestAttributes, requestModelOf } from './request-parameters.ts';
import { resolveUsage } from './usage.ts';

/** What the body of a request to a provider's API says, in the terms of the conventions. */
export interface ProviderApiRequest {
  readonly model: string | undefined;
  /** Parameters, by attribute name. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  systemInstructions(): readonly MessagePart[] | undefined;
  inputMessages(): readonly ChatMessage[];
  toolDefinitions(): readonly ToolDefinition[] | undefined;
}

/** What the body of a provider's answer says. */
export interface ProviderApiResponse {
  readonly id: string | undefined;
  readonly model: string | undefined;
  readonly finishReasons: readonly string[] | undefined;
  readonly serviceTier: string | undefined;
  /** Inclusive counts; `undefined` where the answer holds none. */
  readonly usage: Usage | undefined;
  outputMessages(): readonly OutputMessage[];
}

let known: MessageOptions | undefined;
/** Made at the first call: most programs that load this file never read a request. */
const options = (): MessageOptions => {
  known ??= { forms: joinForms([CONVENTIONS, providerApis]), keepBlobs: false };
  return known;
};

/**
 * Reads a request of OpenAI's APIs (chat completions, Responses, completions, embeddings), of Anthropic's messages, of Gemini's
 * `generateContent` or of Bedrock's Converse. The last two name their model in the path, not here.
 */
export function readProviderApiRequest(body: unknown): ProviderApiRequest | undefined {
  if (!isObject(body)) {
    return undefined;
  }
  const system = body.system ?? body.instructions ?? body.systemInstruction ?? body.system_instruction;
  const tools = body.tools ?? at(body.toolConfig, 'tools');
  return {
    model: requestModelOf(body),
    attributes: requestAttributes(body) ?? {},
    systemInstructions: () =>
      system === undefined ? undefined : toMessages([systemMessage(system)], options())[0]?.parts,
    inputMessages: () => toMessages(body.messages ?? body.contents ?? body.input ?? body.prompt, options()),
    toolDefinitions: () => (tools === undefined ? undefined : toToolDefinitions(tools, options())),
  };
}

/** Gemini's instructions are a message, those of the others its content. */
function systemMessage(system: unknown): unknown {
  return isObject(system) ? { ...system, role: 'system' } : { role: 'system', content: system };
}

/** Reads an answer of the same APIs, as one JSON value. */
export function readProviderApiResponse(body: unknown): ProviderApiResponse | undefined {
  const raw = readRawResponse(body);
  if (raw === undefined) {
    return undefined;
  }
  return {
    id: raw.id,
    model: raw.model,
    finishReasons: raw.finishReasons,
    serviceTier: raw.serviceTier,
    usage: raw.usage && resolveUsage(raw.usage)?.usage,
    outputMessages: () => raw.messages(options()),
  };
}
