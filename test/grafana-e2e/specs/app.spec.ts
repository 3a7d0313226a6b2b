import { expect, test } from '@grafana/plugin-e2e';

const RULES = ['LLM cost per hour', 'LLM error rate', 'LLM latency, p95'];

test('the app is enabled, and its page says how to open a conversation', async ({ page }) => {
  await page.goto('/a/portkeyotel-genai-app');
  await expect(page.getByText('No trace chosen')).toBeVisible();
});

test('"Open conversation" stands above a trace with model calls, and opens it', async ({ explorePage, page }) => {
  await explorePage.datasource.set('GenAI traces');
  await explorePage.getQueryEditorRow('A').getByRole('radio', { name: 'Search' }).check({ force: true });
  await page.getByTestId('data-testid RefreshPicker run button').click();
  await page
    .getByRole('link', { name: /^[0-9a-f]{8,}/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Open conversation' }).first().click();
  await expect(page.getByRole('region', { name: 'conversation' })).toBeVisible();
});

test('the alert rules are there', async ({ page }) => {
  await page.goto('/alerting/list');
  for (const rule of RULES) await expect(page.getByText(rule).first()).toBeVisible();
});
