import type { Forwarding, ForwardingOptions } from './forward/forwarding.ts';
import type { ForwardLimits, ForwardTarget } from './forward/target.ts';
import { createApp } from './http/app.ts';
import { ApiKeys } from './http/keys.ts';
import { type BodyLimits, DEFAULT_BODY_LIMITS } from './http/request-body.ts';
import { DEFAULT_SERVER_LIMITS, type Listening, listen, type ServerLimits, type TlsOptions } from './http/server.ts';
import { GroupCommit } from './ingest/group-commit.ts';
import { Refusals } from './ingest/refusals.ts';
import { TimeWindow } from './ingest/time-window.ts';
import { SettledTraces } from './metrics/settled-traces.ts';
import { DEFAULT_VALUE_LIMITS, type ValueLimits } from './otlp/received.ts';
import { SqliteTraceStore } from './store/sqlite/sqlite-store.ts';
import { ThreadEnds } from './threads/thread-ends.ts';

/** What a backend listens to, keeps and sends on. */
export interface BackendOptions {
  /** 0 picks a free one. Default: 4318. */
  readonly port?: number | undefined;
  /** Without keys it must be a loopback address. Default: 127.0.0.1. */
  readonly host?: string | undefined;
  /** Where traces are kept; made when it is not there. */
  readonly dataDir: string;
  /** Each `workspace:secret:read|write|admin`. Default: none, and one workspace. */
  readonly apiKeys?: readonly string[] | undefined;
  /** Spans that start earlier are refused, and removed by whole days. Default: 14 days. */
  readonly retentionMs?: number | undefined;
  /** Bytes that the data directory may take; beyond it the oldest days are removed. Default: no limit. */
  readonly maxDiskBytes?: number | undefined;
  /** A trace is settled after this long without new spans. Default: 10,000. */
  readonly settleMs?: number | undefined;
  /** `full` survives a loss of power right after an answer. Default: `normal`. */
  readonly durability?: 'normal' | 'full' | undefined;
  /** Certificate chain and key in PEM. Default: plain HTTP. */
  readonly tls?: TlsOptions | undefined;
  /** Origins whose pages may ask, such as `https://grafana.example`. Default: none. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Connections, headers, slow senders. */
  readonly serverLimits?: Partial<ServerLimits> | undefined;
  /** Bytes of a request's body, compressed and not. */
  readonly bodyLimits?: Partial<BodyLimits> | undefined;
  /** How long and how deep the attributes of a span may be. */
  readonly valueLimits?: Partial<ValueLimits> | undefined;
  /** Bytes of requests that may wait for their commit; beyond it the answer is 503. Default: 64 MiB. */
  readonly maxQueueBytes?: number | undefined;
  /** Where settled traces are sent on to. Default: nowhere. */
  readonly forward?: readonly ForwardTarget[] | undefined;
  /** Spans, age and bytes that may wait for targets. */
  readonly forwardLimits?: ForwardLimits | undefined;
  /** Takes lines for people who run the backend. Default: none are written. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A backend that is running in this process. */
export interface Backend {
  /** Such as `http://127.0.0.1:4318`. */
  readonly url: string;
  /** Answers what is under way, commits it and lets go of the data directory. */
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
const PRUNE_INTERVAL_MS = 60_000;
const COUNT_INTERVAL_MS = 5_000;

/**
 * Starts the backend in this process.
 *
 * @throws Error when the address is taken or not loopback without keys, the data directory is in use, or a key is not well formed.
 */
export async function startBackend(options: BackendOptions): Promise<Backend> {
  const {
    port = 4318,
    host = '127.0.0.1',
    dataDir,
    settleMs = 10_000,
    retentionMs = 14 * DAY_MS,
    log = () => {},
  } = options;
  const keys = ApiKeys.parse(options.apiKeys ?? []);
  if (keys.isEmpty && !isLoopback(host)) {
    throw new Error(
      `${host} is no loopback address, and without API keys anybody could read the traces: set PORTKEY_OTEL_API_KEYS=workspace:secret:admin, or use --host 127.0.0.1`,
    );
  }
  const threadEnds = new ThreadEnds(log);
  const { durability } = options;
  const store = await SqliteTraceStore.open({ directory: dataDir, durability, threadEnded: threadEnds.add });
  const settled = new SettledTraces(settleMs, (workspace, traceIds) => store.calls(workspace, traceIds));
  const forwarding = await startForwarding(options, { settleMs, retentionMs, log, ended: threadEnds.add }).catch(
    async (error: Error) => {
      await store.close();
      throw error;
    },
  );
  const commits = new GroupCommit(store, options.maxQueueBytes ?? 64 * 1024 * 1024, (workspace, traceIds) => {
    const now = performance.now();
    for (const traceId of traceIds) settled.touch(workspace, traceId, now);
    forwarding?.touch(workspace, traceIds, Date.now());
  });
  const ingest = {
    commits,
    window: new TimeWindow(retentionMs),
    bodyLimits: { ...DEFAULT_BODY_LIMITS, ...options.bodyLimits },
    valueLimits: { ...DEFAULT_VALUE_LIMITS, ...options.valueLimits },
    refusals: new Refusals(),
    log,
  };
  const app = createApp({
    store,
    ingest,
    keys,
    settled,
    forwarding,
    threadEnds,
    settleMs,
    corsOrigins: options.corsOrigins ?? [],
    log,
  });
  let server: Listening;
  try {
    const limits = { ...DEFAULT_SERVER_LIMITS, ...options.serverLimits };
    server = await listen(app.fetch, { port, host }, limits, options.tls);
  } catch (error) {
    await forwarding?.close();
    await store.close();
    throw error;
  }
  const prune = async () => {
    await forwarding?.release();
    const days = await store.prune({ retentionMs, maxBytes: options.maxDiskBytes });
    if (days.length === 0) return;
    // It may have read on meanwhile: of a file that is gone, and may be made anew.
    await forwarding?.release();
    log(`removed the traces of ${days.join(', ')}: over the limits of retention or disk`);
  };
  const failed = (error: Error) => log(`cannot remove old days: ${error.message}`);
  let pruned = prune().catch(failed);
  await pruned;
  const pruning = setInterval(() => {
    pruned = pruned.then(() => prune().catch(failed));
  }, PRUNE_INTERVAL_MS);
  pruning.unref();
  const counting = setInterval(
    () =>
      void settled
        .settle(performance.now())
        .catch((error: Error) => log(`cannot count settled traces: ${error.message}`)),
    COUNT_INTERVAL_MS,
  );
  counting.unref();
  let closing: Promise<void> | undefined;
  return {
    url: server.url,
    close: () => {
      clearInterval(pruning);
      clearInterval(counting);
      closing ??= server
        .close()
        .then(() => Promise.all([commits.drain(), settled.stop(), pruned]))
        .then(() => forwarding?.close())
        .then(() => store.close());
      return closing;
    },
  };
}

/** Loaded only where something is forwarded. */
async function startForwarding(
  { dataDir, durability, forward = [], forwardLimits }: BackendOptions,
  options: Pick<ForwardingOptions, 'settleMs' | 'retentionMs' | 'log' | 'ended'>,
): Promise<Forwarding | undefined> {
  if (forward.length === 0) return undefined;
  const { Forwarding } = await import('./forward/forwarding.ts');
  return Forwarding.open({ ...options, directory: dataDir, durability, targets: forward, limits: forwardLimits });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
