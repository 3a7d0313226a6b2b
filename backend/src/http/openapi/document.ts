import { SCHEMAS, type Schema } from './schemas.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required?: true;
  readonly description: string;
  readonly schema: Schema;
}

interface Body {
  readonly content: { readonly [mediaType: string]: { readonly schema: Schema } };
}

interface Operation {
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body & { readonly required: true };
  readonly responses: { readonly [status: string]: Body & { readonly description: string } };
  readonly security?: readonly [];
}

type Paths = { readonly [path: string]: { readonly [method in 'get' | 'post' | 'put']?: Operation } };

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const binary: Schema = { type: 'string', format: 'binary' };

const query = (name: string, description: string, schema: Schema = { type: 'string' }): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});
const path = (name: string, description: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
const limit = (fallback: number, maximum: number): Parameter =>
  query('limit', 'how many', { type: 'integer', minimum: 1, maximum, default: fallback });

const RANGE = [
  query('start', 'RFC 3339 or milliseconds since 1970, inclusive'),
  query('end', 'RFC 3339 or milliseconds since 1970, exclusive'),
];
const FILTER = query('filter', 'such as: provider = openai and (cost > 0.01 or status = error)');
const PAGE = [...RANGE, FILTER, limit(20, 500), query('cursor', 'nextCursor of the page before')];
const TRACE_ID = path('id', 'trace id, up to 32 hex digits');

const answer = (description: string, schema: Schema, others: readonly string[] = []) => ({
  description,
  content: {
    'application/json': { schema },
    ...Object.fromEntries(others.map((type) => [type, { schema: binary }])),
  },
});
const failure = (description: string) => answer(description, ref('Error'));
const UNAVAILABLE = { 503: failure('the threads that do it are started again: try again after Retry-After') };
const WITH_KEYS = { 401: failure('no key, or one that is not known'), 403: failure('the key has not this right') };

function read(
  tag: string,
  summary: string,
  schema: string | readonly string[],
  parameters: readonly Parameter[] = [],
  others: readonly string[] = [],
): { get: Operation } {
  const canMiss = parameters.some((parameter) => parameter.in === 'path');
  return {
    get: {
      summary,
      tags: [tag],
      parameters,
      responses: {
        200: answer(
          'what was asked for',
          typeof schema === 'string' ? ref(schema) : { anyOf: schema.map(ref) },
          others,
        ),
        ...(parameters.length > 0 ? { 400: failure('a parameter cannot be read') } : {}),
        ...WITH_KEYS,
        ...(canMiss ? { 404: failure('it is not in the workspace of the key') } : {}),
        ...UNAVAILABLE,
      },
    },
  };
}

function receive(signal: 'Trace' | 'Log' | 'Metric', summary: string, orLogObjects = false): { post: Operation } {
  const status = (description: string) => answer(description, ref('Status'), ['application/x-protobuf']);
  const one = ref('LogObject');
  const request = ref(`Otlp${signal}Request`);
  const taken = ref(`Otlp${signal}Response`);
  return {
    post: {
      summary,
      tags: ['receive'],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: orLogObjects ? { anyOf: [request, one, { type: 'array', items: one }] } : request,
          },
          'application/x-protobuf': { schema: binary },
        },
      },
      responses: {
        200: answer(
          'committed; partialSuccess counts what was refused',
          orLogObjects ? { anyOf: [taken, ref('LogObjectAnswer')] } : taken,
          ['application/x-protobuf'],
        ),
        400: status('no OTLP at all; do not send it again'),
        401: status('no key, or one that is not known'),
        403: status('the key has no right to write'),
        413: status('over the limits of size'),
        415: status('another content type or encoding'),
        503: status('the queue or the disk is full: send again after Retry-After'),
      },
    },
  };
}

function takeFeedback(method: 'post' | 'put', summary: string): { [M in 'post' | 'put']?: Operation } {
  const one = ref('FeedbackRequest');
  return {
    [method]: {
      summary,
      tags: ['feedback'],
      ...(method === 'put' ? { parameters: [path('id', 'from feedback_ids')] } : {}),
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: method === 'put' ? one : { anyOf: [one, { type: 'array', items: one }] } },
        },
      },
      responses: {
        200: answer('stored', ref('FeedbackAnswer')),
        400: failure('no feedback'),
        ...WITH_KEYS,
        ...(method === 'put' ? { 404: failure('it is not in the workspace of the key') } : {}),
        413: failure('over 1 MiB'),
        415: failure('another content type'),
        503: failure('the disk is full: send again after Retry-After'),
      },
    },
  };
}

function text(summary: string): { get: Operation } {
  const content = { 'text/plain': { schema: { type: 'string' } } };
  return { get: { summary, tags: ['operate'], responses: { 200: { description: 'text', content }, ...WITH_KEYS } } };
}

