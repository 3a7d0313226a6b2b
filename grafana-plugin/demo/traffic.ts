/**
 * Made-up traffic of a shop whose assistant calls models through the gateway: what a dashboard needs to look at. The spans are
 * as the adapters of this project write them; the backend prices them as it does all others.
 */

/** A number in [0, 1). */
type Random = () => number;

/** The same numbers for the same seed: mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Feedback {
  readonly trace_id: string;
  readonly value: number;
}

/** One turn: an OTLP request, and what the user thought of it. */
export interface Turn {
  readonly traceId: string;
  readonly request: object;
  readonly feedback?: Feedback | undefined;
}

const MODELS = [
  { provider: 'openai', model: 'gpt-4o-mini', target: 'config.targets[0]', msPerToken: 9 },
  { provider: 'anthropic', model: 'claude-sonnet-4-5-20250929', target: 'config.targets[1]', msPerToken: 16 },
  { provider: 'openai', model: 'gpt-4o', target: 'config.targets[0]', msPerToken: 14 },
] as const;

const SUBJECTS = [
  {
    agent: 'orders',
    tool: 'get_order',
    argument: { order: 'A-1042' },
    result: { order: 'A-1042', status: 'shipped', carrier: 'DHL', eta: '2 days' },
    question: 'Where is my order **A-1042**?',
    answer: 'Your order **A-1042** has left our warehouse with DHL and should arrive in *2 days*.',
  },
  {
    agent: 'catalogue',
    tool: 'search_products',
    argument: { text: 'hiking boots', size: 42, limit: 3 },
    result: [
      { name: 'Ridge Mid GTX', price: 159 },
      { name: 'Fell Lite', price: 119 },
    ],
    question: 'Which hiking boots do you have in size 42?',
    answer:
      'Two pairs in size 42:\n\n| Boot | Price |\n|---|---|\n| Ridge Mid GTX | $159 |\n| Fell Lite | $119 |\n\nThe *Ridge Mid* is waterproof.',
  },
  {
    agent: 'returns',
    tool: 'start_return',
    argument: { order: 'B-77', reason: 'too small' },
    result: { return: 'R-5531', label: 'https://shop.example/labels/R-5531' },
    question: 'The jacket of order B-77 is too small, I want to send it back.',
    answer:
      'Done: return **R-5531** is open.\n\n1. Print [the label](https://shop.example/labels/R-5531)\n2. Drop it at any post office',
  },
] as const;

const USERS = ['ada', 'bert', 'chen', 'dora', 'emil'] as const;
const SYSTEM =
  'You are the assistant of a small outdoor shop. Answer in the language of the user, briefly, and never promise what the tools did not confirm.';

