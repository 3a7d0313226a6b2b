import { DiagLogLevel, diag } from '@opentelemetry/api';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { processState } from '../instrument/state.ts';
import { type DestinationOptions, resolveDestinations, signalUrl } from './destination.ts';

let said: string[];
beforeEach(() => {
  said = [];
  processState().said.clear();
  const say = (message: string) => void said.push(message);
  diag.setLogger(
    { error: say, warn: say, info: say, debug: say, verbose: say },
    { logLevel: DiagLogLevel.ALL, suppressOverrideMessage: true },
  );
});
afterEach(() => {
  vi.unstubAllEnvs();
  diag.disable();
});

function resolve(environment: Record<string, string>, options: DestinationOptions = {}) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  said.length = 0;
  return resolveDestinations(options);
}
const short = (environment: Record<string, string>, options?: DestinationOptions) =>
  resolve(environment, options).map(({ url, profile }) => `${profile} ${url}`);

describe('where spans go', () => {
  const HOSTED = 'https://api.portkey.ai/v1/otel/v1/traces';
  it.each<[string, Record<string, string>, DestinationOptions, string[]]>([
    ['nothing', {}, {}, []],
    ['a key', { PORTKEY_API_KEY: 'pk' }, {}, [`portkey ${HOSTED}`]],
    ['a key as an argument', {}, { apiKey: 'pk' }, [`portkey ${HOSTED}`]],
    [
      'a loopback endpoint without a key',
      { PORTKEY_OTEL_ENDPOINT: 'http://127.0.0.1:4318' },
      {},
      ['otlp http://127.0.0.1:4318/v1/traces'],
    ],
    [
      'localhost and [::1]',
      { PORTKEY_OTEL_ENDPOINT: 'http://localhost:1,http://[::1]:2' },
      {},
      ['otlp http://localhost:1/v1/traces', 'otlp http://[::1]:2/v1/traces'],
    ],
    ['another endpoint without a key', { PORTKEY_OTEL_ENDPOINT: 'https://gw.corp/v1/otel' }, {}, []],
    [
      'a list',
      { PORTKEY_API_KEY: 'pk', PORTKEY_OTEL_ENDPOINT: 'http://127.0.0.1:4318/, https://gw.corp/v1/otel' },
      {},
      ['otlp http://127.0.0.1:4318/v1/traces', 'portkey https://gw.corp/v1/otel/v1/traces'],
    ],
    [
      'an argument before the environment',
      { PORTKEY_API_KEY: 'pk', PORTKEY_OTEL_ENDPOINT: 'https://a/v1/otel' },
      { endpoint: 'https://b/v1/otel' },
      ['portkey https://b/v1/otel/v1/traces'],
    ],
    [
      'the base URL of a self-hosted gateway',
      { PORTKEY_API_KEY: 'pk', PORTKEY_BASE_URL: 'https://gw.corp/v1/' },
      {},
      ['portkey https://gw.corp/v1/otel/v1/traces'],
    ],
    [
      'a loopback gateway, which ingests nothing',
      { PORTKEY_API_KEY: 'pk', PORTKEY_BASE_URL: 'http://127.0.0.1:8787/v1' },
      {},
      [`portkey ${HOSTED}`],
    ],
    [
      'the standard variable',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector:4318' },
      {},
      ['otlp https://collector:4318/v1/traces'],
    ],
    [
      "the signal's own standard variable, word for word",
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector/x' },
      {},
      ['otlp https://collector/x'],
    ],
    [
      'the standard variables for Portkey',
      {
        OTEL_EXPORTER_OTLP_ENDPOINT: 'https://api.portkey.ai/v1/otel',
        OTEL_EXPORTER_OTLP_HEADERS: 'x-portkey-api-key=pk',
      },
      {},
      [`portkey ${HOSTED}`],
    ],
    [
      'a profile by argument',
      {},
      { endpoint: 'http://127.0.0.1:1', profile: 'portkey', apiKey: 'pk' },
      ['portkey http://127.0.0.1:1/v1/traces'],
    ],
    [
      'a host that begins alike is not Portkey',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://api.portkey.ai.evil.test' },
      {},
      ['otlp https://api.portkey.ai.evil.test/v1/traces'],
    ],
  ])('%s', (_, environment, options, expected) => {
    expect(short(environment, options)).toEqual(expected);
    expect(said).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  it.each([
    ['https://api.portkey.ai/v1/otel', HOSTED],
    ['https://api.portkey.ai/v1/otel/', HOSTED],
    [HOSTED, HOSTED],
    ['https://api.portkey.ai/v1/otel/v1/logs', HOSTED],
    ['http://127.0.0.1:4318', 'http://127.0.0.1:4318/v1/traces'],
    ['https://h/otlp?tenant=1', 'https://h/otlp/v1/traces?tenant=1'],
  ])('the path of %s is appended once', (base, url) => {
    expect(signalUrl(base, 'traces')).toBe(url);
  });
});

describe('how the key is sent', () => {
  it.each<[string, Record<string, string>, DestinationOptions, Record<string, string>]>([
    ['to api.portkey.ai', { PORTKEY_API_KEY: ' pk\n' }, {}, { 'x-portkey-api-key': 'pk' }],
    [
      'to aigw.portkey.ai',
      { PORTKEY_API_KEY: 'pk', PORTKEY_OTEL_ENDPOINT: 'https://aigw.portkey.ai/v1/otel' },
      {},
      { authorization: 'Bearer pk' },
    ],
    ['by setting', { PORTKEY_API_KEY: 'pk', PORTKEY_AUTH_HEADER: 'Authorization' }, {}, { authorization: 'Bearer pk' }],
    [
      'with further headers',
      {},
      { apiKey: 'pk', headers: { 'X-Mine': '1' } },
      { 'x-mine': '1', 'x-portkey-api-key': 'pk' },
    ],
    [
      'with the standard variables, decoded, the signal first',
      {
        OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c',
        OTEL_EXPORTER_OTLP_HEADERS: 'a=1%202,b=x',
        OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'b=y',
      },
      {},
      { a: '1 2', b: 'y' },
    ],
  ])('%s', (_, environment, options, headers) => {
    expect(resolve(environment, options)[0]?.headers).toEqual(headers);
  });
});

it.each<[Record<string, string>, object]>([
  [{}, { protocol: 'http/protobuf', timeoutMs: 10_000 }],
  [
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_EXPORTER_OTLP_TIMEOUT: '500' },
    { protocol: 'http/json', timeoutMs: 500 },
  ],
  [
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: 'x' },
    { protocol: 'http/protobuf', timeoutMs: 10_000 },
  ],
])('protocol and time of %o', (environment, expected) => {
  expect(resolve({ PORTKEY_API_KEY: 'pk', ...environment })[0]).toMatchObject(expected);
});

it('an endpoint that is no URL is named without its credentials', () => {
  expect(resolve({ PORTKEY_API_KEY: 'pk', PORTKEY_OTEL_ENDPOINT: 'ftp://u:pw@h/x' })).toEqual([]);
  expect(said.join()).not.toContain('pw');
});
