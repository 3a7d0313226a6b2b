import { readdirSync } from 'node:fs';
import { vi } from 'vitest';

/** What does not work during a call, or is itself the boundary that catches. */
const OTHERS: Readonly<Record<string, string>> = {
  'ai-sdk': 'types, and two readers of plain values that cannot throw',
  diagnostics: 'at the start',
  'edge-runtime': 'a constant',
  'follow-call': 'catches what fails at the start and the end of calls',
  'followed-call': 'catches what fails where a request looks for its call',
  'gateway-fetch': 'the fetch of the core package, which catches',
  'global-telemetry': 'at the start',
  index: 'exports',
  'opentelemetry-global': 'reads two states of the process',
  parts: 'exports',
  register: 'at the start',
  telemetry: 'catches what fails in the hooks',
  'with-portkey': 'catches what fails in the wrapping',
};

const sources = readdirSync(new URL('../src/', import.meta.url));
/** The modules that work during a call: all the others. */
const MODULES = sources
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !(name in OTHERS));

/** Of the start functions those that an AI SDK call needs. */
const STARTS = new Set(['startAgent', 'startModelCall', 'startTool']);

/** Each function and method of ours, as `module function` or `module Class.method`. */
export const points = new Set<string>();
/** Those that were made to throw and did. */
export const fired = new Set<string>();
let broken = '';

/** While `fn` runs, the function of that name throws whenever it is called. */
export async function breaking<T>(point: string, fn: () => Promise<T>): Promise<T> {
  broken = point;
  try {
    return await fn();
  } finally {
    broken = '';
  }
}

/** Our entry, of which every function can be made to throw. */
export async function importBreakable(): Promise<typeof import('../src/parts.ts')> {
  vi.resetModules();
  for (const module of MODULES) {
    vi.doMock(`../src/${module}.ts`, async (original) =>
      breakableModule(module, await original<Record<string, unknown>>()),
    );
  }
  const entry = await import('../src/parts.ts');
  for (const module of MODULES) vi.doUnmock(`../src/${module}.ts`);
  vi.resetModules();
  return entry;
}

function breakable<F extends (...args: never[]) => unknown>(point: string, fn: F): F {
  points.add(point);
  return function (this: unknown, ...args: never[]) {
    if (broken === point) {
      fired.add(point);
      throw new Error(`${point} was made to throw`);
    }
    return new.target ? Reflect.construct(fn, args, new.target) : fn.apply(this, args);
  } as unknown as F;
}

function breakableModule(module: string, exports: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(exports).map(([name, value]) => {
    if (name === 'instrumentation') {
      const starts = Object.entries(value as Record<string, () => unknown>).filter(([start]) => STARTS.has(start));
      return [name, Object.fromEntries(starts.map(([start, fn]) => [start, breakable(`${module} ${start}`, fn)]))];
    }
    if (typeof value !== 'function') return [name, value];
    const { prototype } = value;
    for (const [method, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype ?? {}))) {
      const fn = method === 'constructor' ? undefined : (own.value ?? own.get);
      if (typeof fn !== 'function') continue;
      const wrapped = breakable(`${module} ${name}.${method}`, fn);
      Object.defineProperty(prototype, method, own.get ? { ...own, get: wrapped } : { ...own, value: wrapped });
    }
    const wrapped = breakable(`${module} ${name}`, value as () => unknown);
    if (prototype) wrapped.prototype = prototype;
    return [name, wrapped];
  });
  return Object.fromEntries(entries);
}
