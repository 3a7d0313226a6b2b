import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Backend, startBackend } from 'portkey-otel';
import { type Preview, type PreviewOptions, startPreview } from '../preview/server/server.ts';
import type { GenAiQuery } from '../src/datasource/query.ts';
import { buildOnce } from './build-once.ts';
import { fixturesNow } from './fixtures-now.ts';

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names. */
export const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** The production plugin in Chromium, Grafana's libraries around it, our real backend behind it. */
export interface Stage {
  readonly backend: Backend;
  readonly preview: Preview;
  readonly browser: Browser;
  /** Opens the page with a query; what the page logs as an error and what it asks of others is kept. */
  open(query: Partial<GenAiQuery>, options?: { readonly theme?: 'light' | 'dark' }): Promise<Opened>;
  /** Opens the page with parameters in its address, such as `dashboard`. */
  openPage(parameters: { readonly [name: string]: string }): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Addresses outside the page's own server. */
  readonly foreign: readonly string[];
}

/** @param apiKeys keys of the backend, `workspace:secret:right`; the proxy sends `secretHeaders` */
export async function setStage(
  options: { apiKeys?: readonly string[] } & Partial<PreviewOptions> = {},
): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'grafana-plugin-'));
  buildOnce();
  const backend = await startBackend({ port: 0, dataDir, apiKeys: options.apiKeys });
  const preview = await startPreview({ upstream: backend.url, ...options });
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  const openPage: Stage['openPage'] = async (parameters) => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => {
      // Grafana serves these; its packages do not have them.
      const isAbsent = /\/public\/fonts\/|\/spinner\.svg$/.test(message.location().url);
      if (message.type() === 'error' && !isAbsent) errors.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(preview.url) && !/^(?:data|blob):/.test(url)) foreign.push(url);
    });
    await page.goto(`${preview.url}/?${new URLSearchParams(parameters)}`);
    return { page, errors, foreign };
  };
  return {
    backend,
    preview,
    browser,
    open: (query, { theme = 'dark' } = {}) => openPage({ theme, query: JSON.stringify({ refId: 'A', ...query }) }),
    openPage,
    async close() {
      await browser.close();
      await preview.close();
      await backend.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Sends captured traces to the backend, as if they had just been: what is asked for is of the last days. */
export async function sendFixtures(backend: Backend): Promise<void> {
  for (const { body } of fixturesNow()) await send(backend, body);
}

export async function send(
  backend: Backend,
  body: string,
  more: { readonly [name: string]: string } = {},
  path = '/v1/traces',
): Promise<void> {
  const headers = { 'content-type': 'application/json', ...more };
  const response = await fetch(`${backend.url}${path}`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}
