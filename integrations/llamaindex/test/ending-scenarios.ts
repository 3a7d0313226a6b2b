import { setTimeout as sleep } from 'node:timers/promises';
import { SimpleChatEngine } from 'llamaindex';
import { caught, collect, type Scenario, user } from './scenario.ts';

/** Errors, aborts, streams that nobody reads to their end. */
export const endingScenarios: readonly Scenario[] = [
  {
    name: 'rejected',
    run: ({ llm }) => caught(llm.chat({ messages: user('Hello [[error:400]]') })),
    tree: 'chat gpt-4o-mini ! invalid_request_error',
  },
  {
    name: 'rejected, streamed',
    run: ({ llm }) =>
      caught(llm.chat({ messages: user('Hello [[error:500]]'), stream: true }).then((stream) => collect(stream))),
    tree: 'chat gpt-4o-mini ! server_error',
  },
  {
    name: 'rejected inside an engine',
    run: ({ llm }) => caught(new SimpleChatEngine({ llm }).chat({ message: 'Hello [[error:401]]' })),
    tree: `
invoke_workflow SimpleChatEngine ! invalid_request_error
  chat gpt-4o-mini ! invalid_request_error`,
  },
  {
    name: 'a model that is not there',
    run: ({ model }) => caught(model('nonesuch-1').chat({ messages: user('Hello') })),
    tree: 'chat nonesuch-1 ! model_not_found',
  },
  {
    name: 'embeddings rejected',
    run: ({ embedding }) => caught(embedding.getTextEmbedding('Lisbon [[error:400]]')),
    tree: 'embeddings text-embedding-3-small ! invalid_request_error',
  },
  {
    name: 'retried by the client',
    run: ({ model }) => model('gpt-4o-mini', { maxRetries: 2 }).chat({ messages: user('Hello [[fail:429x1]]') }),
    tree: 'chat gpt-4o-mini',
  },
  {
    name: 'a stream that the provider ends with an error',
    run: ({ llm }) =>
      caught(llm.chat({ messages: user('Hello [[stream-error]]'), stream: true }).then((stream) => collect(stream))),
    tree: 'chat gpt-4o-mini ! server_error',
    unknownUsage: 1,
  },
  {
    name: 'a stream that is cut off',
    run: ({ llm }) =>
      caught(llm.chat({ messages: user('Hello [[break]]'), stream: true }).then((stream) => collect(stream))),
    tree: 'chat gpt-4o-mini ! TypeError',
    unknownUsage: 1,
  },
  {
    name: 'a stream that the consumer leaves',
    run: async ({ llm }) => {
      for await (const chunk of await llm.chat({ messages: user('Hello [[pace:5]]'), stream: true }))
        return chunk.delta;
    },
    tree: 'chat gpt-4o-mini',
    unknownUsage: 1,
    unheard: true,
  },
  {
    name: 'a streamed query that the consumer leaves',
    run: async ({ llm }) => {
      const stream = await new SimpleChatEngine({ llm }).chat({ message: 'Hello [[pace:5]]', stream: true });
      for await (const chunk of stream) return chunk.delta;
    },
    tree: `
invoke_workflow SimpleChatEngine
  chat gpt-4o-mini`,
    unknownUsage: 1,
    unheard: true,
  },
  {
    name: 'aborted by the application before the answer',
    run: async ({ aborting }) => {
      const controller = new AbortController();
      const answer = caught(aborting(controller.signal).chat({ messages: user('Hello [[delay:200]]') }));
      await sleep(30);
      controller.abort();
      const error = await answer;
      await sleep(300);
      return error;
    },
    tree: 'chat gpt-4o-mini ! APIConnectionTimeoutError', // which is what the client makes of it
    unknownUsage: 1,
    unheard: true,
  },
  {
    name: 'aborted by the application in the middle of a stream',
    run: async ({ aborting }) => {
      const controller = new AbortController();
      const stream = await aborting(controller.signal).chat({ messages: user('Hello [[pace:5]]'), stream: true });
      let chunks = 0;
      for await (const _ of stream) if (++chunks === 2) controller.abort();
      return 'ended';
    },
    tree: 'chat gpt-4o-mini', // the client ends the stream without an error
    unknownUsage: 1,
    unheard: true,
  },
  {
    name: 'out of time',
    run: async ({ model }) => {
      const error = await caught(model('gpt-4o-mini', { timeout: 30 }).chat({ messages: user('Hello [[delay:200]]') }));
      await sleep(300); // the provider goes on, and bills
      return error;
    },
    tree: 'chat gpt-4o-mini ! APIConnectionTimeoutError',
    unknownUsage: 1,
    unheard: true,
  },
];
