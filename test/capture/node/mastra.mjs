// Mastra, through one of its exporters: `MASTRA_EXPORTER` is `otel` or `arize`.
import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { Agent } from '@mastra/core/agent';
import { Mastra } from '@mastra/core/mastra';
import { Observability } from '@mastra/observability';
import { runCase } from './otel.mjs';

const endpoint = `${process.env.OTEL_EXPORTER_OTLP_ENDPOINT}/v1/traces`;

async function makeExporter() {
  if (process.env.MASTRA_EXPORTER === 'arize') {
    const { ArizeExporter } = await import('@mastra/arize');
    return new ArizeExporter({ endpoint, apiKey: 'none', projectName: 'lab' });
  }
  const { OtelExporter } = await import('@mastra/otel-exporter');
  return new OtelExporter({ provider: { custom: { endpoint, protocol: 'http/json' } } });
}

const openai = createOpenAI({ apiKey: 'none', baseURL: process.env.OPENAI_BASE_URL });
const anthropic = createAnthropic({ apiKey: 'none', baseURL: `${process.env.ANTHROPIC_BASE_URL}/v1` });
const agent = (name, model) => new Agent({ id: name, name, instructions: 'Be brief.', model });
const observability = new Observability({
  configs: { otel: { serviceName: 'capture-lab', exporters: [await makeExporter()] } },
});
const agents = {
  guide: agent('guide', openai.chat('gpt-4o-mini')),
  thinker: agent('thinker', openai.responses('gpt-5-mini')),
  claude: agent('claude', anthropic('claude-sonnet-4-5')),
};
const mastra = new Mastra({ agents, observability, logger: false });
const ask = (name, prompt) => mastra.getAgent(name).generate(prompt);

await runCase({
  chat: () => ask('guide', 'What is the capital of Portugal?'),
  'chat-stream': async () => {
    const answer = await mastra.getAgent('guide').stream('Tell me about rivers.');
    for await (const _ of answer.textStream);
  },
  cached: () => ask('guide', 'Sum up the long text above. [[cached:1536]]'),
  reasoning: () => ask('thinker', 'Is 1009 a prime number?'),
  'anthropic-cached': () => ask('claude', 'Sum up the long text above. [[cached:1000]] [[cache-write:200]]'),
});
// What was traced is exported a moment later.
await new Promise((resolve) => setTimeout(resolve, 500));
await observability.shutdown();
