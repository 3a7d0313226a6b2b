import { type ProviderApiRequest, parseModelReference, readProviderApiRequest } from '@portkey-otel/core';
import type { ModelCallInput } from '@portkey-otel/core/instrument';
import type { Part } from '../targets.ts';

/** A request that asks a model, as far as its URL and its body tell. */
export interface ModelRequest {
  readonly url: string;
  readonly operation: string;
  readonly part: Part;
  readonly stream: boolean;
  readonly provider: string | undefined;
  readonly body: ProviderApiRequest;
}

interface Api {
  readonly path: RegExp;
  readonly operation: string;
  readonly part: Part;
}

/** The APIs by the ends of their paths: gateways have them under prefixes of their own. */
const APIS: readonly Api[] = [
  { path: /\/chat\/completions$/, operation: 'chat', part: 'openai' },
  { path: /\/responses$/, operation: 'chat', part: 'openai' },
  { path: /\/completions$/, operation: 'text_completion', part: 'openai' },
  { path: /\/embeddings$/, operation: 'embeddings', part: 'openai' },
  { path: /\/messages$/, operation: 'chat', part: 'anthropic' },
];

type HeaderReader = (name: string) => string | undefined;

/** Reads a request; `undefined` for what asks no model, and for a body that is no JSON text. Throws nothing that is not JSON's. */
export function readModelRequest(url: string, body: unknown, header: HeaderReader): ModelRequest | undefined {
  const api = apiOf(url);
  const text = api && textOf(body);
  if (api === undefined || text === undefined) return undefined;
  const json: unknown = JSON.parse(text);
  const request = readProviderApiRequest(json);
  if (request?.model === undefined) return undefined;
  return {
    url,
    operation: api.operation,
    part: api.part,
    stream: (json as { stream?: unknown }).stream === true,
    provider: header('x-portkey-provider') ?? parseModelReference(request.model).provider,
    body: request,
  };
}

function apiOf(url: string): Api | undefined {
  const { pathname = '' } = URL.parse(url) ?? {};
  return APIS.find(({ path }) => path.test(pathname));
}

function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new TextDecoder().decode(body);
  return undefined;
}

/** The same as the input of a model call's span. */
export function modelCallInput({ url, operation, stream, provider, body }: ModelRequest): ModelCallInput {
  return {
    operation,
    url,
    stream,
    provider,
    requestModel: body.model,
    attributes: body.attributes as ModelCallInput['attributes'],
    // What is embedded are somebody's documents, not a conversation.
    ...(operation !== 'embeddings' && {
      systemInstructions: () => body.systemInstructions() as never,
      inputMessages: () => body.inputMessages() as never,
      toolDefinitions: () => body.toolDefinitions() as never,
    }),
  };
}
