import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appEnvironment, type Stage, startStage } from '../demo/stage.ts';
import { buildApp, buildPackages, type RunningApp, startApp } from './app.ts';
import { chromiumPath, NO_CHROMIUM, startBrowser } from './browser.ts';
import { expectTraced } from './traced-app.ts';

/**
 * The chat app of `examples/nextjs`, as `next build` made it and `next start` runs it, through the real gateway to a provider
 * that keeps a ledger; what the backend then holds.
 */
let stage: Stage;
let app: RunningApp;

beforeAll(async () => {
  await buildPackages();
  await buildApp();
  stage = await startStage(() => {});
  app = await startApp('start', {
    ...appEnvironment(stage),
    PORTKEY_STREAM_IDLE_MS: '1000',
    OTEL_BSP_SCHEDULE_DELAY: '200',
  });
});
afterAll(async () => {
  await app?.close();
  await stage?.close();
  if (chromiumPath === undefined) process.stdout.write(NO_CHROMIUM);
});
beforeEach(() => {
  stage.provider.reset();
  stage.proxy.reset();
});

/** Without a tool, which the provider's model would call for any question. */
const plain = '[[steps:0]]';
const long = `${plain} [[pace:50]] [[say:${'one step after the other and '.repeat(20)}]]`;
const request = 'POST /api/chat';
const title = ['  invoke_agent title', '    chat gpt-4o-mini'];
const chat = (agent: string, error = '') => [`  invoke_agent ${agent}${error}`, `    chat gpt-4o-mini${error}`];
/** On the edge runtime Next.js makes no span of the request. */
const edgeChat = (error = '') => [`invoke_agent edge-guide${error}`, `  chat gpt-4o-mini${error}`];
const weather = ['  invoke_agent guide', '    chat gpt-4o-mini', '    execute_tool getWeather', '    chat gpt-4o-mini'];

interface Asked {
  readonly route?: 'chat' | 'edge';
  /** As the first message of a conversation it gets a title, later. */
  readonly first?: boolean;
  readonly model?: string;
  readonly signal?: AbortSignal;
}

/** Asks as the page does; the conversation has the id that is returned. */
async function ask(text: string, { route = 'chat', first = false, model, signal }: Asked = {}) {
  const message = (said: string) => ({ id: randomUUID(), role: 'user', parts: [{ type: 'text', text: said }] });
  const id = randomUUID();
  const messages = first ? [message(text)] : [message('Good morning'), message(text)];
  const response = await fetch(`${app.url}/api/${route}`, {
    method: 'POST',
    body: JSON.stringify({ id, messages, model }),
    ...(signal && { signal }),
  });
  return { id, response };
}

describe('the routes', () => {
  test('a streamed answer, and a title that is made after it', async () => {
    const { id, response } = await ask(`Hello ${plain} [[cached:1024]]`, { first: true });
    expect(await response.text()).toContain('"type":"text-delta"');
    const [trace] = await expectTraced(stage, id, [request, ...chat('guide'), ...title]);
    expect(trace).toMatchObject({ service: 'nextjs', userId: 'grace', conversationId: id });
    expect(trace?.totals).toMatchObject({ calls: 2, unknownUsageCalls: 0 });
  });

  test('a tool', async () => {
    const { id, response } = await ask('What is the weather in Lisbon?');
    await response.text();
    await expectTraced(stage, id, [request, ...weather]);
  });

  test('both tools at once, one of which searches by embeddings', async () => {
    const { id, response } = await ask('What is the weather in Lisbon, and may my dog come? [[parallel]]');
    await response.text();
    const [trace] = await expectTraced(stage, id, [
      request,
      '  invoke_agent guide',
      '    chat gpt-4o-mini',
      '    execute_tool getWeather',
      '    execute_tool searchHandbook',
      '      embeddings text-embedding-3-small',
      '      embeddings text-embedding-3-small',
      '    chat gpt-4o-mini',
    ]);
    expect(trace?.totals).toMatchObject({ calls: 4, unknownUsageCalls: 0 });
  });

  test('a model that is not there', async () => {
    const { id, response } = await ask('Hello', { model: 'no-such-model' });
    expect(await response.text()).toContain('"type":"error"');
    await expectTraced(stage, id, [
      request,
      '  invoke_agent guide !AI_APICallError',
      '    chat no-such-model !AI_APICallError',
    ]);
  });

  test('an error in the middle of a stream', async () => {
    const { id, response } = await ask(`Hello ${plain} [[stream-error]]`);
    await response.text();
    await expectTraced(stage, id, [request, ...chat('guide', ' !server_error')]);
  });

  test('a connection that is cut in the middle of a stream', async () => {
    const { id, response } = await ask(`Hello ${plain} [[break]]`);
    await response.text();
    await expectTraced(stage, id, [request, ...chat('guide', ' !AI_InvalidResponseDataError')]);
  });

  test('a reader that goes away, and a route that hears of it', async () => {
    const leave = new AbortController();
    const { id, response } = await ask(`Hello ${long}`, { signal: leave.signal });
    await response.body?.getReader().read();
    leave.abort();
    await expectTraced(stage, id, [request, ...chat('guide', ' !AbortError')], { left: true });
  });
});

