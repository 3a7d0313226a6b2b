import { setTimeout as sleep } from 'node:timers/promises';
import { ChatOpenAI, type ChatOpenAIFields, OpenAIEmbeddings } from '@langchain/openai';
import { trace } from '@opentelemetry/api';
import { tool } from 'langchain';
import { z } from 'zod';
import type { Provider } from '../../../test/provider/provider.ts';
import { portkeyFetch } from '../src/index.ts';

/** What a scenario is made of. */
export interface Lab {
  readonly url: string;
  /** Resolves when the provider has a request. */
  requested(): Promise<void>;
  chat(fields?: ChatOpenAIFields): ChatOpenAI;
  embeddings(fields?: EmbeddingsFields): OpenAIEmbeddings;
}

type EmbeddingsFields = ConstructorParameters<typeof OpenAIEmbeddings>[0];

export function labAt({ requests, url }: Provider): Lab {
  const client = { apiKey: 'test', configuration: { baseURL: url, fetch: portkeyFetch() } };
  return {
    url,
    async requested() {
      for (let tries = 0; requests.length === 0 && tries < 1_000; tries += 1) await sleep(5);
    },
    chat: (fields) => new ChatOpenAI({ ...client, model: 'gpt-4o-mini', maxRetries: 0, ...fields }),
    embeddings: (fields) =>
      new OpenAIEmbeddings({ ...client, model: 'text-embedding-3-small', maxRetries: 0, ...fields }),
  };
}

/** A span of the application's own, around `fn`. */
export function appSpan<T>(name: string, fn: () => T | Promise<T>): Promise<T> {
  return trace.getTracer('app').startActiveSpan(name, async (span) => {
    try {
      return await fn();
    } finally {
      span.end();
    }
  });
}

export async function drain(stream: AsyncIterable<unknown> | Promise<AsyncIterable<unknown>>): Promise<unknown[]> {
  const chunks: unknown[] = [];
  for await (const chunk of await stream) chunks.push(chunk);
  return chunks;
}

/** Reads one chunk and leaves. */
export async function breakOff(stream: AsyncIterable<unknown> | Promise<AsyncIterable<unknown>>): Promise<void> {
  for await (const _chunk of await stream) break;
}

export const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

export const getWeather = tool(
  async ({ city }) => {
    await appSpan('look up', () => sleep(1));
    return `sunny in ${city}`;
  },
  { name: 'getWeather', description: 'Weather of a city', schema: z.object({ city: z.string() }) },
);

export const getTime = tool(async ({ city }) => `noon in ${city}`, {
  name: 'getTime',
  description: 'Time of day in a city',
  schema: z.object({ city: z.string() }),
});

export const failingTool = tool(
  async () => {
    throw new RangeError('out of order');
  },
  { name: 'failing', description: 'Always fails', schema: z.object({ city: z.string() }) },
);

export const WEATHER = 'What is the weather in Lisbon?';
export const ask = (content: string) => ({ messages: [{ role: 'user', content }] });
