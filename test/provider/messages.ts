import { type Answer, type CallInfo, pieces, textOf } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { Schema } from './schema-sample.ts';
import { type Answers, inputText, type Reply, reply, type Turn, type TurnMessage } from './turn.ts';
import { countUsage, type ProviderUsage } from './usage.ts';

export interface MessagesRequest {
  readonly model: string;
  readonly system?: unknown;
  readonly messages: readonly { readonly role: string; readonly content?: unknown }[];
  readonly tools?: readonly { readonly name: string; readonly description?: string; readonly input_schema?: Schema }[];
  readonly tool_choice?: { readonly type: 'auto' | 'any' | 'tool' | 'none'; readonly name?: string };
  readonly stream?: boolean;
}

interface Block {
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
  readonly input?: unknown;
  readonly content?: unknown;
}

/** `any` is Anthropic's word for `required`. */
const toolChoices = { auto: 'auto', any: 'required', none: 'none' } as const;

export function messagesTurn(request: MessagesRequest, model: string): Turn {
  const choice = request.tool_choice ?? { type: 'auto' };
  const system = textOf(request.system);
  return {
    model,
    messages: [...(system ? [{ role: 'system' as const, text: system }] : []), ...request.messages.flatMap(messagesOf)],
    tools: (request.tools ?? []).map((tool) => ({
      name: tool.name,
      description: tool.description ?? '',
      parameters: tool.input_schema ?? {},
    })),
    toolChoice: choice.type === 'tool' ? { name: choice.name ?? '' } : toolChoices[choice.type],
  };
}

/** Tool results come inside a user message; the turn has them as messages of their own. */
function messagesOf({ role, content }: MessagesRequest['messages'][number]): TurnMessage[] {
  const blocks: readonly Block[] = typeof content === 'string' ? [{ type: 'text', text: content }] : blocksOf(content);
  if (role === 'assistant') {
    const calls = blocks.filter((block) => block.type === 'tool_use');
    const text = textOf(blocks) + calls.map((call) => JSON.stringify(call.input)).join('');
    return [{ role: 'assistant', text, toolCalls: calls.map((call) => call.name ?? '') }];
  }
  const results = blocks.filter((block) => block.type === 'tool_result');
  if (results.length > 0) return results.map((result) => ({ role: 'tool', text: textOf(result.content) }));
  return [{ role: role === 'user' ? 'user' : 'system', text: textOf(blocks) }];
}

function blocksOf(content: unknown): readonly Block[] {
  return Array.isArray(content) ? content : [];
}

const snapshots: Record<string, string> = {
  'claude-sonnet-4-5': 'claude-sonnet-4-5-20250929',
  'claude-haiku-4-5': 'claude-haiku-4-5-20251001',
  'claude-opus-4-5': 'claude-opus-4-5-20251101',
};

/** `POST /v1/messages`. */
export function answerMessages(
  request: MessagesRequest,
  call: CallInfo,
  behaviour: Behaviour,
  answers?: Answers,
): Answer {
  const turn = messagesTurn(request, call.model);
  const said = reply(turn, behaviour, answers);
  const usage = messagesUsage(turn, said, call, behaviour);
  const content = contentOf(said, call);
  const body = {
    id: call.id,
    type: 'message',
    role: 'assistant',
    model: snapshots[call.model] ?? call.model,
    content,
    stop_reason: said.toolCalls.length > 0 ? 'tool_use' : 'end_turn',
    stop_sequence: null,
    usage: wireUsage(usage),
  };
  return {
    id: call.id,
    answeredModel: body.model,
    usage,
    usageSent: true,
    body,
    events: request.stream ? messagesEvents(body) : undefined,
    errorEvent: frame({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
  };
}

function messagesUsage(turn: Turn, said: Reply, call: CallInfo, behaviour: Behaviour): ProviderUsage {
  const counted = countUsage({
    model: call.model,
    inputText: inputText(turn),
    messages: turn.messages.length,
    outputText: said.text + said.toolCalls.map((tool) => tool.name + tool.arguments).join(''),
    cachedTokens: behaviour.cachedTokens,
    sequence: call.sequence,
  });
  const cacheWrite1hTokens = behaviour.cacheWrite1hTokens ?? 0;
  const cacheWriteTokens = (behaviour.cacheWriteTokens ?? 0) + cacheWrite1hTokens;
  return { ...counted, inputTokens: counted.inputTokens + cacheWriteTokens, cacheWriteTokens, cacheWrite1hTokens };
}

/** Anthropic's `input_tokens` leaves out what was read from the cache or written to it. */
function wireUsage(usage: ProviderUsage) {
  const written = usage.cacheWriteTokens ?? 0;
  const writtenForAnHour = usage.cacheWrite1hTokens ?? 0;
  return {
    input_tokens: usage.inputTokens - usage.cacheReadTokens - written,
    cache_creation_input_tokens: written,
    cache_read_input_tokens: usage.cacheReadTokens,
    cache_creation: {
      ephemeral_5m_input_tokens: written - writtenForAnHour,
      ephemeral_1h_input_tokens: writtenForAnHour,
    },
    output_tokens: usage.outputTokens,
    service_tier: 'standard',
  };
}

type ContentBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tool_use'; readonly id: string; readonly name: string; readonly input: unknown };

function contentOf(said: Reply, call: CallInfo): ContentBlock[] {
  if (said.toolCalls.length === 0) return [{ type: 'text', text: said.text }];
  return said.toolCalls.map((tool, index) => ({
    type: 'tool_use',
    id: `toolu_${call.sequence}_${index}`,
    name: tool.name,
    input: JSON.parse(tool.arguments),
  }));
}

function messagesEvents(body: {
  readonly content: readonly ContentBlock[];
  readonly stop_reason: string;
  readonly usage: ReturnType<typeof wireUsage>;
}): string[] {
  const { output_tokens, service_tier, cache_creation, ...input } = body.usage;
  return [
    {
      type: 'message_start',
      message: {
        ...body,
        content: [],
        stop_reason: null,
        usage: { ...input, cache_creation, output_tokens: 1, service_tier },
      },
    },
    ...body.content.flatMap(blockEvents),
    {
      type: 'message_delta',
      delta: { stop_reason: body.stop_reason, stop_sequence: null },
      usage: { ...input, output_tokens },
    },
    { type: 'message_stop' },
  ].map(frame);
}

function blockEvents(block: ContentBlock, index: number): StreamEvent[] {
  const open = block.type === 'text' ? { ...block, text: '' } : { ...block, input: {} };
  const deltas =
    block.type === 'text'
      ? pieces(block.text).map((text) => ({ type: 'text_delta', text }))
      : (JSON.stringify(block.input).match(/.{1,12}/gs) ?? []).map((partial_json) => ({
          type: 'input_json_delta',
          partial_json,
        }));
  return [
    { type: 'content_block_start', index, content_block: open },
    ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
    { type: 'content_block_stop', index },
  ];
}

type StreamEvent = { readonly type: string; readonly [field: string]: unknown };

function frame(event: StreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
