import { vi } from 'vitest';

/** The modules that work during a call. */
const MODULES = [
  'executing',
  'files',
  'finish-reason',
  'instrumentation',
  'live-call',
  'messages',
  'model-answer',
  'model-call',
  'model-methods',
  'object-step',
  'outlive-request',
  'recordable-error',
  'request-parameters',
  'single-call',
  'stream-content',
  'tool-definitions',
  'tool-execution',
  'usage',
];

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
