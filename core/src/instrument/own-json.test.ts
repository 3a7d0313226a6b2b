import { describe, expect, it, vi } from 'vitest';
import type { ChatMessage } from '../genai/messages.ts';
import { ownJson, withKnown } from './own-json.ts';

const message = (role: string, ...texts: readonly string[]): ChatMessage => ({
  role,
  parts: texts.map((content) => ({ type: 'text', content })),
});
const long = 'x'.repeat(2_000);

const read = (made: ReturnType<typeof ownJson>) => (typeof made === 'function' ? made() : made);

describe('ownJson', () => {
  it.each([
    ['nothing', undefined, undefined],
    ['an empty list', [], '[]'],
    ['what is short', [message('user', 'hi')], JSON.stringify([message('user', 'hi')])],
    ['what is long', [message('user', long), message('assistant', 'b')], expect.stringMatching(/^\[\{.*\},\{.*\}\]$/)],
  ])('%s', (_, list, text) => {
    expect(read(ownJson(list))).toEqual(text);
    expect(read(ownJson(list))).toBe(list && JSON.stringify(list));
  });

  it('makes the text of what is long when it is read, and that of each message once', () => {
    const toJSON = vi.fn(() => ({ role: 'user', parts: [] }));
    const shared = { toJSON, role: 'user', parts: [] };
    const lists = [
      [shared, message('user', long)],
      [message('user', long), shared],
    ].map((list) => ownJson(list));
    expect(lists.map((made) => typeof made)).toEqual(['function', 'function']);
    expect(toJSON).not.toHaveBeenCalled();
    const texts = lists.map((made) => JSON.parse(read(made) as string));
    expect(texts[0]).toEqual([...texts[1]].reverse());
    expect(toJSON).toHaveBeenCalledTimes(1);
  });
});

describe('withKnown', () => {
  const known = [message('system', 'a'), message('user', 'b', 'c'), message('user', 'd')];
  it.each<[string, ChatMessage, boolean]>([
    ['the same text', message('system', 'a'), true],
    ['another text', message('system', 'b'), false],
    ['another role', message('user', 'a'), false],
    ['one part more', message('system', 'a', 'b'), false],
    ['another kind of part', { role: 'system', parts: [{ type: 'reasoning', content: 'a' }] }, false],
    ['an object beside the text', { role: 'system', parts: [{ type: 'tool_call', name: 'a', arguments: {} }] }, false],
  ])('%s', (_, given, same) => {
    const [found] = withKnown([given], known) ?? [];
    expect(found).toEqual(given);
    expect(found === known[0]).toBe(same);
  });

  it('a longer conversation goes on with those that are known', () => {
    const next = [...structuredClone(known), message('user', 'e')];
    const found = withKnown(next, known) ?? [];
    expect(found).toEqual(next);
    expect(found.map((one) => known.includes(one))).toEqual([true, true, true, false]);
    expect(withKnown(next)).toEqual(next);
    expect(withKnown(undefined, known)).toBeUndefined();
  });
});
