import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from './loopback.ts';
import { chromiumPath, type Opened, type Stage, setStage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SECRET = 'pk-secret-of-the-user';
const THEMES = ['dark', 'light'] as const;
/** Of a test: the machine may be busy. */
const LIMIT_MS = 90_000;
const SHOTS = process.env.SCREENSHOTS;

if (!chromiumPath) {
  process.stderr.write('\nThe modes of the datasource in a browser DID NOT RUN: no Chromium here.\n');
}

const now = Date.now();
const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

describe.runIf(chromiumPath)('Portkey analytics in a browser', { timeout: LIMIT_MS }, () => {
  let api: Loopback;
  let stage: Stage;
  beforeAll(async () => {
    api = await startLoopback(({ path, headers }) => {
      if (headers['x-portkey-api-key'] !== SECRET) return { status: 401, body: { data: { message: 'Unauthorised' } } };
      if (path.endsWith('/groups/users')) {
        return {
          body: {
            total: 2,
            data: [
              { user: 'ada', requests: '20', cost: '150' },
              { user: 'bob', requests: '3', cost: '7' },
            ],
          },
        };
      }
      const points = [50, 40, 30, 20, 10].map((minutes) => ({
        timestamp: at(minutes),
        total: minutes * 3,
        avg: minutes / 10,
      }));
      return { body: { summary: { total: 450, avg: 3 }, data_points: points } };
    });
    stage = await setStage({
      upstream: 'http://127.0.0.1:9',
      settings: { mode: 'portkey', portkeyUrl: `${api.url}/v1`, workspace: 'ws-shop' },
      secrets: { portkeyApiKey: SECRET },
    });
  }, 240_000);
  afterAll(async () => {
    await stage?.close();
    await api?.close();
  });

  it.each(THEMES)('a graph, groups and the health check; the key never comes to the browser, %s', async (theme) => {
    const opened = await stage.open({}, { theme });
    const { page } = opened;
    const seen: string[] = [];
    page.on('request', (request) => seen.push(JSON.stringify([request.url(), request.headers(), request.postData()])));
    page.on('response', async (response) =>
      seen.push(JSON.stringify([response.headers(), await response.text().catch(() => '')])),
    );
    await page.locator('.uplot canvas').waitFor();
    await page.getByRole('combobox', { name: 'Graph' }).fill('by user');
    await page.getByRole('option', { name: /By user/ }).click();
    await page.getByText('ada').waitFor();
    await page.getByText('$1.50').waitFor();
    await shoot(page, `portkey-query-${theme}`);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Save & test' }).click();
    await page.getByText('Portkey answers and saw 450 requests in the last hour.').waitFor();
    await shoot(page, `portkey-settings-${theme}`);
    expect(await violations(page)).toEqual([]);
    expect(api.asked.every(({ headers }) => headers['x-portkey-api-key'] === SECRET)).toBe(true);
    expect(JSON.stringify(api.asked.map(({ path, query }) => [path, query]))).not.toContain(SECRET);
    expect(seen.join() + (await page.content())).not.toContain(SECRET);
    await closed(opened);
  });

  it('what Portkey cannot be asked is said', async () => {
    const opened = await stage.open({ conditions: [{ field: 'agent', comparison: '=', value: 'x' }] });
    await opened.page
      .getByRole('alert')
      .getByText(/cannot be filtered by agent/)
      .waitFor();
    await closed(opened);
  });
});

const TRACE = 'feedfeedfeedfeedfeedfeedfeedfeed';

describe.runIf(chromiumPath)('Tempo in a browser', { timeout: LIMIT_MS }, () => {
  let tempo: Loopback;
  let stage: Stage;
  beforeAll(async () => {
    tempo = await startLoopback(({ path, query }) => {
      if (path === '/api/search') {
        const found = { traceID: TRACE, rootServiceName: 'shop', rootTraceName: 'chat', durationMs: 900 };
        return { body: { traces: [{ ...found, startTimeUnixNano: `${now - 60_000}000000` }] } };
      }
      if (path === `/api/v2/traces/${TRACE}`) return { body: { trace: call() } };
      if (path === '/api/v2/search/tags')
        return { body: { scopes: [{ name: 'span', tags: ['gen_ai.request.model', 'http.route'] }] } };
      if (path.endsWith('/values')) return { body: { tagValues: [{ type: 'string', value: 'gpt-4o-mini' }] } };
      if (path !== '/api/metrics/query_range') return undefined;
      const samples = [5, 4, 3, 2, 1].map((minutes) => ({
        timestampMs: String(now - minutes * 60_000),
        value: minutes / 100,
      }));
      const exemplars = query.exemplars
        ? [
            {
              labels: [{ key: 'trace:id', value: { stringValue: TRACE } }],
              value: 0.02,
              timestampMs: String(now - 90_000),
            },
          ]
        : [];
      return { body: { series: [{ labels: [], samples, exemplars }] } };
    });
    stage = await setStage({
      upstream: 'http://127.0.0.1:9',
      settings: { mode: 'tempo', tempoUid: 'tempo-1' },
      others: { 'tempo-1': { type: 'tempo', name: 'Company Tempo', upstream: tempo.url } },
    });
  }, 240_000);
  afterAll(async () => {
    await stage?.close();
    await tempo?.close();
  });

  it.each(THEMES)('the builder writes TraceQL in colours, which can be edited, %s', async (theme) => {
    const opened = await stage.open(
      { conditions: [{ field: 'model', comparison: '=', value: 'gpt-4o-mini' }] },
      { theme },
    );
    const { page } = opened;
    await page.getByText('$0.15').first().waitFor();
    await page.getByRole('button', { name: 'Edit as text' }).click();
    const field = page.getByRole('textbox', { name: 'TraceQL' });
    const written = '{ (span.gen_ai.request.model = "gpt-4o-mini" || span.gen_ai.response.model = "gpt-4o-mini") }';
    expect(await field.inputValue()).toBe(written);
    expect(await page.locator('[data-kind=attribute]').allInnerTexts()).toEqual([
      'span.gen_ai.request.model',
      'span.gen_ai.response.model',
    ]);
    expect(await page.locator('[data-kind=string]').count()).toBe(2);
    await page.getByText('$0.15').first().waitFor();
    await shoot(page, `tempo-query-${theme}`);
    expect(await violations(page)).toEqual([]);
    await field.fill('{ span.a = 1 && }');
    expect(await page.locator('[data-kind=error]').count()).toBeGreaterThan(0);
    await field.fill('{ span.gen_ai.usage.cost > 1 }');
    await field.press('Enter');
    await expect
      .poll(() => tempo.asked.findLast(({ path }) => path === '/api/search')?.query.q)
      .toBe('{ span.gen_ai.usage.cost > 1 }');
    await closed(opened);
  });

  it('tags of Tempo complete what is typed', async () => {
    const opened = await stage.open({ conditions: [{ field: '', comparison: '=', value: '' }] });
    const { page } = opened;
    await page.getByRole('combobox', { name: 'Field' }).click();
    await page.getByRole('combobox', { name: 'Field' }).fill('http');
    await page.getByRole('option', { name: 'span.http.route' }).click();
    await closed(opened);
  });

  it('from the table to the trace and to its messages', async () => {
    const opened = await stage.open({ queryType: 'search' });
    const { page } = opened;
    await page.getByTitle('Read as conversation').click();
    await page.getByText('It is sunny.').waitFor();
    await page.goBack();
    await closed(opened);
  });

  it('metrics with exemplars', async () => {
    const opened = await stage.open({ queryType: 'metrics', measure: 'cost', exemplars: true });
    await opened.page.locator('.uplot canvas').waitFor();
    await closed(opened);
  });

  it.each(THEMES)('the settings offer the Tempo that is there, and logs, %s', async (theme) => {
    const opened = await stage.open({ queryType: 'search' }, { theme });
    const { page } = opened;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('combobox', { name: 'Tempo datasource' }).waitFor();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Tempo datasource' }).inputValue())
      .toBe('Company Tempo');
    await page.getByRole('button', { name: 'Save & test' }).click();
    await page.getByText('Tempo answers and has spans of model calls.').waitFor();
    await shoot(page, `tempo-settings-${theme}`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Portkey analytics' }).click();
    await page.getByRole('textbox', { name: 'Workspace' }).waitFor();
    await page.getByRole('radio', { name: 'portkey-otel backend' }).click();
    await page.getByText('HTTP', { exact: true }).waitFor();
    await closed(opened);
  });
});

function call(): object {
  const value = (stringValue: string) => ({ stringValue });
  const attributes = [
    { key: 'gen_ai.operation.name', value: value('chat') },
    { key: 'gen_ai.provider.name', value: value('openai') },
    { key: 'gen_ai.request.model', value: value('gpt-4o-mini') },
    { key: 'gen_ai.usage.input_tokens', value: { intValue: '1000000' } },
    { key: 'gen_ai.usage.output_tokens', value: { intValue: '0' } },
    { key: 'gen_ai.input.messages', value: value('[{"role":"user","parts":[{"type":"text","content":"Weather?"}]}]') },
    {
      key: 'gen_ai.output.messages',
      value: value('[{"role":"assistant","parts":[{"type":"text","content":"It is sunny."}]}]'),
    },
  ];
  const [startTimeUnixNano, endTimeUnixNano] = [`${now - 60_000}000000`, `${now - 59_100}000000`];
  const ids = {
    traceId: Buffer.from(TRACE, 'hex').toString('base64'),
    spanId: Buffer.from('feedfeedfeedfeed', 'hex').toString('base64'),
  };
  const span = {
    ...ids,
    name: 'chat',
    kind: 'SPAN_KIND_CLIENT',
    startTimeUnixNano,
    endTimeUnixNano,
    attributes,
    status: {},
  };
  return {
    resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ scope: { name: 'test' }, spans: [span] }] }],
  };
}

async function closed({ page, errors, foreign }: Opened): Promise<void> {
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.close();
}

/** To look at, where `SCREENSHOTS` names a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

/** Of what is ours: the button “Save & test” is the page's, links of a table below the pointer are Grafana's. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(scope: object, options: object): Promise<Found> } };
    const found = await axe.run(
      { exclude: [['section > button'], ['[data-testid*="Data link"]']] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 220)}`));
  });
}
