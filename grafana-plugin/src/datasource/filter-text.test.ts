import { describe, expect, it } from 'vitest';
import { attributeField, filterText, joinFilters, quoted } from './filter-text.ts';

describe('conditions as a filter', () => {
  it.each([
    [[], ''],
    [[{ field: 'model', comparison: '=', value: 'gpt-4o' }], 'model = "gpt-4o"'],
    [[{ field: 'cost', comparison: '>', value: ' 0.01 ' }], 'cost > 0.01'],
    [[{ field: 'duration', comparison: '>=', value: '1.5s' }], 'duration >= 1.5s'],
    [[{ field: 'text', comparison: 'contains', value: '12' }], 'text contains "12"'],
    [[{ field: 'attribute.http.status', comparison: '=', value: '500' }], 'attribute.http.status = 500'],
    [
      [
        { field: 'provider', comparison: '!=', value: 'openai' },
        { field: '', comparison: '=', value: 'x' },
        { field: 'user', comparison: '=', value: '' },
        { field: 'agent', comparison: '=', value: 'a "quoted" \\ name' },
      ],
      'provider != "openai" and agent = "a \\"quoted\\" \\\\ name"',
    ],
  ] as const)('%j', (conditions, text) => {
    expect(filterText(conditions)).toBe(text);
  });

  it('joins what is given', () => {
    expect(joinFilters('', undefined, ' ')).toBe('');
    expect(joinFilters('', 'status = error')).toBe('status = error');
    expect(joinFilters('a = 1 or b = 2', 'status = error')).toBe('(a = 1 or b = 2) and (status = error)');
  });

  it('names attributes with odd characters', () => {
    expect(attributeField('http.route')).toBe('attribute.http.route');
    expect(attributeField('my key')).toBe('attribute."my key"');
    expect(quoted('"')).toBe('"\\""');
  });
});
