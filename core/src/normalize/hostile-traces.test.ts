import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrichTrace } from '../enrich.ts';
import type { Attributes, AttributeValue, SpanData } from '../genai/span.ts';
import { trackRoles } from './incremental-roles.ts';
import { joinLogs } from './join-logs.ts';
import type { LogRecord } from './log-calls.ts';

import { assignRoles, decideRoles, type RoleSpan } from './roles.ts';

const odd: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.constantFrom<AttributeValue>(
    '',
    '__proto__',
    '\ud800',
    '12',
    '-1',
    '1e9',
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    -5,
    1e21,
    2n ** 70n,
    null,
    true,
    '{"a":[{"a":[{',
  ),
  fc.nat(5),
  fc.array(fc.constantFrom<AttributeValue>('x', 1, null), { maxLength: 2 }),
);
const COUNTS = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<AttributeValue>(3, 7, '7') }, odd);

/** Few values of each, so that spans meet. */
const attributes: fc.Arbitrary<Attributes> = fc.dictionary(
  fc.constantFrom('__proto__', 'spring.ai.kind', 'output.value', 'gen_ai.tool.definitions', 'model', 'x'),
  odd,
  { maxKeys: 3 },
);
const genAiAttributes = fc.record(
  {
    'gen_ai.operation.name': fc.constantFrom<AttributeValue>('chat', 'chat', 'invoke_agent', 'execute_tool', 'task', 1),
    'gen_ai.request.model': fc.constantFrom<AttributeValue>('m', 'm', 'n', 7),
    'gen_ai.response.id': fc.constantFrom<AttributeValue>('r', 'r', 's', 5),
    'gen_ai.usage.input_tokens': COUNTS,
    'gen_ai.usage.output_tokens': COUNTS,
    'gen_ai.response.finish_reasons': fc.constantFrom<AttributeValue>('tool_calls', 'stop', -1),
    'error.type': fc.constantFrom<AttributeValue>('timeout', '', 0),
  },
  { requiredKeys: [] },
);
const ids = fc.constantFrom('a', 'b', 'c', 'd', '');
const times = fc.constantFrom(-1n, 0n, 1n, 5n, 2n ** 63n);

const span: fc.Arbitrary<SpanData> = fc
  .record({
    traceId: fc.constantFrom('t', 'u', ''),
    spanId: ids,
    parentSpanId: fc.option(ids, { nil: undefined }),
    name: fc.constantFrom('try_run_sampling_request', 'handle_responses', 'llm_call', 'claude_code.llm_request', 'x'),
    kind: fc.constant('client' as const),
    status: fc.record({ code: fc.constantFrom('unset' as const, 'error' as const) }),
    startUnixNano: times,
    endUnixNano: times,
    more: attributes,
    attributes: genAiAttributes,
    scope: fc.option(
      fc.record({
        name: fc.constantFrom(
          'codex_exec',
          'logfire.anthropic',
          'openinference.instrumentation.google_genai',
          'sdk',
          '',
        ),
      }),
      { nil: undefined },
    ),
  })
  .map(({ more, ...rest }) => ({ ...rest, attributes: { ...more, ...rest.attributes } }));

