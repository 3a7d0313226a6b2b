import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PluginOptions } from '@grafana/plugin-e2e';
import { defineConfig } from '@playwright/test';

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names; else Playwright's own. */
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
/** Where the library keeps who is logged in. */
const storageState = 'playwright/.auth/admin.json';

export default defineConfig<PluginOptions>({
  testDir: 'specs',
  outputDir: 'results',
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: process.env.GRAFANA_URL,
    provisioningRootDir: fileURLToPath(new URL('../../grafana-plugin/provisioning', import.meta.url)),
    grafanaAPICredentials: { user: 'admin', password: process.env.GRAFANA_PASSWORD ?? 'admin' },
    launchOptions: executablePath ? { executablePath, args: ['--no-sandbox'] } : {},
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'auth',
      testDir: `${dirname(fileURLToPath(import.meta.resolve('@grafana/plugin-e2e')))}/auth`,
      testMatch: /.*\.js/,
    },
    { name: 'plugin', dependencies: ['auth'], use: { storageState } },
  ],
});
