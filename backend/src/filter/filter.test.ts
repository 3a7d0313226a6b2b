import { describe, expect, test } from 'vitest';
import { FilterError, parseFilter } from './filter.ts';

const field = (name: string) => ({ kind: 'field', name });
const attribute = (name: string) => ({ kind: 'attribute', name });
const compare = (left: object, comparison: string, value: unknown) => ({
  kind: 'compare',
  field: left,
  comparison,
  value,
});

test.each([
  ['model = gpt-4o-mini', compare(field('model'), '=', 'gpt-4o-mini')],
  ['model="gpt 4"', compare(field('model'), '=', 'gpt 4')],
  ["name = 'it\\'s'", compare(field('name'), '=', "it's")],
  ['cost >= 1e-3', compare(field('cost'), '>=', 0.001)],
  ['duration > 1.5s', compare(field('duration'), '>', 1_500)],
  ['duration<250', compare(field('duration'), '<', 250)],
  ['user = 42', compare(field('user'), '=', '42')],
  ['text contains "refund, please"', compare({ kind: 'text' }, 'contains', 'refund, please')],
  ['attribute.app.tier != gold', compare(attribute('app.tier'), '!=', 'gold')],
  ['attribute.count = 3', compare(attribute('count'), '=', 3)],
  ['attribute.count = "3"', compare(attribute('count'), '=', '3')],
  ['attribute.flag = true', compare(attribute('flag'), '=', true)],
  ['attribute."my key" = 1', compare(attribute('my key'), '=', 1)],
  ['agent exists', { kind: 'exists', field: field('agent') }],
  ['status in (error, "ok")', { kind: 'in', field: field('status'), values: ['error', 'ok'] }],
  [
    'model = a or model = b and not status = error',
    {
      kind: 'or',
      parts: [
        compare(field('model'), '=', 'a'),
        {
          kind: 'and',
          parts: [compare(field('model'), '=', 'b'), { kind: 'not', part: compare(field('status'), '=', 'error') }],
        },
      ],
    },
  ],
  [
    '(model = a or model = b) and cost > 0',
    {
      kind: 'and',
      parts: [
        { kind: 'or', parts: [compare(field('model'), '=', 'a'), compare(field('model'), '=', 'b')] },
        compare(field('cost'), '>', 0),
      ],
    },
  ],
])('%s', (text, expected) => {
  expect(parseFilter(text)).toEqual(expected);
});

describe('an error names the character', () => {
  test.each([
    ['', 0, /expected a field .*found the end/],
    ['modell = x', 0, /expected a field/],
    ['model ~ x', 6, /expected a comparison/],
    ['model =', 7, /expected a value, found the end/],
    ['cost > much', 7, /expected a number, found "much"/],
    ['cost contains 1', 14, /expected a number/],
    ['text = x', 5, /only be searched with "contains"/],
    ['model = a model = b', 10, /expected "and", "or" or the end/],
    ['(model = a', 10, /expected "\)"/],
    ['model = "abc', 8, /not closed/],
    ['model = a !', 10, /unexpected "!"/],
    ['status in error', 10, /expected "\("/],
    ['not '.repeat(40), 128, /nested over 32 deep/],
    ['a'.repeat(9_000), 8_192, /over 8192 characters/],
  ])('%s', (text, position, message) => {
    const read = () => parseFilter(text);
    expect(read).toThrow(FilterError);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ position }));
  });
});
