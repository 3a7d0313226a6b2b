import { remembered } from '../genai/remembered.ts';
import { listVariable, numberVariable, variable } from './environment.ts';
import { processState } from './state.ts';

/**
 * How much of a conversation is recorded. `full`: everything. `metadata`: models, counts, times, tool names and the user's
 * metadata, but no message, argument or result. `none`: not the user's metadata and no error text either.
 */
export type ContentCapture = 'full' | 'metadata' | 'none';

/** Settings of the instrumented process. Arguments win over `PORTKEY_*` variables, these over `OTEL_*`. */
export interface Settings {
  /** `PORTKEY_DISABLED`, `OTEL_SDK_DISABLED`: nothing is recorded, injected or sent. Default: false. */
  readonly disabled: boolean;
  /**
   * `PORTKEY_CAPTURE_CONTENT`, then `OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT` (`false`, `NO_CONTENT` and
   * `EVENT_ONLY` mean `metadata` on spans). Default: `full`.
   */
  readonly captureContent: ContentCapture;
  /** Origins that count as a Portkey gateway, beside the defaults: `PORTKEY_GATEWAY_ORIGINS`, `PORTKEY_BASE_URL`. */
  readonly gatewayOrigins: readonly string[];
  /** `PORTKEY_STREAM_IDLE_MS`: milliseconds after which a stream that nobody reads ends its span. Default: 60,000. */
  readonly streamIdleMs: number;
  /** Writes the metadata into OpenTelemetry Baggage too, which goes to every host. Default: false. */
  readonly propagateBaggage: boolean;
}

const DEFAULT_GATEWAY_ORIGINS = ['https://api.portkey.ai', 'https://aigw.portkey.ai'];
const DEFAULT_STREAM_IDLE_MS = 60_000;

const NAMES = ['disabled', 'captureContent', 'gatewayOrigins', 'streamIdleMs', 'propagateBaggage'] as const;

/**
 * Sets process-wide settings; a field that is `undefined` keeps what holds, and what is no setting is passed over. Gateway
 * origins are added to the known ones.
 */
export function configure(settings: Partial<Settings>): void {
  const { settings: held } = processState();
  for (const name of NAMES) {
    const value = settings[name];
    if (value === undefined) continue;
    held[name] =
      name === 'gatewayOrigins' ? [...((held[name] as string[] | undefined) ?? []), ...(value as string[])] : value;
  }
  resolved = undefined;
  held.revision = Number(held.revision ?? 0) + 1;
}

let resolved: { readonly revision: unknown; readonly settings: Settings } | undefined;

/** The settings that hold now. The environment is read at the first use and after each `configure`. */
export function settings(): Settings {
  const { settings: held } = processState();
  if (resolved === undefined || resolved.revision !== held.revision) {
    resolved = { revision: held.revision, settings: resolve(held as Partial<Settings>) };
  }
  return resolved.settings;
}

function resolve(held: Partial<Settings>): Settings {
  const baseUrl = variable('PORTKEY_BASE_URL');
  return {
    disabled: held.disabled ?? (isTrue(variable('PORTKEY_DISABLED')) || isTrue(variable('OTEL_SDK_DISABLED'))),
    captureContent: held.captureContent ?? captureFromEnvironment(),
    gatewayOrigins: [
      ...DEFAULT_GATEWAY_ORIGINS,
      ...[...(held.gatewayOrigins ?? []), ...listVariable('PORTKEY_GATEWAY_ORIGINS'), ...(baseUrl ? [baseUrl] : [])]
        .map(originOf)
        .filter((origin) => origin !== undefined),
    ],
    streamIdleMs: held.streamIdleMs ?? numberVariable('PORTKEY_STREAM_IDLE_MS') ?? DEFAULT_STREAM_IDLE_MS,
    propagateBaggage: held.propagateBaggage ?? false,
  };
}

const CAPTURE_WORDS: Readonly<Record<string, ContentCapture>> = {
  full: 'full',
  metadata: 'metadata',
  none: 'none',
  true: 'full',
  false: 'metadata',
  span_only: 'full',
  span_and_event: 'full',
  no_content: 'metadata',
  event_only: 'metadata',
};

/** What the same words mean on events. */
const EVENT_CAPTURE_WORDS: Readonly<Record<string, ContentCapture>> = {
  ...CAPTURE_WORDS,
  span_only: 'metadata',
  event_only: 'full',
};

/** How much of a conversation is sent in log records of GenAI events: as on spans, unless the standard variable tells them apart. */
export function eventContentCapture(): ContentCapture {
  const { captureContent } = processState().settings as Partial<Settings>;
  return captureContent ?? captureFromEnvironment(EVENT_CAPTURE_WORDS);
}

function captureFromEnvironment(words = CAPTURE_WORDS): ContentCapture {
  for (const name of ['PORTKEY_CAPTURE_CONTENT', 'OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT']) {
    const word = words[variable(name)?.toLowerCase() ?? ''];
    if (word !== undefined) return word;
  }
  return 'full';
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true' || value === '1';
}

/** The parts of a URL; `null` when it is none. An app calls a few, over and over: those are taken apart once. */
export const urlParts: (url: string) => Readonly<URL> | null = /* @__PURE__ */ remembered(100, (url) => URL.parse(url));

/** The origin of a URL; `undefined` when it is none. */
export function originOf(url: string): string | undefined {
  const origin = urlParts(url)?.origin;
  return origin === 'null' ? undefined : origin;
}

/** Whether requests to `url` go to a Portkey gateway: an exact comparison of origins, never of prefixes. */
export function isGatewayUrl(url: string): boolean {
  const origin = originOf(url);
  return origin !== undefined && settings().gatewayOrigins.includes(origin);
}
