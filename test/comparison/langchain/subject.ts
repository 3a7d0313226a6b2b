/** Runs every scenario under one telemetry and prints what it lost, as JSON. Started by `main.ts`. */
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import * as callbackManagers from '@langchain/core/callbacks/manager';
import { awaitAllCallbacks } from '@langchain/core/callbacks/promises';
import { OpenAIEmbeddings } from '@langchain/openai';
import { agentScenarios } from '../../../integrations/langchain/test/agent-scenarios.ts';
import { caught, labAt } from '../../../integrations/langchain/test/lab.ts';
import { scenarios } from '../../../integrations/langchain/test/scenarios.ts';
import { startBench } from '../../../integrations/langchain/test/traced.ts';
import { type Row, rowOf } from '../frameworks.ts';

const require = createRequire(pathToFileURL(`${process.env.COMPARED}/`));
type Manual = { manuallyInstrument(module: object): void };
type Configure = (this: unknown, inheritable: unknown, ...rest: unknown[]) => unknown;

const subjects: Record<string, () => void | Promise<void>> = {
  async 'portkey-otel'() {
    const { instrumentLangChain } = await import('@portkey-otel/langchain');
    instrumentLangChain({ embeddings: [OpenAIEmbeddings] });
  },
  openinference() {
    const name = '@arizeai/openinference-instrumentation-langchain';
    const { LangChainInstrumentation }: { LangChainInstrumentation: new () => Manual } = require(name);
    new LangChainInstrumentation().manuallyInstrument(callbackManagers);
  },
  traceloop() {
    const name = '@traceloop/instrumentation-langchain';
    const { LangChainInstrumentation }: { LangChainInstrumentation: new () => Manual } = require(name);
    new LangChainInstrumentation().manuallyInstrument({ callbackManagerModule: callbackManagers });
  },
  /** Passed in `callbacks` by each call, as its documentation says; here by the place that all calls go through. */
  async langfuse() {
    const { resolve } = require;
    const module = pathToFileURL(resolve('@langfuse/langchain').replace(/\.cjs$/, '.mjs')).href;
    const { CallbackHandler }: { CallbackHandler: new () => object } = await import(module);
    const handler = new CallbackHandler();
    const manager = callbackManagers.CallbackManager as unknown as { _configureSync: Configure };
    const configure = manager._configureSync;
    manager._configureSync = function (inheritable, ...rest) {
      const given = (inheritable ?? []) as unknown[] | { handlers: unknown[]; copy(handlers: unknown[]): unknown };
      const handlers = Array.isArray(given) ? given : given.handlers;
      if (handlers.includes(handler)) return configure.call(this, inheritable, ...rest);
      return configure.call(this, Array.isArray(given) ? [...given, handler] : given.copy([handler]), ...rest);
    };
  },
};

const bench = await startBench();
await subjects[process.argv[2] ?? '']?.();
const lab = labAt(bench.provider);
const rows: Row[] = [];
for (const scenario of [...scenarios, ...agentScenarios]) {
  bench.reset();
  await caught(Promise.resolve(lab).then(scenario.run));
  await awaitAllCallbacks();
  await bench.settled();
  // Some end their spans a turn after their callbacks.
  await sleep(50);
  const { broken, errors = [], loose = false, name, tree } = scenario;
  rows.push(rowOf({ name, tree, failures: errors.length, loose, countTokens: !broken }, bench.spans(), bench.provider));
}
process.stdout.write(`\n${JSON.stringify(rows)}\n`);
await bench.close();
process.exit(0);
