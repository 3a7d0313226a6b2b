import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dashboards } from './all.ts';
import { dashboardJson } from './dashboard.ts';

/** `npm run dashboards`: writes the dashboards as the files that the app brings along. */
const folder = join(import.meta.dirname, '../src/dashboards');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const source of dashboards) {
  await writeFile(join(folder, `${source.name}.json`), `${JSON.stringify(dashboardJson(source), null, 2)}\n`);
}
