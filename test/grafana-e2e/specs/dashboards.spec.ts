import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@grafana/plugin-e2e';

const FOLDER = new URL('../../../grafana-plugin/src/dashboards/', import.meta.url);
const dashboards = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

for (const { uid, title } of dashboards as { uid: string; title: string }[]) {
  test(`${title} has no panel with an error, and none without data`, async ({ gotoDashboardPage, page }) => {
    const dashboard = await gotoDashboardPage({ uid });
    await dashboard.waitForPanelsQueriesToComplete({ timeout: 30_000, scrollAll: true });
    await expect(page.getByTestId(/Panel header error/)).toHaveCount(0);
    await expect(page.getByText('No data', { exact: true })).toHaveCount(0);
  });
}
