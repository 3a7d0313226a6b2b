import { type Answer, type CallInfo, pieces, textOf } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { embed } from './embeddings.ts';
import type { Schema } from './schema-sample.ts';
import { type Answers, inputText, type Reply, reply, type Turn, type TurnMessage } from './turn.ts';
import { countTokens, countUsage, type ProviderUsage } from './usage.ts';

export interface GenerateContentRequest {
  /** From the path: Gemini's body does not name the model. */
  readonly model: string;
  /** From the path: `:streamGenerateContent`. */
  readonly stream?: boolean;
  readonly contents: readonly Content[] | Content;
  readonly systemInstruction?: Content;
  /** Google takes one tool without a list around it too. */
  readonly tools?: Tool | readonly Tool[];
  readonly toolConfig?: { readonly functionCallingConfig?: { readonly mode?: string } };
  readonly generationConfig?: {
    readonly responseMimeType?: string;
    readonly responseSchema?: Schema;
    readonly responseJsonSchema?: Schema;
  };
}

export interface EmbedContentRequest {
  readonly model: string;
  readonly content?: Content;
  readonly requests?: readonly { readonly content: Content }[];
}

interface Content {
  readonly role?: string;
  readonly parts?: readonly Part[];
}

interface Part {
  readonly text?: string;
  readonly functionCall?: { readonly name: string; readonly args?: unknown };
  readonly functionResponse?: { readonly name: string; readonly response?: unknown };
}

interface Tool {
  readonly functionDeclarations?: readonly FunctionDeclaration[];
}

interface FunctionDeclaration {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: Schema;
  readonly parametersJsonSchema?: Schema;
  /** Google reads both spellings of a field. */
  readonly parameters_json_schema?: Schema;
}

export function generateContentTurn(request: GenerateContentRequest, model: string): Turn {
  const mode = request.toolConfig?.functionCallingConfig?.mode;
  const format = request.generationConfig;
  const system = textOf(request.systemInstruction?.parts);
  return {
    model,
    messages: [
      ...(system ? [{ role: 'system' as const, text: system }] : []),
      ...[request.contents].flat().map((content) => messageOf(content as Content)),
    ],
    tools: [request.tools ?? []]
      .flat()
      .flatMap((tool) => tool.functionDeclarations ?? [])
      .map((tool) => ({
        name: tool.name,
        description: tool.description ?? '',
        parameters: lowerCaseTypes(tool.parametersJsonSchema ?? tool.parameters_json_schema ?? tool.parameters ?? {}),
      })),
    toolChoice: mode === 'ANY' ? 'required' : mode === 'NONE' ? 'none' : 'auto',
    json:
      format?.responseMimeType === 'application/json'
        ? { schema: lowerCaseTypes(format.responseJsonSchema ?? format.responseSchema) }
        : undefined,
  };
}

function messageOf({ role, parts = [] }: Content): TurnMessage {
  const calls = parts.flatMap((part) => part.functionCall ?? []);
  const results = parts.flatMap((part) => part.functionResponse ?? []);
  if (results.length > 0)
    return { role: 'tool', text: results.map((result) => JSON.stringify(result.response)).join('') };
  const text = textOf(parts) + calls.map((call) => JSON.stringify(call.args)).join('');
  return role === 'model'
    ? { role: 'assistant', text, toolCalls: calls.map((call) => call.name) }
    : { role: 'user', text };
}

/** Google writes JSON Schema's types in capitals. */
function lowerCaseTypes<Value>(schema: Value): Value {
  return JSON.parse(JSON.stringify(schema ?? {}), (key, value) =>
    key === 'type' && typeof value === 'string' ? value.toLowerCase() : value,
  );
}

/** `POST /v1beta/models/{model}:generateContent` and `:streamGenerateContent?alt=sse`. */
export function answerGenerateContent(
  request: GenerateContentRequest,
  call: CallInfo,
  behaviour: Behaviour,
  answers?: Answers,
): Answer {
  const turn = generateContentTurn(request, call.model);
  const said = reply(turn, behaviour, answers);
  const usage = countUsage({
    model: call.model,
    inputText: inputText(turn),
    messages: turn.messages.length,
    outputText: said.text + said.toolCalls.map((tool) => tool.name + tool.arguments).join(''),
    cachedTokens: behaviour.cachedTokens,
    sequence: call.sequence,
  });
  const parts = said.toolCalls.map((tool) => ({ functionCall: { name: tool.name, args: JSON.parse(tool.arguments) } }));
  const response = (content: readonly object[], finishReason?: string) => ({
    candidates: [{ content: { role: 'model', parts: content }, ...(finishReason && { finishReason }), index: 0 }],
    usageMetadata: wireUsage(usage),
    modelVersion: call.model,
    responseId: call.id,
  });
  return {
    id: call.id,
    answeredModel: call.model,
    usage,
    usageSent: true,
    body: response(parts.length > 0 ? parts : [{ text: said.text }], 'STOP'),
    events: request.stream
      ? streamParts(said, parts).map((part, at, all) =>
          frame(response([part], at === all.length - 1 ? 'STOP' : undefined)),
        )
      : undefined,
    errorEvent: frame({ error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } }),
  };
}

function streamParts(said: Reply, calls: readonly object[]): readonly object[] {
  return calls.length > 0 ? calls : pieces(said.text, 6).map((text) => ({ text }));
}

/** `promptTokenCount` contains what was cached; thoughts stand apart from the candidates. */
function wireUsage(usage: ProviderUsage) {
  return {
    promptTokenCount: usage.inputTokens,
    candidatesTokenCount: usage.outputTokens - usage.reasoningTokens,
    totalTokenCount: usage.inputTokens + usage.outputTokens,
    ...(usage.cacheReadTokens > 0 && {
      cachedContentTokenCount: usage.cacheReadTokens,
      cacheTokensDetails: [{ modality: 'TEXT', tokenCount: usage.cacheReadTokens }],
    }),
    promptTokensDetails: [{ modality: 'TEXT', tokenCount: usage.inputTokens }],
    ...(usage.reasoningTokens > 0 && { thoughtsTokenCount: usage.reasoningTokens }),
  };
}

export function embedContentTexts({ content, requests }: EmbedContentRequest): string[] {
  return (requests ?? (content ? [{ content }] : [])).map((request) => textOf(request.content.parts));
}

/** `POST /v1beta/models/{model}:embedContent` and `:batchEmbedContents`, which tell no usage. */
export function answerEmbedContent(request: EmbedContentRequest, call: CallInfo): Answer {
  const texts = embedContentTexts(request);
  const embeddings = texts.map((text) => ({ values: Array.from(embed(text, 768)) }));
  return {
    id: call.id,
    answeredModel: call.model,
    usage: {
      inputTokens: texts.reduce((sum, text) => sum + countTokens(text), 0) + call.sequence,
      outputTokens: 0,
      cacheReadTokens: 0,
      reasoningTokens: 0,
    },
    usageSent: false,
    body: request.requests ? { embeddings } : { embedding: embeddings[0] },
  };
}

function frame(data: object): string {
  return `data: ${JSON.stringify(data)}\r\n\r\n`;
}
