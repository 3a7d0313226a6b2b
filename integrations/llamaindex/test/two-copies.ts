/**
 * A process with two copies of the framework, an ES module and a CommonJS one, which share no class. Prints the trees of what
 * was traced. Run by `copies.test.ts` in a process of its own, since a module that is loaded stays.
 *
 *     node two-copies.ts before|after|modules
 */
import { createRequire } from 'node:module';
import { Settings, SimpleChatEngine } from 'llamaindex';
import { instrumentLlamaIndex, portkeyFetch } from '../src/index.ts';
import { drawTree, startApp } from './traced-app.ts';

const require = createRequire(import.meta.url);
const load = () => ({
  framework: require('llamaindex') as typeof import('llamaindex'),
  openai: require('@llamaindex/openai') as typeof import('@llamaindex/openai'),
  workflow: require('@llamaindex/workflow') as typeof import('@llamaindex/workflow'),
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const messages = [{ role: 'user' as const, content: 'Hello' }];
const app = await startApp();
const options = {
  model: 'gpt-4o-mini',
  apiKey: 'key',
  additionalSessionOptions: { baseURL: app.provider.url, fetch: portkeyFetch() },
};

const cases: Record<string, () => Promise<void>> = {
  /** CommonJS first, then the instrumentation. */
  async before() {
    const { framework, openai, workflow } = load();
    instrumentLlamaIndex();
    const llm = new openai.OpenAI(options);
    await llm.chat({ messages });
    await new framework.SimpleChatEngine({ llm }).chat({ message: 'Hello' });
    const weather = framework.tool(() => 'sunny', {
      name: 'getWeather',
      description: 'The weather',
      parameters: { type: 'object', properties: {}, required: [] },
    });
    await workflow.agent({ name: 'Ada', llm, tools: [weather] }).run('How is the weather?');
  },
  /** The instrumentation first: a model of the other copy is met where it is handed over. */
  async after() {
    instrumentLlamaIndex();
    const { openai } = load();
    const llm = new openai.OpenAI(options);
    await new SimpleChatEngine({ llm: llm as never }).chat({ message: 'Hello' });
    await llm.chat({ messages });
    const other = new openai.OpenAIResponses(options);
    Settings.llm = other as never;
    await other.chat({ messages });
  },
  /** The other copy is passed, twice, beside things that are no copies. */
  async modules() {
    const { framework, openai } = load();
    const instrumentation = instrumentLlamaIndex({ modules: [framework, framework, {}, { BaseLLM: 'none' }] });
    if (instrumentLlamaIndex() !== instrumentation) say('a second instrumentation');
    const llm = new openai.OpenAI(options);
    await llm.chat({ messages });
    instrumentation.uninstrument();
    await llm.chat({ messages });
  },
};

await cases[process.argv[2] ?? '']?.();
const spans = app.takeSpans();
say(drawTree(spans));
for (const { attributes, name } of spans.filter((span) => span.name.startsWith('chat'))) {
  if (!attributes['gen_ai.usage.input_tokens']) say(`${name} without usage`);
}
await app.close();
