/** `content: false`: nothing that was said leaves, whatever the emitter. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { type AttributeValue, type EnrichedSpan, enrichTrace } from '@portkey-otel/core';
import { expect, test } from 'vitest';
import { prepareTrace } from '../../backend/src/forward/prepare.ts';
import type { ForwardTarget } from '../../backend/src/forward/target.ts';
import { decodeLogs, decodeTraces } from '../../backend/src/otlp/decode.ts';
import type { ReceivedSpan } from '../../backend/src/otlp/received.ts';
import { withLogs } from '../../backend/src/store/sqlite/source.ts';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const files = globSync('{spans,captured}/*/*.json', { cwd: fixtures })
  .filter((file) => !file.endsWith('.logs.json') && !file.endsWith('truth.json'))
  .sort();

function tracesOf(file: string): EnrichedSpan[][] {
  const spans = decodeTraces(readFileSync(fixtures + file), 'json').records;
  const logFile = fixtures + file.replace('.json', '.logs.json');
  const logs = existsSync(logFile) ? decodeLogs(readFileSync(logFile), 'json').records : [];
  const byTrace = Map.groupBy(spans, ({ traceId }) => traceId);
  return [...byTrace].map(([traceId, own]) =>
    enrichTrace(
      withLogs(
        own,
        logs.filter((log) => log.traceId === traceId),
      ),
    ),
  );
}

const traces = files.flatMap((file) => tracesOf(file).map((trace) => [file, trace] as const));

/** Texts within a value, and within JSON that is a text. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') {
    try {
      const inner: unknown = JSON.parse(value);
      return typeof inner === 'object' || typeof inner === 'string' ? texts(inner) : [value];
    } catch {
      return [value];
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/**
 * All that was said in any of the captures. The same few conversations were held through every emitter: what was read of one
 * shows what another wrote where nobody looks for it.
 */
const said = new Set(
  traces
    .flatMap(([, trace]) => trace)
    .flatMap(({ genAi, attributes }) => [
      ...[...(genAi?.inputMessages ?? []), ...(genAi?.outputMessages ?? [])].flatMap(({ parts }) => parts),
      ...(genAi?.systemInstructions ?? []),
      { content: attributes['gen_ai.tool.call.arguments'], response: attributes['gen_ai.tool.call.result'] },
    ])
    .flatMap((part) => {
      const { content, response, arguments: given, result } = part as Record<string, unknown>;
      return texts([content, response, given, result]);
    })
    // Sentences: a single word may stand anywhere.
    .filter((text) => text.length >= 8 && /\S\s+\S/.test(text)),
);

const target = (profile: 'otlp' | 'portkey', content: boolean): ForwardTarget => ({
  name: 'target',
  destination: { url: 'http://127.0.0.1', profile, protocol: 'http/json', headers: {}, timeoutMs: 1_000 },
  content,
});
const prepared = (trace: readonly EnrichedSpan[], profile: 'otlp' | 'portkey', content = false) =>
  prepareTrace(trace, target(profile, content), new Set(), 'this backend').spans;

/** Everything of a span that can hold text, with where it stands. */
function places({ name, status, attributes, resource = {}, events = [], links = [] }: ReceivedSpan) {
  const all: [string, AttributeValue | undefined][] = [
    ['name', name],
    ['status', status.message],
    ...Object.entries({ ...resource, ...attributes }),
    ...events.flatMap((event) => [
      ['event', event.name] as [string, string],
      ...Object.entries(event.attributes ?? {}),
    ]),
    ...links.flatMap((link) => Object.entries(link.attributes ?? {})),
  ];
  return all;
}

function leaks(spans: readonly ReceivedSpan[]): string[] {
  return spans.flatMap(places).flatMap(([place, value]) => {
    const whole = typeof value === 'string' ? value : '';
    const within = [whole, ...texts(value)];
    return [...said].filter((one) => within.some((text) => text.includes(one))).map((one) => `${place}: ${one}`);
  });
}

test('there is much to leak, and with content it goes out', () => {
  expect(files.length).toBeGreaterThan(350);
  expect(said.size).toBeGreaterThan(50);
  expect(traces.filter(([, trace]) => leaks(prepared(trace, 'otlp', true)).length > 0).length).toBeGreaterThan(250);
});

test.each(['otlp', 'portkey'] as const)('%s: no text of any captured conversation leaves', (profile) => {
  const found = traces.flatMap(([file, trace]) => leaks(prepared(trace, profile)).map((leak) => `${file}: ${leak}`));
  expect(found).toEqual([]);
});

test('models, usage, roles, names of tools and of spans stay', () => {
  const facts =
    /^(gen_ai\.(operation\.name|provider\.name|usage|response\.(id|model|finish)|request\.(model|max)|tool\.(name|call\.id)|conversation|agent\.name)|portkey\.|error\.type|user\.id)/;
  const factsOf = (spans: readonly ReceivedSpan[]) =>
    spans.map(({ name, attributes }) => [name, Object.entries(attributes).filter(([key]) => facts.test(key))]);
  for (const [, trace] of traces)
    expect(factsOf(prepared(trace, 'otlp'))).toEqual(factsOf(prepared(trace, 'otlp', true)));
});

test("what is said stands elsewhere too: quoted, cut off, in an exception, in the program's arguments", () => {
  const question = 'My card is "4111 1111"\nand it was refused in the shop of the old town, why?';
  const spans: ReceivedSpan[] = [
    {
      traceId: 'a'.repeat(32),
      spanId: 'b'.repeat(16),
      name: 'chat gpt-4o-mini',
      kind: 'client',
      status: { code: 'error', message: `cannot answer ${question}` },
      startUnixNano: 1n,
      endUnixNano: 2n,
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': 'gpt-4o-mini',
        'gen_ai.input.messages': JSON.stringify([
          { role: 'user', parts: [{ type: 'text', content: question }] },
          { role: 'user', parts: [{ type: 'text', content: 'gpt-4o-mini' }] },
        ]),
        'http.body': JSON.stringify({ messages: [{ content: question }] }),
        'shop.quoted': JSON.stringify({ body: JSON.stringify({ text: question }) }),
        'shop.cut': question.slice(0, 45),
        'shop.list': ['order', question],
        'shop.order': 'order 17',
      },
      events: [
        {
          name: 'exception',
          timeUnixNano: 1n,
          attributes: { 'exception.type': 'Refused', 'exception.message': `no answer to: ${question}` },
        },
        { name: 'gen_ai.user.message', timeUnixNano: 1n, attributes: { content: question } },
      ],
      resource: { 'service.name': 'shop', 'process.command_args': ['ask', question] },
    },
  ];
  const [span] = prepared(enrichTrace(spans), 'otlp');
  expect(span).toMatchObject({
    name: 'chat gpt-4o-mini',
    status: { code: 'error' },
    attributes: { 'gen_ai.request.model': 'gpt-4o-mini', 'shop.order': 'order 17' },
    events: [
      { name: 'exception', attributes: { 'exception.type': 'Refused' } },
      { name: 'gen_ai.user.message', attributes: {} },
    ],
    resource: { 'service.name': 'shop' },
  });
  expect(JSON.stringify(places(span!))).not.toMatch(/card|old town/);
});
