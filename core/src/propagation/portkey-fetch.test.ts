import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { context, trace } from '@opentelemetry/api';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Recorder, startRecorder } from '../../../test/ingest/recorder.ts';
import { startModelCall } from '../instrument/model-call.ts';
import { configure, isGatewayUrl } from '../instrument/settings.ts';
import { endOpenOperations } from '../instrument/started.ts';
import { processState } from '../instrument/state.ts';
import { withPortkeyMetadata } from './metadata.ts';
import { portkeyFetch } from './portkey-fetch.ts';
import { portkeyHeaders } from './portkey-headers.ts';
import { injectTraceHeaders, suppressTracing } from './trace-headers.ts';

/** Stands in for the gateway: keeps what came and answers with the gateway's headers. */
let origin: string;
let arrived: IncomingHttpHeaders[];
let bodies: string[];
const server = createServer(async (request, response) => {
  arrived.push(request.headers);
  let body = '';
  for await (const chunk of request) body += chunk;
  bodies.push(body);
  response.writeHead(request.url?.includes('fail') ? 446 : 200, {
    'x-portkey-provider': 'openai',
    'x-portkey-cache-status': 'HIT',
    'x-portkey-retry-attempt-count': '2',
    'x-portkey-last-used-option-index': 'config.targets[1]',
    'x-portkey-trace-id': 't1',
    ...(request.url?.includes('echo') && { 'content-type': request.headers['content-type'] }),
  });
  if (request.url?.includes('echo')) return void response.end(body);
  response.write('data: 1\n\n');
  setTimeout(() => response.end('data: 2\n\n'), 20);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

let recorder: Recorder;
beforeEach(() => {
  recorder = startRecorder();
  arrived = [];
  bodies = [];
});
afterEach(() => {
  endOpenOperations();
  recorder.stop();
});

const gateway = () => ({ gatewayOrigins: [origin] });

describe('headers', () => {
  it("carry the model call's own span id", async () => {
    const call = startModelCall({ requestModel: 'm' });
    await call.run(() => portkeyFetch(undefined, gateway())(`${origin}/v1/chat/completions`));
    const { traceId, spanId } = call.span.spanContext();
    expect(arrived[0]?.traceparent).toBe(`00-${traceId}-${spanId}-01`);
    expect(arrived[0]?.baggage).toBeUndefined();
  });

  it('carry metadata that is set inside or outside of the call', async () => {
    await withPortkeyMetadata(
      { userId: 'ada,1', conversationId: 'c', environment: 'prod', tags: ['a', 'b'], n: 3 },
      async () => {
        const call = startModelCall({ requestModel: 'm' });
        await call.run(() =>
          withPortkeyMetadata({ environment: 'dev' }, () => portkeyFetch(undefined, gateway())(origin)),
        );
      },
    );
    expect(arrived[0]?.baggage).toBe('_user=ada%2C1,conversation_id=c,environment=dev,tags=a%2Cb,n=3');
  });

  it.each([
    ['another host', () => origin.replace('127.0.0.1', 'localhost')],
    ['another port', () => `${origin}0`],
    ['a host that begins alike', () => 'https://api.portkey.ai.evil.test/v1'],
    ['user info that looks like a host', () => 'https://api.portkey.ai@evil.test/v1'],
    ['no URL', () => 'not a url'],
    ['another scheme', () => 'http://api.portkey.ai/v1'],
  ])('go to no other origin: %s', async (_, url) => {
    const calls: unknown[][] = [];
    const inner = async (...args: unknown[]) => {
      calls.push(args);
      return new Response('{}', { headers: { 'x-portkey-provider': 'forged' } });
    };
    const init = { method: 'POST' };
    const call = startModelCall({});
    await withPortkeyMetadata({ userId: 'ada' }, () =>
      call.run(() => portkeyFetch(inner as typeof fetch)(url(), init)),
    );
    call.end();
    expect(calls).toEqual([[url(), init]]);
    expect(calls[0]?.[1]).toBe(init);
    expect(recorder.spans[0]?.attributes['portkey.gateway.provider']).toBeUndefined();
  });

  it.each([
    ['an object', { TraceParent: 'mine', a: 'b' }],
    [
      'a list',
      [
        ['traceparent', 'mine'],
        ['a', 'b'],
      ] as [string, string][],
    ],
    ['Headers', new Headers({ traceparent: 'mine', a: 'b' })],
  ])('are added only where absent: %s', async (_, headers) => {
    const call = startModelCall({});
    await withPortkeyMetadata({ userId: 'ada' }, async () => {
      const inside = startModelCall({});
      await inside.run(() => portkeyFetch(undefined, gateway())(origin, { headers }));
    });
    call.end();
    expect(arrived[0]).toMatchObject({ traceparent: 'mine', a: 'b', baggage: '_user=ada' });
    expect(headers instanceof Headers ? headers.get('baggage') : null).toBeNull();
  });

  it('of a Request are kept', async () => {
    const call = startModelCall({});
    const request = new Request(`${origin}/x`, { method: 'POST', body: 'hello', headers: { 'x-mine': '1' } });
    await call.run(() => portkeyFetch(undefined, gateway())(request));
    expect(arrived[0]).toMatchObject({
      'x-mine': '1',
      traceparent: expect.stringContaining(call.span.spanContext().spanId),
    });
    expect(bodies).toEqual(['hello']);
  });

  it('of a URL object, and of a suppressed context', async () => {
    const fetchIt = portkeyFetch(undefined, gateway());
    const call = startModelCall({});
    await call.run(() => fetchIt(new URL(origin)));
    await context.with(suppressTracing(call.context), () => fetchIt(origin));
    expect(arrived.map(({ traceparent }) => traceparent !== undefined)).toEqual([true, false]);
  });

  it.each([
    ['a lone surrogate', 'a\ud800b', 'a%EF%BF%BDb'],
    ['200 characters', 'x'.repeat(200), 'x'.repeat(128)],
    ['a pair at the cut', `${'x'.repeat(127)}😀`, 'x'.repeat(127)],
    ['a pair before the cut', `${'x'.repeat(126)}😀z`, `${'x'.repeat(126)}%F0%9F%98%80`],
    ['line breaks', 'a\r\nx-evil: 1', 'a%0D%0Ax-evil%3A%201'],
  ])('survive %s', async (_, userId, encoded) => {
    await withPortkeyMetadata({ userId }, () =>
      startModelCall({}).run(() => portkeyFetch(undefined, gateway())(origin)),
    );
    expect(arrived[0]?.baggage).toBe(`_user=${encoded}`);
  });

  it('stay within the limits of W3C Baggage, the first entries first', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`key${i}`, 'ü'.repeat(20)]));
    await withPortkeyMetadata({ ...many, userId: 'ada', 'bad key,=': 'v' }, () =>
      startModelCall({}).run(() => portkeyFetch(undefined, gateway())(origin)),
    );
    const baggage = String(arrived[0]?.baggage);
    expect(baggage.length).toBeLessThanOrEqual(8_192);
    expect(baggage.split(',').length).toBeLessThanOrEqual(180);
    expect(baggage.startsWith('_user=ada,')).toBe(true);
    expect(baggage).not.toContain('bad key');
  });

  it('for clients without fetch', () => {
    const call = startModelCall({});
    call.run(() => {
      expect(injectTraceHeaders({ a: '1' }, { url: 'https://api.portkey.ai/v1/x' })).toMatchObject({
        a: '1',
        traceparent: expect.any(String),
      });
      const untouched = { a: '1' };
      expect(injectTraceHeaders(untouched, { url: 'https://api.openai.com/v1' })).toBe(untouched);
      expect(injectTraceHeaders(undefined, { url: 'nonsense' })).toEqual({});
    });
  });
});

