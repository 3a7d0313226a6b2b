import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Provider, startProvider } from '../provider/provider.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { isLoopback, listeningSockets } from './listening-sockets.ts';
import { gatewayConfiguration, type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

let provider: Provider;
let gateway: Gateway;
let proxy: RecordingProxy;

beforeAll(async () => {
  [provider, gateway] = await Promise.all([startProvider(), startGateway()]);
  proxy = await startRecordingProxy({ target: gateway.url, addHeaders: gatewayConfiguration(provider.url) });
});
afterAll(async () => {
  await Promise.all([proxy?.close(), gateway?.close(), provider?.close()]);
});
beforeEach(() => {
  provider.reset();
  proxy.reset();
});

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

function chat(content: string, more: object = {}): Promise<Response> {
  return fetch(`${proxy.url}/v1/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer demo',
      'x-portkey-api-key': 'demo',
      'x-portkey-provider': 'openai',
      traceparent,
      baggage: '_user=u%201',
    },
    body: JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content }], ...more }),
  });
}

describe('through the gateway', () => {
  test('a chat: the answer passes, the request is recorded with its secrets masked', async () => {
    const response = await chat('Hello');
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { id: string };
    expect(answer.id).toBe(provider.served[0]?.id);
    expect(response.headers.get('x-portkey-provider')).toBe('openai');
    expect(response.headers.get('x-portkey-retry-attempt-count')).toBe('0');
    expect(proxy.requests).toMatchObject([
      { method: 'POST', path: '/v1/chat/completions', headers: { traceparent }, response: { status: 200 } },
    ]);
    expect(proxy.requests[0]?.headers).toMatchObject({ authorization: '***', 'x-portkey-api-key': '***' });
  });

  test('trace headers reach the provider', async () => {
    await chat('Hello');
    expect(provider.served[0]?.headers).toMatchObject({ traceparent, baggage: '_user=u%201' });
  });

  test('a stream arrives in pieces, the first of them before the last is sent', async () => {
    const response = await chat('Hello [[pace:15]]', { stream: true, stream_options: { include_usage: true } });
    expect(response.status).toBe(200);
    let reads = 0;
    let body = '';
    for await (const bytes of response.body ?? []) {
      if (reads === 0) expect(provider.served).toEqual([]);
      reads += 1;
      body += Buffer.from(bytes).toString();
    }
    expect(reads).toBeGreaterThan(2);
    expect(body).toContain('"total_tokens"');
    expect(body.trimEnd().endsWith('data: [DONE]')).toBe(true);
  });

  test('a 429 is tried again by the gateway, and billed once', async () => {
    const response = await chat('Hello [[fail:429x1]]');
    expect(response.status).toBe(200);
    expect(response.headers.get('x-portkey-retry-attempt-count')).toBe('1');
    expect(provider.requests.map((request) => request.status)).toEqual([429, 200]);
    expect(provider.served).toHaveLength(1);
    expect(proxy.requests).toHaveLength(1);
  });

  test('an error of the provider comes back as an error', async () => {
    const response = await chat('Hello [[error:400]]');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Invalid request.');
    expect(provider.served).toEqual([]);
  });

  test('embeddings', async () => {
    const response = await fetch(`${proxy.url}/v1/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer demo' },
      body: JSON.stringify({ model: 'text-embedding-3-small', input: ['one', 'two'] }),
    });
    expect(((await response.json()) as { data: unknown[] }).data).toHaveLength(2);
  });
});

test('a gateway that is down is a 502, at once', async () => {
  const lonely = await startRecordingProxy({ target: 'http://127.0.0.1:1' });
  const response = await fetch(`${lonely.url}/v1/chat/completions`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(502);
  expect(await response.text()).toContain('not reachable');
  await lonely.close();
});

describe.runIf(process.platform === 'linux')('addresses', () => {
  test('gateway, provider and proxy listen on loopback only', () => {
    const sockets = listeningSockets([process.pid, gateway.pid]) ?? [];
    const ports = sockets.map((socket) => socket.port);
    for (const { url } of [gateway, provider, proxy]) expect(ports).toContain(Number(new URL(url).port));
    expect(sockets.filter((socket) => socket.pid === gateway.pid)).toHaveLength(1);
    expect(sockets.filter((socket) => !isLoopback(socket))).toEqual([]);
  });

  test.each(['127.0.0.1', '::1'])('a socket on %s is seen as what it is', async (host) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const { port } = server.address() as { port: number };
    expect(listeningSockets([process.pid])?.find((socket) => socket.port === port)).toMatchObject({ address: host });
    await new Promise((resolve) => server.close(resolve));
  });

  test.each([
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.7', false],
    ['127.0.0.53', true],
    ['::ffff:127.0.0.1', true],
  ])('%s is loopback: %s', (address, expected) => {
    expect(isLoopback({ pid: 1, address, port: 1 })).toBe(expected);
  });
});
