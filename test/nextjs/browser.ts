import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Chromium of this machine, as Debian's package `chromium` installs it, or where `CHROMIUM_PATH` says. */
export const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

export const NO_CHROMIUM = `
┌────────────────────────────────────────────────────────────────────────────┐
│  The part in a browser DID NOT RUN: there is no Chromium on this machine.  │
│  Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.       │
└────────────────────────────────────────────────────────────────────────────┘
`;

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
}
