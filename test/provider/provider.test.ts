import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Provider, startProvider } from './provider.ts';

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider({ answers: (question) => (question === 'Capital of France?' ? 'Paris.' : undefined) });
});
afterAll(() => provider.close());
beforeEach(() => provider.reset());

function post(path: string, body: object | string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${provider.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

function chat(content: string, more: object = {}): Promise<Response> {
  return post('/chat/completions', { model: 'gpt-4o-mini', messages: [{ role: 'user', content }], ...more });
}

// biome-ignore lint/suspicious/noExplicitAny: the wire form is read as a client would
const json = async (response: Response): Promise<any> => JSON.parse(await response.text());

// biome-ignore lint/suspicious/noExplicitAny: as above
async function events(response: Response): Promise<any[]> {
  const body = await response.text();
  return [...body.matchAll(/^data: (\{.*\})$/gm)].map((match) => JSON.parse(match[1] ?? ''));
}

const weather = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'The weather in a city now',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};
const order = {
  type: 'function',
  function: {
    name: 'orderStatus',
    description: 'Where a parcel is',
    parameters: {
      type: 'object',
      properties: {
        id: { type: 'integer' },
        speed: { enum: ['slow', 'express'] },
        notes: { type: 'array', items: { type: 'string' } },
      },
    },
  },
};

describe('chat completions', () => {
  test('a plain answer, with its usage in the ledger', async () => {
    const answer = await json(await chat('Capital of France?'));
    expect(answer.choices[0]).toMatchObject({ message: { content: 'Paris.' }, finish_reason: 'stop' });
    expect(answer.model).toBe('gpt-4o-mini-2024-07-18');
    expect(answer.usage).toMatchObject({ prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 });
    expect(provider.served).toMatchObject([
      {
        id: answer.id,
        requestModel: 'gpt-4o-mini',
        answeredModel: 'gpt-4o-mini-2024-07-18',
        usage: { inputTokens: 12, outputTokens: 3, cacheReadTokens: 0, reasoningTokens: 0 },
        stream: false,
        complete: true,
        status: 200,
      },
    ]);
  });

  test('two calls alike have ids and usage of their own', async () => {
    const [first, second] = [await json(await chat('Hi')), await json(await chat('Hi'))];
    expect(first.id).not.toBe(second.id);
    expect(second.usage.completion_tokens).toBe(first.usage.completion_tokens + 1);
  });

  test.each([
    { include_usage: true, last: true },
    { include_usage: false, last: false },
  ])(
    'a stream in several chunks, usage in the last one only when asked: $include_usage',
    async ({ include_usage, last }) => {
      const chunks = await events(
        await chat('Capital of France?', { stream: true, stream_options: { include_usage } }),
      );
      expect(chunks.length).toBeGreaterThan(2);
      expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe('Paris.');
      expect(chunks.slice(0, -1).every((chunk) => !chunk.usage)).toBe(true);
      expect(chunks.at(-1).usage?.total_tokens).toBe(last ? 15 : undefined);
      expect(provider.served[0]?.billed).toMatchObject({ inputTokens: 12, outputTokens: 3 });
      expect(provider.served[0]?.usage).toEqual(last ? provider.served[0]?.billed : undefined);
    },
  );

  test.each([
    { ask: 'How is the weather in Paris?', name: 'get_weather', args: { city: 'Paris' } },
    { ask: 'Where is parcel 4711, sent express?', name: 'orderStatus', args: { id: 4711, speed: 'express' } },
    { ask: 'Anything [[tool:orderStatus]]', name: 'orderStatus', args: { id: 1, speed: 'slow' } },
  ])('a tool loop: $ask', async ({ ask, name, args }) => {
    const tools = [weather, order];
    const first = await json(await chat(ask, { tools }));
    const message = first.choices[0].message;
    expect(first.choices[0].finish_reason).toBe('tool_calls');
    expect(message.tool_calls).toHaveLength(1);
    expect(message.tool_calls[0].function.name).toBe(name);
    expect(JSON.parse(message.tool_calls[0].function.arguments)).toMatchObject(args);

    const result = { role: 'tool', tool_call_id: message.tool_calls[0].id, content: 'sunny, 21 degrees' };
    const second = await json(await chat(ask, { tools, messages: [{ role: 'user', content: ask }, message, result] }));
    expect(second.choices[0].message.content).toContain('sunny, 21 degrees');
  });

  test('tool calls in a stream, two at once', async () => {
    const response = await chat('Weather in Rome and parcel 12 [[parallel]]', {
      tools: [weather, order],
      stream: true,
    });
    const deltas = (await events(response)).flatMap((chunk) => chunk.choices[0]?.delta.tool_calls ?? []);
    const args = (index: number) =>
      JSON.parse(
        deltas
          .filter((delta) => delta.index === index)
          .map((delta) => delta.function.arguments)
          .join(''),
      );
    expect(args(0)).toEqual({ city: 'Rome' });
    expect(args(1)).toMatchObject({ id: 12 });
  });

  test.each([
    { choice: 'none', called: undefined },
    { choice: 'required', called: 'get_weather' },
    { choice: { type: 'function', function: { name: 'orderStatus' } }, called: 'orderStatus' },
  ])('tool_choice $choice', async ({ choice, called }) => {
    const answer = await json(await chat('Hello', { tools: [weather, order], tool_choice: choice }));
    expect(answer.choices[0].message.tool_calls?.[0].function.name).toBe(called);
  });

  test('two rounds of tools when asked, each another tool', async () => {
    const ask = { role: 'user', content: 'Weather in Oslo, then parcel 7 [[steps:2]]' };
    const messages: object[] = [ask];
    const called: unknown[] = [];
    for (let step = 0; step < 3; step += 1) {
      const { message } = (await json(await chat('', { tools: [weather, order], messages }))).choices[0];
      called.push(message.tool_calls?.[0].function.name);
      messages.push(message, { role: 'tool', tool_call_id: message.tool_calls?.[0].id, content: 'ok' });
    }
    expect(called).toEqual(['get_weather', 'orderStatus', undefined]);
  });

  test('JSON on demand, by schema', async () => {
    const schema = {
      type: 'object',
      properties: { city: { type: 'string' }, days: { type: 'integer' } },
      required: ['city', 'days'],
    };
    const response_format = { type: 'json_schema', json_schema: { name: 'trip', schema } };
    const answer = await json(await chat('Plan 3 days in Lisbon', { response_format }));
    expect(JSON.parse(answer.choices[0].message.content)).toEqual({ city: 'Lisbon', days: 3 });
  });

  test('cached and reasoning tokens are parts of the totals', async () => {
    const { usage } = await json(await chat('Think [[cached:1024]]', { model: 'gpt-5-mini' }));
    expect(usage.prompt_tokens_details.cached_tokens).toBe(1024);
    expect(usage.prompt_tokens).toBeGreaterThan(1024);
    expect(usage.completion_tokens_details.reasoning_tokens).toBe(128);
    expect(usage.completion_tokens).toBeGreaterThan(128);
  });
});

describe('failures', () => {
  test('a 429 that succeeds on the next try is billed once', async () => {
    const first = await chat('Hi [[fail:429x1]]');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await chat('Hi [[fail:429x1]]')).status).toBe(200);
    expect(provider.served).toHaveLength(1);
    expect(provider.requests.map((request) => request.status)).toEqual([429, 200]);
  });

  test.each([
    { name: 'an error status', send: () => chat('[[error:500]]'), status: 500, type: 'server_error' },
    {
      name: 'an error status in the model name',
      send: () => chat('Hi', { model: 'gpt-4o[[error:400]]' }),
      status: 400,
      type: 'invalid_request_error',
    },
    {
      name: 'an unknown model',
      send: () => chat('Hi', { model: 'nonesuch' }),
      status: 404,
      type: 'invalid_request_error',
    },
    {
      name: 'no messages',
      send: () => chat('Hi', { messages: undefined }),
      status: 400,
      type: 'invalid_request_error',
    },
    { name: 'no JSON', send: () => post('/chat/completions', '{'), status: 400, type: 'invalid_request_error' },
    { name: 'an unknown path', send: () => post('/nowhere', {}), status: 404, type: 'invalid_request_error' },
  ])('$name answers in the envelope of OpenAI and is not billed', async ({ send, status, type }) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect((await json(response)).error).toMatchObject({ type, message: expect.any(String) });
    expect(provider.served).toEqual([]);
  });

  test('a stream that breaks off is billed for what it produced, and told nothing', async () => {
    const response = await chat('Hi [[break]]', { stream: true, stream_options: { include_usage: true } });
    await expect(response.text()).rejects.toThrow();
    await expect.poll(() => provider.served.length).toBe(1);
    expect(provider.served[0]).toMatchObject({ complete: false, usage: undefined });
    expect(provider.served[0]?.billed.outputTokens).toBeGreaterThan(0);
  });

  test('an error event in the middle of a stream', async () => {
    const chunks = await events(await chat('Hi [[stream-error]]', { stream: true }));
    expect(chunks.at(-1).error.type).toBe('server_error');
    expect(provider.served[0]?.complete).toBe(false);
  });

  test('a client that leaves a slow stream', async () => {
    const abort = new AbortController();
    const response = await fetch(`${provider.url}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'gpt-4o', stream: true, messages: [{ role: 'user', content: 'Hi [[pace:20]]' }] }),
      signal: abort.signal,
    });
    await response.body?.getReader().read();
    abort.abort();
    await expect.poll(() => provider.served.length).toBe(1);
    expect(provider.served[0]?.complete).toBe(false);
  });
});

describe('embeddings', () => {
  test('one vector for each input, floats and base64 alike', async () => {
    const input = ['red shoes', 'blue shoes', 'tax law'];
    const ask = (encoding_format: string) =>
      post('/embeddings', { model: 'text-embedding-3-small', input, encoding_format });
    const floats: number[][] = (await json(await ask('float'))).data.map(
      (item: { embedding: number[] }) => item.embedding,
    );
    const packed = Buffer.from((await json(await ask('base64'))).data[0].embedding, 'base64');
    const unpacked = new Float32Array(new Uint8Array(packed).buffer);
    expect(Array.from(unpacked)).toEqual(floats[0]);
    const near = (a: number, b: number) =>
      floats[a]?.reduce((sum, value, i) => sum + value * (floats[b]?.[i] ?? 0), 0) ?? 0;
    expect(near(0, 1)).toBeGreaterThan(near(0, 2));
    expect(provider.served[0]).toMatchObject({ path: '/v1/embeddings', usage: { outputTokens: 0 } });
  });

  test('a single string, with the dimensions asked for', async () => {
    const answer = await json(
      await post('/embeddings', { model: 'text-embedding-3-small', input: 'hello', dimensions: 8 }),
    );
    expect(answer.data[0].embedding).toHaveLength(8);
    expect(answer.usage).toEqual({ prompt_tokens: 3, total_tokens: 3 });
  });
});

describe('responses', () => {
  const respond = (input: unknown, more: object = {}) => post('/responses', { model: 'gpt-4o', input, ...more });

  test('a plain answer', async () => {
    const answer = await json(await respond('Capital of France?'));
    expect(answer.output[0].content[0].text).toBe('Paris.');
    expect(answer.usage).toMatchObject({ input_tokens: 12, output_tokens: 3, total_tokens: 15 });
    expect(provider.served[0]?.id).toBe(answer.id);
  });

  test('a stream that ends with the completed response', async () => {
    const seen = await events(await respond('Capital of France?', { stream: true }));
    expect(
      seen
        .filter((event) => event.type === 'response.output_text.delta')
        .map((event) => event.delta)
        .join(''),
    ).toBe('Paris.');
    expect(seen.at(-1)).toMatchObject({ type: 'response.completed', response: { usage: { total_tokens: 15 } } });
    expect(seen.map((event) => event.sequence_number)).toEqual(seen.map((_, index) => index));
  });

  test('a tool loop', async () => {
    const tools = [{ type: 'function', ...weather.function }];
    const ask = { role: 'user', content: [{ type: 'input_text', text: 'The weather in Paris?' }] };
    const [call] = (await json(await respond([ask], { tools }))).output;
    expect(call).toMatchObject({ type: 'function_call', name: 'get_weather', arguments: '{"city":"Paris"}' });
    const result = { type: 'function_call_output', call_id: call.call_id, output: 'rain' };
    const answer = await json(await respond([ask, call, result], { tools }));
    expect(answer.output[0].content[0].text).toContain('rain');
  });
});

test('every request is seen with its headers, and reset forgets them', async () => {
  await post(
    '/chat/completions',
    { model: 'gpt-4o', messages: [] },
    { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
  );
  expect(provider.requests[0]?.headers.traceparent).toMatch(/^00-0af7/);
  expect(provider.served[0]?.headers.traceparent).toMatch(/^00-0af7/);
  provider.reset();
  expect([provider.requests, provider.served]).toEqual([[], []]);
});
