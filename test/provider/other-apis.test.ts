import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Provider, startProvider } from './provider.ts';

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());
beforeEach(() => provider.reset());

async function post(path: string, body: object): Promise<string> {
  const answer = await fetch(new URL(path, provider.url), { method: 'POST', body: JSON.stringify(body) });
  return answer.text();
}

// biome-ignore lint/suspicious/noExplicitAny: the wire form is read as a client would
const events = (body: string): any[] =>
  [...body.matchAll(/^data: (\{.*\})\r?$/gm)].map((match) => JSON.parse(match[1] ?? ''));

const user = (content: unknown) => ({ role: 'user', content });

describe('Anthropic messages', () => {
  const ask = (messages: object[], more: object = {}) =>
    post('/v1/messages', { model: 'claude-sonnet-4-5', max_tokens: 100, messages, ...more });

  test('input_tokens leaves the cache out; the ledger counts it in', async () => {
    const question = 'Hi [[cached:1000]] [[cache-write:200]] [[cache-write-1h:50]]';
    const { usage, model, type } = JSON.parse(await ask([user(question)]));
    const billed = provider.served[0]?.billed;
    expect({ model, type }).toEqual({ model: 'claude-sonnet-4-5-20250929', type: 'message' });
    expect(usage).toMatchObject({
      cache_read_input_tokens: 1000,
      cache_creation_input_tokens: 250,
      cache_creation: { ephemeral_5m_input_tokens: 200, ephemeral_1h_input_tokens: 50 },
    });
    expect(billed?.inputTokens).toBe(usage.input_tokens + 1250);
    expect(billed).toMatchObject({ cacheReadTokens: 1000, cacheWriteTokens: 250, cacheWrite1hTokens: 50 });
  });

  test('a stream tells the input at its start and the output at its end', async () => {
    const streamed = events(await ask([user('Hi [[cached:1000]]')], { stream: true }));
    const billed = provider.served[0]?.billed;
    expect(streamed[0].message.usage).toMatchObject({ cache_read_input_tokens: 1000, output_tokens: 1 });
    expect(streamed.at(-2)).toMatchObject({
      type: 'message_delta',
      delta: { stop_reason: 'end_turn' },
      usage: { output_tokens: billed?.outputTokens },
    });
    expect(streamed.at(-1).type).toBe('message_stop');
  });

  test('a tool is called once, and its result is answered', async () => {
    const tools = [{ name: 'get_weather', input_schema: { type: 'object', properties: { city: { type: 'string' } } } }];
    const first = JSON.parse(await ask([user('Weather in Lisbon?')], { tools }));
    expect(first).toMatchObject({
      stop_reason: 'tool_use',
      content: [{ type: 'tool_use', name: 'get_weather', input: { city: 'Lisbon' } }],
    });
    const result = user([{ type: 'tool_result', tool_use_id: first.content[0].id, content: '18 degrees' }]);
    const history = [user('Weather in Lisbon?'), { role: 'assistant', content: first.content }, result];
    const second = JSON.parse(await ask(history, { tools }));
    expect(second.content[0].text).toContain('18 degrees');
  });

  test('errors have its own envelope', async () => {
    expect(JSON.parse(await ask([user('[[error:429]]')]))).toMatchObject({
      type: 'error',
      error: { type: 'rate_limit_error' },
    });
    expect(provider.served).toEqual([]);
  });
});

describe('Google generateContent', () => {
  const ask = (text: string, method = 'generateContent', model = 'gemini-2.5-flash') =>
    post(`/v1beta/models/${model}:${method}`, { contents: [{ role: 'user', parts: [{ text }] }] });

  test('thoughts stand apart from the candidates, the cache inside the prompt', async () => {
    const { usageMetadata, modelVersion } = JSON.parse(await ask('Hi [[cached:1000]]'));
    const billed = provider.served[0]?.billed;
    expect(modelVersion).toBe('gemini-2.5-flash');
    expect(usageMetadata.promptTokenCount).toBe(billed?.inputTokens);
    expect(usageMetadata.cachedContentTokenCount).toBe(1000);
    expect(usageMetadata.thoughtsTokenCount).toBe(billed?.reasoningTokens);
    expect(usageMetadata.candidatesTokenCount + usageMetadata.thoughtsTokenCount).toBe(billed?.outputTokens);
  });

  test('a stream ends with STOP and the usage', async () => {
    const streamed = events(await ask('Hi', 'streamGenerateContent?alt=sse'));
    expect(streamed.at(-1).candidates[0].finishReason).toBe('STOP');
    expect(streamed.at(-1).usageMetadata.promptTokenCount).toBe(provider.served[0]?.billed.inputTokens);
  });

  test('embeddings tell no usage', async () => {
    const answer = JSON.parse(
      await post('/v1beta/models/gemini-embedding-001:batchEmbedContents', {
        requests: [{ content: { parts: [{ text: 'a river' }] } }, { content: { parts: [{ text: 'a hill' }] } }],
      }),
    );
    expect(answer.embeddings).toHaveLength(2);
    expect(provider.served).toMatchObject([{ usage: undefined, requestModel: 'gemini-embedding-001' }]);
  });

  test('errors have its own envelope', async () => {
    expect(JSON.parse(await ask('Hi', 'generateContent', 'claude-sonnet-4-5')).error.status).toBe('NOT_FOUND');
  });
});
