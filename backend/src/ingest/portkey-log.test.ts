import { enrichTrace } from '@portkey-otel/core';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { expect, test } from 'vitest';
import { portkeyLogObjects, spanOfLogObject } from './portkey-log.ts';

type Json = { readonly [key: string]: unknown };

const ARRIVED_MS = 1_790_000_000_000;

/** What the backend makes of a log object of one call. */
function read(request: Json, response: Json, rest: Json = {}) {
  const span = spanOfLogObject({ request, response: { status: 200, ...response }, ...rest }, ARRIVED_MS);
  return enrichTrace([span], { table: priceHistory })[0]!;
}

/** An object that cannot be turned into text or a number: JSON can say so. */
const odd = { toString: 1, valueOf: 1 };

test('objects where a text or a number belongs count as not there', () => {
  const span = spanOfLogObject(
    {
      request: {
        url: odd,
        method: odd,
        provider: odd,
        headers: odd,
        body: { model: odd, temperature: odd, messages: odd, stop: odd },
      },
      response: {
        status: odd,
        response_time: odd,
        headers: odd,
        body: { id: odd, model: odd, usage: odd, choices: odd },
      },
      metadata: { traceId: odd, spanId: odd, spanName: odd, _user: odd, other: odd },
      createdAt: odd,
    },
    1_700_000_000_000,
  );
  expect(span).toMatchObject({ status: { code: 'ok' }, startUnixNano: 1_700_000_000_000_000_000n });
});

const chat = { url: '/v1/chat/completions', provider: 'openai', body: { model: 'gpt-4o-mini' } };
const claude = { provider: 'anthropic', body: { model: 'claude-sonnet-4-5' } };

test.each<[string, Json, Json, Json]>([
  [
    'the gateway counts what Anthropic cached beside the prompt, and within the total',
    { ...claude, url: '/v1/chat/completions' },
    {
      model: 'claude-sonnet-4-5-20250929',
      choices: [{ message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }],
      usage: {
        prompt_tokens: 10,
        completion_tokens: 5,
        total_tokens: 1_115,
        prompt_tokens_details: { cached_tokens: 1_000 },
        cache_read_input_tokens: 1_000,
        cache_creation_input_tokens: 100,
      },
    },
    { inputTokens: 1_110, outputTokens: 5, cacheReadTokens: 1_000, cacheWriteTokens: 100 },
  ],
  [
    'cache writes by their lifetime, and searches',
    { ...claude, url: 'https://api.anthropic.com/v1/messages' },
    {
      model: 'claude-sonnet-4-5-20250929',
      type: 'message',
      role: 'assistant',
      content: [{ type: 'text', text: 'Hello' }],
      stop_reason: 'end_turn',
      usage: {
        input_tokens: 10,
        output_tokens: 5,
        cache_creation_input_tokens: 150,
        cache_creation: { ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: 50 },
        server_tool_use: { web_search_requests: 2 },
      },
    },
    {
      inputTokens: 160,
      outputTokens: 5,
      cacheWriteTokens: 150,
      cacheWrite5mTokens: 100,
      cacheWrite1hTokens: 50,
      units: { web_search: 2 },
    },
  ],
  [
    "OpenAI's Responses API",
    { url: '/v1/responses', provider: 'openai', body: { model: 'gpt-5-mini', input: 'Hi' } },
    {
      object: 'response',
      model: 'gpt-5-mini-2025-08-07',
      status: 'completed',
      output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hello' }] }],
      usage: {
        input_tokens: 20,
        input_tokens_details: { cached_tokens: 4 },
        output_tokens: 30,
        output_tokens_details: { reasoning_tokens: 12 },
        total_tokens: 50,
      },
    },
    { inputTokens: 20, cacheReadTokens: 4, outputTokens: 30, reasoningTokens: 12 },
  ],
  [
    'Gemini, which counts its thoughts beside the output',
    { url: '/v1beta/models/gemini-2.5-flash:generateContent', provider: 'google', body: {} },
    {
      modelVersion: 'gemini-2.5-flash',
      candidates: [{ content: { role: 'model', parts: [{ text: 'Hello' }] }, finishReason: 'STOP' }],
      usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 2, thoughtsTokenCount: 40, totalTokenCount: 50 },
    },
    { inputTokens: 8, outputTokens: 42, reasoningTokens: 40 },
  ],
  [
    'an answer that names no model',
    chat,
    { usage: { prompt_tokens: 7, completion_tokens: 3 } },
    { inputTokens: 7, outputTokens: 3 },
  ],
])('usage: %s', (_, request, body, usage) => {
  const { genAi, role } = read(request, { body });
  expect(role).toBe('billable');
  expect(genAi?.usage).toEqual(expect.objectContaining(usage));
});