describe('the edge runtime', () => {
  test('a streamed answer', async () => {
    const { id, response } = await ask('Hello', { route: 'edge' });
    await response.text();
    const [trace] = await expectTraced(stage, id, edgeChat());
    expect(trace).toMatchObject({ service: 'nextjs', userId: 'grace' });
    const [agent, call] = trace?.spans ?? [];
    expect(agent?.durationMs).toBeGreaterThanOrEqual(call?.durationMs ?? Number.NaN);
  });

  test('an error in the middle of a stream', async () => {
    const { id, response } = await ask('Hello [[stream-error]]', { route: 'edge' });
    await response.text();
    await expectTraced(stage, id, edgeChat(' !server_error'));
  });

  test('a reader that goes away, of which the route does not hear', async () => {
    const leave = new AbortController();
    const { id, response } = await ask(`Hello ${long}`, { route: 'edge', signal: leave.signal });
    await response.body?.getReader().read();
    leave.abort();
    const [trace] = await expectTraced(stage, id, edgeChat(), { left: true });
    expect(trace?.totals).toMatchObject({ calls: 1, unknownUsageCalls: 1 });
  });
});

describe('many', () => {
  test('twenty readers at once', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, (_, n) => ask(`Hello number ${n} ${plain}`)));
    await Promise.all(asked.map(({ response }) => response.text()));
    for (const { id } of asked) await expectTraced(stage, id, [request, ...chat('guide')]);
  });
});

describe.runIf(chromiumPath)('the page, in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
    await page.goto(app.url);
  });

  /** What the page sends, to know the conversation's id. */
  async function conversationOf(act: () => Promise<unknown>): Promise<string> {
    const [request] = await Promise.all([page.waitForRequest(/\/api\/(chat|edge)$/), act()]);
    return request.postDataJSON().id;
  }

  async function askOnPage(text: string): Promise<string> {
    await page.getByLabel('Your question').fill(text);
    return conversationOf(() => page.getByRole('button', { name: 'Ask', exact: true }).click());
  }

  const done = () => page.locator('.chat[data-status="ready"]').waitFor();
  const answer = () => page.locator('li.assistant p').last();

  test('asks, shows the answer and its trace', async () => {
    const id = await askOnPage('What is the weather in Lisbon?');
    await done();
    expect(await answer().textContent()).toContain('21 degrees');
    const [trace] = await expectTraced(stage, id, [request, ...weather, ...title]);
    const panel = page.locator('.trace');
    await panel.locator('.totals').waitFor();
    await expect.poll(() => panel.locator('li').count(), { timeout: 20_000 }).toBe(7);
    expect(await panel.textContent()).toContain(trace?.traceId);
    mkdirSync('test/results', { recursive: true });
    await page.screenshot({ path: 'test/results/nextjs.png' });
  });

  test('stops', async () => {
    const id = await askOnPage(`Hello ${long}`);
    await answer().waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await done();
    const tree = [request, ...chat('guide', ' !AbortError'), ...title];
    const [trace] = await expectTraced(stage, id, tree, { left: true });
    expect(trace?.totals.calls).toBe(2);
  });

  test('shows an error', async () => {
    const id = await conversationOf(() => page.getByRole('button', { name: /not there/ }).click());
    await page.locator('li.error').waitFor();
    const tree = [
      request,
      '  invoke_agent guide !AI_APICallError',
      '    chat no-such-model !AI_APICallError',
      ...title,
    ];
    // The page's reader stops at the error, which is also the end of the answer.
    await expectTraced(stage, id, tree, { requestMayBeOpen: true });
    await page.locator('.trace li.error', { hasText: 'chat no-such-model' }).waitFor();
    expect(await page.locator('li.assistant').count()).toBe(0);
  });

  test('shows the trace of the present answer alone, also where it comes late', async () => {
    await askOnPage(`Hello ${plain}`);
    await done();
    const panel = page.locator('.trace');
    await panel.locator('.totals').waitFor();
    await page.getByLabel('on the edge').check();
    let late = 2;
    await page.route('**/api/traces/*', (route) => {
      late -= 1;
      return late >= 0 ? route.fulfill({ status: 202, json: {} }) : route.continue();
    });
    await askOnPage(`Hello ${plain}`);
    await done();
    await panel.locator('li', { hasText: 'invoke_agent edge-guide' }).waitFor();
    expect(await panel.textContent()).not.toContain('POST /api/chat');
  });

  test('asks on the edge, and goes away', async () => {
    await page.getByLabel('on the edge').check();
    const id = await askOnPage(`Hello ${long}`);
    await answer().waitFor();
    await page.close();
    await expectTraced(stage, id, edgeChat(), { left: true });
  });

  test('calls a server action', async () => {
    await page.getByRole('button', { name: 'Suggest a question' }).click();
    const input = page.getByLabel('Your question');
    await expect.poll(() => input.inputValue(), { timeout: 20_000 }).not.toBe('');
    const id = await askOnPage(`Hello ${plain}`);
    await done();
    await expectTraced(stage, id, [request, ...chat('guide'), ...title, 'POST /', ...chat('suggester')]);
  });
});
