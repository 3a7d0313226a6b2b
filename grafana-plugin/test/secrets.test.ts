import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from './loopback.ts';
import { chromiumPath, type Stage, setStage } from './stage.ts';

const KEY = 'pk-typed-by-the-user';

if (!chromiumPath) {
  process.stderr.write('\nKeys typed into the settings in a browser DID NOT RUN: no Chromium here.\n');
}

/** What the page was saved with, but for what only Grafana's server keeps. */
interface Saved {
  readonly secureJsonData: { readonly [name: string]: string };
  readonly rest: string;
}

describe.runIf(chromiumPath)('a key that is typed into the settings', { timeout: 90_000 }, () => {
  let stage: Stage;
  let api: Loopback;
  beforeAll(async () => {
    stage = await setStage({ apiKeys: [`shop:${KEY}:read`] });
    api = await startLoopback(({ headers }) =>
      headers['x-portkey-api-key'] === KEY
        ? { body: { summary: { total: 7 }, data_points: [] } }
        : { status: 401, body: { data: { message: 'Unauthorised' } } },
    );
  }, 240_000);
  afterAll(async () => {
    await stage?.close();
    await api?.close();
  });

  it.each([
    ['a custom header, on the backend', typeHeader, 'httpHeaderValue1', 'The backend answers'],
    ['the key of Portkey', (page: Page) => typePortkeyKey(page, api.url), 'portkeyApiKey', 'Portkey answers and saw 7'],
  ] as const)('%s: goes to the server once, and is nowhere else', async (_what, type, field, said) => {
    const { page } = await stage.openPage({ page: 'settings' });
    const saved: Saved[] = [];
    const addresses: string[] = [];
    const answered: Promise<string>[] = [];
    page.on('request', (request) => {
      addresses.push(`${request.url()} ${JSON.stringify(request.headers())}`);
      if (request.method() !== 'PUT') return;
      const { secureJsonData, ...rest } = JSON.parse(request.postData() ?? '{}');
      saved.push({ secureJsonData, rest: JSON.stringify(rest) });
    });
    page.on('response', (response) => answered.push(response.text().catch(() => '')));
    await type(page);
    await page.getByRole('button', { name: 'Save & test' }).click();
    // It is the key that was typed: without it the health check is refused.
    await page.getByText(said).waitFor();

    expect(saved.map(({ secureJsonData }) => secureJsonData)).toEqual([{ [field]: KEY }]);
    expect(saved[0]!.rest).not.toContain(KEY);
    expect(addresses.join('\n')).not.toContain(KEY);
    expect((await Promise.all(answered)).join('\n')).not.toContain(KEY);
    expect(await keptInBrowser(page)).not.toContain(KEY);
    // Nor in the form that is opened again; Grafana's own field of headers keeps what was typed until it is left.
    await page.reload();
    await page.getByRole('button', { name: 'Save & test' }).waitFor();
    expect(await page.content()).not.toContain(KEY);
    expect(
      await page.locator('input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
    ).not.toContain(KEY);
    await page.close();
  });
});

async function typeHeader(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add header' }).click();
  await page.getByPlaceholder('X-Custom-Header').fill('x-portkey-api-key');
  await page.getByPlaceholder('Header Value').fill(KEY);
  await page.getByPlaceholder('Header Value').blur();
}

async function typePortkeyKey(page: Page, url: string): Promise<void> {
  await page.getByRole('radio', { name: 'Portkey analytics' }).check({ force: true });
  await page.getByRole('textbox', { name: 'API address' }).fill(`${url}/v1`);
  await page.getByRole('textbox', { name: 'Workspace' }).fill('ws-shop');
  await page.getByLabel('API key').fill(KEY);
}

/** All that a page can leave in a browser. */
async function keptInBrowser(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      history.state,
      document.title,
      window.name,
      databases,
      caches,
    ]);
  });
  return kept + JSON.stringify(await page.context().cookies());
}
