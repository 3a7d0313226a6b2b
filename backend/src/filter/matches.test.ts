/** Two readings of one filter: the store's, in SQL, and that of a span in memory. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttributeValue, EnrichedSpan } from '@portkey-otel/core';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeTraces } from '../otlp/decode.ts';
import type { ReceivedSpan } from '../otlp/received.ts';
import { SqliteTraceStore } from '../store/sqlite/sqlite-store.ts';
import { FIELDS, type Field, type KnownField } from './fields.ts';
import type { Comparison, Filter, FilterValue } from './filter.ts';
import { matches } from './matches.ts';

const RUNS = Number(process.env.PORTKEY_OTEL_FILTER_RUNS ?? 400);
const WORKSPACE = 'default';
const fixtures = new URL('../../../test/fixtures/spans/', import.meta.url).pathname;
const captured = globSync('*/*.json', { cwd: fixtures })
  .filter((file) => !file.endsWith('.logs.json'))
  .flatMap((file) => decodeTraces(readFileSync(fixtures + file), 'json').records);

/** Values that two languages may well read in two ways. */
const ODD_VALUES: readonly AttributeValue[] = [
  '',
  ' ',
  'Ärger',
  'ärger',
  'ABC',
  'abc',
  '50%',
  '5_0',
  'back\\slash',
  'a "quoted" word',
  "it's",
  'two\nlines',
  '🧮 counts',
  '\uffee after the surrogates in UTF-16, before them in UTF-8',
  '1',
  '01',
  '1.0',
  'true',
  'x'.repeat(256),
  'x'.repeat(257),
  0,
  -0,
  1,
  -1,
  0.1,
  0.1 + 0.2,
  1e-7,
  1e15,
  1e21,
  123_456_789.125,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  12n,
  9_007_199_254_740_993n,
  true,
  false,
  new Uint8Array([1, 2, 3]),
  [],
  ['a', 'B'],
  [1, 2.5],
  [true],
  { a: 1 },
];
const ODD = 'odd value';
const LONG_ID = 'u'.repeat(300);

/** Each alone in a trace of its own, on a model call and on a plain span. */
function oddSpans(): ReceivedSpan[] {
  const now = BigInt(Date.now()) * 1_000_000n;
  return ODD_VALUES.flatMap((value, index) =>
    [{ 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' }, {}].map((call, kind) => ({
      traceId: (index * 2 + kind + 1).toString(16).padStart(32, 'f'),
      spanId: (index * 2 + kind + 1).toString(16).padStart(16, '0'),
      name: typeof value === 'string' && value.trim() !== '' ? value : 'step',
      kind: 'internal' as const,
      status: { code: (['unset', 'ok', 'error'] as const)[index % 3]! },
      startUnixNano: now,
      endUnixNano: now + BigInt(index) * 333_333n,
      attributes: {
        ...call,
        [ODD]: value,
        ...(index % 5 === 0 ? { 'user.id': LONG_ID, 'gen_ai.agent.name': LONG_ID } : {}),
        ...(index % 4 === 0 ? { 'gen_ai.usage.input_tokens': index, 'gen_ai.usage.output_tokens': 3 } : {}),
      },
      resource: { 'service.name': `service ${index % 3}` },
      scope: { name: 'test' },
    })),
  );
}

let directory: string;
let store: SqliteTraceStore;
const traces = new Map<string, readonly EnrichedSpan[]>();

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'portkey-otel-filter-'));
  store = await SqliteTraceStore.open({ directory, readers: 1 });
  const spans = [...captured, ...oddSpans()];
  await store.write([{ workspace: WORKSPACE, spans }]);
  for (const { traceId } of spans) {
    if (!traces.has(traceId)) traces.set(traceId, (await store.trace(WORKSPACE, traceId))!);
  }
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD_VALUES.filter((value) => typeof value === 'string')),
  fc.constantFrom(
    ...captured.flatMap(({ name, attributes }) => [name, ...Object.values(attributes)]).filter(isShortText),
  ),
  fc.constantFrom(
    'openai',
    'OpenAI',
    'gpt-4o-mini',
    'chat',
    'billable',
    'error',
    'ok',
    'e',
    '%',
    '_',
    '\\',
    '[',
    '1',
    '0.3',
    LONG_ID,
  ),
  fc.string({ maxLength: 3 }),
);
const numbers: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(
    ...ODD_VALUES.filter((value) => typeof value === 'number' && Number.isFinite(value)),
  ) as fc.Arbitrary<number>,
  fc.constantFrom(0.00021, 120, 52, 64, 1_303, 333.333, 0.333333),
  fc.integer({ min: -2, max: 2_000 }),
);

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 60;
}

