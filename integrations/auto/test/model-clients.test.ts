import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idsOnTheWire, type Lab, startLab } from './lab.ts';

/** The real clients of `openai` and `@anthropic-ai/sdk`, of which no framework of ours knows, pointed at the gateway. */
let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.close());
beforeEach(() => lab.reset());

const OPENAI = `const client = new OpenAI({ apiKey: 'x', baseURL: process.env.PORTKEY_BASE_URL, maxRetries: 0,
  defaultHeaders: { 'x-portkey-provider': 'openai' } });`;
const openAi = (body: string) => `import OpenAI from 'openai';\n${OPENAI}\n${body}`;
const anthropic = (body: string) => `import Anthropic from '@anthropic-ai/sdk';
const client = new Anthropic({ apiKey: 'x', baseURL: new URL(process.env.PORTKEY_BASE_URL).origin, maxRetries: 0,
  defaultHeaders: { 'x-portkey-provider': 'anthropic' } });\n${body}`;

const ask = (text: string) => `model: 'gpt-4o-mini', messages: [{ role: 'user', content: '${text}' }]`;
const tool = `tools: [{ type: 'function', function: { name: 'getTime', parameters: { type: 'object', properties: { city: { type: 'string' } } } } }]`;

interface Case {
  readonly name: string;
  readonly source: string;
  readonly stdout: string;
  readonly span: Readonly<Record<string, unknown>>;
}

const cases: readonly Case[] = [
  {
    name: 'openai: chat',
    source:
      openAi(`const { choices } = await client.chat.completions.create({ ${ask('[[say:hello]]')}, temperature: 0 });
      console.log(choices[0].message.content);`),
    stdout: 'hello\n',
    span: { 'gen_ai.operation.name': 'chat', 'gen_ai.request.temperature': 0, 'gen_ai.provider.name': 'openai' },
  },
  {
    name: 'openai: a streamed chat with its usage',
    source: openAi(`const stream = await client.chat.completions.create({ ${ask('[[say:a b c]] [[cached:1024]]')},
      stream: true, stream_options: { include_usage: true } });
      for await (const { choices } of stream) process.stdout.write(choices[0]?.delta.content ?? '');`),
    stdout: 'a b c',
    span: { 'gen_ai.request.stream': true, 'gen_ai.usage.cache_read.input_tokens': 1024 },
  },
  {
    name: 'openai: a streamed tool call',
    source:
      openAi(`const stream = await client.chat.completions.create({ ${ask('What is the time in Lisbon? [[tool:getTime]]')}, ${tool},
      stream: true, stream_options: { include_usage: true } });
      let n = 0; for await (const chunk of stream) n += chunk.choices[0]?.delta.tool_calls?.length ? 1 : 0;
      console.log(n > 0);`),
    stdout: 'true\n',
    span: { 'gen_ai.output.messages': expect.stringContaining('"name":"getTime"') },
  },
  {
    name: 'openai: Responses',
    source: openAi(
      `console.log((await client.responses.create({ model: 'gpt-4o-mini', input: '[[say:hello]]' })).output_text);`,
    ),
    stdout: 'hello\n',
    span: { 'gen_ai.operation.name': 'chat', 'gen_ai.input.messages': expect.stringContaining('[[say:hello]]') },
  },
  {
    name: 'openai: streamed Responses',
    source:
      openAi(`for await (const event of await client.responses.create({ model: 'gpt-4o-mini', input: '[[say:hello]]', stream: true }))
      if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);`),
    stdout: 'hello',
    span: { 'gen_ai.output.messages': expect.stringContaining('hello') },
  },
  {
    name: 'openai: embeddings',
    source:
      openAi(`const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input: ['a', 'b'] });
      console.log(data.length);`),
    stdout: '2\n',
    span: { 'gen_ai.operation.name': 'embeddings', 'gen_ai.request.model': 'text-embedding-3-small' },
  },
  {
    name: 'anthropic: messages',
    source:
      anthropic(`const { content } = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100, system: 'Be brief.',
      messages: [{ role: 'user', content: '[[say:hello]]' }] });
      console.log(content[0].text);`),
    stdout: 'hello\n',
    span: { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'claude-sonnet-4-5' },
  },
  {
    name: 'anthropic: a stream',
    source:
      anthropic(`const stream = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100, stream: true,
      messages: [{ role: 'user', content: '[[say:hello]] [[cached:1024]]' }] });
      for await (const event of stream) if (event.delta?.text) process.stdout.write(event.delta.text);`),
    stdout: 'hello',
    span: { 'gen_ai.usage.cache_read.input_tokens': 1024 },
  },
];

