import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Backend, startBackend } from 'portkey-otel';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import { gatewayConfiguration, type RecordingProxy, startRecordingProxy } from '../gateway/recording-proxy.ts';
import { type Provider, startProvider } from '../provider/provider.ts';
import { answers } from './answers.ts';

/** Everything that the example apps talk to, all of it on loopback. */
export interface Stage {
  readonly provider: Provider;
  readonly gateway: Gateway;
  readonly proxy: RecordingProxy;
  readonly backend: Backend;
  /** Ends all of it and removes the backend's store. */
  close(): Promise<void>;
}

/** Starts provider, gateway, proxy and backend; `onUp` is told each of them as it is ready. */
export async function startStage(onUp: (name: string, url: string, what: string) => void): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'portkey-otel-demo-'));
  const closing: (() => Promise<unknown>)[] = [() => rm(dataDir, { recursive: true, force: true })];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const provider = await startProvider({ answers });
    closing.push(() => provider.close());
    onUp('provider', provider.url, 'answers as OpenAI does and keeps a ledger of what it bills');
    const gateway = await startGateway();
    closing.push(() => gateway.close());
    onUp('gateway', gateway.url, 'the open-source Portkey gateway, retries set to 2');
    const proxy = await startRecordingProxy({ target: gateway.url, addHeaders: gatewayConfiguration(provider.url) });
    closing.push(() => proxy.close());
    onUp('proxy', proxy.url, 'records what the apps send to the gateway');
    const backend = await startBackend({ port: 0, dataDir });
    closing.push(() => backend.close());
    onUp('backend', backend.url, 'receives, prices and stores the traces');
    return { provider, gateway, proxy, backend, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a user would set, no more. */
export function appEnvironment({ proxy, backend }: Pick<Stage, 'proxy' | 'backend'>): Record<string, string> {
  return {
    PORTKEY_BASE_URL: `${proxy.url}/v1`,
    PORTKEY_API_KEY: 'demo',
    PORTKEY_OTEL_ENDPOINT: backend.url,
  };
}
