import { guard } from './guard.ts';
import { slot } from './state.ts';

interface FirstUse {
  setUp?: (() => void) | undefined;
}

const firstUse = () => slot<FirstUse>('first-use', () => ({}));

/**
 * Puts a set-up off until the first operation begins, or somebody calls `used()`: what the application registers until then
 * comes first. The last one given counts.
 */
export function atFirstUse(setUp: () => void): void {
  firstUse().setUp = setUp;
}

/** Runs what was put off, once. Never throws. */
export function used(): void {
  const held = firstUse();
  const { setUp } = held;
  if (setUp === undefined) return;
  held.setUp = undefined;
  guard('set-up at first use', setUp);
}