describe('one span for each call, with what was billed', () => {
  test.each(cases)('$name', async ({ source, stdout, span }) => {
    const ran = await lab.app(source);
    expect({ exit: ran.exitCode, stdout: ran.stdout }, ran.stderr).toEqual({ exit: 0, stdout });
    expect(ran.spans, ran.stderr).toHaveLength(1);
    const [only] = ran.spans;
    expect(only?.attributes).toMatchObject(span);
    const [served] = lab.provider.served;
    expect(only?.attributes).toMatchObject({ 'gen_ai.usage.input_tokens': served?.billed.inputTokens });
    expect(only?.attributes['gen_ai.usage.output_tokens'] ?? 0).toBe(served?.billed.outputTokens);
    expect(only?.attributes['gen_ai.usage.cost']).toBeGreaterThan(0);
    expect(idsOnTheWire(lab)).toEqual([only?.spanId]);
  });

  test('a CommonJS app, by NODE_OPTIONS', async () => {
    const source = `const OpenAI = require('openai');\n${OPENAI}
      client.chat.completions.create({ ${ask('[[say:hello]]')} }).then(({ choices }) => console.log(choices[0].message.content));`;
    const ran = await lab.app(source, { ending: 'cjs', byEnvironment: true });
    expect(ran.stdout, ran.stderr).toBe('hello\n');
    expect(ran.spans.map(({ name }) => name)).toEqual(['chat gpt-4o-mini']);
  });
});

describe('what goes wrong', () => {
  test('a refusal', async () => {
    const ran = await lab.app(
      openAi(
        `await client.chat.completions.create({ ${ask('[[error:400]]')} }).catch(({ status }) => console.log(status));`,
      ),
    );
    expect(ran.stdout, ran.stderr).toBe('400\n');
    expect(ran.spans).toHaveLength(1);
    expect(ran.spans[0]?.attributes).toMatchObject({ 'error.type': '400', 'portkey.span.role': 'failed' });
    expect(ran.spans[0]?.attributes).not.toHaveProperty('gen_ai.usage.cost');
  });

  test('a stream that the app leaves', async () => {
    const ran = await lab.app(
      openAi(`const stream = await client.chat.completions.create({ ${ask('[[say:a b c d e f g h]] [[pace:20]]')}, stream: true });
        for await (const _ of stream) break;
        console.log('left');`),
    );
    expect(ran.stdout, ran.stderr).toBe('left\n');
    expect(ran.spans).toHaveLength(1);
    expect(ran.spans[0]?.attributes).toMatchObject({ 'portkey.cost.unknown': 'no_usage' });
  });

  test('an error in the middle of a stream', async () => {
    const ran = await lab.app(
      openAi(`const stream = await client.chat.completions.create({ ${ask('[[say:a b c d]] [[stream-error]]')}, stream: true });
        try { for await (const _ of stream); } catch (error) { console.log(error.constructor.name); }`),
    );
    expect(ran.stdout, ran.stderr).toBe('APIError\n');
    expect(ran.spans).toHaveLength(1);
    expect(ran.spans[0]?.attributes).toHaveProperty('error.type');
  });
});

describe('who else is there', () => {
  test('another span of the app is above, and a header of the app stays', async () => {
    const foreign = '00-11111111111111111111111111111111-2222222222222222-01';
    const ran = await lab.app(
      openAi(`import { trace } from '@opentelemetry/api';
        import { setImmediate } from 'node:timers/promises';
        await setImmediate(); await setImmediate();
        await trace.getTracer('app').startActiveSpan('job', async (span) => {
          console.log(span.isRecording() && span.spanContext().spanId);
          await client.chat.completions.create({ ${ask('[[say:x]]')} });
          await client.chat.completions.create({ ${ask('[[say:x]]')} }, { headers: { traceparent: '${foreign}' } });
          span.end();
        });`),
    );
    expect(ran.exitCode, ran.stderr).toBe(0);
    const job = ran.stdout.trim();
    expect(ran.spans.map(({ parentSpanId }) => parentSpanId)).toEqual([job, job]);
    expect(lab.provider.requests[1]?.headers.traceparent).toBe(foreign);
  });

  test('requests to other places are left alone', async () => {
    const ran = await lab.app(
      openAi(`await client.chat.completions.create({ ${ask('[[say:hello]]')} });
        await fetch(process.env.PORTKEY_BASE_URL + '/models').catch(() => {});`),
      { env: { PORTKEY_BASE_URL: lab.provider.url.replace('127.0.0.1', 'localhost') } },
    );
    expect(ran.exitCode, ran.stderr).toBe(0);
    lab.reset();
    const elsewhere = await lab.app(
      openAi(`await client.chat.completions.create({ ${ask('[[say:hello]]')} });`).replace(
        'process.env.PORTKEY_BASE_URL',
        `'${lab.provider.url}'`,
      ),
      { env: { PORTKEY_BASE_URL: 'https://gateway.example' } },
    );
    expect(elsewhere.exitCode, elsewhere.stderr).toBe(0);
    expect(elsewhere.spans).toEqual([]);
    expect(lab.provider.requests[0]?.headers.traceparent).toBeUndefined();
  });

  test.each(['openai', 'anthropic, openai', 'http'])('PORTKEY_OTEL_DISABLED=%s', async (off) => {
    const ran = await lab.app(openAi(`await client.chat.completions.create({ ${ask('[[say:hello]]')} });`), {
      env: { PORTKEY_OTEL_DISABLED: off },
    });
    expect(ran.exitCode, ran.stderr).toBe(0);
    expect(ran.spans).toEqual([]);
  });
});