describe('what the gateway did', () => {
  it.each([
    ['an answer', '/v1/chat', { 'portkey.gateway.guardrail_status': undefined }],
    ['an error', '/fail', { 'portkey.gateway.guardrail_status': 'denied' }],
  ])('is read from %s, before the body is', async (_, path, extra) => {
    const call = startModelCall({});
    const response = await call.run(() =>
      portkeyFetch(undefined, gateway())(origin + path, { headers: { 'x-portkey-config': 'pc-shop' } }),
    );
    call.end();
    expect(await response.text()).toBe('data: 1\n\ndata: 2\n\n');
    const { attributes } = recorder.spans[0] ?? {};
    expect(attributes).toMatchObject({
      'portkey.gateway.routed': true,
      'portkey.gateway.provider': 'openai',
      'portkey.gateway.cache_status': 'hit',
      'portkey.gateway.retry_count': 2,
      'portkey.gateway.target': 'config.targets[1]',
      'portkey.gateway.trace_id': 't1',
      'portkey.gateway.config': 'pc-shop',
    });
    for (const [name, value] of Object.entries(extra)) expect(attributes?.[name]).toBe(value);
  });

  it('goes to the innermost span too, when that is a model call of another library', async () => {
    const call = startModelCall({});
    await call.run(() =>
      trace
        .getTracer('native')
        .startActiveSpan('chat m', { attributes: { 'gen_ai.request.model': 'm' } }, async (native) => {
          await portkeyFetch(undefined, gateway())(origin);
          expect(arrived[0]?.traceparent).toContain(native.spanContext().spanId);
          native.end();
        }),
    );
    call.end();
    expect(recorder.spans.map(({ attributes }) => attributes['portkey.gateway.provider'])).toEqual([
      'openai',
      'openai',
    ]);
  });

  it('goes to no span that is not a model call', async () => {
    await trace.getTracer('http').startActiveSpan('GET /', async (span) => {
      await portkeyFetch(undefined, gateway())(origin);
      span.end();
    });
    expect(arrived[0]?.traceparent).toBeDefined();
    expect(recorder.spans[0]?.attributes).toEqual({});
  });

  it.each([
    [
      'https://api.portkey.ai/v1/prompts/pp-hello-1@12/completions',
      { 'portkey.gateway.prompt_id': 'pp-hello-1', 'portkey.gateway.prompt_version': '12' },
    ],
    ['https://api.portkey.ai/v1/prompts/pp-a/completions?x', { 'portkey.gateway.prompt_id': 'pp-a' }],
  ])('names the prompt of %s', async (url, facts) => {
    const call = startModelCall({});
    await call.run(() =>
      portkeyFetch((async () => new Response('')) as typeof fetch)(url, {
        headers: { 'x-portkey-config': '{"virtual_key":"vk-secret"}' },
      }),
    );
    call.end();
    expect(recorder.spans[0]?.attributes).toMatchObject({ ...facts, 'portkey.gateway.config': 'inline' });
    expect(JSON.stringify(recorder.spans[0]?.attributes)).not.toContain('secret');
  });
});

