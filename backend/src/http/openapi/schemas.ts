import { FIELDS } from '../../filter/fields.ts';
import { MEASURES } from '../../trace/totals.ts';

/** JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export type Schema = { readonly [keyword: string]: unknown };

const string = (description?: string): Schema => ({ type: 'string', ...(description ? { description } : {}) });
const number = (description?: string): Schema => ({ type: 'number', ...(description ? { description } : {}) });
const count = (description?: string): Schema => ({
  type: 'integer',
  minimum: 0,
  ...(description ? { description } : {}),
});
const boolean = (description?: string): Schema => ({ type: 'boolean', ...(description ? { description } : {}) });
const time = (description?: string): Schema => ({
  type: 'string',
  format: 'date-time',
  ...(description ? { description } : {}),
});
const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const mapOf = (additionalProperties: Schema | true, description?: string): Schema => ({
  type: 'object',
  additionalProperties,
  ...(description ? { description } : {}),
});
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Every property is always there, but for those named as optional. */
function record(properties: { readonly [name: string]: Schema }, optional: readonly string[] = []): Schema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
  };
}

const anyObject = mapOf(true);
const hexTraceId: Schema = { type: 'string', pattern: '^[0-9a-f]{32}$' };
const hexSpanId: Schema = { type: 'string', pattern: '^[0-9a-f]{16}$' };
const unixNano: Schema = { type: 'string', pattern: '^[0-9]+$', description: 'nanoseconds since 1970' };
const attributes = mapOf(true, '64-bit integers beyond 2^53 as decimal strings, bytes in base64');
const roles = ['billable', 'rollup', 'duplicate', 'failed'];

const totals = {
  traces: count(),
  calls: count('model calls, also failed ones'),
  errors: count('model calls that ended in an error'),
  inputTokens: count('cache reads and writes included'),
  outputTokens: count('reasoning included'),
  cacheReadTokens: count(),
  cacheWriteTokens: count(),
  reasoningTokens: count(),
  costUsd: number('sum of the known costs, US dollars'),
  cacheSavingsUsd: number(),
  unknownUsageCalls: count(),
  unknownCostCalls: count(),
  latencyMs: ref('Percentiles'),
  timeToFirstTokenMs: ref('Percentiles'),
};

const traceSummary = {
  traceId: hexTraceId,
  name: string('of the root span'),
  service: orNull(string()),
  start: time(),
  durationMs: number(),
  status: { type: 'string', enum: ['ok', 'error'] },
  conversationId: orNull(string()),
  userId: orNull(string()),
  models: listOf(string()),
  spanCount: count(),
  totals: ref('Totals'),
};

