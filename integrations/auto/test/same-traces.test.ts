import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../test/demo/checks.ts';
import type { TracedRequest } from '../../../test/demo/evidence.ts';
import { appEnvironment, type Stage, startStage } from '../../../test/demo/stage.ts';
import { newTraces } from '../../../test/demo/stored-traces.ts';
import { outline } from '../../../test/nextjs/traced-app.ts';
import { type Built, buildAuto } from './built.ts';
import { writePlainApp } from './plain-app.ts';
import { type Ran, run } from './run.ts';

/** The example apps through the real gateway: with our lines in them, without any under `--import`, and with both. */
let stage: Stage;
let built: Built;
const known = new Set<string>();
beforeAll(async () => {
  [stage, built] = await Promise.all([startStage(() => {}), buildAuto()]);
});
afterAll(async () => {
  built?.remove();
  await stage?.close();
});
beforeEach(() => {
  stage.provider.reset();
  stage.proxy.reset();
});

const SOURCES = '--conditions=@portkey-otel/source';
const examples = new URL('../../../examples/', import.meta.url);

async function traced(app: string, args: readonly string[], cwd: URL | string) {
  const env = { ...appEnvironment(stage), OTEL_SERVICE_NAME: app };
  const ran: Ran = await run([...args, 'app.ts'], { cwd: cwd instanceof URL ? cwd.pathname : cwd, env });
  expect(ran.exitCode, ran.stderr).toBe(0);
  const traces = await newTraces(stage.backend.url, known);
  const served = [...stage.provider.served];
  const requests = [...stage.proxy.requests];
  const evidence = { app, exitCode: ran.exitCode, served, requests, traces };
  return { ran, traces, findings: checkEvidence({ apps: [evidence], sockets: [] }) };
}

/** What both must have in common: everything but ids, times, and what the app says of its user. */
function facts(traces: readonly TracedRequest[]) {
  return {
    outline: outline(traces as never),
    calls: traces.flatMap(({ spans }) =>
      spans
        .filter(({ role }) => role !== null)
        .map(({ name, role, usage, costUsd, responseModel }) => ({ name, role, usage, costUsd, responseModel }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ),
    totals: traces.map(({ name, totals }) => ({ name, totals: { ...totals, latencyMs: 0, timeToFirstTokenMs: 0 } })),
  };
}

/** Without our lines no app can say who is calling. */
const SAID_BY_THE_APP = 'user and conversation are on every trace and reached the gateway';

describe.each(['vercel-ai', 'langchain', 'llamaindex'])('%s', (app) => {
  test('the same traces without a line of ours', async () => {
    const explicit = await traced(app, [SOURCES], new URL(`${app}/`, examples));
    stage.provider.reset();
    stage.proxy.reset();
    writePlainApp(app, built.folder);
    const plain = await traced(app, ['--import', built.register], `${built.folder}/${app}`);
    expect(facts(plain.traces)).toEqual(facts(explicit.traces));
    const failed = plain.findings.filter(({ what, problems }) => problems.length > 0 && what !== SAID_BY_THE_APP);
    expect(failed).toEqual([]);
    expect(plain.ran.stdout).toBe(explicit.ran.stdout);
  });

  test('nothing twice with both', async () => {
    const explicit = await traced(app, [SOURCES], new URL(`${app}/`, examples));
    stage.provider.reset();
    stage.proxy.reset();
    const both = await traced(app, ['--import', built.register, SOURCES], new URL(`${app}/`, examples));
    expect(facts(both.traces)).toEqual(facts(explicit.traces));
    expect(both.findings.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });
});