const attributeNames = [ODD, ...new Set(captured.flatMap(({ attributes }) => Object.keys(attributes)))].filter(
  (name) => !/["\\]/.test(name),
);
const fields: fc.Arbitrary<Field> = fc.oneof(
  fc.constantFrom(...(Object.keys(FIELDS) as KnownField[])).map((name) => ({ kind: 'field' as const, name })),
  fc
    .constantFrom(ODD, ODD, 'user.id', 'gen_ai.agent.name', ...attributeNames)
    .map((name) => ({ kind: 'attribute' as const, name })),
);

/** As the parser makes them: numbers for numeric fields, texts for the others, anything for attributes. */
function valuesOf(field: Field, comparison: Comparison): fc.Arbitrary<FilterValue> {
  if (field.kind === 'field') return FIELDS[field.name] === 'text' ? texts : numbers;
  return comparison === 'contains' ? texts : fc.oneof<fc.Arbitrary<FilterValue>[]>(texts, numbers, fc.boolean());
}

const comparisons: fc.Arbitrary<Filter> = fields.chain((field) => {
  const isNumeric = field.kind === 'field' && FIELDS[field.name] !== 'text';
  const allowed: Comparison[] = ['=', '!=', '<', '<=', '>', '>=', ...(isNumeric ? [] : (['contains'] as const))];
  return fc.oneof<fc.Arbitrary<Filter>[]>(
    fc
      .constantFrom(...allowed)
      .chain((comparison) =>
        valuesOf(field, comparison).map((value) => ({ kind: 'compare' as const, field, comparison, value })),
      ),
    fc
      .array(valuesOf(field, '='), { minLength: 1, maxLength: 3 })
      .map((values) => ({ kind: 'in' as const, field, values })),
    fc.constant({ kind: 'exists' as const, field }),
  );
});

/** Long enough not to stand in the names that the store writes around a span. */
const words = captured
  .flatMap(({ attributes }) => Object.values(attributes).filter((value) => typeof value === 'string'))
  .flatMap((text) => text.match(/[A-Za-z]+ [a-z]+ [a-z]+/g) ?? []);
const textSearches: fc.Arbitrary<Filter> = fc
  .oneof(fc.constantFrom(...new Set(words)), fc.constantFrom('a "quoted" word', 'back\\slash', 'not said by any span'))
  .map((value) => ({ kind: 'compare', field: { kind: 'text' }, comparison: 'contains', value }));

const { filter: filters } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    comparisons,
    textSearches,
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('filter'), { minLength: 2, maxLength: 3 }))
      .map(([kind, parts]) => ({ kind, parts })),
    tie('filter').map((part) => ({ kind: 'not' as const, part })),
  ),
}));

test('any filter finds the same traces in the store and in memory', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const page = await store.traces(WORKSPACE, { filter, limit: 1_000 });
      const inMemory = [...traces].filter(([, spans]) => spans.some((span) => matches(filter, span))).map(([id]) => id);
      expect(inMemory.toSorted()).toEqual(page.traces.map(({ traceId }) => traceId).toSorted());
      if (inMemory.length > 0 && inMemory.length < traces.size) found += 1;
    }),
    { numRuns: RUNS },
  );
  // Filters that find all or nothing compare little.
  expect(found).toBeGreaterThan(RUNS / 4);
}, 300_000);
