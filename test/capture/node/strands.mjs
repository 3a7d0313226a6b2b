// Strands with Anthropic's client, which traces itself: below a graph's node its spans stand beside the agent's.
import { Agent, Graph, tool } from '@strands-agents/sdk';
import { AnthropicModel } from '@strands-agents/sdk/models/anthropic';
import { z } from 'zod';
import { runCase, tracerProvider } from './otel.mjs';

const provider = tracerProvider();
const model = new AnthropicModel({
  apiKey: 'none',
  clientConfig: { baseURL: process.env.ANTHROPIC_BASE_URL },
  modelId: 'claude-sonnet-4-5',
  maxTokens: 200,
});
const agent = (id, tools = []) => new Agent({ model, tools, printer: false, id, name: id });
const weather = tool({
  name: 'get_weather',
  description: 'The weather in a city',
  inputSchema: z.object({ city: z.string() }),
  callback: () => '18 degrees',
});

await runCase({
  chat: () => agent('guide').invoke('What is the capital of Portugal?'),
  cached: () => agent('guide').invoke('Sum up the long text above. [[cached:1000]] [[cache-write:200]]'),
  'agent-tools': () => agent('guide', [weather]).invoke('What is the weather in Lisbon?'),
  graph: () => new Graph({ nodes: [agent('a'), agent('b')], edges: [['a', 'b']] }).invoke('Tell me about rivers.'),
});
await provider.forceFlush();
