import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** The Jaeger (all-in-one, v1) that `JAEGER_BINARY` names, or the one in `.data`. */
export const jaegerBinary = [process.env.JAEGER_BINARY, join(import.meta.dirname, '../../.data/jaeger/jaeger')].find(
  (path) => path !== undefined && existsSync(path),
);
const START_MS = 30_000;

export interface Jaeger {
  readonly url: string;
  /** OTLP JSON. */
  send(body: string): Promise<void>;
  close(): Promise<void>;
}

/** All that it listens on; nothing of it leaves this machine. */
const LISTENS = [
  'query.http-server',
  'query.grpc-server',
  'collector.otlp.http',
  'collector.otlp.grpc',
  'collector.grpc-server',
  'collector.http-server',
  'admin.http',
] as const;

/** A Jaeger in one process on loopback, which keeps traces in memory. */
export async function startJaeger(): Promise<Jaeger> {
  const directory = mkdtempSync(join(tmpdir(), 'grafana-plugin-jaeger-'));
  const ports = new Map<(typeof LISTENS)[number], number>();
  for (const name of LISTENS) ports.set(name, await freePort());
  const child = spawn(
    jaegerBinary!,
    [
      ...[...ports].map(([name, port]) => `--${name}.host-port=127.0.0.1:${port}`),
      '--collector.otlp.enabled=true',
      '--log-level=error',
    ],
    { stdio: 'ignore', cwd: directory },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const at = (name: (typeof LISTENS)[number]) => `http://127.0.0.1:${ports.get(name)}`;
  const answers = (url: string) =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  const last = Date.now() + START_MS;
  while (!(await answers(`${at('query.http-server')}/api/services`))) {
    if (child.exitCode !== null || Date.now() > last)
      throw new Error(`Jaeger did not start: exit code ${child.exitCode}`);
    await sleep(100);
  }
  return {
    url: at('query.http-server'),
    async send(body) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${at('collector.otlp.http')}/v1/traces`, { method: 'POST', headers, body });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
