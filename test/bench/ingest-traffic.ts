import type { Attributes, SpanKind } from '@portkey-otel/core';
import { tracesToProtobuf } from '../../backend/src/otlp/encode.ts';
import type { ReceivedSpan } from '../../backend/src/otlp/received.ts';

export const SPANS_PER_TRACE = 10;
export const SPANS_PER_BATCH = 512;
/** The fewest batches that end where a trace ends: 512 traces, of which some are torn over two batches, as exporters tear them. */
const BATCHES_PER_BLOCK = 10;
const BLOCKS = 4;
const NANOS_PER_MS = 1_000_000n;

const MODELS = [
  ['openai', 'gpt-4o-mini', 'gpt-4o-mini-2024-07-18'],
  ['openai', 'gpt-4o', 'gpt-4o-2024-08-06'],
  ['openai', 'gpt-4.1', 'gpt-4.1-2025-04-14'],
  ['openai', 'gpt-4.1-mini', 'gpt-4.1-mini-2025-04-14'],
  ['anthropic', 'claude-sonnet-4-5', 'claude-sonnet-4-5-20250929'],
  ['anthropic', 'claude-haiku-4-5', 'claude-haiku-4-5-20251001'],
  ['gcp.gemini', 'gemini-2.5-flash', 'gemini-2.5-flash'],
  ['gcp.gemini', 'gemini-2.5-pro', 'gemini-2.5-pro'],
] as const;
const SERVICES = ['shop', 'support', 'search', 'billing', 'assistant'] as const;
const USERS = 5_000;

/** Repeatable random numbers in [0, 1). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words by Zipf's law, as natural text has them: it compresses about as well. */
class Prose {
  readonly #next: () => number;
  readonly #words: readonly string[];

  constructor(next: () => number) {
    this.#next = next;
    this.#words = Array.from({ length: 8_000 }, () => {
      const length = 2 + Math.floor(next() * 9);
      return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('');
    });
  }

  words(count: number): string {
    const word = () => this.#words[Math.floor(this.#words.length ** this.#next()) - 1] ?? 'the';
    return Array.from({ length: count }, word).join(' ');
  }
}

/** One trace of an agent: a server span, the agent, four model calls with their growing history, two tools, two HTTP requests. */
function traceOf(number: number, next: () => number, prose: Prose): ReceivedSpan[] {
  const traceId = `${number.toString(16).padStart(8, '0')}${'7e57ab1e'.repeat(3)}`;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const service = pick(SERVICES);
  const user = `user-${Math.floor(USERS * next() ** 2)}`;
  const conversation = `conv-${Math.floor(next() * 1e9).toString(36)}`;
  const shared = {
    'user.id': user,
    'gen_ai.conversation.id': conversation,
    'session.id': conversation,
    'app.tenant': `tenant-${Math.floor(next() * 200)}`,
    'deployment.environment': 'production',
  };
  const resource = {
    'service.name': service,
    'service.version': '3.14.1',
    'telemetry.sdk.name': 'opentelemetry',
    'telemetry.sdk.language': 'nodejs',
    'telemetry.sdk.version': '2.12.0',
    'host.name': `${service}-1`,
  };
  const spans: ReceivedSpan[] = [];
  const add = (
    name: string,
    kind: SpanKind,
    parent: number | undefined,
    atMs: number,
    forMs: number,
    attributes: Attributes,
  ) => {
    // Never 0, which the encoder would leave out.
    const startUnixNano = BigInt(1 + (number % 512) * 7) * NANOS_PER_MS + BigInt(Math.round(atMs * 1e6));
    const index = spans.length;
    const id = (of: number) => (0xabc0_0000 + of).toString(16).padEnd(16, '5');
    spans.push({
      traceId,
      spanId: id(index),
      parentSpanId: parent === undefined ? undefined : id(parent),
      name,
      kind,
      status: { code: 'unset' },
      startUnixNano,
      endUnixNano: startUnixNano + BigInt(Math.round(forMs * 1e6)),
      attributes,
      resource,
      scope: { name: 'gen_ai', version: '1.0.0' },
    });
    return index;
  };

  const server = add('POST /chat', 'server', undefined, 0, 9_000, {
    ...shared,
    'http.request.method': 'POST',
    'http.route': '/chat',
    'http.response.status_code': 200,
    'url.path': '/chat',
    'url.scheme': 'https',
    'server.address': 'shop.example',
    'user_agent.original': 'Mozilla/5.0 (X11; Linux x86_64)',
  });
  const agent = add('invoke_agent', 'internal', server, 5, 8_900, {
    ...shared,
    'gen_ai.operation.name': 'invoke_agent',
    'gen_ai.agent.name': 'concierge',
    'gen_ai.agent.id': 'agent-1',
    'gen_ai.provider.name': 'openai',
  });
  const history: object[] = [{ role: 'user', parts: [{ type: 'text', content: prose.words(40) }] }];
  const system = JSON.stringify([{ type: 'text', content: `You are a concierge of ${service}. ${prose.words(30)}` }]);
  for (let turn = 0; turn < 4; turn += 1) {
    const [provider, model, answered] = pick(MODELS);
    const at = 20 + turn * 2_200;
    const duration = 300 + 1_500 * next() ** 2;
    const answer = {
      role: 'assistant',
      parts: [{ type: 'text', content: prose.words(60) }],
      finish_reason: turn < 3 ? 'tool_call' : 'stop',
    };
    const chat = add(`chat ${model}`, 'client', agent, at, duration, {
      ...shared,
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': provider,
      'gen_ai.request.model': model,
      'gen_ai.request.temperature': 0.2,
      'gen_ai.request.max_tokens': 2_048,
      'gen_ai.request.top_p': 0.9,
      'gen_ai.request.stream': true,
      'gen_ai.response.id': `chatcmpl-${Math.floor(next() * 2 ** 52).toString(36)}`,
      'gen_ai.response.model': answered,
      'gen_ai.response.finish_reasons': [answer.finish_reason],
      'gen_ai.response.time_to_first_chunk': 0.1 + next(),
      'gen_ai.usage.input_tokens': 200 + Math.floor(next() * 3_000),
      'gen_ai.usage.output_tokens': 20 + Math.floor(next() * 500),
      'gen_ai.usage.cache_read.input_tokens': turn > 0 ? 128 : 0,
      'gen_ai.input.messages': JSON.stringify(history),
      'gen_ai.output.messages': JSON.stringify([answer]),
      'gen_ai.system_instructions': system,
      'server.address': 'api.portkey.ai',
      'server.port': 443,
      'app.feature': 'concierge',
    });
    history.push({ role: 'assistant', parts: answer.parts });
    if (turn >= 2) {
      add('POST', 'client', chat, at + 1, duration - 2, {
        ...shared,
        'http.request.method': 'POST',
        'http.response.status_code': 200,
        'url.full': 'https://api.portkey.ai/v1/chat/completions',
        'server.address': 'api.portkey.ai',
        'server.port': 443,
        'network.protocol.version': '1.1',
      });
    } else {
      const result = prose.words(25);
      add('execute_tool lookup', 'internal', agent, at + duration + 5, 120, {
        ...shared,
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': 'lookup',
        'gen_ai.tool.type': 'function',
        'gen_ai.tool.call.id': `call_${turn}`,
        'gen_ai.tool.call.arguments': JSON.stringify({ query: prose.words(6) }),
        'gen_ai.tool.call.result': JSON.stringify({ result }),
      });
      history.push({ role: 'tool', parts: [{ type: 'tool_call_response', id: `call_${turn}`, response: result }] });
    }
    history.push({ role: 'user', parts: [{ type: 'text', content: prose.words(12) }] });
  }
  return spans;
}

