type Json = { [key: string]: unknown };

/**
 * Puts the events of a streamed answer together into the answer that the same API gives in one piece: chat completions,
 * completions, Responses, Anthropic's messages. Server-sent events as WHATWG HTML has them, of which only `data` is read.
 */
export class StreamedAnswer {
  readonly #decoder = new TextDecoder();
  #rest = '';
  #answer: Json | undefined;
  /** The provider's own word that the answer failed on its way. */
  error: unknown;

  add(chunk: Uint8Array): void {
    this.#rest += this.#decoder.decode(chunk, { stream: true });
    const lines = this.#rest.split(/\r\n|\n|\r/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#read(line);
  }

  /** What has come so far; `undefined` before the first event. */
  answer(): Json | undefined {
    return this.#answer;
  }

  #read(line: string): void {
    if (!line.startsWith('data:')) return;
    const data = line.slice(5).trim();
    if (data === '' || data === '[DONE]') return;
    const event = JSON.parse(data) as Json;
    if (event.error !== undefined && event.error !== null) this.error = event.error;
    if (Array.isArray(event.choices)) this.#answer = withChunk(this.#answer, event);
    else if (isObject(event.response)) this.#answer = event.response;
    else if (typeof event.type === 'string') this.#answer = withAnthropicEvent(this.#answer, event);
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value : []);

/** OpenAI's chunks: `delta`, or `text`, of each choice; the last one may hold nothing but usage. */
function withChunk(answer: Json = { choices: [] }, chunk: Json): Json {
  const choices = listOf(answer.choices);
  for (const { index = 0, delta, text, finish_reason } of listOf(chunk.choices)) {
    choices[Number(index)] ??= {};
    const choice = choices[Number(index)] as Json;
    if (typeof text === 'string') choice.text = `${choice.text ?? ''}${text}`;
    if (isObject(delta)) choice.message = withDelta(choice.message as Json | undefined, delta);
    choice.finish_reason = finish_reason ?? choice.finish_reason;
  }
  const { choices: _, usage, ...rest } = chunk;
  return { ...answer, ...rest, usage: usage ?? answer.usage, choices };
}

function withDelta(message: Json = { role: 'assistant' }, delta: Json): Json {
  for (const name of ['content', 'refusal', 'reasoning_content', 'reasoning']) {
    if (typeof delta[name] === 'string') message[name] = `${message[name] ?? ''}${delta[name]}`;
  }
  for (const part of listOf(delta.tool_calls)) {
    const calls = listOf(message.tool_calls);
    message.tool_calls = calls;
    const at = Number(part.index ?? calls.length);
    const call: Json = calls[at] ?? { type: 'function', function: { name: '', arguments: '' } };
    calls[at] = call;
    const given = (part.function ?? {}) as Json;
    const made = call.function as Json;
    if (part.id) call.id = part.id;
    made.name = `${made.name}${given.name ?? ''}`;
    made.arguments = `${made.arguments}${given.arguments ?? ''}`;
  }
  return message;
}

function withAnthropicEvent(answer: Json | undefined, event: Json): Json | undefined {
  if (event.type === 'message_start' && isObject(event.message)) return { ...event.message, content: [] };
  if (answer === undefined) return undefined;
  const content = listOf(answer.content);
  const block = content[Number(event.index)];
  const delta = isObject(event.delta) ? event.delta : {};
  if (event.type === 'content_block_start') content[Number(event.index)] = { ...(event.content_block as Json) };
  if (event.type === 'content_block_delta' && block !== undefined) {
    for (const name of ['text', 'thinking']) {
      if (typeof delta[name] === 'string') block[name] = `${block[name] ?? ''}${delta[name]}`;
    }
    if (typeof delta.partial_json === 'string') {
      // The block begins with an empty object as its input.
      block.input = `${typeof block.input === 'string' ? block.input : ''}${delta.partial_json}`;
    }
  }
  if (event.type === 'message_delta') {
    return { ...answer, ...delta, usage: { ...(answer.usage as Json), ...(event.usage as Json | undefined) } };
  }
  return answer;
}
