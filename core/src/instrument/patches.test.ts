import { expect, test } from 'vitest';
import { type Around, around, ownerOf, Patches } from './patches.ts';

class Base {
  greet(name: string) {
    return `hello ${name}`;
  }
}
class Derived extends Base {}
const loud: Around = around<Base, [string]>((_self, _args, call) => `${call()}!`);

test('a method is replaced where it is defined, once, and put back', () => {
  const { greet } = Base.prototype;
  const patches = new Patches();
  expect(ownerOf(new Derived(), 'greet')).toBe(Base.prototype);
  expect([1, 2].map(() => patches.inherited(new Derived(), 'greet', loud))).toEqual([true, true]);
  expect(new Derived().greet('Ada')).toBe('hello Ada!');
  const held = Base.prototype.greet;
  patches.undo();
  expect(Base.prototype.greet).toBe(greet);
  expect(held.call(new Base(), 'Ada')).toBe('hello Ada');
});

test('what another one put over ours stays, and ours passes through', () => {
  const { greet } = Base.prototype;
  const patches = new Patches();
  patches.method(Base.prototype, 'greet', loud);
  const ours = Base.prototype.greet;
  Base.prototype.greet = function (name) {
    return `(${ours.call(this, name)})`;
  };
  patches.undo();
  expect(new Base().greet('Ada')).toBe('(hello Ada)');
  Base.prototype.greet = greet;
});

test('a method that is not there is told', () => {
  expect(new Patches().method(Base.prototype, 'shout', loud)).toBe(false);
});