describe('the inner fetch stays what it is', () => {
  it('errors, aborts and arguments pass through', async () => {
    const failure = new TypeError('fetch failed');
    const failing = portkeyFetch((() => Promise.reject(failure)) as typeof fetch);
    const call = startModelCall({});
    await expect(call.run(() => failing('https://api.portkey.ai/v1'))).rejects.toBe(failure);

    const abort = new AbortController();
    const waiting = portkeyFetch(undefined, gateway())(origin, { signal: abort.signal });
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('streams arrive as they are sent', async () => {
    const response = await portkeyFetch(undefined, gateway())(origin);
    const reader = response.body!.getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toBe('data: 1\n\n');
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: 2\n\n');
  });
});

describe('gateway origins', () => {
  afterEach(() => {
    delete process.env.PORTKEY_BASE_URL;
    delete process.env.PORTKEY_GATEWAY_ORIGINS;
    delete processState().settings.gatewayOrigins;
    configure({});
  });

  it('are the defaults and what the user names', () => {
    process.env.PORTKEY_BASE_URL = 'https://gw.corp.test:8443/v1';
    process.env.PORTKEY_GATEWAY_ORIGINS = 'https://a.test, http://b.test:1 , nonsense';
    configure({ gatewayOrigins: ['https://c.test/path'] });
    portkeyHeaders({ baseUrl: 'https://d.test/v1' });
    const yes = [
      'https://api.portkey.ai/x',
      'https://aigw.portkey.ai',
      'https://gw.corp.test:8443/a',
      'https://a.test',
      'http://b.test:1/',
      'https://c.test',
      'https://d.test/v1',
    ];
    const no = ['https://gw.corp.test', 'http://a.test', 'http://b.test', 'nonsense', 'https://x.api.portkey.ai'];
    expect(yes.filter((url) => !isGatewayUrl(url))).toEqual([]);
    expect(no.filter(isGatewayUrl)).toEqual([]);
  });

  it('portkeyHeaders in the form that defaultHeaders options take', () => {
    expect(
      portkeyHeaders({
        apiKey: 'pk',
        provider: '@openai',
        config: { retry: { attempts: 2 } },
        metadata: { _user: 'a' },
        headers: { 'cache-namespace': 'n' },
      }),
    ).toEqual({
      'x-portkey-api-key': 'pk',
      'x-portkey-provider': '@openai',
      'x-portkey-config': '{"retry":{"attempts":2}}',
      'x-portkey-metadata': '{"_user":"a"}',
      'x-portkey-cache-namespace': 'n',
    });
  });
});

describe('hook_results of an answer', () => {
  const hooks = (...verdicts: (boolean | undefined)[]) => ({
    id: 'r1',
    hook_results: {
      before_request_hooks: verdicts.slice(0, 1).map((verdict) => ({ id: 'a', verdict })),
      after_request_hooks: verdicts.slice(1).map((verdict) => ({ id: 'b', verdict })),
    },
  });
  const config = { 'x-portkey-config': 'pc-1' };
  const json = { 'content-type': 'application/json' };

  it.each<[string, unknown, Record<string, string>, string | undefined]>([
    ['all passed', hooks(true, true), { ...json, ...config }, 'passed'],
    ['one failed', hooks(true, false), { ...json, ...config }, 'failed'],
    ['none ran', hooks(), { ...json, ...config }, undefined],
    ['no verdict', hooks(undefined), { ...json, ...config }, undefined],
    ['none', { id: 'r1' }, { ...json, ...config }, undefined],
    ['not an object', '"hook_results"', { ...json, ...config }, undefined],
    ['without a config there are none', hooks(true), json, undefined],
    ['a stream is not touched', hooks(true), { 'content-type': 'text/event-stream', ...config }, undefined],
  ])('%s', async (_, body, headers, status) => {
    const call = startModelCall({ requestModel: 'm' });
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await call.run(() =>
      portkeyFetch(undefined, gateway())(`${origin}/echo`, { method: 'POST', headers, body: sent }),
    );
    expect(await response.text()).toBe(sent);
    call.end();
    expect(recorder.spans[0]?.attributes['portkey.gateway.guardrail_status']).toBe(status);
  });
});
