import { configure } from '@portkey-otel/core/otel';
import { Settings } from 'llamaindex';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Provider, startProvider } from '../../../test/provider/provider.ts';
import { instrumentLlamaIndex, type StreamUsage } from '../src/index.ts';
import { comparable, makeModels, startApp, type TracedApp } from './traced-app.ts';

/** Streams tell their usage only when asked. Not every endpoint takes the question, and no user's code sees the answer. */
let app: TracedApp;
let elsewhere: Provider;
beforeAll(async () => {
  app = await startApp();
  elsewhere = await startProvider();
});
afterAll(async () => {
  await app.close();
  await elsewhere.close();
});
afterEach(() => {
  instrumentLlamaIndex().uninstrument();
  elsewhere.reset();
  app.provider.reset();
});

async function stream(url: string, additionalChatOptions?: object) {
  const { llm } = makeModels(url);
  const events: unknown[] = [];
  const listen = (event: { detail: unknown }) => events.push(event.detail);
  Settings.callbackManager.on('llm-stream', listen);
  Settings.callbackManager.on('llm-end', listen);
  const chunks: unknown[] = [];
  const messages = [{ role: 'user' as const, content: 'Hello' }];
  for await (const chunk of await llm.chat({ messages, stream: true, additionalChatOptions })) chunks.push(chunk);
  await Promise.resolve();
  Settings.callbackManager.off('llm-stream', listen);
  Settings.callbackManager.off('llm-end', listen);
  return comparable([chunks, events]);
}

describe.each<[string, StreamUsage | undefined, asked: { gateway: boolean; elsewhere: boolean }]>([
  ['by default', undefined, { gateway: true, elsewhere: false }],
  ['known', 'known', { gateway: true, elsewhere: false }],
  ['true', true, { gateway: true, elsewhere: true }],
  ['false', false, { gateway: false, elsewhere: false }],
  ['a list', ['http://127.0.0.1:1/v1'], { gateway: true, elsewhere: false }],
])('%s', (_, streamUsage, asked) => {
  test.each(['gateway', 'elsewhere'] as const)('%s', async (place) => {
    const provider = place === 'gateway' ? app.provider : elsewhere;
    const plain = await stream(provider.url);
    provider.reset();
    app.takeSpans();

    instrumentLlamaIndex({ streamUsage });
    expect(await stream(provider.url)).toBe(plain);
    expect(provider.requests.map(({ body }) => (body as { stream_options?: unknown }).stream_options)).toEqual([
      asked[place] ? { include_usage: true } : undefined,
    ]);
    const [span] = app.takeSpans();
    expect(span?.attributes['gen_ai.usage.input_tokens']).toBe(
      asked[place] ? provider.served[0]?.billed.inputTokens : undefined,
    );
  });
});

test('an origin of the list is asked', async () => {
  instrumentLlamaIndex({ streamUsage: [elsewhere.url] });
  await stream(elsewhere.url);
  expect(elsewhere.requests[0]?.body).toMatchObject({ stream_options: { include_usage: true } });
});

test('what the application says about it stays', async () => {
  instrumentLlamaIndex({ streamUsage: true });
  await stream(elsewhere.url, { stream_options: { include_usage: false } });
  expect(elsewhere.requests[0]?.body).toMatchObject({ stream_options: { include_usage: false } });
  expect(app.takeSpans().at(-1)?.attributes['gen_ai.usage.input_tokens']).toBeUndefined();
});

test('a gateway that becomes known later is asked from then on', async () => {
  instrumentLlamaIndex();
  const later = await startProvider();
  await stream(later.url);
  configure({ gatewayOrigins: [later.url] });
  await stream(later.url);
  expect(later.requests.map(({ body }) => 'stream_options' in (body as object))).toEqual([false, true]);
  await later.close();
});
