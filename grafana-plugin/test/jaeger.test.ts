import { enrichTrace } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { conversationPath } from '../src/app/open-conversation-link.ts';
import type { Conversation } from '../src/conversation/conversation.ts';
import { conversationOfFrames } from '../src/conversation/conversation-of-frames.ts';
import { groupedBy } from '../src/conversation/grouped-by.ts';
import { readConversation } from '../src/conversation/read-conversation.ts';
import { readOtlpJson } from '../src/otlp/read-otlp-json.ts';
import { fixturesNow } from './fixtures-now.ts';
import { type Jaeger, jaegerBinary, startJaeger } from './jaeger.ts';
import { type JaegerTrace, jaegerFrame } from './jaeger-frame.ts';

if (!jaegerBinary) {
  process.stderr.write(
    '\nThe conversation of traces in a real Jaeger DID NOT RUN: no binary in .data/jaeger/jaeger and JAEGER_BINARY is not set ' +
      '(build it from the sources of Jaeger 1.76: go build ./cmd/all-in-one).\n',
  );
}

/** What a conversation says, without ids of messages and times, which Jaeger cuts to microseconds. */
function gist({ turns, rollup }: Conversation) {
  return {
    rollup,
    turns: turns.map(({ messages, evaluations, userId, conversationId }) => ({
      userId,
      conversationId,
      evaluations,
      messages: messages.map(({ role, parts, call }) => ({
        role,
        parts: parts.map((part) => (part.kind === 'tool' ? { ...part, run: Boolean(part.run) } : part)),
        call: call && { model: call.model, usage: call.usage, costUsd: call.costUsd, error: call.error },
      })),
    })),
  };
}

describe.runIf(jaegerBinary)('a trace in a real Jaeger is the conversation that was sent', () => {
  const fixtures = fixturesNow();
  const sent = groupedBy(
    fixtures.flatMap(({ body }) => readOtlpJson(JSON.parse(body))),
    ({ traceId }) => traceId,
  );
  const traces = fixtures.flatMap(({ name, body }) =>
    [...new Set(readOtlpJson(JSON.parse(body)).map(({ traceId }) => traceId))].map((traceId) => ({ name, traceId })),
  );
  let jaeger: Jaeger;
  const get = async (path: string) => (await fetch(`${jaeger.url}${path}`)).json();
  beforeAll(async () => {
    jaeger = await startJaeger();
    for (const { body } of fixtures) await jaeger.send(body);
    const isThere = async ([traceId, spans]: [string, readonly unknown[]]) =>
      (await get(`/api/traces/${traceId}`)).data?.[0]?.spans.length === spans.length;
    for (const each of sent) await vi.waitUntil(() => isThere(each), { timeout: 20_000 });
  }, 60_000);
  afterAll(() => jaeger?.close());

  const expected = (traceId: string) => gist(readConversation(enrichTrace(sent.get(traceId)!, { table: prices })));

  it.each(traces)('$name, as the frame of Grafana’s Jaeger datasource', async ({ traceId }) => {
    const [trace] = (await get(`/api/traces/${traceId}`)).data as JaegerTrace[];
    expect(gist(conversationOfFrames([jaegerFrame(trace!)]))).toEqual(expected(traceId));
  });

  it.each(traces)('$name, as OTLP of its third API', async ({ traceId }) => {
    const spans = readOtlpJson(await get(`/api/v3/traces/${traceId}`));
    expect(spans).toHaveLength(sent.get(traceId)!.length);
    expect(gist(readConversation(enrichTrace(spans, { table: prices })))).toEqual(expected(traceId));
  });

  it('has the link to its conversation, with its times', async () => {
    const [traceId] = [...sent.keys()];
    const [trace] = (await get(`/api/traces/${traceId}`)).data as JaegerTrace[];
    const startTime = Math.min(...trace!.spans.map((span) => span.startTime));
    const path = conversationPath({
      traceID: traceId!,
      startTime,
      endTime: startTime + 1_000_000,
      spans: trace!.spans as never,
      datasource: { uid: 'jaeger-1' },
    });
    expect(path).toMatch(
      new RegExp(`^/a/portkeyotel-genai-app\\?datasource=jaeger-1&traceId=${traceId}&from=\\d+&to=\\d+$`),
    );
  });
});
