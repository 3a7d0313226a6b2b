/**
 * A process with two copies of `@langchain/core`, which share no class: the one that the application uses and the one that this
 * package imports. Prints what was traced, and what was said of it. Run by `low-set.test.ts`.
 *
 *     node two-copies.ts installed   the application has another version in its own node_modules
 *     node two-copies.ts commonjs    the application loaded the same version as CommonJS
 */
import { createRequire } from 'node:module';
import { DiagLogLevel, diag } from '@opentelemetry/api';
import { instrumentLangChain, portkeyFetch } from '../../src/index.ts';
import { startBench } from '../traced.ts';

const isCommonJs = process.argv[2] === 'commonjs';
const require = createRequire(isCommonJs ? new URL('../lab.ts', import.meta.url) : import.meta.url);
const say = (line: string) => process.stdout.write(`${line}\n`);
const silent = () => {};
diag.setLogger(
  { error: say, warn: say, info: silent, debug: silent, verbose: silent },
  { logLevel: DiagLogLevel.ALL, suppressOverrideMessage: true },
);

const { ChatOpenAI }: typeof import('@langchain/openai') = isCommonJs
  ? require('@langchain/openai')
  : await import('@langchain/openai');
const bench = await startBench();
instrumentLangChain();
const configuration = { baseURL: bench.provider.url, fetch: portkeyFetch() };
const model = new ChatOpenAI({ model: 'gpt-4o-mini', apiKey: 'key', configuration });
await model.pipe((message) => message.text).invoke('Hello');
for await (const _ of await model.stream('Hello')) break;
await bench.settled();
for (const line of bench.tree()) say(line);
const ids = new Set(bench.spans().map((span) => span.spanContext().spanId));
const isRight = (traceparent: unknown) => ids.has(String(traceparent).split('-')[2] ?? '');
say(
  `${bench.provider.requests.filter(({ headers }) => isRight(headers.traceparent)).length} requests with the right header`,
);
await bench.close();