/** Where the bytes stand that make one copy of a batch different from another. */
interface Template {
  readonly body: Buffer;
  readonly traceIds: readonly number[];
  readonly times: readonly number[];
}

/** Offsets of length-delimited trace ids (field 1) and of the two times of a span (fields 7 and 8, fixed64). */
function templateOf(spans: readonly ReceivedSpan[]): Template {
  const body = Buffer.from(tracesToProtobuf(spans));
  const find = (needle: Buffer, from: number): number => {
    const at = body.indexOf(needle, from);
    if (at < 0) throw new Error('a span is not where it was written');
    return at;
  };
  const traceIds: number[] = [];
  const times: number[] = [];
  // The encoder groups by resource: each span is looked for by its ids, which no other has.
  for (const { traceId, spanId, startUnixNano, endUnixNano } of spans) {
    const ids = Buffer.concat([
      Buffer.from([0x0a, 16]),
      Buffer.from(traceId, 'hex'),
      Buffer.from([0x12, 8]),
      Buffer.from(spanId, 'hex'),
    ]);
    const at = find(ids, 0);
    traceIds.push(at + 2);
    for (const [tag, time] of [
      [0x39, startUnixNano],
      [0x41, endUnixNano],
    ] as const) {
      const field = Buffer.alloc(9, tag);
      field.writeBigUInt64LE(time, 1);
      times.push(find(field, at) + 1);
    }
  }
  return { body, traceIds, times };
}

/**
 * Batches of realistic spans, encoded once: each that is sent is a copy with trace ids and times of its own, which costs a
 * sender next to nothing.
 */
export class Traffic {
  readonly #blocks: readonly (readonly Template[])[];

  constructor(seed = 1) {
    const next = random(seed);
    const prose = new Prose(next);
    this.#blocks = Array.from({ length: BLOCKS }, (_, block) => {
      const traces = (BATCHES_PER_BLOCK * SPANS_PER_BATCH) / SPANS_PER_TRACE;
      const spans = Array.from({ length: traces }, (_, n) => traceOf(block * traces + n, next, prose)).flat();
      return Array.from({ length: BATCHES_PER_BLOCK }, (_, n) =>
        templateOf(spans.slice(n * SPANS_PER_BATCH, (n + 1) * SPANS_PER_BATCH)),
      );
    });
  }

  /** The body of the batch with this number, its spans at `startMs` and up to 15 s later. The same number gives the same traces. */
  batch(number: number, startMs: number): Buffer {
    const blockNumber = Math.floor(number / BATCHES_PER_BLOCK);
    const { body, traceIds, times } = this.#blocks[blockNumber % BLOCKS]![number % BATCHES_PER_BLOCK]!;
    const copy = Buffer.from(body);
    for (const at of traceIds) {
      // Spread over the whole range as random ids are, so that indexes grow as they do in use.
      copy.writeUInt32BE(Math.imul(copy.readUInt32BE(at) + 1 + blockNumber * 7_919, 0x9e3779b1) >>> 0, at);
      copy.writeUInt32BE(blockNumber, at + 4);
    }
    const shift = BigInt(startMs) * NANOS_PER_MS;
    for (const at of times) copy.writeBigUInt64LE(copy.readBigUInt64LE(at) + shift, at);
    return copy;
  }
}
