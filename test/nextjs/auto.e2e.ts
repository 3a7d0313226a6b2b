import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TracedRequest } from '../demo/evidence.ts';
import { appEnvironment, type Stage, startStage } from '../demo/stage.ts';
import { newTraces } from '../demo/stored-traces.ts';
import { buildApp, buildPackages, type RunningApp, startApp } from './app.ts';
import { plainDir, writePlainNextApp } from './plain-app.ts';
import { outline } from './traced-app.ts';

/** The example without any line of ours, bundled by `next build`, run with `NODE_OPTIONS=--import …`, beside the one with them. */
let stage: Stage;
let plain: RunningApp;
let explicit: RunningApp;
let both: RunningApp;
const known = new Set<string>();

const register = join(import.meta.dirname, '../../integrations/auto/dist/register.js');

beforeAll(async () => {
  await buildPackages();
  await buildApp();
  writePlainNextApp();
  await buildApp(plainDir);
  stage = await startStage(() => {});
  const environment = { ...appEnvironment(stage), OTEL_BSP_SCHEDULE_DELAY: '200' };
  const underImport = { ...environment, NODE_OPTIONS: `--import ${register}`, OTEL_SERVICE_NAME: 'nextjs' };
  explicit = await startApp('start', environment);
  plain = await startApp('start', underImport, undefined, plainDir);
  both = await startApp('start', underImport);
});
afterAll(async () => {
  await Promise.all([plain?.close(), explicit?.close(), both?.close()]);
  await stage?.close();
  rmSync(plainDir, { recursive: true, force: true });
});

const QUESTIONS = [
  'Hello [[steps:0]] [[cached:1024]]',
  'What is the weather in Lisbon?',
  'What is the weather in Lisbon, and may my dog come? [[parallel]]',
  'Hello again [[steps:0]]',
];

/** Asks all of them, one after the other: the app keeps the vectors of its handbook from the first search on. */
async function told(app: RunningApp) {
  const answers = [];
  for (const text of QUESTIONS) answers.push(await ask(app, text));
  return answers;
}

async function ask(app: RunningApp, text: string) {
  stage.provider.reset();
  stage.proxy.reset();
  const message = () => ({ id: randomUUID(), role: 'user', parts: [{ type: 'text', text }] });
  const body = JSON.stringify({ id: randomUUID(), messages: [message(), message()] });
  const response = await fetch(`${app.url}/api/chat`, { method: 'POST', body });
  expect(await response.text()).toContain('"type":"finish"');
  const traces = await arrived();
  const spans = traces.flatMap((trace) => trace.spans);
  const billable = spans.filter(({ role }) => role === 'billable');
  const idOf = ({ headers }: { headers: IncomingHttpHeaders }) => String(headers.traceparent).split('-')[2];
  return {
    outline: outline(traces as never),
    // Parallel ones have no order.
    calls: billable.map(({ name, costUsd, responseModel }) => JSON.stringify({ name, costUsd, responseModel })).sort(),
    ownIds: stage.proxy.requests
      .map((request) => spans.find(({ spanId }) => spanId === idOf(request))?.name ?? 'no span that arrived')
      .sort(),
    services: traces.map(({ service }) => service),
  };
}

/** Waits for the span of the whole request, which ends last, and for all that was billed. */
function arrived(): Promise<TracedRequest[]> {
  return vi.waitFor(
    async () => {
      const seen = new Set(known);
      const traces = await newTraces(stage.backend.url, seen);
      const calls = traces.flatMap(({ spans }) => spans.filter(({ role }) => role === 'billable'));
      expect(calls).toHaveLength(stage.provider.served.length);
      expect(outline(traces as never)[0]).toBe('POST /api/chat');
      for (const id of seen) known.add(id);
      return traces;
    },
    { timeout: 20_000, interval: 200 },
  );
}

describe('on Node, bundled', () => {
  let expected: Awaited<ReturnType<typeof told>>;
  beforeAll(async () => {
    expected = await told(explicit);
  });

  test('the lines of ours give what is to be compared with', () => {
    expect(expected.map(({ outline: [, agent] }) => agent)).toEqual(QUESTIONS.map(() => '  invoke_agent guide'));
    for (const { calls, ownIds } of expected) {
      expect(ownIds).toEqual(calls.map((call) => JSON.parse(call).name).sort());
    }
  });

  test('the same traces without a line of ours', async () => {
    expect(await told(plain)).toEqual(expected);
  });

  test('nothing twice with both', async () => {
    expect(await told(both)).toEqual(expected);
  });
});

test('the edge runtime is out of reach, and a line says so', async () => {
  const message = { id: randomUUID(), role: 'user', parts: [{ type: 'text', text: 'Hello' }] };
  const body = JSON.stringify({ id: randomUUID(), messages: [message] });
  await (await fetch(`${plain.url}/api/edge`, { method: 'POST', body })).text();
  await vi.waitFor(() =>
    expect(plain.output()).toMatch(/edge runtime, which --import does not reach.*instrumentation\.ts/),
  );
  expect(await newTraces(stage.backend.url, known)).toEqual([]);
});
