import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Backend, startBackend } from '../backend.ts';
import type { ForwardTarget } from '../forward/target.ts';
import { ApiKeys } from '../http/keys.ts';
import type { TlsOptions } from '../http/server.ts';
import { CommandError } from './command-error.ts';
import { bytes, duration, wholeNumber } from './option-values.ts';
import { type LimitOptions, limits } from './serve-limits.ts';

export interface ServeOptions extends LimitOptions {
  readonly port: string;
  readonly host: string;
  readonly data?: string;
  readonly apiKeysFile?: string;
  readonly retention: string;
  readonly maxDisk?: string;
  readonly settle: string;
  readonly durability: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly corsOrigin?: readonly string[];
  readonly forward?: readonly string[];
  readonly forwardConfig?: string;
  readonly forwardMaxSpans: string;
  readonly forwardMaxAge: string;
  readonly forwardMaxDisk: string;
}

const LONGEST_SETTLE_MS = 60_000;

/** `portkey-otel serve`: runs until SIGINT or SIGTERM. @throws CommandError when it cannot start. */
export async function serve(options: ServeOptions, write: (text: string) => void): Promise<void> {
  const backend = await start(options);
  write(banner(backend.url, await hasKeys(options), options));
  const signal = await stopSignal();
  write(`\n${signal}: finishing what is under way\n`);
  await backend.close();
}

async function start(options: ServeOptions): Promise<Backend> {
  const settleMs = duration('--settle', options.settle);
  if (settleMs > LONGEST_SETTLE_MS) throw new CommandError('--settle is at most 60s');
  if (options.durability !== 'normal' && options.durability !== 'full')
    throw new CommandError('--durability is normal or full');
  const backendOptions = {
    port: wholeNumber('--port', options.port, 0, 65_535),
    host: options.host,
    dataDir: options.data ?? defaultDataDirectory(),
    apiKeys: await apiKeys(options),
    retentionMs: duration('--retention', options.retention),
    maxDiskBytes: options.maxDisk === undefined ? undefined : bytes('--max-disk', options.maxDisk),
    settleMs,
    durability: options.durability,
    tls: await tls(options),
    corsOrigins: corsOrigins(options),
    ...limits(options),
    forward: await forwardTo(options),
    forwardLimits: {
      maxSpans: wholeNumber('--forward-max-spans', options.forwardMaxSpans, 1, 1_000_000_000),
      maxAgeMs: duration('--forward-max-age', options.forwardMaxAge),
      maxBytes: bytes('--forward-max-disk', options.forwardMaxDisk),
    },
    log: (line: string) => void process.stderr.write(`${line}\n`),
  } as const;
  try {
    return await startBackend(backendOptions);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

async function apiKeys({ apiKeysFile }: ServeOptions): Promise<string[]> {
  const fromEnvironment = ApiKeys.entriesOfList(process.env.PORTKEY_OTEL_API_KEYS ?? '');
  if (apiKeysFile === undefined) return fromEnvironment;
  return [...fromEnvironment, ...ApiKeys.entriesOfFile(await textOf('--api-keys-file', apiKeysFile))];
}

async function tls({ tlsCert, tlsKey }: ServeOptions): Promise<TlsOptions | undefined> {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) throw new CommandError('--tls-cert and --tls-key go together');
  return { cert: await textOf('--tls-cert', tlsCert), key: await textOf('--tls-key', tlsKey) };
}

async function textOf(option: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`cannot read ${option}: ${(error as Error).message}`);
  }
}

async function forwardTo({ forward = [], forwardConfig }: ServeOptions): Promise<ForwardTarget[]> {
  const file = forwardConfig === undefined ? undefined : await textOf('--forward-config', forwardConfig);
  const { forwardTargets, ForwardConfigError } = await import('../forward/target-config.ts');
  try {
    return forwardTargets({ urls: forward, file, environment: process.env });
  } catch (error) {
    throw error instanceof ForwardConfigError ? new CommandError(error.message) : error;
  }
}

function corsOrigins({ corsOrigin = [] }: ServeOptions): readonly string[] {
  for (const origin of corsOrigin) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new CommandError(
        `--cors-origin ${origin}: write scheme, host and port only, such as https://grafana.example`,
      );
  }
  return corsOrigin;
}

async function hasKeys(options: ServeOptions): Promise<boolean> {
  return (await apiKeys(options)).length > 0;
}

/** Where a user's programs keep data. */
export function defaultDataDirectory(): string {
  const base = process.env.XDG_DATA_HOME || process.env.LOCALAPPDATA || join(homedir(), '.local', 'share');
  return process.env.PORTKEY_OTEL_DATA || join(base, 'portkey-otel');
}

/** Variables to copy, for the packages of this project and for every SDK of OpenTelemetry. */
function banner(url: string, withKeys: boolean, { data, retention }: ServeOptions): string {
  const secret = (line: string) => (withKeys ? `\n  ${line}` : '');
  return `portkey-otel listens on ${url}

Send traces here, from @portkey-otel packages:
  export PORTKEY_OTEL_ENDPOINT=${url}${secret('export PORTKEY_API_KEY=<secret>')}
or from any OpenTelemetry SDK:
  export OTEL_EXPORTER_OTLP_ENDPOINT=${url}
  export OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf${secret('export OTEL_EXPORTER_OTLP_HEADERS=x-portkey-api-key=<secret>')}

See them as they come: portkey-otel tail --url ${url}${withKeys ? ' --key <secret>' : ''}
They are kept for ${retention} in ${data ?? defaultDataDirectory()}
`;
}

function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}
