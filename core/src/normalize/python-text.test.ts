import { describe, expect, it } from 'vitest';
import { parsePython } from './python-text.ts';

describe('parsePython', () => {
  it.each([
    [
      "{'a': 1, 'b': -2.5, 'c': 1e-05, 'd': None, 'e': True, 'f': False}",
      { a: 1, b: -2.5, c: 1e-5, d: null, e: true, f: false },
    ],
    ['Usage(a=1, b=Details(c=2), d=[3, None], e={})', { a: 1, b: { c: 2 }, d: [3, null], e: {} }],
    [`{'a': "it's", 'b': 'None (=1)', "c": 'x'}`, { a: "it's", b: 'None (=1)', c: 'x' }],
    ['Empty()', {}],
    ["{'a': 1,}", { a: 1 }],
    ["{'__proto__': {'a': 1}, 'b': 2}", { b: 2 }],
    ["{'a': 1}, model='gpt-4o')", { a: 1 }],
  ])('reads %s', (text, value) => {
    expect(parsePython(text)).toEqual(value);
  });

  it.each([
    ['', 'nothing'],
    ['[1, 2]', 'a bare list'],
    ["{'a': 1", 'a dict that was cut off'],
    ["{'a': 1, 'b", 'a dict that was cut off in a name'],
    ["{'a': [1, 2", 'a list that was cut off'],
    ['Usage(a=1, b=', 'an object that was cut off'],
    ["{'a' 1}", 'a dict without a colon'],
    ["{'a': 1 'b': 2}", 'a dict without a comma'],
    ["{'a': <Role.USER: 'user'>}", 'what has no literal'],
    ['{1, 2}', 'a set'],
    [`${"{'a': ".repeat(40)}1${'}'.repeat(40)}`, 'what is nested too deep'],
    [`{'a': '${'x'.repeat(10_000)}'}`, 'what is too long'],
  ])('gives up on %s: %s', (text) => {
    expect(parsePython(text)).toBeUndefined();
  });
});
