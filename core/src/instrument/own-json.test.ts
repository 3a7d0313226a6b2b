import { describe, expect, it, vi } from 'vitest';
import type { ChatMessage } from '../genai/messages.ts';
import { ownJson, RepeatedContent } from './own-json.ts';

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

  it('makes the text of what is long when it is read, of what was said then', () => {
    const said = { role: 'tool', parts: [{ type: 'tool_call_response', response: { text: long, list: [1] } }] };
    const before = JSON.stringify([said]);
    const made = ownJson([said]);
    expect(made).toBeTypeOf('function');
    said.parts[0]?.response.list.push(2);
    expect(read(made)).toBe(before);
  });
});

describe('RepeatedContent', () => {
  const call = (city: string) => ({
    role: 'assistant',
    parts: [
      { type: 'tool_call', id: 'c', name: 'getWeather', arguments: { city, days: [1, { at: 2 }], none: undefined } },
    ],
  });

  /** What is made text: each object of a list once. */
  function written<T>(fn: () => T): { made: T; texts: number } {
    const stringify = vi.spyOn(JSON, 'stringify');
    const made = fn();
    const texts = stringify.mock.calls.length;
    stringify.mockRestore();
    return { made, texts };
  }

  it('makes no text again of what is the same at the same place', () => {
    const repeated = new RepeatedContent();
    const conversation = [message('user', long), call('Lisbon')];
    expect(written(() => read(repeated.json(conversation))).texts).toBe(2);
    const next = [...structuredClone(conversation), message('tool', long)];
    const { made, texts } = written(() => read(repeated.json(next)));
    expect(made).toBe(JSON.stringify(next));
    expect(texts).toBe(1);
  });

  it.each<[string, object]>([
    ['a text', call('Porto')],
    ['a field more', { ...call('Lisbon'), name: 'x' }],
    ['a field less', { role: 'assistant', parts: [{ type: 'tool_call', id: 'c', name: 'getWeather' }] }],
    ['a date', { ...call('Lisbon'), role: new Date(0) }],
    ['bytes', { ...call('Lisbon'), role: new Uint8Array([1]) }],
    ['an error', { ...call('Lisbon'), role: new Error('no') }],
    ['a list where an object was', { role: 'assistant', parts: [[]] }],
    ['what refers to itself', itself()],
  ])('another thing at the same place: %s', (_, changed) => {
    const repeated = new RepeatedContent();
    repeated.json([message('user', long), call('Lisbon')]);
    const list = [message('user', long), changed];
    expect(read(repeated.json(list))).toBe(read(ownJson(list)));
    expect(read(repeated.json(list))).toBe(read(ownJson(list)));
  });

  it('what the user changes between two calls shows in the second and not in the first', () => {
    const repeated = new RepeatedContent();
    const list = [message('user', long), call('Lisbon')];
    const first = repeated.json(list);
    (list[1] as ReturnType<typeof call>).parts[0]?.arguments.days.push(3);
    const second = repeated.json(list);
    expect(read(first)).toContain('"days":[1,{"at":2}]}');
    expect(read(second)).toContain('"days":[1,{"at":2},3]');
  });
});

function itself(): object {
  const value: Record<string, unknown> = { role: 'assistant' };
  value.parts = [value];
  return value;
}
