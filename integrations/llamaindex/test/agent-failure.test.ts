import { agent } from '@llamaindex/workflow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instrumentLlamaIndex } from '../src/index.ts';
import { drawTree, makeModels, startApp, type TracedApp } from './traced-app.ts';

let app: TracedApp;
beforeAll(async () => {
  app = await startApp();
  instrumentLlamaIndex();
});
afterAll(() => app.close());

/** The framework leaves an agent's error to the process, and the agent's stream without an end: its spans end all the same. */
async function failureOf(run: () => unknown): Promise<unknown> {
  const listeners = process.rawListeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const failure = new Promise((resolve) => process.once('unhandledRejection', resolve));
  try {
    run();
    return await failure;
  } finally {
    for (const listener of listeners) process.on('unhandledRejection', listener as NodeJS.UnhandledRejectionListener);
  }
}

test('an agent whose model fails', async () => {
  const { llm } = makeModels(app.provider.url);
  const ada = agent({ name: 'Ada', llm, tools: [] });
  const failure = await failureOf(() => ada.runStream('Hello [[error:400]]'));
  expect(failure).toMatchObject({ status: 400 });
  expect(drawTree(app.takeSpans())).toBe(
    'invoke_agent Ada ! invalid_request_error\n  chat gpt-4o-mini ! invalid_request_error',
  );
});

test('an agent without a question', async () => {
  const { llm } = makeModels(app.provider.url);
  const ada = agent({ name: 'Ada', llm, tools: [] });
  expect(await failureOf(() => ada.runStream(undefined as never))).toBeInstanceOf(Error);
  expect(drawTree(app.takeSpans())).toBe('invoke_agent Ada ! _OTHER');
});

test('a reader that leaves does not stop the agent, nor its span', async () => {
  const { llm } = makeModels(app.provider.url);
  const ada = agent({ name: 'Ada', llm, tools: [] });
  for await (const _ of ada.runStream('Hello [[pace:2]]')) break;
  await expect.poll(() => drawTree(app.takeSpans())).toBe('invoke_agent Ada\n  chat gpt-4o-mini');
});
