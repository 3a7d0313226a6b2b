import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BINARY = join(import.meta.dirname, '..', '..', '.data', 'collector', 'otelcol');
const START_MS = 20_000;

/** Why there is no Collector here, and how to come by one; `undefined` when there is. */
export function missingCollector(): string | undefined {
  return existsSync(BINARY)
    ? undefined
    : 'no OpenTelemetry Collector in .data/collector: test/collector/builder.yaml says how to build it';
}

export interface Collector {
  /** Of its OTLP/HTTP receiver. */
  readonly url: string;
  close(): Promise<void>;
}

/** A Collector that passes all it receives on to `target`. */
export async function startCollector(target: string, encoding: 'proto' | 'json'): Promise<Collector> {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-collector-'));
  const config = join(directory, 'config.yaml');
  const port = await freePort();
  writeFileSync(config, configuration(port, target, encoding));
  const child = spawn(BINARY, ['--config', `file:${config}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await listening(child, url, () => said);
  return {
    url,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true });
    },
  };
}

function configuration(port: number, target: string, encoding: string): string {
  return `
receivers:
  otlp:
    protocols:
      http:
        endpoint: 127.0.0.1:${port}
processors:
  batch:
    timeout: 100ms
exporters:
  otlp_http:
    endpoint: ${target}
    encoding: ${encoding}
service:
  telemetry:
    metrics:
      level: none
  pipelines:
    traces:
      receivers: [otlp]
      processors: [batch]
      exporters: [otlp_http]
    logs:
      receivers: [otlp]
      processors: [batch]
      exporters: [otlp_http]
`;
}

async function listening(child: ChildProcess, url: string, said: () => string): Promise<void> {
  for (const until = Date.now() + START_MS; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`the Collector ended: ${said()}`);
    if (await fetch(url).catch(() => undefined)) return;
  }
  child.kill('SIGKILL');
  throw new Error(`the Collector does not listen: ${said()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
