import { type Answer, type CallInfo, pieces, snapshotOf, textOf } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { Schema } from './schema-sample.ts';
import { type Answers, inputText, reply, type Turn, type TurnMessage } from './turn.ts';
import { countUsage } from './usage.ts';

export interface ResponsesRequest {
  readonly model: string;
  readonly instructions?: string;
  readonly input: string | readonly ResponsesItem[];
  readonly tools?: readonly { type: string; name: string; description?: string; parameters?: Schema }[];
  readonly tool_choice?: 'auto' | 'none' | 'required' | { type: string; name: string };
  readonly text?: { format?: { type: string; schema?: Schema } };
  readonly stream?: boolean;
}

interface ResponsesItem {
  readonly type?: string;
  readonly role?: string;
  readonly content?: unknown;
  readonly name?: string;
  readonly arguments?: string;
  readonly output?: unknown;
}

export function responsesTurn(request: ResponsesRequest, model: string): Turn {
  const items: readonly ResponsesItem[] =
    typeof request.input === 'string' ? [{ role: 'user', content: request.input }] : request.input;
  const choice = request.tool_choice ?? 'auto';
  const format = request.text?.format;
  return {
    model,
    messages: [
      ...(request.instructions ? [{ role: 'system' as const, text: request.instructions }] : []),
      ...items.map(messageOf),
    ],
    tools: (request.tools ?? [])
      .filter((tool) => tool.type === 'function')
      .map((tool) => ({ name: tool.name, description: tool.description ?? '', parameters: tool.parameters ?? {} })),
    toolChoice: typeof choice === 'string' ? choice : { name: choice.name },
    json: format && format.type !== 'text' ? { schema: format.schema } : undefined,
  };
}

function messageOf(item: ResponsesItem): TurnMessage {
  if (item.type === 'function_call') {
    return { role: 'assistant', text: item.arguments ?? '', toolCalls: [item.name ?? ''] };
  }
  if (item.type === 'function_call_output') {
    return { role: 'tool', text: typeof item.output === 'string' ? item.output : textOf(item.output) };
  }
  const role = item.role === 'user' || item.role === 'assistant' ? item.role : 'system';
  return { role, text: textOf(item.content) };
}

/** `POST /v1/responses`. */
export function answerResponses(
  request: ResponsesRequest,
  call: CallInfo,
  behaviour: Behaviour,
  answers?: Answers,
): Answer {
  const turn = responsesTurn(request, call.model);
  const said = reply(turn, behaviour, answers);
  const usage = countUsage({
    model: call.model,
    inputText: inputText(turn),
    messages: turn.messages.length,
    outputText: said.text + said.toolCalls.map((tool) => tool.name + tool.arguments).join(''),
    cachedTokens: behaviour.cachedTokens,
    sequence: call.sequence,
  });
  const output: OutputItem[] = said.toolCalls.map((tool, index) => ({
    type: 'function_call',
    id: `fc_${call.sequence}_${index}`,
    call_id: `call_${call.sequence}_${index}`,
    status: 'completed',
    ...tool,
  }));
  if (output.length === 0) output.push(message(`msg_${call.sequence}`, said.text));
  const body = {
    id: call.id,
    object: 'response',
    created_at: call.createdUnixSeconds,
    status: 'completed',
    error: null,
    incomplete_details: null,
    instructions: request.instructions ?? null,
    model: snapshotOf(call.model),
    output,
    parallel_tool_calls: true,
    service_tier: 'default',
    tool_choice: request.tool_choice ?? 'auto',
    tools: request.tools ?? [],
    metadata: {},
    usage: behaviour.noUsage
      ? null
      : {
          input_tokens: usage.inputTokens,
          input_tokens_details: { cached_tokens: usage.cacheReadTokens },
          output_tokens: usage.outputTokens,
          output_tokens_details: { reasoning_tokens: usage.reasoningTokens },
          total_tokens: usage.inputTokens + usage.outputTokens,
        },
  };
  return {
    id: call.id,
    answeredModel: body.model,
    usage,
    usageSent: !behaviour.noUsage,
    body,
    events: request.stream ? responsesEvents(body, output) : undefined,
    errorEvent: frame(0, {
      type: 'error',
      code: 'server_error',
      message: 'The server had an error while processing your request.',
      param: null,
    }),
  };
}

interface MessageItem {
  type: 'message';
  id: string;
  role: 'assistant';
  status: string;
  content: { type: 'output_text'; text: string; annotations: [] }[];
}
interface FunctionCallItem {
  type: 'function_call';
  id: string;
  call_id: string;
  status: string;
  name: string;
  arguments: string;
}
type OutputItem = MessageItem | FunctionCallItem;

function message(id: string, text: string): MessageItem {
  const content = [{ type: 'output_text' as const, text, annotations: [] as [] }];
  return { type: 'message', id, role: 'assistant', status: 'completed', content };
}

function responsesEvents(body: object, output: readonly OutputItem[]): string[] {
  const open = { ...body, status: 'in_progress', output: [], usage: null };
  const events: Event[] = [
    { type: 'response.created', response: open },
    { type: 'response.in_progress', response: open },
    ...output.flatMap(itemEvents),
    { type: 'response.completed', response: body },
  ];
  return events.map((event, index) => frame(index, event));
}

type Event = { readonly type: string; readonly [field: string]: unknown };

function itemEvents(item: OutputItem, output_index: number): Event[] {
  const at = { item_id: item.id, output_index };
  const done: Event = { type: 'response.output_item.done', output_index, item };
  if (item.type === 'function_call') {
    return [
      { type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress', arguments: '' } },
      ...(item.arguments.match(/.{1,12}/gs) ?? []).map((delta) => ({
        type: 'response.function_call_arguments.delta',
        ...at,
        delta,
      })),
      { type: 'response.function_call_arguments.done', ...at, arguments: item.arguments },
      done,
    ];
  }
  const text = item.content[0]?.text ?? '';
  const part = { ...at, content_index: 0 };
  return [
    { type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress', content: [] } },
    { type: 'response.content_part.added', ...part, part: { type: 'output_text', text: '', annotations: [] } },
    ...pieces(text).map((delta) => ({ type: 'response.output_text.delta', ...part, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...part, text, logprobs: [] },
    { type: 'response.content_part.done', ...part, part: item.content[0] },
    done,
  ];
}

function frame(sequence_number: number, event: Event): string {
  return `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number })}\n\n`;
}