/** A turn that ended at `endMs`, milliseconds since the Unix epoch. */
export function turnOf(random: Random, endMs: number): Turn {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const subject = pick(SUBJECTS);
  const user = pick(USERS);
  const { provider, model, target, msPerToken } = pick(MODELS);
  const fate = random();
  const isCached = fate > 0.9;
  const isRetried = fate > 0.75 && fate <= 0.9;
  const isRefused = fate < 0.06;
  const isToolBroken = fate >= 0.06 && fate < 0.12;
  const traceId = hex(random, 32);
  const spans: object[] = [];
  let clockMs = endMs - 8_000;

  const add = (name: string, parentSpanId: string | undefined, ms: number, facts: SpanFacts) => {
    const spanId = facts.spanId ?? hex(random, 16);
    spans.push({
      traceId,
      spanId,
      parentSpanId,
      name,
      kind: facts.kind ?? 1,
      startTimeUnixNano: nanoseconds(facts.startMs ?? clockMs),
      endTimeUnixNano: nanoseconds((facts.startMs ?? clockMs) + ms),
      attributes: attributesOf(facts.attributes),
      status: facts.error ? { code: 2, message: facts.error } : {},
    });
    if (facts.startMs === undefined) clockMs += ms + 2;
  };

  const agentId = hex(random, 16);
  const startMs = clockMs;
  const common = {
    'gen_ai.provider.name': provider,
    'gen_ai.request.model': model,
    'gen_ai.agent.name': subject.agent,
    'gen_ai.conversation.id': `${user}-${new Date(endMs).toISOString().slice(0, 13)}`,
    'user.id': user,
  };
  const chat = (input: readonly object[], output: Answer | undefined, inputTokens: number, outputTokens: number) => {
    const ms = isCached ? 12 : 250 + outputTokens * msPerToken * (0.7 + random());
    const cached = Math.floor(inputTokens * (random() > 0.5 ? 0.6 : 0));
    add(`chat ${model}`, agentId, ms, {
      kind: 3,
      error: output ? undefined : 'Rate limit reached for requests',
      attributes: {
        ...common,
        'gen_ai.operation.name': 'chat',
        'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: SYSTEM }]),
        'gen_ai.input.messages': JSON.stringify(input),
        'portkey.gateway.routed': true,
        'portkey.gateway.provider': provider,
        'portkey.gateway.target': target,
        'portkey.gateway.cache_status': isCached ? 'hit' : 'miss',
        'portkey.gateway.retry_count': output ? (isRetried ? 1 + Math.floor(random() * 2) : 0) : -1,
        ...(output
          ? {
              'gen_ai.response.model': model,
              'gen_ai.response.finish_reasons': [output.finish_reason],
              'gen_ai.response.time_to_first_chunk': (ms * 0.3) / 1_000,
              'gen_ai.usage.input_tokens': inputTokens,
              'gen_ai.usage.output_tokens': outputTokens,
              'gen_ai.usage.cache_read.input_tokens': cached,
              'gen_ai.output.messages': JSON.stringify([output]),
            }
          : { 'error.type': '429' }),
      },
    });
  };

  const callId = `call_${hex(random, 8)}`;
  const asked = message('user', text(subject.question));
  if (isRefused) chat([asked], undefined, 0, 0);
  else {
    const call = { type: 'tool_call', id: callId, name: subject.tool, arguments: subject.argument };
    chat(
      [asked],
      { ...message('assistant', call), finish_reason: 'tool_call' },
      1_350 + Math.floor(random() * 400),
      24,
    );
    add(`execute_tool ${subject.tool}`, agentId, 20 + random() * 400, {
      error: isToolBroken ? 'the shop’s database did not answer in 400 ms' : undefined,
      attributes: {
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': subject.tool,
        'gen_ai.tool.call.id': callId,
        ...(isToolBroken ? { 'error.type': 'TimeoutError' } : {}),
      },
    });
    const result = isToolBroken ? { error: 'timeout' } : subject.result;
    const said = isToolBroken ? 'I cannot look that up right now, please try again in a minute.' : subject.answer;
    chat(
      [
        asked,
        message('assistant', call),
        message('tool', { type: 'tool_call_response', id: callId, response: result }),
      ],
      { ...message('assistant', text(said)), finish_reason: 'stop' },
      1_500 + Math.floor(random() * 500),
      40 + Math.floor(random() * 160),
    );
  }
  add(`invoke_agent ${subject.agent}`, undefined, clockMs - startMs, {
    spanId: agentId,
    startMs,
    attributes: { ...common, 'gen_ai.operation.name': 'invoke_agent' },
  });
  const value = isRefused || isToolBroken ? -5 : 5;
  return {
    traceId,
    feedback: random() > 0.6 ? { trace_id: traceId, value } : undefined,
    request: {
      resourceSpans: [
        {
          resource: { attributes: attributesOf({ 'service.name': `shop-${subject.agent}` }) },
          scopeSpans: [{ scope: { name: 'made-up traffic' }, spans }],
        },
      ],
    },
  };
}

interface Answer {
  readonly finish_reason: string;
}

interface SpanFacts {
  readonly spanId?: string;
  readonly startMs?: number;
  readonly kind?: number;
  readonly error?: string | undefined;
  readonly attributes: { readonly [name: string]: string | number | boolean | readonly string[] };
}

function message(role: string, part: object): object {
  return { role, parts: [part] };
}

function text(content: string): object {
  return { type: 'text', content };
}

function attributesOf(values: SpanFacts['attributes']): object[] {
  return Object.entries(values).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: string | number | boolean | readonly string[]): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: value } : { doubleValue: value };
  return { arrayValue: { values: value.map((stringValue) => ({ stringValue })) } };
}

function nanoseconds(ms: number): string {
  return String(BigInt(Math.round(ms * 1_000)) * 1_000n);
}

function hex(random: Random, digits: number): string {
  let text = '';
  while (text.length < digits) text += Math.floor(random() * 16).toString(16);
  return text;
}
