import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idsOnTheWire, type Lab, startLab } from './lab.ts';

/** AI SDK 5 and 6, installed under their own names, in apps that ask for no telemetry. */
let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
  const installed = join(import.meta.dirname, '../../../node_modules');
  for (const major of ['5', '6']) {
    const to = join(lab.built.folder, `ai${major}/node_modules`);
    cpSync(join(installed, `ai${major}`), join(to, 'ai'), { recursive: true });
    cpSync(join(installed, `openai-compatible${major}`), join(to, '@ai-sdk/openai-compatible'), { recursive: true });
  }
});
afterAll(() => lab?.close());
beforeEach(() => lab.reset());

const PROVIDER = `const portkey = createOpenAICompatible({ name: 'portkey', baseURL: process.env.PORTKEY_BASE_URL, includeUsage: true,
  apiKey: 'x', headers: { 'x-portkey-provider': 'openai' } });
const model = portkey('gpt-4o-mini');`;
const NAMES = 'embedMany, generateObject, generateText, stepCountIs, streamText, tool';
const esm = (body: string) => `import { ${NAMES} } from 'ai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { z } from 'zod';\n${PROVIDER}\n${body}`;
const cjs = (body: string) => `const { ${NAMES} } = require('ai');
const { createOpenAICompatible } = require('@ai-sdk/openai-compatible');
const { z } = require('zod');\n${PROVIDER}\n(async () => {${body}})();`;

const AGENT = `const getTime = tool({ description: 'The time in a city', inputSchema: z.object({ city: z.string() }),
    execute: async () => 'noon' });
  const { text } = await generateText({ model, prompt: 'What is the time in Lisbon? [[tool:getTime]]', tools: { getTime },
    stopWhen: stepCountIs(3), maxRetries: 0 });
  console.log(text.length > 0);`;

/** Names with their parents', in the order of arrival made one of names. */
function tree({ spans }: { readonly spans: readonly { name: string; spanId: string; parentSpanId: string }[] }) {
  const nameOf = (id: string) => spans.find(({ spanId }) => spanId === id)?.name ?? '';
  return spans.map(({ name, parentSpanId }) => `${nameOf(parentSpanId)} > ${name}`).sort();
}

