import { OpenAIAgent } from '@llamaindex/openai';
import { agent, multiAgent } from '@llamaindex/workflow';
import { QueryEngineTool } from 'llamaindex';
import { collect, type Scenario, WEATHER } from './scenario.ts';
import { makeIndex, makeTools } from './traced-app.ts';

/** Agents and agent workflows. */
export const agentScenarios: readonly Scenario[] = [
  {
    name: 'agent',
    run: async ({ llm }) => {
      const { data } = await agent({ llm, name: 'Ada', tools: [makeTools().weather] }).run(WEATHER);
      return [data.message, data.result];
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini`,
  },
  {
    name: 'agent, streamed',
    run: async ({ llm }) => {
      const events = await collect(agent({ llm, name: 'Ada', tools: [makeTools().weather] }).runStream(WEATHER));
      return events.map((event) => (event.data as { delta?: string }).delta);
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini`,
  },
  {
    name: 'agent whose tool throws',
    run: async ({ llm }) => {
      const { data } = await agent({ llm, name: 'Ada', tools: [makeTools().broken] }).run('Ask the oracle');
      return data.result;
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool askOracle ! TypeError
  chat gpt-4o-mini`,
  },
  {
    name: 'agent with two tools at once',
    run: async ({ llm }) => {
      const { weather, broken } = makeTools();
      const { data } = await agent({ llm, name: 'Ada', tools: [weather, broken] }).run(`${WEATHER} [[parallel]]`);
      return data.result;
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  execute_tool askOracle ! TypeError
  chat gpt-4o-mini`,
  },
  {
    name: 'agent whose tool asks a model',
    run: async ({ llm }) => {
      const { weather } = makeTools();
      const asking = {
        metadata: weather.metadata,
        call: async () => (await llm.complete({ prompt: 'Is it warm?' })).text,
      };
      const { data } = await agent({ llm, name: 'Ada', tools: [asking] }).run(WEATHER);
      return data.result;
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
    chat gpt-4o-mini
  chat gpt-4o-mini`,
  },
  {
    name: 'two agents in parallel',
    run: async ({ llm, model }) => {
      const tools = [makeTools().weather];
      const runs = await Promise.all([
        agent({ llm, name: 'Ada', tools }).run(WEATHER),
        agent({ llm: model('gpt-4o'), name: 'Bob', tools }).run(WEATHER),
      ]);
      return runs.map(({ data }) => data.result);
    },
    tree: `
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini
invoke_agent Bob
  chat gpt-4o
  execute_tool getWeather
  chat gpt-4o`,
  },
  {
    name: 'several agents, handing over',
    run: async ({ llm, model }) => {
      const teller = agent({
        llm: model('gpt-4o'),
        name: 'Teller',
        description: 'tells',
        tools: [makeTools().weather],
      });
      const asker = agent({ llm, name: 'Asker', description: 'asks', tools: [], canHandoffTo: ['Teller'] });
      const { data } = await multiAgent({ agents: [asker, teller], rootAgent: asker }).run('Hand over to "Teller"');
      return data.result;
    },
    tree: `
invoke_workflow AgentWorkflow
  invoke_agent Asker
    chat gpt-4o-mini
    execute_tool handOff
  invoke_agent Teller
    chat gpt-4o`,
  },
  {
    name: 'agent of the older kind',
    run: ({ llm }) => new OpenAIAgent({ llm, tools: [makeTools().weather] }).chat({ message: WEATHER }),
    tree: `
invoke_agent OpenAIAgent
  chat gpt-4o-mini
  execute_tool getWeather
  chat gpt-4o-mini`,
  },
  {
    name: 'agent with a query engine as a tool',
    run: async ({ llm }) => {
      const index = await makeIndex();
      const metadata = { name: 'atlas', description: 'Knows the capitals' };
      const tools = [new QueryEngineTool({ queryEngine: index.asQueryEngine(), metadata })];
      return (await agent({ llm, name: 'Ada', tools }).run('Which capital is "Oslo"?')).data.result;
    },
    tree: `
index VectorStoreIndex
  insert VectorStoreIndex
    embeddings text-embedding-3-small
    add SimpleVectorStore
invoke_agent Ada
  chat gpt-4o-mini
  execute_tool atlas
    invoke_workflow RetrieverQueryEngine
      retrieval
        embeddings text-embedding-3-small
        query SimpleVectorStore
      synthesize CompactAndRefine
        chat gpt-4o-mini
  chat gpt-4o-mini`,
  },
];
