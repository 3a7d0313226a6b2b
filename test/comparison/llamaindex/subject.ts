/** Runs every scenario under one telemetry and prints what it lost, as JSON. Started by `main.ts`. */
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import * as openai from '@llamaindex/openai';
import * as llamaindex from 'llamaindex';
import { caught } from '../../../integrations/llamaindex/test/scenario.ts';
import { scenarios } from '../../../integrations/llamaindex/test/scenarios.ts';
import { makeModels, startApp } from '../../../integrations/llamaindex/test/traced-app.ts';
import { type Row, rowOf } from '../frameworks.ts';

const require = createRequire(pathToFileURL(`${process.env.COMPARED}/`));
type Manual = { manuallyInstrument(module: object, openai: object): void };

const subjects: Record<string, () => void | Promise<void>> = {
  async 'portkey-otel'() {
    const { instrumentLlamaIndex } = await import('@portkey-otel/llamaindex');
    instrumentLlamaIndex();
  },
  traceloop() {
    const name = '@traceloop/instrumentation-llamaindex';
    const { LlamaIndexInstrumentation }: { LlamaIndexInstrumentation: new () => Manual } = require(name);
    new LlamaIndexInstrumentation().manuallyInstrument(llamaindex, openai);
  },
};

const app = await startApp();
await subjects[process.argv[2] ?? '']?.();
const rows: Row[] = [];
for (const { name, run, tree, unheard = false, unknownUsage = 0 } of scenarios) {
  app.provider.reset();
  app.takeSpans();
  await caught(Promise.resolve(makeModels(app.provider.url)).then(run));
  // The provider notices a moment later that a client left; some end their spans a turn after the call.
  await sleep(50);
  const lines = tree.split('\n').filter((line) => line.trim() !== '');
  const margin = lines[0]?.search(/\S/) ?? 0;
  const expected = {
    name,
    tree: lines.map((line) => line.slice(margin)),
    failures: lines.filter((line) => line.includes(' ! ')).length,
    loose: false,
    countTokens: !unheard && unknownUsage === 0,
  };
  rows.push(rowOf(expected, app.takeSpans(), app.provider));
}
process.stdout.write(`\n${JSON.stringify(rows)}\n`);
await app.close();
process.exit(0);
