import { describe, expect, it } from 'vitest';
import type { Condition } from '../../query.ts';
import { traceQlTokens } from './highlight.ts';
import { MODEL_CALLS, tempoSums } from './metrics.ts';
import { innerOf, traceQl } from './traceql.ts';

/** As Grafana's own grammar reads it. */
const errorsIn = (query: string) => traceQlTokens(query).filter(({ kind }) => kind === 'error');

describe('the builder in TraceQL', () => {
  it.each<[Condition['field'], Condition['comparison'], string, string]>([
    ['provider', '=', 'openai', '{ (span.gen_ai.provider.name = "openai" || span.gen_ai.system = "openai") }'],
    ['model', '!=', 'gpt-4o', '{ span.gen_ai.request.model != "gpt-4o" }'],
    ['status', '=', 'error', '{ status = error }'],
    ['cost', '>', '0.01', '{ span.gen_ai.usage.cost > 0.01 }'],
    ['tokens', '>=', '1000', '{ (span.gen_ai.usage.input_tokens + span.gen_ai.usage.output_tokens) >= 1000 }'],
    ['duration', '>', '1.5s', '{ duration > 1.5s }'],
    ['duration', '>', '200', '{ duration > 200ms }'],
    ['timeToFirstToken', '>', '500ms', '{ span.gen_ai.response.time_to_first_chunk > 0.5 }'],
    ['name', '=', '42', '{ (name = "42" || name = 42) }'],
    ['attribute.http.route', '=', '/a "b"', '{ .http.route = "/a \\"b\\"" }'],
    ['attribute.odd name', '=', 'x', '{ ."odd name" = "x" }'],
    ['span.http.status', '=', '404', '{ (span.http.status = "404" || span.http.status = 404) }'],
    ['span.http.status', '>=', '500', '{ span.http.status >= 500 }'],
    ['span:kind', '=', 'client', '{ span:kind = client }'],
    ['traceId', '=', '00ff', '{ trace:id = "00ff" }'],
    [
      'text',
      'contains',
      'what?',
      '{ (span.gen_ai.input.messages =~ "(?is).*what\\\\?.*" || span.gen_ai.output.messages =~ "(?is).*what\\\\?.*") }',
    ],
    ['agent', 'contains', '"}|', '{ span.gen_ai.agent.name =~ "(?is).*\\"\\\\}\\\\|.*" }'],
  ])('%s %s %s', (field, comparison, value, written) => {
    const query = traceQl.fromConditions([{ field, comparison, value }]);
    expect(query).toBe(written);
    expect(errorsIn(query)).toEqual([]);
  });

  it('conditions hold on one span; unfinished ones are left out', () => {
    const conditions: Condition[] = [
      { field: 'agent', comparison: '=', value: 'planner' },
      { field: 'cost', comparison: '>', value: ' ' },
      { field: '', comparison: '=', value: 'x' },
      { field: 'status', comparison: '!=', value: 'ok' },
    ];
    expect(traceQl.fromConditions(conditions)).toBe('{ span.gen_ai.agent.name = "planner" && status != ok }');
    expect(traceQl.fromConditions([])).toBe('');
  });

  it.each([
    [[undefined, '', ' '], ''],
    [['{ a = 1 }', ''], '{ a = 1 }'],
    [['{ a = 1 }', '{ b = 2 || c = 3 }'], '{ (a = 1) && (b = 2 || c = 3) }'],
    [['{ a = 1 }', 'status = error'], '{ (a = 1) && (status = error) }'],
    [['{ name = "}|{" }', '{ b = 2 }'], '{ (name = "}|{") && (b = 2) }'],
    [['{ a = 1 }', '{ b = 2 } | select(name)'], '{ a = 1 } && { b = 2 } | select(name)'],
    [['{ a = 1 }', '{ b = 2 } >> { c = 3 }'], '{ a = 1 } && { b = 2 } >> { c = 3 }'],
  ])('%j joined', (texts, joined) => {
    expect(traceQl.join(...texts)).toBe(joined);
  });

  it('what is in the braces of one spanset', () => {
    expect(innerOf('{ a = "x" && b = `}` }')).toBe('a = "x" && b = `}`');
    expect(innerOf('{ a = 1 } && { b = 2 }')).toBeUndefined();
    expect(innerOf('{ a = 1 } | rate()')).toBeUndefined();
    expect(innerOf('a = 1 || b = 2')).toBe('a = 1 || b = 2');
  });

  it('ad hoc filters, also of many values', () => {
    const adHoc = (operator: string, value: string, values?: string[]) =>
      traceQl.fromAdHoc({ key: 'model', operator, value, ...(values ? { values } : {}) });
    expect(adHoc('=', 'gpt-4o')).toBe('{ span.gen_ai.request.model = "gpt-4o" }');
    expect(adHoc('=|', '', ['a.b', 'c'])).toBe('{ span.gen_ai.request.model =~ "a\\\\.b|c" }');
    expect(adHoc('!~', 'gpt.*')).toBe('{ span.gen_ai.request.model !~ "gpt.*" }');
  });

  it("a variable's value cannot leave the quotes around it", () => {
    expect(traceQl.fromVariable('a" || true || name = "')).toBe('a\\" || true || name = \\"');
    expect(traceQl.fromVariable(['a+', 'b'])).toBe('a\\\\+|b');
  });
});

describe('metrics in TraceQL', () => {
  it.each(['calls', 'tools'] as const)('each total of %s is a query that the grammar reads', (of) => {
    const totals = [
      'calls',
      'errors',
      'costUsd',
      'inputTokens',
      'latencyMs',
      'timeToFirstTokenMs',
      'unknownCostCalls',
    ] as const;
    for (const { query } of tempoSums(totals, of, '{ status = error }', ['model', 'resource.service.name'])) {
      expect(errorsIn(query), query).toEqual([]);
      expect(query).toMatch(/ by \(span\.gen_ai\.request\.model, resource\.service\.name\)$/);
    }
  });

  it('a structural filter keeps its structure', () => {
    const [sum] = tempoSums(['costUsd'], 'calls', '{ a = 1 } >> { b = 2 }', []);
    expect(sum?.query).toBe(`{ ${MODEL_CALLS} } && { a = 1 } >> { b = 2 } | sum_over_time(span.gen_ai.usage.cost)`);
  });
});

describe('colours', () => {
  it('say what each part is, and lose nothing', () => {
    const query = '{ span."odd name" = "x" && duration > 1.5s } | quantile_over_time(duration, 0.5) by (resource.a)';
    const tokens = traceQlTokens(query);
    expect(tokens.map(({ text }) => text).join('')).toBe(query);
    const kinds = Object.fromEntries(tokens.flatMap(({ text, kind }) => (kind ? [[text, kind]] : [])));
    expect(kinds).toMatchObject({
      'span."odd name"': 'attribute',
      '"x"': 'string',
      '1.5s': 'number',
      duration: 'intrinsic',
      '&&': 'operator',
    });
  });

  it.each(['{', '{ a = ', '}}}', '"', '{ span. = 1 }', '\u0000', `{ ${'('.repeat(3_000)}`])(
    '%.20j hangs nothing',
    (query) => {
      const tokens = traceQlTokens(query);
      expect(tokens.map(({ text }) => text).join('')).toBe(query);
      expect(tokens.some(({ kind }) => kind === 'error')).toBe(true);
    },
  );
});