test('counts that the log object states, where the answer has none', () => {
  const stated = { tokens: { requestUnits: 30, responseUnits: 4, cache: { cacheReadInputUnits: 20 } } };
  const { genAi } = read(chat, { body: { choices: [] } }, { output: stated });
  expect(genAi?.usage).toMatchObject({ inputTokens: 30, outputTokens: 4, cacheReadTokens: 20 });
});

test('no counts anywhere are not 0', () => {
  const { genAi, attributes } = read(chat, { body: { choices: [] } });
  expect([genAi?.usage?.inputTokens, genAi?.usage?.outputTokens]).toEqual([undefined, undefined]);
  expect(attributes['portkey.cost.unknown']).toBe('no_usage');
});

test.each([
  ['/v1/chat/completions', 'chat'],
  ['https://api.openai.com/v1/responses', 'chat'],
  ['/v1/prompts/pp-greeting-1/completions', 'chat'],
  ['/v1/completions', 'text_completion'],
  ['/v1/embeddings?api-version=1', 'embeddings'],
  ['/v1/rerank', 'rerank'],
  ['/v1/audio/speech', 'speech'],
  ['/v1/audio/transcriptions', 'transcription'],
  ['/v1/images/generations', 'image_generation'],
  ['/v1beta/models/gemini-2.5-flash:streamGenerateContent', 'generate_content'],
  ['/v1beta/models/text-embedding-004:embedContent', 'embeddings'],
  ['/v1/elsewhere', 'chat'],
])('%s is %s', (url, operation) => {
  expect(read({ ...chat, url }, { body: {} }).genAi?.operation).toBe(operation);
});

test('a model that only the path names, and no key of it', () => {
  const { genAi, attributes } = read(
    { url: '/v1beta/models/gemini-2.5-flash:generateContent?key=AIzaSecret', provider: 'google', body: {} },
    { body: { usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 2 } } },
  );
  expect(genAi?.requestModel).toBe('gemini-2.5-flash');
  expect(JSON.stringify(attributes)).not.toContain('AIzaSecret');
});

const said = ({ attributes }: ReturnType<typeof read>, name: string) =>
  JSON.parse(String(attributes[`gen_ai.${name}`]));

test('messages are those of the conventions', () => {
  const call = read(
    {
      url: '/v1/messages',
      provider: 'anthropic',
      body: {
        model: 'claude-sonnet-4-5',
        system: 'Be brief.',
        messages: [{ role: 'user', content: [{ type: 'text', text: 'Weather in Paris?' }] }],
        tools: [{ name: 'weather', description: 'of a city', input_schema: { type: 'object' } }],
      },
    },
    {
      body: {
        type: 'message',
        role: 'assistant',
        content: [{ type: 'tool_use', id: 'toolu_1', name: 'weather', input: { city: 'Paris' } }],
        stop_reason: 'tool_use',
      },
    },
  );
  expect(said(call, 'system_instructions')).toEqual([{ type: 'text', content: 'Be brief.' }]);
  expect(said(call, 'input.messages')).toEqual([
    { role: 'user', parts: [{ type: 'text', content: 'Weather in Paris?' }] },
  ]);
  expect(said(call, 'output.messages')).toEqual([
    {
      role: 'assistant',
      parts: [{ type: 'tool_call', id: 'toolu_1', name: 'weather', arguments: { city: 'Paris' } }],
      finish_reason: 'tool_call',
    },
  ]);
  expect(said(call, 'tool.definitions')).toEqual([
    { type: 'function', name: 'weather', description: 'of a city', parameters: { type: 'object' } },
  ]);
});

