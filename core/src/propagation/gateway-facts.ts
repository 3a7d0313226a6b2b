/** Reads one header by its lower-case name; `undefined` or `null` when absent. */
type HeaderReader = (name: string) => string | null | undefined;

type Fact = (value: string) => string | number | boolean | undefined;
const text: Fact = (value) => value;

/** Response header, attribute, and how it is written. */
const RESPONSE_FACTS: readonly (readonly [header: string, attribute: string, fact: Fact])[] = [
  ['x-portkey-provider', 'portkey.gateway.provider', text],
  ['x-portkey-cache-status', 'portkey.gateway.cache_status', (value) => value.toLowerCase()],
  ['x-portkey-retry-attempt-count', 'portkey.gateway.retry_count', integer],
  ['x-portkey-last-used-option-index', 'portkey.gateway.target', text],
  ['x-portkey-trace-id', 'portkey.gateway.trace_id', text],
];

type Facts = Record<string, string | number | boolean>;

/** What the gateway says in its response headers, as attributes; `undefined` when the answer is not a gateway's. */
export function gatewayFacts(header: HeaderReader, status?: number): Facts | undefined {
  const facts: Facts = {};
  for (const [name, attribute, fact] of RESPONSE_FACTS) {
    const value = header(name);
    const written = value ? fact(value) : undefined;
    if (written !== undefined) facts[attribute] = written;
  }
  if (Object.keys(facts).length === 0) return undefined;
  const guardrail = GUARDRAIL_STATUS[status ?? 0];
  if (guardrail !== undefined) facts['portkey.gateway.guardrail_status'] = guardrail;
  return { 'portkey.gateway.routed': true, ...facts };
}

/** The HTTP statuses by which the gateway tells that a guardrail failed, and whether it let the request through. */
const GUARDRAIL_STATUS: Readonly<Record<number, string>> = { 246: 'failed', 446: 'denied' };

/**
 * Whether guardrails passed, by the `hook_results` of an answer: every verdict of the hooks before and after the request.
 * `undefined` where there was none.
 */
export function guardrailStatus(hookResults: unknown): 'passed' | 'failed' | undefined {
  const results = (hookResults ?? {}) as Record<string, unknown>;
  const verdicts = ['before_request_hooks', 'after_request_hooks']
    .flatMap((name) => (Array.isArray(results[name]) ? (results[name] as unknown[]) : []))
    .map((hook) => (hook as { verdict?: unknown } | null)?.verdict);
  if (verdicts.includes(false)) return 'failed';
  return verdicts.includes(true) ? 'passed' : undefined;
}

/** The same from a plain object, of whatever capitals. */
export function gatewayFactsFromHeaders(headers: Record<string, string | undefined>): Facts | undefined {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return gatewayFacts((name) => lower.get(name));
}

/** What the request to a gateway says: config and prompt. Keys and configs written out in the header are not recorded. */
export function requestFacts(url: string, header: HeaderReader): Facts {
  const facts: Facts = { 'portkey.gateway.routed': true };
  const config = header('x-portkey-config')?.trim();
  if (config) facts['portkey.gateway.config'] = config.startsWith('{') ? 'inline' : config;
  const promptId = /\/prompts\/([^/?#]+)\/(?:completions|render)/.exec(url)?.[1];
  if (promptId !== undefined) {
    const [id, version] = decode(promptId).split('@');
    if (id) facts['portkey.gateway.prompt_id'] = id;
    if (version) facts['portkey.gateway.prompt_version'] = version;
  }
  return facts;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function integer(value: string): number | undefined {
  return /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : undefined;
}
