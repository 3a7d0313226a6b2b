import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Backend, type BackendOptions, startBackend } from 'portkey-otel';

export const SETTLE_MS = 20;

/** A backend with a data directory of its own, both gone after `close`. */
export async function temporaryBackend(options: Partial<BackendOptions> = {}): Promise<Backend> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portkey-otel-'));
  const backend = await startBackend({ port: 0, dataDir, settleMs: SETTLE_MS, ...options });
  return {
    url: backend.url,
    close: async () => {
      await backend.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** What one workspace of the tests owns: every text of it contains `mark`. */
export interface Shop {
  readonly mark: string;
  readonly traceId: string;
  readonly conversationId: string;
}

/** Sends a trace with everything that an answer can show: messages, events, links, logs, an error, feedback, an evaluation. */
export async function fillShop(url: string, shop: Shop, headers: Record<string, string> = {}): Promise<string> {
  const post = async (path: string, body: unknown) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { feedback_ids?: string[] };
  };
  const { mark, traceId } = shop;
  await post('/v1/traces', traceRequest(shop));
  await post('/v1/logs', {
    resourceLogs: [
      {
        scopeLogs: [
          {
            logRecords: [
              { ...at(0), traceId, spanId: CHAT, body: { stringValue: `retrying for ${mark}` } },
              {
                ...at(0),
                traceId,
                spanId: ROOT,
                eventName: 'gen_ai.evaluation.result',
                attributes: attributes({
                  'gen_ai.evaluation.name': `relevance of ${mark}`,
                  'gen_ai.evaluation.score.value': 4,
                  'gen_ai.evaluation.score.label': 'good',
                  'gen_ai.response.id': `resp-${mark}`,
                }),
              },
            ],
          },
        ],
      },
    ],
  });
  const { feedback_ids } = await post('/v1/feedback', { trace_id: traceId, value: 3, metadata: { by: mark } });
  await sleep(SETTLE_MS * 2);
  return feedback_ids![0]!;
}

export const ROOT = 'a'.repeat(16);
export const CHAT = 'b'.repeat(16);

const startMs = Date.now() - 60_000;
const at = (ms: number) => ({ timeUnixNano: `${startMs + ms}000000` });

function attributes(values: Record<string, string | number>) {
  return Object.entries(values).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: value } : { stringValue: value },
  }));
}

function traceRequest({ mark, traceId, conversationId }: Shop) {
  const message = (role: string, content: string) => ({ role, parts: [{ type: 'text', content }] });
  const span = (spanId: string, parentSpanId: string | undefined, name: string, rest: object) => ({
    traceId,
    spanId,
    parentSpanId,
    name,
    startTimeUnixNano: at(0).timeUnixNano,
    endTimeUnixNano: at(500).timeUnixNano,
    ...rest,
  });
  const call = {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': `gpt-of-${mark}`,
  };
  const root = span(ROOT, undefined, `POST /${mark}`, {
    attributes: attributes({
      'user.id': `user-${mark}`,
      'gen_ai.conversation.id': conversationId,
      [`app.${mark}`]: `value-${mark}`,
    }),
    links: [{ traceId: 'c'.repeat(32), spanId: 'c'.repeat(16), attributes: attributes({ why: mark }) }],
  });
  const chat = span(CHAT, ROOT, `chat ${mark}`, {
    attributes: attributes({
      ...call,
      'gen_ai.response.model': 'gpt-4o-mini',
      'gen_ai.response.id': `resp-${mark}`,
      'gen_ai.usage.input_tokens': 100,
      'gen_ai.usage.output_tokens': 10,
      'gen_ai.input.messages': JSON.stringify([message('user', `question of ${mark}`)]),
      'gen_ai.output.messages': JSON.stringify([
        { ...message('assistant', `answer to ${mark}`), finish_reason: 'stop' },
      ]),
    }),
    events: [{ ...at(10), name: `event-${mark}`, attributes: attributes({ of: mark }) }],
  });
  const failed = span('d'.repeat(16), ROOT, `chat ${mark}`, {
    attributes: attributes({ ...call, 'error.type': '429' }),
    status: { code: 2, message: `slow down, ${mark}` },
  });
  const tool = (spanId: string) =>
    span(spanId, ROOT, `execute_tool ${mark}`, {
      attributes: attributes({ 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': `tool-${mark}` }),
    });
  const tools = [tool('e'.repeat(16)), tool('f'.repeat(16))];
  return {
    resourceSpans: [
      {
        resource: { attributes: attributes({ 'service.name': `service-${mark}` }) },
        scopeSpans: [{ scope: { name: `scope-${mark}` }, spans: [root, chat, failed, ...tools] }],
      },
    ],
  };
}