test.each<[string, Json, Json]>([
  [
    'Gemini',
    {
      url: '/v1beta/models/gemini-2.5-flash:generateContent',
      provider: 'google',
      body: {
        contents: [{ role: 'user', parts: [{ text: 'Weather in Paris?' }] }],
        systemInstruction: { parts: [{ text: 'Be brief.' }] },
        tools: [
          { functionDeclarations: [{ name: 'weather', description: 'of a city', parameters: { type: 'object' } }] },
        ],
        generationConfig: { temperature: 0.5, maxOutputTokens: 100 },
      },
    },
    { candidates: [{ content: { role: 'model', parts: [{ text: 'Rain.' }] }, finishReason: 'STOP' }] },
  ],
  [
    'Bedrock',
    {
      url: '/model/anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse',
      provider: 'bedrock',
      body: {
        messages: [{ role: 'user', content: [{ text: 'Weather in Paris?' }] }],
        system: [{ text: 'Be brief.' }],
        toolConfig: {
          tools: [
            { toolSpec: { name: 'weather', description: 'of a city', inputSchema: { json: { type: 'object' } } } },
          ],
        },
        inferenceConfig: { temperature: 0.5, maxTokens: 100 },
      },
    },
    { output: { message: { role: 'assistant', content: [{ text: 'Rain.' }] } }, stopReason: 'end_turn' },
  ],
])('messages of %s', (_, request, body) => {
  const call = read(request, { body });
  expect(said(call, 'system_instructions')).toEqual([{ type: 'text', content: 'Be brief.' }]);
  expect(said(call, 'input.messages')).toEqual([
    { role: 'user', parts: [{ type: 'text', content: 'Weather in Paris?' }] },
  ]);
  expect(said(call, 'output.messages')).toEqual([
    { role: 'assistant', parts: [{ type: 'text', content: 'Rain.' }], finish_reason: 'stop' },
  ]);
  expect(said(call, 'tool.definitions')).toEqual([
    { type: 'function', name: 'weather', description: 'of a city', parameters: { type: 'object' } },
  ]);
  expect(call.attributes).toMatchObject({ 'gen_ai.request.temperature': 0.5, 'gen_ai.request.max_tokens': 100 });
  expect(call.genAi?.requestModel).toMatch(/^gemini-2\.5-flash$|claude-sonnet-4-5-20250929-v1:0$/);
});

test('what the gateway said of the call', () => {
  const { attributes, cost } = read(
    {
      ...chat,
      headers: { 'X-Portkey-Config': 'pc-fallback-1', 'x-portkey-api-key': 'pk-secret', authorization: 'Bearer sk-x' },
    },
    {
      headers: {
        'x-portkey-provider': 'openai',
        'x-portkey-cache-status': 'HIT',
        'x-portkey-retry-attempt-count': '2',
        'x-portkey-last-used-option-index': 'config.targets[1]',
      },
      body: {
        model: 'gpt-4o-mini-2024-07-18',
        choices: [{ message: { role: 'assistant', content: 'Paris' } }],
        usage: { prompt_tokens: 84, completion_tokens: 11 },
        hook_results: { before_request_hooks: [{ verdict: true }] },
      },
    },
  );
  expect(attributes).toMatchObject({
    'portkey.gateway.config': 'pc-fallback-1',
    'portkey.gateway.provider': 'openai',
    'portkey.gateway.cache_status': 'hit',
    'portkey.gateway.retry_count': 2,
    'portkey.gateway.target': 'config.targets[1]',
    'portkey.gateway.guardrail_status': 'passed',
    'gen_ai.usage.cost': 0,
  });
  expect(cost?.usd).toBe(0);
  expect(JSON.stringify(attributes)).not.toMatch(/pk-secret|sk-x/);
});

test('what Portkey billed is the cost of a model without a price, in cents', () => {
  const { attributes } = read(
    { ...chat, body: { model: 'our-own-model' } },
    { body: { usage: { prompt_tokens: 84, completion_tokens: 11 } } },
    { output: { cost: { cost: 1.5, currency: 'USD' } } },
  );
  expect(attributes).toMatchObject({ 'gen_ai.usage.cost': 0.015, 'portkey.cost.source': 'emitter' });
});

const body = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const log = { request: {}, response: {} };

test('what a body holds: log objects, some that are none, something else', () => {
  expect(portkeyLogObjects(body(log))).toEqual({ logs: [log], others: 0 });
  expect(portkeyLogObjects(body([log, { request: {} }, 'text', log]))).toEqual({ logs: [log, log], others: 2 });
  expect(portkeyLogObjects(body({ resourceLogs: [] }))).toBeUndefined();
  expect(portkeyLogObjects(body([]))).toBeUndefined();
  expect(portkeyLogObjects(new TextEncoder().encode('{'))).toBeUndefined();
});
