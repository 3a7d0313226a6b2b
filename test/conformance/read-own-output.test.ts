import { readFileSync } from 'node:fs';
import { type GenAiSpan, normalize, writeSpan } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { enrichFixture, FIXTURE_FOLDERS, readFixtures } from './fixtures.ts';

const fixtures = FIXTURE_FOLDERS.flatMap((folder) => readFixtures(folder));
const ajv = new Ajv({ strict: false, formats: { binary: true } });
const schema = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../fixtures/semconv/gen-ai-${name}.json`, import.meta.url), 'utf8')));
const SCHEMAS = {
  'gen_ai.input.messages': schema('input-messages'),
  'gen_ai.output.messages': schema('output-messages'),
  'gen_ai.system_instructions': schema('system-instructions'),
  'gen_ai.tool.definitions': schema('tool-definitions'),
  'gen_ai.retrieval.documents': schema('retrieval-documents'),
};

describe.each(fixtures)('$file', (fixture) => {
  const enriched = enrichFixture(fixture, { table: prices }).filter((span) => span.genAi !== undefined);

  it('is read back as it was written', () => {
    for (const { span, genAi, name, attributes } of enriched) {
      const again = normalize({ ...span, name, attributes, events: [], logs: [] });
      expect(comparable(again)).toEqual(comparable(genAi));
    }
  });

  it('is written the same the second time', () => {
    for (const { genAi, role, attributes } of enriched) {
      const first = writeSpan(genAi as GenAiSpan, { role });
      const again = normalize({ name: first.name, attributes: first.attributes });
      expect(writeSpan(again as GenAiSpan, { role }).attributes).toEqual(first.attributes);
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining(Object.keys(first.attributes)));
    }
  });

  it('has messages and tools of the published schemas', () => {
    for (const { attributes } of enriched) {
      for (const [attribute, validate] of Object.entries(SCHEMAS)) {
        const value = attributes[attribute];
        if (value !== undefined) {
          expect(
            validate(JSON.parse(value as string)),
            `${attribute}: ${ajv.errorsText(validate.errors)} ${value}`,
          ).toBe(true);
        }
      }
    }
  });

  it('shows usage under gen_ai.usage only where it is billed', () => {
    for (const { role, attributes } of enriched) {
      const shown = Object.keys(attributes).some((key) => key.startsWith('gen_ai.usage.'));
      expect(shown && role !== 'billable' && role !== 'failed').toBe(false);
    }
  });
});

/** What a later pass may know better: the role and the cost that we wrote, and what is no field of the span. */
function comparable(genAi: GenAiSpan | undefined): unknown {
  const { writtenRole, explanation, attributes, ...rest } = genAi as GenAiSpan;
  const own = Object.entries(attributes).filter(([key]) => !key.startsWith('portkey.gateway.'));
  return { ...rest, attributes: Object.fromEntries(own) };
}
