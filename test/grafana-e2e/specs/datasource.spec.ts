import { expect, test } from '@grafana/plugin-e2e';

const NAME = 'GenAI traces';
const UID = 'genai';

test('the health check of the provisioned datasource says that all is well', async ({
  gotoDataSourceConfigPage,
  page,
}) => {
  await gotoDataSourceConfigPage(UID);
  await page.getByRole('button', { name: /^(?:Save & test|Test)$/ }).click();
  await expect(page.getByText('The backend answers and has traces.')).toBeVisible();
});

test('a search in Explore gives traces, and each links to its trace', async ({ explorePage, page }) => {
  await explorePage.datasource.set(NAME);
  await explorePage.getQueryEditorRow('A').getByRole('radio', { name: 'Search' }).check({ force: true });
  await page.getByTestId('data-testid RefreshPicker run button').click();
  await expect(page.getByText('invoke_agent').first()).toBeVisible();
  await page
    .getByRole('link', { name: /^[0-9a-f]{8,}/ })
    .first()
    .click();
  // Grafana's own trace view, in the other half of the split.
  await expect(page.getByText('Service & Operation').first()).toBeVisible();
  // Its rows say what the provisioned `spanBar` names.
  await expect(page.getByText(/\(\$0\.\d+ · .* tokens/).first()).toBeVisible();
});

test('below a trace of a search are the spans for which it was found', async ({ explorePage, page }) => {
  await explorePage.datasource.set(NAME);
  await explorePage.getQueryEditorRow('A').getByRole('radio', { name: 'Search' }).check({ force: true });
  await page.getByTestId('data-testid RefreshPicker run button').click();
  await page.getByLabel('Expand row').first().click();
  await expect(page.getByText('Span ID').first()).toBeVisible();
});

test('a conversation in Explore is drawn by our panel', async ({ explorePage, page }) => {
  await explorePage.datasource.set(NAME);
  await explorePage.getQueryEditorRow('A').getByRole('radio', { name: 'Search' }).check({ force: true });
  await page.getByTestId('data-testid RefreshPicker run button').click();
  await page.getByTitle('Open conversation').first().click();
  await expect(page.getByRole('region', { name: 'conversation' })).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('a variable offers the values of a field', async ({ variableEditPage, page }) => {
  await variableEditPage.setVariableType('Query');
  await variableEditPage.datasource.set(NAME);
  await page.getByRole('combobox', { name: 'Field' }).fill('model');
  await page.keyboard.press('Enter');
  await variableEditPage.runQuery();
  await expect(variableEditPage).toDisplayPreviews(['gpt-4o']);
});
