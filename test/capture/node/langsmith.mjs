import Anthropic from '@anthropic-ai/sdk';
import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI } from '@langchain/openai';
import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { createAgent, tool } from 'langchain';
import { initializeOTEL } from 'langsmith/experimental/otel/setup';
import { RunTree } from 'langsmith/run_trees';
import { traceable } from 'langsmith/traceable';
import { wrapOpenAI } from 'langsmith/wrappers';
import { wrapAnthropic } from 'langsmith/wrappers/anthropic';
import OpenAI from 'openai';
import { z } from 'zod';
import { runCase } from './otel.mjs';

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
const { DEFAULT_LANGSMITH_SPAN_PROCESSOR: processor } = initializeOTEL({
  skipGlobalContextManagerSetup: true,
  exporterConfig: { url: `${process.env.OTEL_EXPORTER_OTLP_ENDPOINT}/v1/traces` },
});

const weather = tool(async ({ city }) => JSON.stringify({ city, tempC: 18 }), {
  name: 'get_weather',
  description: 'The weather in a city',
  schema: z.object({ city: z.string() }),
});
const openai = (model = 'gpt-4o-mini', more = {}) => new ChatOpenAI({ model, maxRetries: 0, ...more });
const claude = () =>
  new ChatAnthropic({ model: 'claude-sonnet-4-5', maxRetries: 0, anthropicApiUrl: process.env.ANTHROPIC_BASE_URL });
const user = (content) => [{ role: 'user', content }];
const drain = async (stream) => {
  for await (const _ of await stream);
};
// A run becomes a span only inside `traceable`: LangChain's own callbacks start none.
const app = (answer) => traceable(answer, { name: 'app' });
const CACHED = 'Sum up the long text above. [[cached:1536]]';
const CLAUDE_CACHED = 'Sum up the long text above. [[cached:1000]] [[cache-write:200]]';

await runCase({
  chat: app(() => openai().invoke('What is the capital of Portugal?')),
  'chat-stream': app(async () => drain(openai('gpt-4o-mini', { streamUsage: true }).stream('Tell me about rivers.'))),
  'agent-tools': app(() =>
    createAgent({ model: openai('gpt-4o'), tools: [weather], name: 'guide' }).invoke({
      messages: user('What is the weather in Lisbon?'),
    }),
  ),
  cached: app(() => openai('gpt-4.1-mini').invoke(CACHED)),
  reasoning: app(() => openai('gpt-5-mini').invoke('Is 1009 a prime number?')),
  error: app(() => openai().invoke('Fail, please. [[error:400]]')),
  'wrapped-openai': () =>
    wrapOpenAI(new OpenAI({ maxRetries: 0 })).chat.completions.create({
      model: 'gpt-4.1-mini',
      messages: user(CACHED),
    }),
  'anthropic-cached': app(() => claude().invoke(CLAUDE_CACHED)),
  'wrapped-openai-tools': async () => {
    const client = wrapOpenAI(new OpenAI({ maxRetries: 0 }));
    const parameters = { type: 'object', properties: { city: { type: 'string' } } };
    const tools = [
      { type: 'function', function: { name: 'get_weather', description: 'The weather in a city', parameters } },
    ];
    const messages = user('What is the weather in Lisbon?');
    const first = await client.chat.completions.create({ model: 'gpt-4o', messages, tools });
    const { message } = first.choices[0];
    messages.push(message, { role: 'tool', tool_call_id: message.tool_calls[0].id, content: '{"tempC":18}' });
    await client.chat.completions.create({ model: 'gpt-4o', messages, tools });
  },
  'wrapped-openai-error': () =>
    wrapOpenAI(new OpenAI({ maxRetries: 0 })).chat.completions.create({
      model: 'gpt-4o-mini',
      messages: user('Fail, please. [[error:400]]'),
    }),
  'wrapped-openai-reasoning': () =>
    wrapOpenAI(new OpenAI({ maxRetries: 0 })).chat.completions.create({
      model: 'gpt-5-mini',
      messages: user('Is 1009 a prime number?'),
    }),
  'wrapped-anthropic-cached': () =>
    wrapAnthropic(new Anthropic({ maxRetries: 0 })).messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 200,
      messages: user(CLAUDE_CACHED),
    }),
});
// A stream's run ends a moment after the stream; runs become spans when their batch is sent.
await new Promise((resolve) => setTimeout(resolve, 1000));
await RunTree.getSharedClient().awaitPendingTraceBatches();
await processor.forceFlush();
