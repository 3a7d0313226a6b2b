import {
  type Attributes,
  type Counter,
  type Histogram,
  type MeterProvider,
  ROOT_CONTEXT,
  trace,
} from '@opentelemetry/api';
import { PORTKEY_RESPONSE_TIME_PER_OUTPUT_CHUNK } from '../genai/attributes.ts';
import { slot } from '../instrument/state.ts';
import { CORE_SCOPE } from '../instrument/version.ts';
import type { EnrichedSpan } from './enrich-batch.ts';
import type { ReadableSpan } from './readable-span.ts';

/** https://github.com/open-telemetry/semantic-conventions/blob/v1.41.1/docs/gen-ai/gen-ai-metrics.md */
const TOKEN_BUCKETS = Array.from({ length: 14 }, (_, power) => 4 ** power);
const SECOND_BUCKETS = Array.from({ length: 14 }, (_, power) => Number((0.01 * 2 ** power).toFixed(2)));
/** From a tenth of a cent's thousandth to 10 US dollars. */
const USD_BUCKETS = [1e-6, 1e-5, 1e-4, 1e-3, 2.5e-3, 5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Instruments {
  readonly tokens: Histogram;
  readonly duration: Histogram;
  readonly timeToFirstChunk: Histogram;
  readonly timePerChunk: Histogram;
  readonly cost: Histogram;
  readonly unknownCost: Counter;
}

const MAX_MEASURED = 10_000;

/**
 * The client metrics of the GenAI conventions and the cost beside them, from the spans of model calls that are billed or
 * failed: rollups and duplicates are not calls of their own. A span that comes through two exporters is measured once.
 */
export class ClientMetrics {
  readonly #measured = slot('measured', () => new Set<string>());
  #provider: MeterProvider | undefined;
  #instruments: Instruments | undefined;

  record(spans: readonly EnrichedSpan[], provider: MeterProvider): void {
    if (this.#instruments === undefined || this.#provider !== provider) {
      this.#provider = provider;
      this.#instruments = instruments(provider);
    }
    for (const span of spans) {
      const role = span.decision?.role;
      if ((role === 'billable' || role === 'failed') && this.#isNew(span.span)) record(span, this.#instruments);
    }
  }

  #isNew(span: ReadableSpan): boolean {
    const { spanId } = span.spanContext();
    if (this.#measured.has(spanId)) return false;
    const [oldest] = this.#measured;
    if (this.#measured.size >= MAX_MEASURED) this.#measured.delete(oldest as string);
    this.#measured.add(spanId);
    return true;
  }
}

function instruments(provider: MeterProvider): Instruments {
  const meter = provider.getMeter(CORE_SCOPE.name, CORE_SCOPE.version);
  const histogram = (name: string, unit: string, description: string, explicitBucketBoundaries: number[]) =>
    meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries } });
  return {
    tokens: histogram('gen_ai.client.token.usage', '{token}', 'Number of input and output tokens used', TOKEN_BUCKETS),
    duration: histogram('gen_ai.client.operation.duration', 's', 'GenAI operation duration', SECOND_BUCKETS),
    timeToFirstChunk: histogram(
      'gen_ai.client.operation.time_to_first_chunk',
      's',
      'Time to receive the first chunk of a streamed answer',
      SECOND_BUCKETS,
    ),
    timePerChunk: histogram(
      'gen_ai.client.operation.time_per_output_chunk',
      's',
      'Time between the chunks of a streamed answer after the first, as the mean of a call',
      SECOND_BUCKETS,
    ),
    cost: histogram('portkey.client.operation.cost', '{USD}', 'Cost of a GenAI operation', USD_BUCKETS),
    unknownCost: meter.createCounter('portkey.client.operation.cost_unknown', {
      unit: '{operation}',
      description: 'GenAI operations whose cost is not known',
    }),
  };
}

function record(
  enriched: EnrichedSpan,
  { tokens, duration, timeToFirstChunk, timePerChunk, cost, unknownCost }: Instruments,
): void {
  const { span, genAi, cost: known } = enriched;
  if (genAi === undefined) return;
  const attributes = standardAttributes(enriched);
  // The span's own context, so that exemplars lead to it.
  const context = trace.setSpanContext(ROOT_CONTEXT, span.spanContext());

  const [seconds, nanoseconds] = span.duration;
  const failed = genAi.errorType === undefined ? attributes : { ...attributes, 'error.type': genAi.errorType };
  duration.record(seconds + nanoseconds / 1e9, failed, context);

  const { inputTokens, outputTokens } = genAi.usage ?? {};
  if (inputTokens !== undefined) tokens.record(inputTokens, { ...attributes, 'gen_ai.token.type': 'input' }, context);
  if (outputTokens !== undefined) {
    tokens.record(outputTokens, { ...attributes, 'gen_ai.token.type': 'output' }, context);
  }
  const firstChunk = genAi.attributes['gen_ai.response.time_to_first_chunk'];
  if (typeof firstChunk === 'number') timeToFirstChunk.record(firstChunk, attributes, context);
  const perChunk = genAi.attributes[PORTKEY_RESPONSE_TIME_PER_OUTPUT_CHUNK];
  if (typeof perChunk === 'number') timePerChunk.record(perChunk, attributes, context);

  if (known === undefined) return;
  if (known.unknown === undefined) cost.record(known.usd, attributes, context);
  else unknownCost.add(1, attributes, context);
}

function standardAttributes({ genAi }: EnrichedSpan): Attributes {
  const all: Attributes = {
    'gen_ai.operation.name': genAi?.operation,
    'gen_ai.provider.name': genAi?.provider,
    'gen_ai.request.model': genAi?.requestModel,
    'gen_ai.response.model': genAi?.responseModel,
    'server.address': genAi?.attributes['server.address'] as string | undefined,
    'server.port': genAi?.attributes['server.port'] as number | undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
