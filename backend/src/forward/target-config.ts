/** Targets as the command line, a JSON file and the environment name them. */
import { type Destination, resolveDestinations, signalUrl } from '@portkey-otel/core/delivery';
import { FilterError, parseFilter } from '../filter/filter.ts';
import type { ForwardTarget } from './target.ts';

/** A target that cannot be used. The message says what to change, and holds no secret. */
export class ForwardConfigError extends Error {
  override readonly name = 'ForwardConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;
type Json = Readonly<Record<string, unknown>>;

export interface ForwardSources {
  /** `portkey`, or base URLs of OTLP endpoints. */
  readonly urls: readonly string[];
  /** Text of a JSON file: `{ "targets": [ … ] }`. */
  readonly file?: string | undefined;
  readonly environment: Environment;
}

const HOSTED = 'https://api.portkey.ai/v1';
const DEFAULT_TIMEOUT_MS = 10_000;
const PROTOCOLS: readonly unknown[] = ['http/protobuf', 'http/json'];
const GATEWAY = 'EXPERIMENTAL_GEN_AI_OTEL_';

/** @throws ForwardConfigError */
export function forwardTargets({ urls, file, environment }: ForwardSources): ForwardTarget[] {
  const targets = [
    ...urls.map((url) => (url === 'portkey' ? portkey({}, environment) : plain(url))),
    ...(file === undefined ? [] : targetsOfFile(file, environment)),
    ...gatewayTarget(environment),
  ];
  const names = new Set<string>();
  for (const { name } of targets) {
    if (names.has(name))
      throw new ForwardConfigError(`two targets are named ${JSON.stringify(name)}: give each a name`);
    names.add(name);
  }
  return targets;
}

function plain(url: string): ForwardTarget {
  return { name: nameOf(url, '--forward'), destination: otlp(url, {}, '--forward') };
}

/** The Portkey profile at `PORTKEY_BASE_URL` (with `/otel`), with `PORTKEY_API_KEY`. */
function portkey({ headers, timeoutMs }: Json, environment: Environment): ForwardTarget {
  const apiKey = environment.PORTKEY_API_KEY?.trim();
  if (!apiKey) throw new ForwardConfigError('forwarding to portkey needs PORTKEY_API_KEY in the environment');
  const base = (environment.PORTKEY_BASE_URL?.trim() || HOSTED).replace(/\/+$/, '').replace(/\/otel$/, '');
  const [destination] = resolveDestinations({
    endpoint: [`${base}/otel`],
    profile: 'portkey',
    apiKey,
    protocol: 'http/protobuf',
    headers: headers as Record<string, string> | undefined,
    timeoutMs: (timeoutMs as number | undefined) ?? DEFAULT_TIMEOUT_MS,
  });
  if (!destination)
    throw new ForwardConfigError(
      'forwarding to portkey: PORTKEY_BASE_URL is no http(s) URL, or PORTKEY_API_KEY no header value',
    );
  return { name: 'portkey', destination };
}

/** The variables of Portkey's own gateway: gateway spans and log objects, as OTLP/JSON. */
function gatewayTarget(environment: Environment): ForwardTarget[] {
  if (!/^(true|1)$/i.test(environment[`${GATEWAY}TRACES_ENABLED`]?.trim() ?? '')) return [];
  const variable = `${GATEWAY}EXPORTER_OTLP_ENDPOINT`;
  const url = environment[variable]?.trim();
  if (!url) throw new ForwardConfigError(`${GATEWAY}TRACES_ENABLED is set: set ${variable} too`);
  const headers = pairs(environment[`${GATEWAY}EXPORTER_OTLP_HEADERS`]);
  return [
    {
      name: 'gateway-log',
      destination: otlp(url, { headers, protocol: 'http/json' }, variable),
      spans: 'gateway',
      resource: pairs(environment[`${GATEWAY}RESOURCE_ATTRIBUTES`]),
    },
  ];
}

/** `key=value` pairs by comma, percent-encoded, as in `OTEL_EXPORTER_OTLP_HEADERS`. */
function pairs(text = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const pair of text.split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) found[pair.slice(0, equals).trim()] = decoded(pair.slice(equals + 1).trim());
  }
  return found;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const KNOWN: ReadonlySet<string> = new Set([
  'name',
  'url',
  'headers',
  'protocol',
  'timeoutMs',
  'workspace',
  'filter',
  'spans',
  'imported',
  'maxHops',
  'resource',
  'content',
  'redact',
  'redactSecrets',
]);

function targetsOfFile(text: string, environment: Environment): ForwardTarget[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new ForwardConfigError(`the file of --forward-config is no JSON: ${(error as Error).message}`);
  }
  const { targets } = (parsed ?? {}) as { targets?: unknown };
  if (!Array.isArray(targets)) throw new ForwardConfigError('the file of --forward-config has no list "targets"');
  return targets.map((target: unknown, index) => {
    const place = `target ${index + 1} of --forward-config`;
    if (typeof target !== 'object' || target === null) throw new ForwardConfigError(`${place} is no object`);
    return targetOfFile(expanded(target as Json, environment, place), environment, place);
  });
}