const log = fc.record(
  {
    traceId: fc.oneof(fc.constantFrom('t', 'u'), odd),
    spanId: fc.oneof(ids, odd),
    eventName: fc.oneof(fc.constant('event of a line'), odd),
    body: fc.oneof(fc.constantFrom('claude_code.api_request', 'usage: CompletionUsage(a=(((', 'usage: Usage(a=)'), odd),
    timeUnixNano: fc.oneof(times, odd),
    observedTimeUnixNano: fc.oneof(times, odd),
    scope: fc.oneof(fc.constant({ name: 'com.anthropic.claude_code.events' }), fc.record({ name: odd }), odd),
    resource: fc.oneof(fc.constant({ 'service.name': 's' }), odd),
    attributes: fc.oneof(
      fc.record(
        {
          'event.name': fc.oneof(
            fc.constantFrom<AttributeValue>(
              'api_request',
              'claude_code.api_error',
              'codex.sse_event',
              'codex.api_request',
              'gemini_cli.api_response',
              'gen_ai.client.inference.operation.details',
              '__proto__',
              'constructor',
            ),
            odd,
          ),
          'event.kind': fc.constant('response.completed'),
          'event.timestamp': fc.oneof(fc.constant('2026-11-22T16:00:00Z'), odd),
          'session.id': odd,
          duration_ms: odd,
          cost_usd: odd,
          input_tokens: COUNTS,
          output_tokens: COUNTS,
          input_token_count: COUNTS,
          request_id: odd,
          status_code: odd,
          'http.response.status_code': fc.constantFrom<AttributeValue>(500, '429', 200),
          'gen_ai.response.id': odd,
        },
        { requiredKeys: [] },
      ),
      odd,
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<LogRecord>;

describe('hostile traces', () => {
  it('are enriched whole and unchanged, and no call is billed for two spans of one id', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const before = structuredClone(spans);
        const enriched = enrichTrace(spans);
        expect(spans).toEqual(before);
        expect(enriched.map((one) => one.span)).toEqual(spans);
        const billed = enriched.filter(({ role }) => role === 'billable').map((one) => key(one.span));
        expect(new Set(billed).size).toBe(billed.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('have duplicates only of spans that are none', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const unique = [...new Map(spans.map((one) => [one.spanId, one])).values()];
        const roles = assignRoles(enrichTrace(unique).map(({ span: one, genAi }) => ({ ...one, genAi })));
        for (const { role, duplicateOf } of roles.values()) {
          if (duplicateOf !== undefined) {
            expect(role).toBe('duplicate');
            expect(roles.get(duplicateOf)?.role).not.toBe('duplicate');
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are decided the same as they come in, in any order', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.nat(), (spans, seed) => {
        const read: RoleSpan[] = [...new Map(enrichTrace(spans).map((one) => [one.span.spanId, one])).values()].map(
          ({ span: one, genAi }) => ({ ...one, parentSpanId: undefined, genAi }),
        );
        const tracker = trackRoles();
        for (let i = 0; i < read.length; i++) {
          tracker.add([read[(i + seed) % read.length] as RoleSpan]);
        }
        expect(Object.fromEntries(tracker.decisions)).toEqual(Object.fromEntries(assignRoles(read)));
      }),
      { numRuns: 500 },
    );
  });

  it('have parents in loops, through several traces, without end', () => {
    const spans = Array.from({ length: 1000 }, (_, i) => ({
      traceId: i % 2 ? 't' : 'u',
      spanId: `s${i}`,
      parentSpanId: `s${(i * 7) % 1000}`,
    }));
    expect(decideRoles(spans).size).toBe(0);
  });
});

describe('hostile log records', () => {
  it('never throw, change nothing given, and join whatever spans there are', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), fc.array(log, { maxLength: 6 }), (spans, logs) => {
        const before = structuredClone({ spans, logs });
        const joined = joinLogs(spans, logs);
        expect({ spans, logs }).toEqual(before);
        expect(joined.slice(0, spans.length).map(key)).toEqual(spans.map(key));
        for (const { traceId, spanId, startUnixNano, endUnixNano } of joined.slice(spans.length)) {
          expect(traceId).not.toBe('');
          expect(spanId).toMatch(/^[0-9a-f]{16}$/);
          expect(startUnixNano <= endUnixNano).toBe(true);
        }
        enrichTrace(joined);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('of 10 MB, and 5,000 of one call, are read', () => {
    const record = (i: number, more: Attributes = {}): LogRecord => ({
      timeUnixNano: 1_000_000_000n + BigInt(i),
      scope: { name: 'com.anthropic.claude_code.events' },
      attributes: { 'event.name': 'api_request', model: 'm', input_tokens: 3, output_tokens: 4, ...more },
    });
    const long = joinLogs([], [record(0, { prompt: 'x'.repeat(10_000_000), 'session.id': 'y'.repeat(1_000_000) })]);
    expect(enrichTrace(long).map(({ role }) => role)).toEqual(['billable']);
    expect(
      joinLogs(
        [],
        Array.from({ length: 5000 }, (_, i) => record(i)),
      ),
    ).toHaveLength(5000);
  });
});

function key({ traceId, spanId }: SpanData): string {
  return `${traceId}/${spanId}`;
}
