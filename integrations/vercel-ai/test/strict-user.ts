import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, registerTelemetry, type Telemetry } from 'ai';
import { portkeyFetch, portkeyTelemetry, withPortkey, withPortkeyMetadata } from '../src/parts.ts';

/** What a user writes, for `types.test.ts` to be compiled with the strictest options. */
const telemetry: Telemetry = portkeyTelemetry({ streamIdleMs: 1_000 });
registerTelemetry(telemetry, portkeyTelemetry());

const portkey = withPortkey(createOpenAICompatible({ name: 'portkey', baseURL: '', fetch: portkeyFetch() }));
export const answer: Promise<{ readonly text: string }> = withPortkeyMetadata({ userId: 'ada' }, () =>
  generateText({ model: portkey('gpt-4o'), prompt: 'Hello', telemetry: { integrations: telemetry } }),
);
