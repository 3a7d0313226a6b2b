import { type AttributeValue, allDialects, createNormalizer, type SpanInput } from '@portkey-otel/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXTURE_FOLDERS, readFixtures } from './fixtures.ts';

const spans = FIXTURE_FOLDERS.flatMap((folder) => readFixtures(folder)).flatMap((fixture) => fixture.spans);

/** What stands in a value's place in another span with the same keys. */
const VALUES: readonly AttributeValue[] = [
  undefined,
  null,
  '',
  0,
  7,
  'text',
  '[{"role":"user","content":"Hi"}]',
  ['a'],
];

function withOtherValues(span: SpanInput, picks: readonly number[]): SpanInput {
  const attributes = Object.fromEntries(
    Object.entries(span.attributes).map(([key, value], i) => {
      const pick = picks[i % picks.length] as number;
      return [key, pick < VALUES.length ? VALUES[pick] : value];
    }),
  );
  return { ...span, attributes };
}

describe('what is remembered of spans with the same keys', () => {
  it('changes no result: those of one normalizer are those of a new one for each span', () => {
    const normalize = createNormalizer(allDialects);
    const picks = fc.array(fc.nat(3 * VALUES.length), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...spans), fc.array(picks, { minLength: 3, maxLength: 4 }), (span, all) => {
        for (const values of all) {
          const other = withOtherValues(span, values);
          expect(normalize(other, { explain: true })).toEqual(createNormalizer(allDialects)(other, { explain: true }));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is little: thousands of spans that each have a key of their own are read as by a new normalizer', () => {
    const normalize = createNormalizer(allDialects);
    for (let i = 0; i < 3000; i++) {
      const span = spans[i % spans.length] as SpanInput;
      const other = { ...span, attributes: { [`app.${i}`]: i, ...span.attributes } };
      const found = normalize(other);
      if (i % 100 === 0) {
        expect(found).toEqual(createNormalizer(allDialects)(other));
      }
    }
  });

  it('does not hide an attribute that had no value before', () => {
    const normalize = createNormalizer(allDialects);
    const chat = (model: string | undefined): SpanInput => ({
      name: 'chat',
      attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': model },
    });
    expect([undefined, undefined, undefined, 'gpt-4o'].map((model) => normalize(chat(model))?.requestModel)).toEqual([
      undefined,
      undefined,
      undefined,
      'gpt-4o',
    ]);
  });

  it('does not hide messages in events, nor what another scope says with the same keys', () => {
    const normalize = createNormalizer(allDialects);
    const chat: SpanInput = {
      name: 'chat',
      attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' },
    };
    const events = [{ name: 'gen_ai.user.message', attributes: { content: 'Hi' } }];
    for (let i = 0; i < 3; i++) {
      expect(normalize(chat)?.inputMessages).toBeUndefined();
      expect(normalize({ ...chat, events: [] })?.dialects).toEqual(['gen-ai']);
    }
    expect(normalize({ ...chat, events })?.inputMessages).toEqual([
      { role: 'user', parts: [{ type: 'text', content: 'Hi' }] },
    ]);
    expect(normalize({ ...chat, scope: { name: 'strands-agents' } })?.dialects).toEqual(['strands', 'gen-ai']);
  });
});
