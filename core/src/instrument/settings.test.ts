import { afterEach, expect, it, vi } from 'vitest';
import { configure, type Settings, settings } from './settings.ts';
import { processState } from './state.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  for (const name of Object.keys(processState().settings))
    if (name !== 'revision') delete processState().settings[name];
  configure({});
});

const OTEL = 'OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT';

it.each<[Record<string, string>, Partial<Settings>, Partial<Settings>]>([
  [{}, {}, { captureContent: 'full', disabled: false, streamIdleMs: 60_000, propagateBaggage: false }],
  [{ PORTKEY_CAPTURE_CONTENT: 'none' }, {}, { captureContent: 'none' }],
  [{ PORTKEY_CAPTURE_CONTENT: 'none' }, { captureContent: 'metadata' }, { captureContent: 'metadata' }],
  [{ [OTEL]: 'false' }, {}, { captureContent: 'metadata' }],
  [{ [OTEL]: 'NO_CONTENT' }, {}, { captureContent: 'metadata' }],
  [{ [OTEL]: 'EVENT_ONLY' }, {}, { captureContent: 'metadata' }],
  [{ [OTEL]: 'SPAN_AND_EVENT' }, {}, { captureContent: 'full' }],
  [{ [OTEL]: 'true', PORTKEY_CAPTURE_CONTENT: 'metadata' }, {}, { captureContent: 'metadata' }],
  [{ PORTKEY_CAPTURE_CONTENT: 'nonsense', [OTEL]: 'false' }, {}, { captureContent: 'metadata' }],
  [{ PORTKEY_DISABLED: '1' }, {}, { disabled: true }],
  [{ OTEL_SDK_DISABLED: 'true' }, {}, { disabled: true }],
  [{ PORTKEY_DISABLED: 'true' }, { disabled: false }, { disabled: false }],
  [{ PORTKEY_STREAM_IDLE_MS: '50' }, {}, { streamIdleMs: 50 }],
  [{ PORTKEY_STREAM_IDLE_MS: '-1' }, {}, { streamIdleMs: 60_000 }],
])('%o and %o', (environment, given, expected) => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  configure(given);
  expect(settings()).toMatchObject(expected);
});

it('what one copy of the module sets, another copy reads', async () => {
  vi.resetModules();
  const other = await import('./settings.ts');
  expect(other.settings).not.toBe(settings);
  other.configure({ captureContent: 'none' });
  expect(settings().captureContent).toBe('none');
});
