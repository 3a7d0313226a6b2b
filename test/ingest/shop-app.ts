import { context, DiagLogLevel, diag, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import {
  type PortkeySpanProcessorOptions,
  portkeySpanProcessor,
  processState,
  startAgent,
  startModelCall,
  startTool,
  withPortkeyMetadata,
} from '@portkey-otel/core/otel';
import { prices } from '@portkey-otel/core/prices';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Ingest, startIngest } from './ingest.ts';

export const KEY = 'pk-test';
export const USAGE = { inputTokens: 1_000, outputTokens: 100 };

/** What a test has: an ingest, what was said as warning or error, and what is to be cleaned up after it, last first. */
export let ingest: Ingest;
export let said: string[];
export let clean: (() => Promise<unknown>)[];

beforeEach(async () => {
  ingest = await startIngest({ key: KEY });
  said = [];
  clean = [() => ingest.close()];
  processState().said.clear();
  const say = (message: string) => void said.push(message);
  diag.setLogger(
    { error: say, warn: say, info: () => {}, debug: () => {}, verbose: () => {} },
    { logLevel: DiagLogLevel.ALL, suppressOverrideMessage: true },
  );
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});

afterEach(async () => {
  for (const step of clean.reverse()) await step();
  trace.disable();
  context.disable();
  diag.disable();
  vi.unstubAllEnvs();
});

/** The app's tracing, towards Portkey. */
export function start(options: PortkeySpanProcessorOptions = {}) {
  const processor = portkeySpanProcessor({
    endpoint: ingest.url,
    profile: 'portkey',
    apiKey: KEY,
    prices,
    spans: 'all',
    shutdownTimeoutMs: 1_000,
    ...options,
  });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'shop', 'deployment.environment.name': 'staging' }),
    spanProcessors: [processor as unknown as SpanProcessor],
  });
  trace.setGlobalTracerProvider(provider);
  clean.push(() => provider.shutdown());
  return processor;
}

/** One request of an app: an agent that asks a model twice and runs a tool. */
export function serve(user: string, { url = 'https://api.openai.com/v1', model = 'gpt-4o' } = {}): void {
  withPortkeyMetadata({ userId: user, conversationId: `talk-${user}`, tags: ['a', 'b'] }, () => {
    const agent = startAgent({ name: 'helper' });
    agent.run(() => {
      for (let i = 0; i < 2; i += 1) {
        const call = startModelCall({
          provider: 'openai',
          requestModel: model,
          url,
          parameters: { temperature: 1, stopSequences: ['x'] },
        });
        call.end({ responseModel: model, responseId: `r-${user}-${i}`, finishReasons: ['stop'], usage: USAGE });
      }
      startTool({ name: 'weather', arguments: { city: 'Köln' } }).end({ result: { degrees: 3 } });
    });
    agent.end();
  });
}
