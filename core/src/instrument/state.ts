/**
 * What the whole process shares. Bundlers evaluate a module twice (once for instrumentation, once for routes), so nothing
 * that one part sets and another reads may live in a module's own variables.
 */
export interface ProcessState {
  settings: Record<string, unknown>;
  /** Things said already: one line each, however often they happen. */
  readonly said: Set<string>;
  /** Operations that are open, oldest first; ended and marked at shutdown. */
  readonly open: Set<{ endIncomplete(): void }>;
  /** Other parts' slots, by name. */
  readonly slots: Map<string, unknown>;
}

const KEY = Symbol.for('portkey-otel.v1');
type Holder = { [KEY]?: ProcessState };

/** Looked up once: several parts of each operation ask for it. */
let found: ProcessState | undefined;

/** The process-wide state, made at first use. */
export function processState(): ProcessState {
  found ??= (globalThis as Holder)[KEY] ??= { settings: {}, said: new Set(), open: new Set(), slots: new Map() };
  return found;
}

/** A process-wide value under a name, made at first use. */
export function slot<T>(name: string, make: () => T): T {
  const { slots } = processState();
  let value = slots.get(name) as T;
  if (value === undefined && !slots.has(name)) {
    value = make();
    slots.set(name, value);
  }
  return value;
}
