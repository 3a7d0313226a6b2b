/**
 * Runs every scenario in this process and prints one row for each. Which copies of LangChain it uses is for who starts it:
 *
 *     node --conditions=@portkey-otel/source [--import ./low-set/resolve.ts] table.ts [low]
 */
import { OpenAIEmbeddings } from '@langchain/openai';
import { instrumentLangChain } from '../src/index.ts';
import { tracer } from '../src/tracer.ts';
import { agentScenarios } from './agent-scenarios.ts';
import { caught, labAt } from './lab.ts';
import { scenarios } from './scenarios.ts';
import { startBench } from './traced.ts';
import { differences, verdictOf } from './verdict.ts';

const isLow = process.argv[2] === 'low';
const bench = await startBench();
const lab = labAt(bench.provider);
instrumentLangChain({ embeddings: [OpenAIEmbeddings] });

for (const scenario of [...scenarios, ...agentScenarios]) {
  const { name, notInLowSet } = scenario;
  if (isLow && notInLowSet !== undefined) {
    row('absent', name, notInLowSet);
    continue;
  }
  bench.reset();
  const failed = await caught(
    Promise.resolve(lab)
      .then(scenario.run)
      .then(() => undefined),
  );
  await bench.settled();
  const verdict = verdictOf(scenario, bench);
  const wrong = differences(verdict).map(
    (fact) => `${fact} ${JSON.stringify(verdict.actual[fact])} instead of ${JSON.stringify(verdict.expected[fact])}`,
  );
  if (failed !== undefined) wrong.push(String(failed));
  if (tracer().runs.size > 0) wrong.push(`${tracer().runs.size} runs never ended`);
  row(wrong.length === 0 ? 'right' : 'wrong', name, wrong.join('; '));
}
await bench.close();

function row(verdict: string, name: string, remark: string): void {
  process.stdout.write(`${verdict.padEnd(7)} ${name}${remark && ` (${remark})`}\n`);
}