describe.each(['5', '6'])('AI SDK %s', (major) => {
  const folder = `ai${major}`;

  test.each([
    ['ES module', 'mjs', esm],
    ['CommonJS', 'cjs', cjs],
  ] as const)('an agent with a tool, %s', async (_, ending, source) => {
    const ran = await lab.app(source(AGENT), { folder, ending });
    expect({ exit: ran.exitCode, stdout: ran.stdout }, ran.stderr).toEqual({ exit: 0, stdout: 'true\n' });
    expect(tree(ran)).toEqual([
      ' > invoke_agent',
      'invoke_agent > chat gpt-4o-mini',
      'invoke_agent > chat gpt-4o-mini',
      'invoke_agent > execute_tool getTime',
    ]);
    const calls = ran.spans.filter(({ name }) => name.startsWith('chat'));
    expect(idsOnTheWire(lab).sort()).toEqual(calls.map(({ spanId }) => spanId).sort());
    const billed = lab.provider.served.map(({ billed: { inputTokens } }) => inputTokens);
    expect(calls.map(({ attributes }) => attributes['gen_ai.usage.input_tokens']).sort()).toEqual(billed.sort());
    expect(calls.every(({ attributes }) => attributes['portkey.span.role'] === 'billable')).toBe(true);
  });

  test('a stream, with what was cached', async () => {
    const ran = await lab.app(
      esm(`const { textStream } = streamText({ model, prompt: '[[say:a b c]] [[cached:1024]]', maxRetries: 0 });
        for await (const text of textStream) process.stdout.write(text);`),
      { folder },
    );
    expect(ran.stdout, ran.stderr).toBe('a b c');
    expect(tree(ran)).toEqual([' > invoke_agent', 'invoke_agent > chat gpt-4o-mini']);
    const call = ran.spans.find(({ name }) => name.startsWith('chat'));
    expect(call?.attributes).toMatchObject({
      'gen_ai.usage.cache_read.input_tokens': 1024,
      'gen_ai.usage.input_tokens': lab.provider.served[0]?.billed.inputTokens,
    });
  });

  test('embeddings', async () => {
    const ran = await lab.app(
      esm(`const { embeddings } = await embedMany({ model: portkey.textEmbeddingModel('text-embedding-3-small'),
        values: ['a', 'b'], maxRetries: 0 });
        console.log(embeddings.length);`),
      { folder },
    );
    expect(ran.stdout, ran.stderr).toBe('2\n');
    expect(ran.spans.map(({ name }) => name)).toEqual(['embeddings text-embedding-3-small']);
    expect(idsOnTheWire(lab)).toEqual([ran.spans[0]?.spanId]);
  });

  test('a call that has chosen its own telemetry keeps it, one that wants none has none', async () => {
    const ran = await lab.app(
      esm(`const say = (word, isEnabled) => generateText({ model, prompt: \`[[say:\${word}]]\`, maxRetries: 0, experimental_telemetry: { isEnabled } });
        await say('on', true); await say('off', false);`),
      { folder, env: { PORTKEY_OTEL_DISABLED: 'openai' } },
    );
    expect(ran.exitCode, ran.stderr).toBe(0);
    const billable = ran.spans.filter(({ attributes }) => attributes['portkey.span.role'] === 'billable');
    expect(billable).toHaveLength(1);
    expect(idsOnTheWire(lab)[0]).toBe(billable[0]?.spanId);
    expect(billable[0]?.scope).toBe('ai');
  });

  test('a model that the app has wrapped is traced once', async () => {
    const ran = await lab.app(
      esm(`const { withPortkey } = await import('@portkey-otel/vercel-ai/parts');
        await generateText({ model: withPortkey(model), prompt: '[[say:x]]', maxRetries: 0 });`),
      { folder, nodeArgs: ['--conditions=@portkey-otel/source'] },
    );
    expect(ran.exitCode, ran.stderr).toBe(0);
    expect(tree(ran)).toEqual([' > invoke_agent', 'invoke_agent > chat gpt-4o-mini']);
  });

  test('what the app sees is the same', async () => {
    const body = `const say = async (fn) => { try { console.log(JSON.stringify(await fn())); } catch (error) { console.log(error.name, error.message); } };
      const ask = (prompt) => ({ model, prompt, maxRetries: 0 });
      await say(async () => { const { text, finishReason } = await generateText(ask('[[say:hello]]')); return { text, finishReason }; });
      await say(() => generateText(ask('[[error:400]]')));
      await say(async () => { const chunks = []; for await (const part of streamText({ ...ask('[[say:a b c]]') }).fullStream) chunks.push(part.type); return chunks; });
      await say(async () => { const chunks = []; for await (const part of streamText({ ...ask('[[say:a b c d]] [[break]]'), onError() {} }).fullStream) chunks.push(part.type); return chunks; });
      await say(() => generateText({ prompt: 'no model' }));
      await say(() => generateText());
      await say(async () => Object.keys(await import('ai')).length);
      await say(() => generateText.name + generateText.length);`;
    const without = await lab.app(esm(body), { folder, without: true });
    const under = await lab.app(esm(body), { folder });
    expect(under.stdout, under.stderr).toBe(without.stdout);
    expect(under.exitCode).toBe(without.exitCode);
  });
});

test('an app on AI SDK 7 is traced through the registry, embeddings too', async () => {
  const ran = await lab.app(`import { embed, generateText } from 'ai';
    import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
    ${PROVIDER}
    await generateText({ model, prompt: '[[say:x]]', maxRetries: 0 });
    await embed({ model: portkey.embeddingModel('text-embedding-3-small'), value: 'x', maxRetries: 0 });`);
  expect(ran.exitCode, ran.stderr).toBe(0);
  expect(ran.spans.map(({ name }) => name.split(' ')[0]).sort()).toEqual(['chat', 'embeddings', 'invoke_agent']);
  const calls = ran.spans.filter(({ name }) => !name.startsWith('invoke_agent'));
  expect(idsOnTheWire(lab).sort()).toEqual(calls.map(({ spanId }) => spanId).sort());
});
