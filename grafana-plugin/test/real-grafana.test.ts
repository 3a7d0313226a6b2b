import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../test/grafana-e2e');
const grafana = process.env.GRAFANA_URL;

if (!grafana) {
  process.stderr.write(
    '\nThe plugin in a real Grafana DID NOT RUN: set GRAFANA_URL to that of grafana-plugin/compose.yaml (test/grafana-e2e/README.md).\n',
  );
}

it.runIf(grafana)('the plugin in a real Grafana', { timeout: 900_000 }, () => {
  if (!existsSync(join(FOLDER, 'node_modules')))
    throw new Error('npm ci --prefix test/grafana-e2e installs what it needs');
  const { status, stdout, stderr } = spawnSync('npm', ['test', '--silent'], { cwd: FOLDER, encoding: 'utf8' });
  expect({ status, output: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, output: '' });
});