/** Of a span, without reading it whole. */
const spanOutline = {
  spanId: hexSpanId,
  parentSpanId: orNull(hexSpanId),
  name: string(),
  kind: { type: 'string', enum: ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'] },
  service: orNull(string()),
  start: time(),
  startUnixNano: unixNano,
  durationMs: number(),
  status: { type: 'string', enum: ['unset', 'ok', 'error'] },
  statusMessage: orNull(string()),
  operation: orNull(string('gen_ai.operation.name')),
  provider: orNull(string('gen_ai.provider.name')),
  requestModel: orNull(string()),
  responseModel: orNull(string()),
  agentName: orNull(string()),
  toolName: orNull(string()),
  errorType: orNull(string()),
  role: { type: ['string', 'null'], enum: [...roles, null] },
  usage: ref('Usage'),
  costUsd: orNull(number()),
  costUnknown: orNull(string('why the cost of a billable call is not known')),
  costUpperBound: boolean('the cost is at most this'),
  costSource: { type: ['string', 'null'], enum: ['provider', 'custom', 'table', 'emitter', null] },
  cacheSavingsUsd: orNull(number()),
  timeToFirstTokenMs: orNull(number()),
};

const log = { eventName: orNull(string()), timeUnixNano: orNull(unixNano), body: {}, attributes: anyObject };
const spanDetail = {
  attributes,
  events: listOf(record({ name: string(), timeUnixNano: orNull(unixNano), attributes })),
  links: listOf(record({ traceId: hexTraceId, spanId: hexSpanId, attributes })),
  logs: listOf(record(log)),
};

const feedback = {
  id: string(),
  traceId: hexTraceId,
  value: { type: 'integer', minimum: -10, maximum: 10 },
  weight: { type: 'number', minimum: 0, maximum: 1 },
  metadata: anyObject,
};

const otlpBatches = listOf(anyObject);

/** `components.schemas` of the document. `null` means: not known. */
export const SCHEMAS: { readonly [name: string]: Schema } = {
  Error: record({ error: record({ code: string('a word for programs'), message: string('a sentence for people') }) }),
  Status: record({ code: count('gRPC code'), message: string() }),
  Health: record({ status: { type: 'string', enum: ['ok', 'ready'] } }),
  Percentiles: record({ p50: orNull(number()), p95: orNull(number()), p99: orNull(number()) }),
  Totals: record(totals),
  Measures: { ...record(totals, MEASURES), description: 'those that were asked for; all of them by default' },
  Forwarding: record({ targets: listOf(ref('ForwardTarget')) }),
  ForwardTarget: record({
    target: string('as --forward or the file of --forward-config names it'),
    url: orNull(string('scheme, host and path; null for one that is named no more, while something waits for it')),
    backlogTraces: count('traces that wait'),
    backlogSpans: count('their spans'),
    lagMs: number('since the oldest of them settled; 0 when none waits'),
    trouble: orNull(string('why nothing goes there, such as what the last request was answered')),
    sentSpans: count('spans that the target accepted'),
    rejectedSpans: count('spans that it refused for what they are'),
    droppedSpans: record({
      expired: count('waited too long'),
      overflow: count('were too many'),
      loop: count('had been here before'),
      gone: count('were no longer in the store'),
    }),
  }),

  TraceList: record({ traces: listOf(ref('ListedTrace')), nextCursor: orNull(string()) }),
  ListedTrace: record(
    {
      ...traceSummary,
      updated: time('arrival of the last span'),
      settled: boolean('no span came for the settling time'),
      matched: record({ count: count('of all of them'), spans: listOf(ref('SpanOutline')) }),
    },
    ['matched'],
  ),
  Trace: record({
    ...traceSummary,
    spans: listOf(ref('Span')),
    logs: listOf(
      record({ spanId: { ...orNull(hexSpanId), description: 'a span that is not in the trace, if any' }, ...log }),
    ),
    feedback: listOf(ref('Feedback')),
    evaluations: listOf(ref('Evaluation')),
  }),
  TraceOutline: record({ ...traceSummary, spans: listOf(ref('SpanOutline')), feedback: listOf(ref('Feedback')) }),
  Span: record({ ...spanOutline, ...spanDetail }, ['costUpperBound']),
  SpanOutline: record(spanOutline, ['costUpperBound']),
  Usage: record({
    inputTokens: orNull(count()),
    outputTokens: orNull(count()),
    cacheReadTokens: orNull(count()),
    cacheWriteTokens: orNull(count()),
    reasoningTokens: orNull(count()),
  }),
  Feedback: record(feedback),
  Evaluation: record({
    spanId: { ...orNull(hexSpanId), description: 'the span that was evaluated, null for the trace as a whole' },
    name: string(),
    score: orNull(number()),
    label: orNull(string()),
    explanation: orNull(string()),
    errorType: orNull(string('why there is no result')),
  }),

  Summary: record({
    range: record({ start: time(), end: time() }),
    totals: ref('Measures'),
    groups: listOf(
      record({
        key: mapOf({ type: ['string', 'number', 'null'] }),
        totals: ref('Measures'),
        series: listOf(record({ t: number('milliseconds since 1970'), ...totals }, MEASURES)),
      }),
    ),
    groupsLeftOut: count('groups beyond the first 1,000'),
  }),

  ConversationList: record({
    conversations: listOf(
      record({
        conversationId: string(),
        start: time('of the first trace'),
        last: time('start of the last trace'),
        userId: orNull(string()),
        service: orNull(string()),
        models: listOf(string()),
        totals: ref('Totals'),
      }),
    ),
    nextCursor: orNull(string()),
  }),
  Conversation: record({
    conversationId: string(),
    totals: ref('Totals'),
    traces: listOf(ref('ListedTrace')),
    messages: listOf(
      record(
        {
          role: string(),
          parts: listOf({
            type: 'object',
            properties: { type: string() },
            required: ['type'],
            additionalProperties: true,
          }),
          name: string(),
          traceId: hexTraceId,
          spanId: hexSpanId,
          time: time(),
          model: orNull(string('of answers only')),
          costUsd: orNull(number('of answers only')),
          finishReason: string(),
        },
        ['name', 'model', 'costUsd', 'finishReason'],
      ),
    ),
  }),

  AttributeNames: record({
    fields: listOf({ type: 'string', enum: Object.keys(FIELDS) }),
    attributes: listOf(string()),
  }),
  AttributeValues: record({ values: listOf({ type: ['string', 'number'] }) }),

  TempoTrace: record({ batches: otlpBatches }),
  TempoTraceV2: record({ trace: record({ resourceSpans: otlpBatches }), status: string() }),

  OtlpTraceRequest: record({ resourceSpans: otlpBatches }),
  OtlpLogRequest: record({ resourceLogs: otlpBatches }),
  OtlpMetricRequest: record({ resourceMetrics: otlpBatches }),
  OtlpTraceResponse: partialSuccess('rejectedSpans'),
  OtlpLogResponse: partialSuccess('rejectedLogRecords'),
  OtlpMetricResponse: partialSuccess('rejectedDataPoints'),
  LogObject: record({ request: anyObject, response: anyObject, metadata: anyObject, createdAt: time() }, [
    'metadata',
    'createdAt',
  ]),
  LogObjectAnswer: record({ status: { const: 'success' }, accepted: count(), refused: count(), message: string() }, [
    'refused',
    'message',
  ]),
  FeedbackRequest: record({ trace_id: string(), value: feedback.value, weight: feedback.weight, metadata: anyObject }, [
    'weight',
    'metadata',
  ]),
  FeedbackAnswer: record({ status: { const: 'success' }, message: string(), feedback_ids: listOf(string()) }),
};

function partialSuccess(rejected: string): Schema {
  return record(
    { partialSuccess: record({ [rejected]: string('a count, as OTLP/JSON writes it'), errorMessage: string() }) },
    ['partialSuccess'],
  );
}
