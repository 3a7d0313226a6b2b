import { describe, expect, it } from 'vitest';
import type { Condition } from '../../query.ts';
import { portkeyFilters } from './filters.ts';

const written = (...conditions: [string, Condition['comparison'], string][]) =>
  Object.fromEntries(
    new URLSearchParams(
      portkeyFilters.fromConditions(conditions.map(([field, comparison, value]) => ({ field, comparison, value }))),
    ),
  );

describe("the builder in Portkey's parameters", () => {
  it('dollars become cents, bounds and lists the parameters that Portkey has', () => {
    expect(written(['cost', '>=', '0.07'], ['cost', '<=', '1.5'], ['status', '=', '429,500'])).toEqual({
      cost_min: '7',
      cost_max: '150',
      status_code: '429,500',
    });
    expect(written(['inputTokens', '=', '10'], ['model', '=', 'openai__gpt-4o'])).toEqual({
      prompt_token_min: '10',
      prompt_token_max: '10',
      ai_org_model: 'openai__gpt-4o',
    });
  });

  it('metadata are one object, lists grow', () => {
    expect(
      written(
        ['metadata.team', '=', 'shop & co'],
        ['metadata._user', '=', 'u1'],
        ['status', '=', '1'],
        ['status', '=', '2'],
      ),
    ).toEqual({
      metadata: '{"team":"shop & co","_user":"u1"}',
      status_code: '1,2',
    });
    expect(portkeyFilters.join('status_code=429', '', undefined, 'status_code=500&cost_min=1')).toBe(
      'status_code=429%2C500&cost_min=1',
    );
  });

  it.each<[string, Condition['comparison'], string, RegExp]>([
    ['agent', '=', 'x', /cannot be filtered by agent.*metadata\.<key>/],
    ['status', '>', '400', /status with = only/],
    ['cost', 'contains', '1', /cost with =, >=, <= only/],
    ['cost', '>=', 'much', /a number is needed/],
    ['metadata.team', '!=', 'x', /metadata\.team with = only/],
  ])('%s %s %s is refused with what is possible', (field, comparison, value, message) => {
    expect(() => written([field, comparison, value])).toThrow(message);
  });
});
