import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const PLUGIN = join(import.meta.dirname, '..');
const FILE = join(PLUGIN, 'compose.yaml');

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: readonly string[];
  readonly environment?: { readonly [name: string]: string };
}

const { services, volumes } = parse(readFileSync(FILE, 'utf8')) as {
  services: { [name: string]: Service };
  volumes: object;
};
const all = Object.entries(services);

describe('compose.yaml', () => {
  it('opens ports on loopback alone', () => {
    const ports = all.flatMap(([, service]) => service.ports ?? []);
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it('mounts what there is', () => {
    for (const [, service] of all) {
      for (const mount of service.volumes ?? []) {
        const [source] = mount.split(':') as [string];
        if (!source.startsWith('.')) expect(Object.keys(volumes)).toContain(source);
        else if (source !== './dist') expect(existsSync(join(PLUGIN, source)), source).toBe(true);
      }
    }
  });

  it('builds from what there is', () => {
    for (const [, { build }] of all) {
      if (build) expect(existsSync(join(PLUGIN, build.context, build.dockerfile)), build.dockerfile).toBe(true);
    }
  });

  it('waits for services that there are, and names the version of each image', () => {
    for (const [, { depends_on = [], image }] of all) {
      for (const name of depends_on) expect(services).toHaveProperty(name);
      if (image) expect(image).toMatch(/:(?:v?\d+\.\d+\.\d+|24-slim)$/);
    }
  });

  it('allows all three plugins unsigned, and gives Grafana each variable of the provisioning', () => {
    const { environment = {}, volumes: mounts = [] } = services.grafana!;
    const ids = ['plugin.json', 'datasource/plugin.json', 'panel/plugin.json'].map(
      (path) => JSON.parse(readFileSync(join(PLUGIN, 'src', path), 'utf8')).id,
    );
    expect(environment.GF_PLUGINS_ALLOW_LOADING_UNSIGNED_PLUGINS?.split(',')).toEqual(ids);
    const sources = readFileSync(join(PLUGIN, 'provisioning/datasources/genai.yaml'), 'utf8');
    for (const [, name] of sources.matchAll(/\$([A-Z_]+)/g)) expect(environment).toHaveProperty(name!);
    for (const kind of ['alerting', 'dashboards', 'datasources', 'plugins']) {
      expect(mounts).toContain(`./provisioning/${kind}:/etc/grafana/provisioning/${kind}:ro`);
    }
  });

  it('is taken by docker compose', (context) => {
    try {
      execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    } catch {
      context.skip('no docker compose here');
    }
    execFileSync('docker', ['compose', '-f', FILE, 'config', '--quiet'], { encoding: 'utf8' });
  });
});
