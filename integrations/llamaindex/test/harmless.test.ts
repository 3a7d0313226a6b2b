import { readdirSync } from 'node:fs';
import { type Span, type TracerProvider, trace } from '@opentelemetry/api';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { comparable, makeModels, startApp, type TracedApp } from './traced-app.ts';

/** Whatever of ours breaks, the user's results are those of an application without us. */
let app: TracedApp;
const plain = new Map<string, string>();
let faults = 0;
let mocked: string | undefined;
let installed: { uninstrument(): void } | undefined;

/** One of every kind of call and of end. */
const chosen = scenarios.filter(({ name }) =>
  [
    'chat',
    'chat, streamed',
    'complete, streamed',
    'Responses API, streamed',
    'exec with a tool, streamed',
    'a tool that throws',
    'agent, streamed',
    'several agents, handing over',
    'agent of the older kind',
    'embeddings in batches',
    'query engine with a postprocessor',
    'chat engine, streamed',
    'agent with a query engine as a tool',
    'ingestion pipeline',
    'rejected',
    'embeddings rejected',
    'a stream that the provider ends with an error',
    'a stream that the consumer leaves',
  ].includes(name),
);

beforeAll(async () => {
  app = await startApp();
  for (const scenario of chosen) plain.set(scenario.name, await play(scenario));
});
afterEach(() => {
  faults = 0;
  installed?.uninstrument();
  if (mocked) vi.doUnmock(mocked);
  vi.resetModules();
});
afterAll(() => app.close());

async function play({ run }: Scenario): Promise<string> {
  app.provider.reset();
  return comparable(await run(makeModels(app.provider.url)));
}

async function expectTheSame() {
  for (const scenario of chosen)
    expect([scenario.name, await play(scenario)]).toEqual([scenario.name, plain.get(scenario.name)]);
}

// A fault in these is one in the passing on of the user's call; the last three are not on its way.
const passing = ['follow.ts', 'patches.ts', 'shapes.ts', 'instrument.ts', 'index.ts', 'wrap.ts', 'modules.ts'];
const modules = readdirSync(new URL('../src/', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !passing.includes(file),
);

describe('a fault in every function of', () => {
  test.each(modules)('%s', async (file) => {
    mocked = `../src/${file}`;
    vi.resetModules();
    vi.doMock(mocked, async (original) => breakAll(await original<Record<string, unknown>>()));
    const { instrumentLlamaIndex } = await import('../src/instrument.ts');
    installed = instrumentLlamaIndex();
    await expectTheSame();
    expect(faults).toBeGreaterThan(0);
  });
});

/** Classes stay classes, and each of their methods fails. */
function breakAll(exports: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(exports).map(([name, value]) => [name, typeof value === 'function' ? broken(name, value) : value]),
  );
}

function broken(name: string, value: object): unknown {
  const fail = () => {
    faults += 1;
    throw new Error(`fault injected into ${name}`);
  };
  const failing = { get: fail };
  return new Proxy(value, {
    apply: fail,
    construct: (target, args) => new Proxy(Reflect.construct(target as never, args), failing),
  });
}

describe('a tracer provider', () => {
  const failing = (): never => {
    throw new Error('fault injected into the SDK');
  };
  const silent = trace.getTracer('silent').startSpan('silent');
  const span = (broken: (method: string) => boolean) =>
    new Proxy(silent, {
      get: (target, name: keyof Span) => (broken(name) ? failing : target[name].bind(target)),
    });

  test.each<[string, () => Span]>([
    ['that fails to start a span', failing],
    [
      'whose spans fail at everything they are told',
      () => span((method) => /^(set|add|record|update|end)/.test(method)),
    ],
  ])('%s', async (_, startSpan) => {
    const { instrumentLlamaIndex } = await import('../src/instrument.ts');
    installed = instrumentLlamaIndex();
    const broken = { getTracer: () => ({ startSpan, startActiveSpan: failing }) } as unknown as TracerProvider;
    const getTracer = vi
      .spyOn(trace, 'getTracer')
      .mockImplementation((name) => (name === 'app' ? silentTracer : broken.getTracer(name)));
    await expectTheSame();
    expect(getTracer).toHaveBeenCalled();
    getTracer.mockRestore();
  });
  const silentTracer = trace.getTracer('silent');
});

describe('a module that cannot be read', () => {
  const fails = () => {
    throw new Error('not readable');
  };
  test.each<[string, object]>([
    ['exports that fail', new Proxy({}, { get: fails, has: fails, ownKeys: fails, getOwnPropertyDescriptor: fails })],
    ['other exports than expected', { BaseLLM: 1, Settings: null, Workflow: 'x', OpenAI: {} }],
    ['nothing', {}],
  ])('%s', async (_, exports) => {
    const { instrumentLlamaIndexModule } = await import('../src/modules.ts');
    expect(() => instrumentLlamaIndexModule(exports)).not.toThrow();
  });
});
