/** Flag, what it is, default. */
export const FORWARD_FLAGS: readonly (readonly [flag: string, description: string, fallback?: string])[] = [
  [
    '--forward <url...>',
    'send settled traces on to OTLP endpoints (base URLs), or to portkey (PORTKEY_API_KEY, PORTKEY_BASE_URL)',
  ],
  ['--forward-config <file>', 'JSON file of targets with headers, filter, redaction: see below'],
  [
    '--forward-max-spans <count>',
    'spans that may wait for a target; beyond it the oldest traces are dropped',
    '1000000',
  ],
  ['--forward-max-age <duration>', 'traces that waited longer are dropped', '3d'],
  ['--forward-max-disk <size>', 'bytes of the queue; beyond it the oldest waiting traces are dropped', '1GB'],
];

export const FORWARD_HELP = `
Forwarding, a file of --forward-config (all but url may be left out):
  { "targets": [{
      "url": "https://otlp.example:4318",            or "portkey"
      "name": "prod",                                in /metrics and /api/forward; default: host and path
      "headers": { "authorization": "Bearer \${TOKEN}" },   \${NAME} is the variable's value
      "protocol": "http/protobuf",                   or "http/json"
      "timeoutMs": 10000,
      "workspace": "shop",                           only its traces; default: all
      "filter": "provider = openai and cost > 0.01", traces with a span that fulfils it
      "spans": "all",                                or "gateway": only what was born at the Portkey gateway
      "imported": false,                             true: also what came from Portkey's log export
      "maxHops": 1,                                  backends that may forward a span, one after the other
      "resource": { "deployment.environment.name": "prod" },
      "content": true,                               false leaves out what was said
      "redact": ["[0-9]{16}"],                       regular expressions; matches become [REDACTED]
      "redactSecrets": true                          takes out API keys, bearer tokens, URL credentials
  }] }
The variables of Portkey's gateway forward gateway spans and log objects as OTLP/JSON: EXPERIMENTAL_GEN_AI_OTEL_TRACES_ENABLED=true,
EXPERIMENTAL_GEN_AI_OTEL_EXPORTER_OTLP_ENDPOINT, EXPERIMENTAL_GEN_AI_OTEL_EXPORTER_OTLP_HEADERS, EXPERIMENTAL_GEN_AI_OTEL_RESOURCE_ATTRIBUTES.`;
