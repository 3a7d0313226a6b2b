import { type Answer, type CallInfo, pieces, snapshotOf, textOf } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { Schema } from './schema-sample.ts';
import { type Answers, inputText, type Reply, reply, type Turn } from './turn.ts';
import { countUsage, type ProviderUsage } from './usage.ts';

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatRequestMessage[];
  readonly tools?: readonly { function: { name: string; description?: string; parameters?: Schema } }[];
  readonly tool_choice?: 'auto' | 'none' | 'required' | { function: { name: string } };
  readonly response_format?: { type: string; json_schema?: { schema?: Schema } };
  readonly stream?: boolean;
  readonly stream_options?: { include_usage?: boolean };
}

interface ChatRequestMessage {
  readonly role: string;
  readonly content?: unknown;
  readonly tool_calls?: readonly { function: { name: string; arguments: string } }[];
}

export function chatTurn(request: ChatRequest, model: string): Turn {
  const choice = request.tool_choice ?? 'auto';
  const format = request.response_format;
  return {
    model,
    messages: request.messages.map((message) => ({
      role: roleOf(message.role),
      text: textOf(message.content) + (message.tool_calls ?? []).map((call) => call.function.arguments).join(''),
      toolCalls: message.tool_calls?.map((call) => call.function.name) ?? [],
    })),
    tools: (request.tools ?? []).map(({ function: tool }) => ({
      name: tool.name,
      description: tool.description ?? '',
      parameters: tool.parameters ?? {},
    })),
    toolChoice: typeof choice === 'string' ? choice : { name: choice.function.name },
    json: format && format.type !== 'text' ? { schema: format.json_schema?.schema } : undefined,
  };
}

/** `POST /v1/chat/completions`. */
export function answerChat(request: ChatRequest, call: CallInfo, behaviour: Behaviour, answers?: Answers): Answer {
  const turn = chatTurn(request, call.model);
  const said = reply(turn, behaviour, answers);
  const usage = countUsage({
    model: call.model,
    inputText: inputText(turn),
    messages: turn.messages.length,
    outputText: said.text + said.toolCalls.map((tool) => tool.name + tool.arguments).join(''),
    cachedTokens: behaviour.cachedTokens,
    sequence: call.sequence,
  });
  const head = {
    id: call.id,
    created: call.createdUnixSeconds,
    model: snapshotOf(call.model),
    service_tier: 'default',
    system_fingerprint: 'fp_loopback',
  };
  const toolCalls = said.toolCalls.map((tool, index) => ({
    id: `call_${call.sequence}_${index}`,
    type: 'function',
    function: tool,
  }));
  const withUsage = !behaviour.noUsage && (!request.stream || request.stream_options?.include_usage === true);
  return {
    id: call.id,
    answeredModel: head.model,
    usage,
    usageSent: withUsage,
    body: {
      ...head,
      object: 'chat.completion',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: toolCalls.length > 0 ? null : said.text,
            refusal: null,
            ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
          },
          logprobs: null,
          finish_reason: finishReason(said),
        },
      ],
      ...(withUsage && { usage: wireUsage(usage) }),
    },
    events: request.stream ? chatEvents(head, said, toolCalls, withUsage ? usage : undefined) : undefined,
    errorEvent: frame({
      error: {
        message: 'The server had an error while processing your request.',
        type: 'server_error',
        param: null,
        code: null,
      },
    }),
  };
}

function chatEvents(
  head: object,
  said: Reply,
  toolCalls: readonly { id: string; type: string; function: { name: string; arguments: string } }[],
  usage: ProviderUsage | undefined,
): string[] {
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    ...(usage && { usage: null }),
  });
  const deltas: object[] = [{ role: 'assistant', content: toolCalls.length > 0 ? null : '' }];
  for (const content of pieces(said.text)) deltas.push({ content });
  toolCalls.forEach((call, index) => {
    const { name, arguments: args } = call.function;
    deltas.push({ tool_calls: [{ index, id: call.id, type: call.type, function: { name, arguments: '' } }] });
    for (const part of args.match(/.{1,12}/gs) ?? [])
      deltas.push({ tool_calls: [{ index, function: { arguments: part } }] });
  });
  const chunks: object[] = [...deltas.map((delta) => chunk(delta)), chunk({}, finishReason(said))];
  if (usage) chunks.push({ ...head, object: 'chat.completion.chunk', choices: [], usage: wireUsage(usage) });
  return [...chunks.map(frame), 'data: [DONE]\n\n'];
}

function wireUsage(usage: ProviderUsage) {
  return {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.inputTokens + usage.outputTokens,
    prompt_tokens_details: { cached_tokens: usage.cacheReadTokens, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: usage.reasoningTokens,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

function finishReason(said: Reply): string {
  return said.toolCalls.length > 0 ? 'tool_calls' : 'stop';
}

function roleOf(role: string): Turn['messages'][number]['role'] {
  if (role === 'user' || role === 'assistant' || role === 'tool') return role;
  return role === 'function' ? 'tool' : 'system';
}

function frame(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
