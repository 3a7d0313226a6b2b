import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ingest, type IngestedRow, startIngest } from '../../../test/ingest/ingest.ts';
import { values } from '../../../test/ingest/wire.ts';
import { type Provider, startProvider } from '../../../test/provider/provider.ts';
import { type Built, buildAuto } from './built.ts';
import { type Ran, type RunOptions, run } from './run.ts';

/** A span that arrived, with its attributes as plain values. */
export interface Arrived {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly scope: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface LabRun extends Ran {
  readonly spans: readonly Arrived[];
}

/** A provider that counts as a gateway, an endpoint for spans, and apps that run under `--import` between them. */
export interface Lab {
  readonly provider: Provider;
  readonly ingest: Ingest;
  readonly built: Built;
  /** Runs source text as an app of one file, by its ending; under `--import` unless `without`. */
  app(source: string, options?: AppOptions): Promise<LabRun>;
  reset(): void;
  close(): Promise<void>;
}

export interface AppOptions extends RunOptions {
  /** Default: `mjs`. */
  readonly ending?: 'mjs' | 'cjs' | 'ts';
  /** Nothing of ours is loaded. */
  readonly without?: boolean;
  /** By `NODE_OPTIONS` in place of an argument. */
  readonly byEnvironment?: boolean;
  /** Further arguments of Node. */
  readonly nodeArgs?: readonly string[];
  /** Below the lab's folder. */
  readonly folder?: string;
}

export async function startLab(): Promise<Lab> {
  const [provider, ingest, built] = await Promise.all([startProvider(), startIngest(), buildAuto()]);
  let apps = 0;
  return {
    provider,
    ingest,
    built,
    async app(
      source,
      { ending = 'mjs', without = false, byEnvironment = false, folder = '', nodeArgs = [], env, ...options } = {},
    ) {
      apps += 1;
      const directory = join(built.folder, folder);
      mkdirSync(directory, { recursive: true });
      const file = join(directory, `app-${apps}.${ending}`);
      writeFileSync(file, source);
      const isArgument = !without && !byEnvironment;
      const ran = await run([...(isArgument ? ['--import', built.register] : []), ...nodeArgs, file], {
        ...options,
        env: {
          PORTKEY_API_KEY: 'pk-test',
          PORTKEY_BASE_URL: provider.url,
          PORTKEY_OTEL_ENDPOINT: ingest.url,
          ...(!without && byEnvironment && { NODE_OPTIONS: `--import ${built.register}` }),
          ...env,
        },
      });
      return { ...ran, spans: ingest.rows.map(arrived) };
    },
    reset() {
      provider.reset();
      ingest.rows.length = 0;
      ingest.requests.length = 0;
    },
    async close() {
      built.remove();
      await Promise.all([provider.close(), ingest.close()]);
    },
  };
}

function arrived({ span }: IngestedRow): Arrived {
  const { name, spanId, parentSpanId, scope } = span;
  return { name, spanId, parentSpanId, scope: scope.name, attributes: values(span.attributes) };
}

/** The span ids that arrived at the provider in `traceparent`, in order. */
export function idsOnTheWire({ provider }: Lab): (string | undefined)[] {
  return provider.requests.map(({ headers }) => String(headers.traceparent ?? '').split('-')[2]);
}
