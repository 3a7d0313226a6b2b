import { type EnrichedSpan, enrichTrace, type RoleSpan, trackRoles } from '@portkey-otel/core';
import { describe, expect, it } from 'vitest';
import { FIXTURE_FOLDERS, type Fixture, readFixtures } from './fixtures.ts';
import type { Truth } from './verdict.ts';

/** What is found must follow what was sent: the same with other ids, in another order; other numbers with other numbers. */
interface Change {
  readonly name: string;
  readonly edit: (sent: string, truth: Truth) => string;
  /** What becomes of what was found before. */
  readonly follow?: (found: Found) => Found;
  readonly leaves?: (fixture: Fixture) => boolean;
}

interface Found {
  readonly role: string | undefined;
  readonly operation: string;
  readonly provider: string | undefined;
  readonly requestModel: string | undefined;
  readonly responseModel: string | undefined;
  readonly usage: Readonly<Record<string, unknown>>;
}

const FACTOR = 3;

/** A dated model stays a dated one. */
const renamed = (model: string) => model.replace(/(?=-\d{4}-?\d{2}-?\d{2}$)|(?<!-\d{4}-?\d{2}-?\d{2})$/, '-zeta');

const CHANGES: readonly Change[] = [
  {
    name: 'other ids of spans and traces',
    edit: (sent) =>
      sent.replace(
        /("(?:traceId|spanId|parentSpanId)":\s*")([0-9a-f]+)"/g,
        (_, key, id) => `${key}${[...id].reverse().join('')}"`,
      ),
  },
  {
    name: 'other response ids',
    edit: (sent) => sent.replace(/(?<=[^\w])(chatcmpl|resp|msg)([-_])(?=\w)/g, '$1$2other'),
  },
  {
    name: 'spans in reverse',
    edit: (sent) =>
      JSON.stringify(JSON.parse(sent), (key, value) =>
        Array.isArray(value) && /^(resourceSpans|scopeSpans|spans)$/.test(key) ? value.toReversed() : value,
      ),
  },
  {
    name: 'counts as text',
    edit: (sent) =>
      JSON.stringify(JSON.parse(sent), (_, value) =>
        isAttribute(value) && isCount(value.key) && value.value.intValue !== undefined
          ? { key: value.key, value: { stringValue: String(value.value.intValue) } }
          : value,
      ),
  },
  {
    name: 'other counts',
    // Estimates are known by being too small for their prompt.
    leaves: ({ spans }) => enrichTrace(spans).every(({ genAi }) => genAi?.usage?.estimated !== true),
    edit: (sent) =>
      JSON.stringify(JSON.parse(sent), (field, value) => {
        if (field === 'body' && typeof value?.stringValue === 'string') {
          return { stringValue: scaled(field, value.stringValue) };
        }
        if (!isAttribute(value)) {
          return value;
        }
        const { intValue, doubleValue, stringValue } = value.value;
        const times = (count: unknown) => (Number(count) * FACTOR).toString();
        if (typeof stringValue === 'string') {
          return { ...value, value: { stringValue: scaled(value.key, stringValue) } };
        }
        return isCount(value.key) && (intValue ?? doubleValue) !== undefined
          ? {
              ...value,
              value:
                intValue === undefined ? { doubleValue: Number(times(doubleValue)) } : { intValue: times(intValue) },
            }
          : value;
      }),
    follow: (found) => ({
      ...found,
      usage: Object.fromEntries(
        Object.entries(found.usage).map(([key, count]) => [key, typeof count === 'number' ? count * FACTOR : count]),
      ),
    }),
  },
  {
    name: 'other models',
    edit: (sent, truth) => {
      const models = [
        ...new Set(truth.calls.flatMap(({ requestModel, responseModel }) => [responseModel, requestModel])),
      ];
      const names = models
        .sort((a, b) => b.length - a.length)
        .map((model) => model.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
      return names.length === 0
        ? sent
        : sent.replace(new RegExp(`(?<![\\w.-])(?:${names.join('|')})(?![\\w-]|\\.\\d)`, 'g'), renamed);
    },
    follow: (found) => ({
      ...found,
      requestModel: found.requestModel && renamed(found.requestModel),
      responseModel: found.responseModel && renamed(found.responseModel),
    }),
    leaves: ({ truth, spans }) =>
      enrichTrace(spans).every(({ genAi }) =>
        [genAi?.requestModel, genAi?.responseModel].every(
          (model) =>
            model === undefined || truth.calls.some((call) => [call.requestModel, call.responseModel].includes(model)),
        ),
      ),
  },
];

function isAttribute(value: unknown): value is { key: string; value: Record<string, unknown> } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'value' in value &&
    typeof value.value === 'object' &&
    value.value !== null
  );
}

function isCount(key: string): boolean {
  return /token|_units$/i.test(key) && !/max|limit|price|cost|budget|per_|time_/i.test(key);
}

/** Counts inside JSON text, or in what Python prints. */
function scaled(key: string, text: string): string {
  if (/^\d+$/.test(text)) {
    return isCount(key) ? String(Number(text) * FACTOR) : text;
  }
  return text.replace(
    /(\w*[tT]oken\w*|input|output|total|cache_read|cache_creation|reasoning|ephemeral_\w+)(\\*["']?[:=]\s*)(\d+)(?![\d.])/g,
    (whole, name, sign, count) => (/max/i.test(name) ? whole : `${name}${sign}${Number(count) * FACTOR}`),
  );
}

function found(enriched: readonly EnrichedSpan[]): Found[] {
  return enriched
    .flatMap(({ role, genAi }) =>
      genAi === undefined
        ? []
        : [
            {
              role,
              operation: genAi.operation,
              provider: genAi.provider,
              requestModel: genAi.requestModel,
              responseModel: genAi.responseModel,
              usage: Object.fromEntries(
                Object.entries(genAi.usage ?? {}).filter(([key, value]) => value !== undefined && key !== 'units'),
              ),
            },
          ],
    )
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe.each(CHANGES)('with $name', ({ edit, follow = (same) => same, leaves = () => true }) => {
  for (const folder of FIXTURE_FOLDERS) {
    const changed = readFixtures(folder, edit);
    it.each(readFixtures(folder).map((fixture, i) => ({ file: fixture.file, fixture, other: changed[i] as Fixture })))(
      `what is found follows: ${folder}/$file`,
      ({ fixture, other }) => {
        if (leaves(fixture)) {
          expect(found(enrichTrace(other.spans))).toEqual(sorted(found(enrichTrace(fixture.spans)).map(follow)));
        }
      },
    );
  }
});

const sorted = (list: readonly Found[]) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe.each(FIXTURE_FOLDERS)('in two halves: %s', (folder) => {
  it.each(readFixtures(folder))('the roles end the same: $file', ({ spans }) => {
    const read: RoleSpan[] = enrichTrace(spans).map(({ span, genAi }) => ({ ...span, genAi }));
    const whole = trackRoles();
    whole.add(read);
    for (const half of [read.filter((_, i) => i % 2 === 0), read.slice(read.length / 2)]) {
      const tracker = trackRoles();
      tracker.add(half);
      tracker.add(read.filter((span) => !half.includes(span)));
      expect(Object.fromEntries([...tracker.decisions].sort())).toEqual(
        Object.fromEntries([...whole.decisions].sort()),
      );
    }
  });
});
