import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** The Tempo that `TEMPO_BINARY` names, or the one in `.data`. */
export const tempoBinary = [process.env.TEMPO_BINARY, join(import.meta.dirname, '../../.data/tempo/tempo')].find(
  (path) => path !== undefined && existsSync(path),
);
const START_MS = 60_000;

export interface Tempo {
  readonly url: string;
  /** OTLP JSON. */
  send(body: string): Promise<void>;
  close(): Promise<void>;
}

/** A Tempo in one process on loopback, with its defaults, in a folder of its own. */
export async function startTempo(): Promise<Tempo> {
  const directory = mkdtempSync(join(tmpdir(), 'grafana-plugin-tempo-'));
  const [http, grpc, otlp] = await Promise.all([freePort(), freePort(), freePort()]);
  const config = join(directory, 'tempo.yaml');
  writeFileSync(config, configuration(directory, http, grpc, otlp));
  const child = spawn(tempoBinary!, [`-config.file=${config}`], { stdio: 'ignore', cwd: directory });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://127.0.0.1:${http}`;
  const isReady = () =>
    fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  const last = Date.now() + START_MS;
  while (!(await isReady())) {
    if (child.exitCode !== null || Date.now() > last)
      throw new Error(`Tempo did not start: exit code ${child.exitCode}`);
    await sleep(200);
  }
  return {
    url,
    async send(body) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`http://127.0.0.1:${otlp}/v1/traces`, { method: 'POST', headers, body });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function configuration(directory: string, http: number, grpc: number, otlp: number): string {
  return `
server: { http_listen_address: 127.0.0.1, http_listen_port: ${http}, grpc_listen_address: 127.0.0.1, grpc_listen_port: ${grpc}, log_level: error }
distributor: { receivers: { otlp: { protocols: { http: { endpoint: "127.0.0.1:${otlp}" } } } } }
storage: { trace: { backend: local, wal: { path: ${directory}/wal }, local: { path: ${directory}/blocks } } }
usage_report: { reporting_enabled: false }
`;
}
