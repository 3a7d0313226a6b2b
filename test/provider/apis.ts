import type { Answer, CallInfo } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { answerChat, type ChatRequest, chatTurn } from './chat-completions.ts';
import { answerEmbeddings, type EmbeddingsRequest, embeddingTexts } from './embeddings.ts';
import {
  answerEmbedContent,
  answerGenerateContent,
  type EmbedContentRequest,
  embedContentTexts,
  type GenerateContentRequest,
  generateContentTurn,
} from './generate-content.ts';
import { answerMessages, type MessagesRequest, messagesTurn } from './messages.ts';
import { answerResponses, type ResponsesRequest, responsesTurn } from './responses.ts';
import type { Answers, Turn } from './turn.ts';

export type RequestBody = { readonly model: string; readonly [field: string]: unknown };

/** One API: how its requests are read, its answers made and its errors said. */
export interface Api {
  readonly idPrefix: string;
  readonly models: RegExp;
  problem(body: RequestBody): string | undefined;
  markedText(body: RequestBody, model: string): string;
  answer(body: RequestBody, call: CallInfo, behaviour: Behaviour, answers?: Answers): Answer;
  error(status: number, message: string, code?: string): object;
}

/** The API of a path, and what Google says in the path instead of the body. */
export function apiOf(path: string): { readonly api: Api; readonly fromPath: object } | undefined {
  const api = apis[path];
  if (api) return { api, fromPath: {} };
  const google = /^\/v1(?:beta\d*)?\/models\/([^:/]+):(\w+)$/.exec(path);
  const method = google && googleMethods[google[2] ?? ''];
  return method ? { api: method.api, fromPath: { model: google[1], stream: method.stream } } : undefined;
}

const openaiModels = /^(gpt-|chatgpt-|codex-|o\d|text-embedding-)/;

const apis: Record<string, Api> = {
  '/v1/chat/completions': {
    idPrefix: 'chatcmpl-',
    models: openaiModels,
    problem: (body) => (Array.isArray(body.messages) ? undefined : "Missing required parameter: 'messages'."),
    markedText: (body, model) => lastUserText(chatTurn(body as unknown as ChatRequest, model)),
    answer: (body, ...rest) => answerChat(body as unknown as ChatRequest, ...rest),
    error: openaiError,
  },
  '/v1/responses': {
    idPrefix: 'resp_',
    models: openaiModels,
    problem: (body) => (body.input === undefined ? "Missing required parameter: 'input'." : undefined),
    markedText: (body, model) => lastUserText(responsesTurn(body as unknown as ResponsesRequest, model)),
    answer: (body, ...rest) => answerResponses(body as unknown as ResponsesRequest, ...rest),
    error: openaiError,
  },
  '/v1/embeddings': {
    idPrefix: 'req_',
    models: openaiModels,
    problem: (body) => (body.input === undefined ? "Missing required parameter: 'input'." : undefined),
    markedText: (body) => embeddingTexts(body as unknown as EmbeddingsRequest)[0] ?? '',
    answer: (body, call, behaviour) => answerEmbeddings(body as unknown as EmbeddingsRequest, call, behaviour),
    error: openaiError,
  },
  '/v1/messages': {
    idPrefix: 'msg_',
    models: /^claude-/,
    problem: (body) => (Array.isArray(body.messages) ? undefined : 'messages: Field required'),
    markedText: (body, model) => lastUserText(messagesTurn(body as unknown as MessagesRequest, model)),
    answer: (body, ...rest) => answerMessages(body as unknown as MessagesRequest, ...rest),
    error: (status, message) => ({
      type: 'error',
      error: { type: anthropicErrors[status] ?? 'api_error', message },
      request_id: null,
    }),
  },
};

const generateContent: Api = {
  idPrefix: '',
  models: /^gemini-/,
  problem: (body) => (body.contents === undefined ? 'contents is not specified' : undefined),
  markedText: (body, model) => lastUserText(generateContentTurn(body as unknown as GenerateContentRequest, model)),
  answer: (body, ...rest) => answerGenerateContent(body as unknown as GenerateContentRequest, ...rest),
  error: googleError,
};

const embedContent: Api = {
  idPrefix: '',
  models: /^gemini-/,
  problem: (body) => ('content' in body || 'requests' in body ? undefined : 'content is required'),
  markedText: (body) => embedContentTexts(body as unknown as EmbedContentRequest)[0] ?? '',
  answer: (body, call) => answerEmbedContent(body as unknown as EmbedContentRequest, call),
  error: googleError,
};

const googleMethods: Record<string, { readonly api: Api; readonly stream: boolean }> = {
  generateContent: { api: generateContent, stream: false },
  streamGenerateContent: { api: generateContent, stream: true },
  embedContent: { api: embedContent, stream: false },
  batchEmbedContents: { api: embedContent, stream: false },
};

export function openaiError(status: number, message: string, code?: string): object {
  const type = status === 429 ? 'requests' : status >= 500 ? 'server_error' : 'invalid_request_error';
  return {
    error: { message, type, param: null, code: code ?? (status === 429 ? 'rate_limit_exceeded' : null) },
  };
}

const anthropicErrors: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  503: 'overloaded_error',
};

const googleErrors: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
};

function googleError(status: number, message: string): object {
  return { error: { code: status, message, status: googleErrors[status] ?? 'INTERNAL' } };
}

function lastUserText(turn: Turn): string {
  return turn.messages.findLast((message) => message.role === 'user')?.text ?? '';
}
