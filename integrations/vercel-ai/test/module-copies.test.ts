import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { context, propagation, trace } from '@opentelemetry/api';
import { generateText } from 'ai';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Provider, startProvider } from '../../../test/provider/provider.ts';
import { type ExportedSpan, received } from './exported.ts';

/** Bundlers evaluate a module once for `instrumentation.ts` and once more for a route: what one sets up, the other uses. */
let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(async () => {
  globalThis.AI_SDK_TELEMETRY_INTEGRATIONS = undefined;
  trace.disable();
  context.disable();
  propagation.disable();
  await provider.close();
});

test('two copies of this package register once, and share what is going on', async () => {
  const inInstrumentation = await import('../src/index.ts');
  vi.resetModules();
  const inRoute = await import('../src/index.ts');
  expect(inRoute.registerPortkey).not.toBe(inInstrumentation.registerPortkey);

  const spans: ExportedSpan[] = [];
  const options = {
    endpoint: 'http://127.0.0.1:9/v1/traces',
    protocol: 'http/json' as const,
    gatewayOrigins: [provider.url],
    fetch: async (_: unknown, init?: RequestInit) => {
      const body = init?.body as Uint8Array<ArrayBuffer> | string;
      spans.push(...received(typeof body === 'string' ? body : new TextDecoder().decode(body)));
      return Response.json({});
    },
  };
  const registration = inInstrumentation.registerPortkey(options);
  expect(inRoute.registerPortkey({ serviceName: 'another' })).toBe(registration);
  expect(globalThis.AI_SDK_TELEMETRY_INTEGRATIONS).toHaveLength(1);

  const portkey = inRoute.withPortkey(
    createOpenAICompatible({ name: 'portkey', baseURL: provider.url, fetch: inRoute.portkeyFetch() }),
  );
  await inRoute.withPortkeyMetadata({ userId: 'ada' }, () =>
    generateText({ model: portkey('gpt-4o-mini'), prompt: 'Hello' }),
  );
  await registration.forceFlush();
  expect(spans.map(({ name }) => name).toSorted()).toEqual(['chat gpt-4o-mini', 'invoke_agent']);
  const chat = spans.find(({ name }) => name.startsWith('chat'));
  expect(chat?.attributes).toMatchObject({
    'user.id': 'ada',
    'gen_ai.usage.input_tokens': provider.served[0]?.billed.inputTokens,
  });
  expect(provider.requests.map(({ headers }) => headers.traceparent?.toString().split('-')[2])).toEqual([chat?.spanId]);
});
