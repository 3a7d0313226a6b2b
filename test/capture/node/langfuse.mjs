import { ChatAnthropic } from '@langchain/anthropic';
import { CallbackHandler } from '@langfuse/langchain';
import { observeOpenAI } from '@langfuse/openai';
import OpenAI from 'openai';
import { cases } from './openai-cases.mjs';
import { runCase, tracerProvider } from './otel.mjs';

const provider = tracerProvider();
const claude = new ChatAnthropic({
  model: 'claude-sonnet-4-5',
  maxRetries: 0,
  anthropicApiUrl: process.env.ANTHROPIC_BASE_URL,
});

await runCase({
  ...cases(observeOpenAI(new OpenAI({ maxRetries: 0 }), { sessionId: 'session-1', userId: 'user-1' })),
  'langchain-anthropic-cached': () =>
    claude.invoke('Sum up the long text above. [[cached:1000]] [[cache-write:200]]', {
      callbacks: [new CallbackHandler()],
    }),
});
await provider.forceFlush();