function targetOfFile(target: Json, environment: Environment, place: string): ForwardTarget {
  const unknown = Object.keys(target).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) {
    throw new ForwardConfigError(
      `${place}: there is no setting ${JSON.stringify(unknown)}, only ${[...KNOWN].join(', ')}`,
    );
  }
  const check = (key: string, is: boolean, what: string) => {
    if (target[key] !== undefined && !is) throw new ForwardConfigError(`${place}: ${key} must be ${what}`);
  };
  const { name, url, workspace, filter, spans, content, redactSecrets } = target;
  if (typeof url !== 'string')
    throw new ForwardConfigError(`${place}: url must be "portkey" or the base URL of an OTLP endpoint`);
  check('name', typeof name === 'string' && name !== '', 'a text');
  check('workspace', typeof workspace === 'string', 'a text');
  check('filter', typeof filter === 'string', 'a text such as "provider = openai and cost > 0.01"');
  check('spans', spans === 'all' || spans === 'gateway', '"all" or "gateway"');
  check('imported', typeof target.imported === 'boolean', 'true or false');
  check('maxHops', Number.isInteger(target.maxHops) && (target.maxHops as number) > 0, 'a whole number from 1');
  check('content', typeof content === 'boolean', 'true or false');
  check('redactSecrets', typeof redactSecrets === 'boolean', 'true or false');
  check('protocol', PROTOCOLS.includes(target.protocol), '"http/protobuf" or "http/json"');
  check('timeoutMs', typeof target.timeoutMs === 'number' && target.timeoutMs > 0, 'a number of milliseconds');
  check('headers', isTexts(target.headers), 'an object of texts');
  check('resource', isTexts(target.resource), 'an object of texts');
  check(
    'redact',
    Array.isArray(target.redact) && target.redact.every((one) => typeof one === 'string'),
    'a list of regular expressions',
  );
  const base =
    url === 'portkey'
      ? portkey(target, environment)
      : { name: nameOf(url, place), destination: otlp(url, target, place) };
  return {
    name: (name as string | undefined) ?? base.name,
    destination: base.destination,
    workspace: workspace as string | undefined,
    filter: filter === undefined ? undefined : filterOf(filter as string, place),
    spans: spans as ForwardTarget['spans'],
    imported: target.imported as boolean | undefined,
    maxHops: target.maxHops as number | undefined,
    resource: target.resource as ForwardTarget['resource'],
    content: content as boolean | undefined,
    redact: ((target.redact ?? []) as string[]).map((pattern) => expression(pattern, place)),
    redactSecrets: redactSecrets as boolean | undefined,
  };
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}

/** `${NAME}` in headers and the URL is the variable's value, so that no secret need stand in the file. */
function expanded(target: Json, environment: Environment, place: string): Json {
  const expand = (text: string) =>
    text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
      const value = environment[name];
      if (value === undefined) throw new ForwardConfigError(`${place}: the variable ${name} is not set`);
      return value;
    });
  const { url, headers } = target;
  return {
    ...target,
    ...(typeof url === 'string' ? { url: expand(url) } : {}),
    ...(isTexts(headers)
      ? { headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, expand(value)])) }
      : {}),
  };
}

function filterOf(text: string, place: string): ForwardTarget['filter'] {
  try {
    return parseFilter(text);
  } catch (error) {
    if (error instanceof FilterError) throw new ForwardConfigError(`${place}: filter: ${error.message}`);
    throw error;
  }
}

function expression(pattern: string, place: string): RegExp {
  try {
    return new RegExp(pattern, 'gu');
  } catch (error) {
    throw new ForwardConfigError(`${place}: redact: ${(error as Error).message}`);
  }
}

/** Host and path, without what may be secret. */
function nameOf(url: string, place: string): string {
  const { host, pathname } = parsedUrl(url, place);
  return host + pathname.replace(/\/+$/, '');
}

function otlp(url: string, { headers = {}, protocol, timeoutMs }: Json, place: string): Destination {
  const { username, password, href } = parsedUrl(url, place);
  if (username !== '' || password !== '') {
    throw new ForwardConfigError(
      `${place}: no name and password in a URL: write an authorization header into --forward-config`,
    );
  }
  try {
    new Headers(headers as Record<string, string>);
  } catch {
    throw new ForwardConfigError(`${place}: a header has characters that no header may have`);
  }
  return {
    url: signalUrl(href, 'traces'),
    profile: 'otlp',
    protocol: protocol === 'http/json' ? 'http/json' : 'http/protobuf',
    headers: headers as Record<string, string>,
    timeoutMs: (timeoutMs as number | undefined) ?? DEFAULT_TIMEOUT_MS,
  };
}

function parsedUrl(url: string, place: string): URL {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new ForwardConfigError(
      `${place}: write portkey, or the base URL of an OTLP endpoint such as http://127.0.0.1:4320`,
    );
  }
  return parsed;
}
