import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { fromBinary } from '@bufbuild/protobuf';
import { LoggerProvider, type LogRecordProcessor } from '@opentelemetry/sdk-logs';
import { portkeyLogRecordProcessor } from '@portkey-otel/core/otel';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportLogsServiceRequestSchema } from '../../backend/src/otlp/generated/opentelemetry/proto/collector/logs/v1/logs_service_pb.js';

interface Received {
  readonly path: string;
  readonly key: unknown;
  readonly type: string;
  readonly body: Buffer;
}

let received: Received[];
let server: ReturnType<typeof createServer>;
let endpoint: string;

beforeEach(async () => {
  received = [];
  server = createServer(async (request, response) => {
    const { url = '', headers } = request;
    const body = await buffer(request);
    received.push({ path: url, key: headers['x-portkey-api-key'], type: headers['content-type'] ?? '', body });
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/otel`;
});
afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
});

const EVENT = 'gen_ai.client.inference.operation.details';

async function emit(options: Parameters<typeof portkeyLogRecordProcessor>[0]) {
  const ours = portkeyLogRecordProcessor({ endpoint, apiKey: 'pk-test', ...options });
  const provider = new LoggerProvider({ processors: [ours as unknown as LogRecordProcessor] });
  const logger = provider.getLogger('app', '1');
  logger.emit({ body: 'plain line' });
  logger.emit({
    eventName: EVENT,
    attributes: {
      'gen_ai.request.model': 'gpt-4o',
      'gen_ai.usage.input_tokens': 7,
      'gen_ai.input.messages': 'what was said',
      'user.id': 'ada',
    },
    body: { messages: [{ content: 'my key is sk-abcdefghijklmnop1234' }] },
  });
  await ours.forceFlush();
  await provider.shutdown();
  return ours.stats();
}

describe('portkeyLogRecordProcessor', () => {
  it('sends GenAI events to the logs path, in protobuf, without secrets', async () => {
    expect(await emit({})).toMatchObject({ exported: 1, queued: 0 });
    expect(received.map(({ path, key, type }) => ({ path, key, type }))).toEqual([
      { path: '/v1/otel/v1/logs', key: 'pk-test', type: 'application/x-protobuf' },
    ]);
    const body = received[0]?.body ?? Buffer.alloc(0);
    const [record] = fromBinary(ExportLogsServiceRequestSchema, body).resourceLogs[0]?.scopeLogs[0]?.logRecords ?? [];
    expect(record?.eventName).toBe(EVENT);
    expect(record?.attributes.map(({ key }) => key)).toEqual([
      'gen_ai.request.model',
      'gen_ai.usage.input_tokens',
      'gen_ai.input.messages',
      'user.id',
    ]);
    expect(body.toString('latin1')).toContain('my key is [REDACTED]');
  });

  it('sends every record in JSON when asked to', async () => {
    expect(await emit({ records: 'all', protocol: 'http/json' })).toMatchObject({ exported: 2 });
    const { resourceLogs } = JSON.parse(received[0]?.body.toString() ?? '{}');
    expect(resourceLogs[0].scopeLogs[0].logRecords).toHaveLength(2);
  });

  it.each([
    ['full', {}, true, true],
    ['metadata', {}, false, true],
    ['none', {}, false, false],
    [undefined, { OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'EVENT_ONLY' }, true, true],
    [undefined, { OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'SPAN_ONLY' }, false, true],
    [undefined, { OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'NO_CONTENT' }, false, true],
    ['metadata', { OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'EVENT_ONLY' }, false, true],
  ])('PORTKEY_CAPTURE_CONTENT %s with %o: content %s, user %s', async (word, environment, content, user) => {
    for (const [name, value] of Object.entries({ PORTKEY_CAPTURE_CONTENT: word ?? '', ...environment })) {
      vi.stubEnv(name, value);
    }
    expect(await emit({ protocol: 'http/json' })).toMatchObject({ exported: 1 });
    const sent = received[0]?.body.toString() ?? '';
    expect(sent).toContain('gpt-4o');
    expect(sent.includes('my key is')).toBe(content);
    expect(sent.includes('what was said')).toBe(content);
    // With its quotes: an id in hexadecimal may hold the three letters.
    expect(sent.includes('"ada"')).toBe(user);
  });

  it('counts what is not delivered', async () => {
    server.close();
    expect(await emit({ retryBudgetMs: 1 })).toMatchObject({ exported: 0, dropped: { unreachable: 1 } });
  });
});