function open(summary: string, others: Operation['responses'] = {}): { get: Operation } {
  return {
    get: { summary, tags: ['operate'], security: [], responses: { 200: answer('it is', ref('Health')), ...others } },
  };
}

const PROTOBUF = ['application/protobuf'];

const PATHS: Paths = {
  '/v1/otel/v1/traces': receive('Trace', 'OTLP traces'),
  '/v1/traces': receive('Trace', 'OTLP traces'),
  '/v1/logs/otel': receive('Trace', 'OTLP traces'),
  '/v1/logs/otel/v1/traces': receive('Trace', 'OTLP traces'),
  '/v1/otel/v1/logs': receive('Log', 'OTLP logs that name a trace'),
  '/v1/logs/otel/v1/logs': receive('Log', 'OTLP logs that name a trace'),
  '/v1/logs': receive('Log', 'OTLP logs that name a trace, or Portkey log objects', true),
  '/v1/otel/v1/metrics': receive('Metric', 'OTLP metrics: taken and discarded'),
  '/v1/metrics': receive('Metric', 'OTLP metrics: taken and discarded'),
  '/v1/feedback': takeFeedback('post', 'Portkey feedback, one or up to 100'),
  '/v1/feedback/{id}': takeFeedback('put', 'changes feedback'),

  '/api/genai/traces': read('query', 'traces, newest first', 'TraceList', [
    ...PAGE,
    query(
      'spans',
      'gives with each trace the spans that fulfil the filter, else its model calls, at most so many (20)',
    ),
  ]),
  '/api/genai/traces/{id}': read(
    'query',
    'one trace with its spans',
    ['Trace', 'TraceOutline'],
    [
      TRACE_ID,
      query('form', 'outline leaves out the attributes, events, links and logs of the spans', {
        type: 'string',
        enum: ['whole', 'outline'],
        default: 'whole',
      }),
    ],
  ),
  '/api/genai/traces/{id}/spans/{spanId}': read('query', 'one span, whole', 'Span', [
    TRACE_ID,
    path('spanId', 'up to 16 hex digits'),
  ]),
  '/api/genai/summary': read(
    'query',
    'calls, errors, tokens, cost and latency of model calls; or of tools',
    'Summary',
    [
      ...RANGE,
      FILTER,
      query('of', 'what is counted: model calls, or runs of tools, which have no tokens and no cost', {
        type: 'string',
        enum: ['calls', 'tools'],
        default: 'calls',
      }),
      query('groupBy', 'up to four fields, joined by commas'),
      query('step', 'width of the points of a series, such as 5m'),
      query(
        'measures',
        'what to give of the totals, joined by commas: numbers of traces and percentiles take far longer than sums',
      ),
    ],
  ),
  '/api/genai/conversations': read('query', 'conversations, the latest first', 'ConversationList', PAGE),
  '/api/genai/conversations/{id}': read('query', 'one conversation as a thread', 'Conversation', [
    path('id', 'gen_ai.conversation.id'),
  ]),
  '/api/genai/attributes': read('query', 'names, for completion', 'AttributeNames', [...RANGE, limit(100, 1_000)]),
  '/api/genai/attributes/{name}/values': read('query', 'values, for completion', 'AttributeValues', [
    path('name', 'a field or an attribute'),
    ...RANGE,
    limit(100, 1_000),
  ]),
  '/api/genai/openapi.json': {
    get: {
      summary: 'this document',
      tags: ['operate'],
      responses: { 200: answer('OpenAPI 3.1', { type: 'object', additionalProperties: true }), ...WITH_KEYS },
    },
  },
  '/api/traces/{id}': read('tempo', 'a trace as Grafana Tempo gives it', 'TempoTrace', [TRACE_ID], PROTOBUF),
  '/api/v2/traces/{id}': read('tempo', 'a trace as Grafana Tempo gives it', 'TempoTraceV2', [TRACE_ID], PROTOBUF),

  '/api/forward': read('operate', 'how forwarding stands: what waits, what was sent, what was given up', 'Forwarding'),
  '/metrics': text('Prometheus counters and histograms of settled traces'),
  '/healthz': open('whether the process lives'),
  '/ready': open('whether spans are taken', UNAVAILABLE),
};

/** What the backend answers, as OpenAPI 3.1. A test holds it against the router and the handlers' answers. */
export const OPENAPI_DOCUMENT = {
  openapi: '3.1.0',
  info: {
    title: 'portkey-otel',
    version: '1',
    description:
      'A Portkey-compatible OpenTelemetry endpoint: receives OTLP, prices each model call once, and answers questions about the traces. A key sees its workspace only; without configured keys none is needed.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  security: [{ portkeyKey: [] }, { bearer: [] }],
  paths: PATHS,
  components: {
    securitySchemes: {
      portkeyKey: { type: 'apiKey', in: 'header', name: 'x-portkey-api-key' },
      bearer: { type: 'http', scheme: 'bearer' },
    },
    schemas: SCHEMAS,
  },
} as const;
