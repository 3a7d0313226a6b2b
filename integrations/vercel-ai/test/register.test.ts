import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Provider, startProvider } from '../../../test/provider/provider.ts';

/** `registerPortkey` sets up the whole process, so each case has a process of its own. */
interface Exported {
  readonly name: string;
  readonly service: string;
  readonly attributes: Record<string, unknown>;
}

let provider: Provider;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  provider = await startProvider();
  receiver = await startReceiver();
});
afterAll(async () => {
  await provider.close();
  await receiver.close();
});
beforeEach(() => {
  provider.reset();
  receiver.spans.length = 0;
});

/** Takes OTLP/HTTP JSON. */
async function startReceiver() {
  const spans: Exported[] = [];
  const server = createServer(async (request, response) => {
    const { resourceSpans } = JSON.parse(await text(request));
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = plain(resource.attributes)['service.name'] as string;
      for (const { spans: sent } of scopeSpans) {
        for (const span of sent) spans.push({ name: span.name, service, attributes: plain(span.attributes) });
      }
    }
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function plain(attributes: { key: string; value: Record<string, unknown> }[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

async function runApp(environment: Record<string, string>, ...args: string[]) {
  const app = fileURLToPath(new URL('registered-app.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@portkey-otel/source', app, ...args], {
    env: {
      PATH: process.env.PATH,
      PORTKEY_BASE_URL: provider.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      NODE_NO_WARNINGS: '1',
      ...environment,
    },
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  const said = `${stdout.slice(0, stdout.lastIndexOf('{"text"'))}${stderr}`.split('\n').filter((line) => line !== '');
  return { said, stderr, ...JSON.parse(stdout.slice(stdout.lastIndexOf('{"text"'))) };
}

const names = () => receiver.spans.map((span) => span.name).sort();
const traced = ['chat gpt-4o-mini', 'embeddings text-embedding-3-small', 'invoke_agent'];

describe('registerPortkey', () => {
  test('one call: spans with their cost at the endpoint, the service named, the header on the wire', async () => {
    const app = await runApp({ PORTKEY_OTEL_ENDPOINT: receiver.url });
    expect(app).toMatchObject({ text: 'Hi!', tokens: provider.served[1]?.billed.inputTokens, same: true });
    expect(app.stderr).toBe(`portkey-otel: tracing is on, to ${receiver.url}; content capture: full\n`);
    expect(app.said).toHaveLength(1);
    expect(names()).toEqual(traced);
    expect(new Set(receiver.spans.map((span) => span.service))).toEqual(new Set(['shop']));
    const chat = receiver.spans.find((span) => span.name.startsWith('chat'));
    expect(chat?.attributes['gen_ai.usage.cost']).toBeGreaterThan(0);
    expect(app.stats).toMatchObject({ queued: 0 });
    for (const request of provider.requests) expect(request.headers.traceparent).toMatch(/^00-\w{32}-\w{16}-01$/);
  });

  test('the standard variables alone: exported there, and once', async () => {
    await runApp({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url }, 'flush');
    expect(names()).toEqual(traced);
  });

  test('both: enriched to ours, and to the standard endpoint as `@vercel/otel` exports it', async () => {
    const standard = await startReceiver();
    await runApp({ PORTKEY_OTEL_ENDPOINT: receiver.url, OTEL_EXPORTER_OTLP_ENDPOINT: standard.url });
    await standard.close();
    expect(names()).toEqual(traced);
    expect(standard.spans.map((span) => span.name).sort()).toEqual(traced);
  });

  test('another provider was first: its spans are its own, and one line says what to do', async () => {
    const app = await runApp({ PORTKEY_OTEL_ENDPOINT: receiver.url }, 'other-provider');
    expect(app).toMatchObject({ text: 'Hi!', same: true });
    expect(app.others.sort()).toEqual(traced);
    expect(names()).toEqual([]);
    expect(app.said).toHaveLength(1);
    expect(app.said[0]).toMatch(/another OpenTelemetry tracer provider.*portkeySpanProcessor/);
  });

  test('no key and no endpoint: one warning, the app as ever', async () => {
    const app = await runApp({});
    expect(app.text).toBe('Hi!');
    expect(app.said).toEqual([expect.stringContaining('no PORTKEY_API_KEY and no endpoint')]);
  });

  test('switched off', async () => {
    const app = await runApp({ PORTKEY_OTEL_ENDPOINT: receiver.url, PORTKEY_DISABLED: 'true' });
    expect(app).toMatchObject({ text: 'Hi!', said: [] });
    expect(names()).toEqual([]);
    for (const request of provider.requests) expect(request.headers.traceparent).toBeUndefined();
  });

  test('an endpoint that is down: the app as ever, one line about the loss', async () => {
    const app = await runApp({ PORTKEY_OTEL_ENDPOINT: 'http://127.0.0.1:1' });
    expect(app.text).toBe('Hi!');
    expect(app.said.filter((line: string) => line.includes('dropped'))).toHaveLength(1);
  });

  test('a stream that outlives its request span, which `@vercel/otel` ends with it: no usage is said to be unknown', async () => {
    await runApp({ PORTKEY_OTEL_ENDPOINT: receiver.url }, 'early-root', 'flush');
    const cut = receiver.spans.filter((span) => span.name === 'chat gpt-4o');
    expect(cut).toHaveLength(1);
    expect(cut[0]?.attributes).toMatchObject({ 'portkey.cost.unknown': 'no_usage', 'portkey.span.role': 'billable' });
    expect(cut[0]?.attributes).not.toHaveProperty(['gen_ai.usage.cost']);
  });

  test('a call of `after()`, whose request span ends before it: its own end, with its usage', async () => {
    await runApp({ PORTKEY_OTEL_ENDPOINT: receiver.url }, 'after', 'flush');
    const late = receiver.spans.filter((span) => span.name === 'chat gpt-4o');
    const served = provider.served.find((call) => call.requestModel === 'gpt-4o');
    expect(late).toHaveLength(1);
    expect(Number(late[0]?.attributes['gen_ai.usage.input_tokens'])).toBe(served?.billed.inputTokens);
    expect(late[0]?.attributes['gen_ai.usage.cost']).toBeGreaterThan(0);
  });

  test.each([5, 6])('the same of AI SDK %i by its own telemetry, and nothing in the console of it', async (major) => {
    const app = await runApp({ PORTKEY_OTEL_ENDPOINT: receiver.url }, `after-${major}`, 'flush');
    expect(app.said).toHaveLength(1);
    const late = receiver.spans.filter(({ attributes }) => attributes['gen_ai.request.model'] === 'gpt-4o');
    const served = provider.served.find((call) => call.requestModel === 'gpt-4o');
    const billable = late.filter(({ attributes }) => attributes['portkey.span.role'] === 'billable');
    expect(billable.map(({ attributes }) => Number(attributes['gen_ai.usage.input_tokens']))).toEqual([
      served?.billed.inputTokens,
    ]);
  });
});
