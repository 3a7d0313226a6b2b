import { portkeyFetch, startModelCall, withPortkeyMetadata } from '@portkey-otel/core/otel';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import { type Provider, startProvider } from '../provider/provider.ts';
import { type Recorder, startRecorder } from './recorder.ts';

let provider: Provider;
let gateway: Gateway;
let recorder: Recorder;

beforeAll(async () => {
  [provider, gateway] = await Promise.all([startProvider(), startGateway()]);
});
afterAll(() => Promise.all([gateway?.close(), provider?.close()]));
beforeEach(() => {
  provider.reset();
  recorder = startRecorder();
});
afterEach(() => recorder.stop());

/** A chat through the real gateway, by a client that only has our fetch. */
async function chat(content: string, { config = {}, body = {} }: { config?: object; body?: object } = {}) {
  const fetchIt = portkeyFetch(undefined, { gatewayOrigins: [gateway.url] });
  const target = { provider: 'openai', custom_host: provider.url, api_key: 'demo' };
  const call = startModelCall({ provider: 'openai', requestModel: 'gpt-4o-mini', url: gateway.url });
  const response = await withPortkeyMetadata({ userId: 'ada' }, () =>
    call.run(() =>
      fetchIt(`${gateway.url}/v1/chat/completions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-portkey-config': JSON.stringify({ ...target, ...config }),
          'x-portkey-forward-headers': 'traceparent,baggage',
          'x-portkey-trace-id': 'my-trace',
        },
        body: JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content }], ...body }),
      }),
    ),
  );
  const text = await response.text();
  call.end();
  return {
    status: response.status,
    text,
    attributes: recorder.spans[0]?.attributes,
    spanId: call.span.spanContext().spanId,
  };
}

const target = () => ({ provider: 'openai', custom_host: provider.url, api_key: 'demo' });

it("a plain call: the provider behind the gateway sees the model call's own span id", async () => {
  const { status, attributes, spanId } = await chat('Hello');
  expect(status).toBe(200);
  expect(provider.requests[0]?.headers.traceparent).toContain(`-${spanId}-01`);
  expect(attributes).toMatchObject({
    'portkey.gateway.routed': true,
    'portkey.gateway.provider': 'openai',
    'portkey.gateway.retry_count': 0,
    'portkey.gateway.cache_status': 'disabled',
    'portkey.gateway.trace_id': 'my-trace',
    'portkey.gateway.config': 'inline',
  });
});

it('a retry that succeeds', async () => {
  const { status, attributes } = await chat('Hi [[fail:429x2]]', {
    config: { retry: { attempts: 3, on_status_codes: [429] } },
  });
  expect(status).toBe(200);
  expect(provider.requests.map((request) => request.status)).toEqual([429, 429, 200]);
  expect(attributes).toMatchObject({ 'portkey.gateway.retry_count': 2 });
});

it('retries that all fail', async () => {
  const { status, attributes } = await chat('Hi [[error:503]]', {
    config: { retry: { attempts: 1, on_status_codes: [503] } },
  });
  expect(status).toBe(503);
  expect(attributes).toMatchObject({ 'portkey.gateway.retry_count': -1 });
});

it('a fallback names the target that answered', async () => {
  const config = {
    provider: undefined,
    custom_host: undefined,
    strategy: { mode: 'fallback' },
    targets: [{ ...target(), override_params: { model: 'no-such-model' } }, target()],
  };
  const { status, attributes } = await chat('Hello', { config });
  expect(status).toBe(200);
  expect(attributes?.['portkey.gateway.target']).toBe('config.targets[1]');
});

it('load balancing names the target that was drawn', async () => {
  const targets = ['gpt-4o-mini', 'gpt-4o'].map((model) => ({ ...target(), weight: 1, override_params: { model } }));
  const config = { provider: undefined, custom_host: undefined, strategy: { mode: 'loadbalance' }, targets };
  for (let calls = 0; calls < 8; calls += 1) await chat('Hello', { config });
  const drawn = recorder.spans.map(({ attributes }) => String(attributes['portkey.gateway.target']));
  const asked = provider.requests.map(({ body }) => (body as { model: string }).model);
  expect(asked).toHaveLength(8);
  expect(drawn).toEqual(asked.map((model) => `config.targets[${model === 'gpt-4o' ? 1 : 0}]`));
});

it('a stream: the facts are there before it ends, and the chunks are untouched', async () => {
  const { text, attributes } = await chat('Hello', { body: { stream: true } });
  expect(text.trimEnd().endsWith('data: [DONE]')).toBe(true);
  expect(attributes).toMatchObject({ 'portkey.gateway.provider': 'openai', 'portkey.gateway.retry_count': 0 });
});

it('an error of the provider reaches the user as it is', async () => {
  const { status, text, attributes } = await chat('Hi [[error:401]]');
  expect(status).toBe(401);
  expect(JSON.parse(text)).toHaveProperty('error');
  expect(attributes).toMatchObject({ 'portkey.gateway.routed': true });
});
