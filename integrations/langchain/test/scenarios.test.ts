import { OpenAIEmbeddings } from '@langchain/openai';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { instrumentLangChain } from '../src/index.ts';
import { tracer } from '../src/tracer.ts';
import { agentScenarios } from './agent-scenarios.ts';
import { type Lab, labAt } from './lab.ts';
import { scenarios } from './scenarios.ts';
import { type Bench, startBench } from './traced.ts';
import { verdictOf } from './verdict.ts';

/** Every scenario: the tree, the provider's own count of tokens, and the model call's own span id on the wire. */
let bench: Bench;
let lab: Lab;
let uninstrument: () => void;
beforeAll(async () => {
  bench = await startBench();
  lab = labAt(bench.provider);
  uninstrument = instrumentLangChain({ embeddings: [OpenAIEmbeddings] });
});
afterAll(async () => {
  uninstrument();
  await bench.close();
});
beforeEach(() => bench.reset());
afterEach(() => expect(tracer().runs.size, 'runs that never ended').toBe(0));

test.each([...scenarios, ...agentScenarios])('$name', async (scenario) => {
  await scenario.run(lab);
  await bench.settled();
  const { actual, expected } = verdictOf(scenario, bench);
  expect(actual).toEqual(expected);
});
