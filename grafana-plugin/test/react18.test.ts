import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOf, turnOf } from '../demo/traffic.ts';
import { chromiumPath, type Stage, send, setStage } from './stage.ts';

/** Grafana 12.3 gives React 18 to plugins. Its own libraries here are those of 13.2, which say that they want 19. */
const MODULES = join(import.meta.dirname, '../../test/react18/node_modules');
const isInstalled = existsSync(MODULES);

if (!isInstalled) {
  process.stderr.write('\nThe plugin on React 18 DID NOT RUN: npm ci --prefix test/react18 installs it.\n');
}

describe.runIf(chromiumPath && isInstalled)('the plugin on React 18', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ reactModules: MODULES });
    const random = randomOf(5);
    for (let turn = 0; turn < 20; turn += 1) {
      const { request } = turnOf(random, Date.now() - turn * 60_000);
      await send(stage.backend, JSON.stringify(request));
    }
  }, 180_000);
  afterAll(() => stage?.close());

  it('is what the page has', async () => {
    const { page } = await stage.open({ queryType: 'search' });
    expect(await page.evaluate(() => (globalThis as { reactVersion?: string }).reactVersion)).toMatch(/^18\./);
    await page.close();
  });

  it('a conversation is drawn, its folds open, its steps jump', async () => {
    const { page, errors } = await stage.open({ queryType: 'search' });
    await page.getByTitle('Open conversation').first().click();
    const thread = page.getByRole('region', { name: 'conversation' });
    await thread.getByRole('article').first().waitFor();
    await thread
      .getByRole('button', { name: /system prompt/ })
      .first()
      .click();
    await thread.getByText('the assistant of a small outdoor shop').waitFor();
    await page.getByRole('button', { name: 'costliest', exact: true }).click();
    await thread.locator('article[aria-current=true]').waitFor();
    await page.getByRole('textbox', { name: 'Search messages' }).fill('order');
    await page.getByText(/\d+ found/).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['trace', 'nodeGraph', 'metrics', 'search'] as const)('the editor of %s', async (queryType) => {
    const { page, errors } = await stage.open({
      queryType,
      conditions: [{ field: 'cost', comparison: '>', value: '0' }],
    });
    await page.getByRole('radiogroup', { name: 'Query type' }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
