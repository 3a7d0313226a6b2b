import { describe, expect, it } from 'vitest';
import { shortJson, snapshot } from './json.ts';

const message = (content: unknown) => [{ role: 'user', parts: [{ type: 'text', content }] }];
const circular: unknown[] = [];
circular.push(circular);
const deep = (levels: number): object => (levels === 0 ? {} : [deep(levels - 1)]);

describe('shortJson', () => {
  it.each<[string, object]>([
    ['messages', message('hello')],
    ['an object', { a: 1, b: true, c: null, d: undefined, e: [undefined, 'x'] }],
    ['nothing', []],
  ])('writes %s as a snapshot would be written', (_, value) => {
    expect(shortJson(value, 100)).toBe(JSON.stringify(snapshot(value)));
  });

  it.each<[string, object]>([
    ['longer than the limit', message('x'.repeat(101))],
    ['many small values', Array.from({ length: 101 }, () => 0)],
    ['a list of great length', new Array(1_000)],
    ['bytes', message(new Uint8Array(1))],
    ['a big integer', { n: 1n }],
    ['a function', { f: () => 1 }],
    ['an error', { error: new Error('x') }],
    ['a date', { at: new Date(0) }],
    ['what writes itself', { toJSON: () => 'x' }],
    ['another class', message(new Map())],
    ['a prototype as a name', JSON.parse('{"__proto__":{}}') as object],
    ['what refers to itself', circular],
    ['what is deep', deep(20)],
  ])('leaves %s to a snapshot', (_, value) => {
    expect(shortJson(value, 100)).toBeUndefined();
  });
});
