import { trace } from '@opentelemetry/api';
import { BaseLLM, Settings } from 'llamaindex';
import { z } from 'zod';
import { collect, type Scenario, user, WEATHER } from './scenario.ts';
import { makeTools } from './traced-app.ts';

/** Single models: chat, complete, exec, tools by hand. */
export const modelScenarios: readonly Scenario[] = [
  {
    name: 'chat',
    run: ({ llm }) => llm.chat({ messages: user('Hello') }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'chat, streamed',
    run: async ({ llm }) => collect(await llm.chat({ messages: user('Hello'), stream: true })),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'complete',
    run: ({ llm }) => llm.complete({ prompt: 'Hello' }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'complete, streamed',
    run: async ({ llm }) => collect(await llm.complete({ prompt: 'Hello', stream: true })),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'cached tokens',
    run: ({ llm }) => llm.chat({ messages: user('Hello [[cached:1024]]') }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'cached tokens, streamed',
    run: async ({ llm }) => collect(await llm.chat({ messages: user('Hello [[cached:1024]]'), stream: true })),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'reasoning tokens, streamed',
    run: async ({ model }) => collect(await model('o3-mini').chat({ messages: user('Hello'), stream: true })),
    tree: 'chat o3-mini',
  },
  {
    name: 'Responses API',
    run: ({ responses }) => responses('gpt-4o').chat({ messages: user('Hello') }),
    tree: 'chat gpt-4o',
  },
  {
    name: 'Responses API, streamed',
    run: async ({ responses }) => collect(await responses('gpt-4o').chat({ messages: user('Hello'), stream: true })),
    tree: 'chat gpt-4o',
  },
  {
    name: 'structured output',
    run: ({ llm }) =>
      llm.chat({ messages: user('Lisbon has 545000 people'), responseFormat: z.object({ city: z.string() }) }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'the provider tells no usage',
    run: ({ llm }) => llm.chat({ messages: user('Hello [[no-usage]]') }),
    tree: 'chat gpt-4o-mini',
    unknownUsage: 1,
  },
  {
    name: 'the application asks for the usage itself',
    run: async ({ model }) => {
      const llm = model('gpt-4o-mini', { additionalChatOptions: { stream_options: { include_usage: true } } });
      return collect(await llm.chat({ messages: user('Hello'), stream: true }));
    },
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'exec with a tool',
    run: ({ llm }) => llm.exec({ messages: user(WEATHER), tools: [makeTools().weather] }),
    tree: `
exec OpenAI
  chat gpt-4o-mini
  execute_tool getWeather`,
  },
  {
    name: 'exec with a tool, streamed',
    run: async ({ llm }) => {
      const answer = await llm.exec({ messages: user(WEATHER), tools: [makeTools().weather], stream: true });
      return [await collect(answer.stream), answer.newMessages(), answer.toolCalls];
    },
    tree: `
exec OpenAI
  chat gpt-4o-mini
  execute_tool getWeather`,
  },
  {
    name: 'exec without a tool, streamed',
    run: async ({ llm }) => {
      const answer = await llm.exec({ messages: user('Hello'), stream: true });
      return [await collect(answer.stream), answer.newMessages()];
    },
    tree: `
exec OpenAI
  chat gpt-4o-mini`,
  },
  {
    name: 'exec with a schema',
    run: ({ llm }) => llm.exec({ messages: user('Where is Lisbon'), responseFormat: z.object({ city: z.string() }) }),
    tree: `
exec OpenAI
  chat gpt-4o-mini
  execute_tool format_output`,
  },
  {
    name: 'a tool that throws',
    run: ({ llm }) => llm.exec({ messages: user('Ask the oracle'), tools: [makeTools().broken] }),
    tree: `
exec OpenAI
  chat gpt-4o-mini
  execute_tool askOracle ! TypeError`,
  },
  {
    name: 'a tool loop by hand',
    run: async ({ llm }) => {
      const { weather } = makeTools();
      const asked = await llm.chat({ messages: user(WEATHER), tools: [weather] });
      const [call] = (asked.message.options as { toolCall: { id: string; name: string; input: string }[] }).toolCall;
      const result = String(await weather.call(JSON.parse(call?.input ?? '{}')));
      const toolResult = { id: call?.id ?? '', result, isError: false };
      return llm.chat({
        messages: [...user(WEATHER), asked.message, { role: 'user', content: result, options: { toolResult } }],
        tools: [weather],
      });
    },
    tree: `
chat gpt-4o-mini
execute_tool getWeather
chat gpt-4o-mini`,
  },
  {
    name: 'inside a span of the application',
    run: ({ llm }) =>
      trace.getTracer('app').startActiveSpan('GET /', async (span) => {
        try {
          return await llm.chat({ messages: user('Hello') });
        } finally {
          span.end();
        }
      }),
    tree: `
GET /
  chat gpt-4o-mini`,
  },
  {
    name: 'an LLM class of the application',
    run: async () => {
      class Parrot extends BaseLLM {
        metadata = { ...Settings.llm.metadata, model: 'parrot' };
        chat = (async ({ messages }: { messages: { content: unknown }[] }) => ({
          message: { role: 'assistant', content: messages.at(-1)?.content },
          raw: null,
        })) as never;
      }
      return new Parrot().complete({ prompt: 'Hello' });
    },
    tree: 'chat parrot',
    unknownUsage: 1,
  },
];
