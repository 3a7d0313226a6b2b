import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Panel } from '@grafana/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dashboards } from '../dashboards/all.ts';
import { dashboardJson } from '../dashboards/dashboard.ts';
import { randomOf, turnOf } from '../demo/traffic.ts';
import { chromiumPath, type Stage, send, sendFixtures, setStage } from './stage.ts';

const FOLDER = join(import.meta.dirname, '../src/dashboards');
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

describe('the dashboards that the app brings along', () => {
  it.each(dashboards)(
    '$name.json is what its source says: npm run dashboards -w grafana-plugin writes it',
    (source) => {
      expect(read(`${source.name}.json`)).toEqual(JSON.parse(JSON.stringify(dashboardJson(source))));
    },
  );

  it('plugin.json names each of them, and no other', () => {
    const { includes } = JSON.parse(readFileSync(join(FOLDER, '../plugin.json'), 'utf8'));
    const named = includes.filter(({ type }: { type: string }) => type === 'dashboard');
    expect(named.map(({ path }: { path: string }) => path).sort()).toEqual(
      readdirSync(FOLDER)
        .map((file) => `dashboards/${file}`)
        .sort(),
    );
    for (const { name, path } of named) expect(read(path.slice('dashboards/'.length)).title).toBe(`GenAI: ${name}`);
  });

  it.each(readdirSync(FOLDER))('%s has panels side by side, each with an id and queries of its own', (file) => {
    const panels: Panel[] = read(file).panels;
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const taken = new Set<string>();
    for (const { gridPos, targets = [] } of panels) {
      expect(targets.length).toBeGreaterThan(0);
      expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
      const { x, y, w, h } = gridPos!;
      expect(x + w).toBeLessThanOrEqual(24);
      for (let column = x; column < x + w; column += 1) {
        for (let row = y; row < y + h; row += 1) {
          expect(taken.has(`${column}:${row}`)).toBe(false);
          taken.add(`${column}:${row}`);
        }
      }
    }
  });
});

describe.runIf(chromiumPath)('each panel has something to show, from our backend', () => {
  let stage: Stage;
  let conversationId: string;
  beforeAll(async () => {
    stage = await setStage();
    await sendFixtures(stage.backend);
    const random = randomOf(1);
    const now = Date.now();
    for (let minutes = 120; minutes > 0; minutes -= 1) {
      await send(stage.backend, JSON.stringify(turnOf(random, now - minutes * 60_000).request));
    }
    const { conversations } = await (await fetch(`${stage.backend.url}/api/genai/conversations?limit=1`)).json();
    conversationId = conversations[0].conversationId;
  }, 180_000);
  afterAll(() => stage?.close());

  it.each(dashboards)('$name', async ({ name, rows }) => {
    const { page, errors } = await stage.openPage({ dashboard: name, 'var-conversation': conversationId });
    const titles = rows.flatMap(({ panels }) => panels.map(([, { title }]) => title));
    await expect.poll(() => page.locator('[data-panel]').count(), { timeout: 30_000 }).toBe(titles.length);
    for (const title of new Set(titles)) {
      const panels = page.locator(`[data-panel="${title}"]`);
      for (const panel of await panels.all()) {
        await expect
          .poll(() => panel.getAttribute('data-state'), { timeout: 15_000, message: title ?? '' })
          .toBe('filled');
      }
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});
