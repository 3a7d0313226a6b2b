import type { Totals } from '../measures.ts';
import { tempoField } from './fields.ts';
import { traceQl } from './traceql.ts';

/** Operations that are one call of a model each; wrappers around them count the same tokens again. */
const CALL =
  '(span.gen_ai.operation.name =~ "chat|text_completion|generate_content|embeddings|rerank|speech|transcription|image_generation|video_generation" || (span.gen_ai.operation.name = nil && span.gen_ai.request.model != nil))';
const COUNTED = '(span.portkey.span.role = nil || span.portkey.span.role =~ "billable|failed")';

export const MODEL_CALLS = `${CALL} && ${COUNTED}`;
export const TOOL_RUNS = 'span.gen_ai.operation.name = "execute_tool"';

const QUANTILES = '0.5, 0.95, 0.99';
/** Seconds in Tempo, milliseconds here. */
const MS = 1e3;

interface Sum {
  readonly compute: string;
  readonly where?: string;
  readonly scale?: number;
}

/** How each of the totals is asked for. A percentile comes as three series. */
const SUMS: { readonly [Key in keyof Totals]-?: Sum } = {
  calls: { compute: 'count_over_time()' },
  errors: { compute: 'count_over_time()', where: 'status = error' },
  inputTokens: { compute: 'sum_over_time(span.gen_ai.usage.input_tokens)' },
  outputTokens: { compute: 'sum_over_time(span.gen_ai.usage.output_tokens)' },
  cacheReadTokens: { compute: 'sum_over_time(span.gen_ai.usage.cache_read.input_tokens)' },
  cacheWriteTokens: { compute: 'sum_over_time(span.gen_ai.usage.cache_creation.input_tokens)' },
  reasoningTokens: { compute: 'sum_over_time(span.gen_ai.usage.reasoning.output_tokens)' },
  costUsd: { compute: 'sum_over_time(span.gen_ai.usage.cost)' },
  cacheSavingsUsd: { compute: 'sum_over_time(span.portkey.cost.cache_savings_usd)' },
  unknownCostCalls: { compute: 'count_over_time()', where: 'span.gen_ai.usage.cost = nil && status != error' },
  latencyMs: { compute: `quantile_over_time(duration, ${QUANTILES})`, scale: MS },
  timeToFirstTokenMs: {
    compute: `quantile_over_time(span.gen_ai.response.time_to_first_chunk, ${QUANTILES})`,
    where: 'span.gen_ai.response.time_to_first_chunk != nil',
    scale: MS,
  },
};

export interface TempoSum {
  readonly total: keyof Totals;
  readonly query: string;
  readonly scale: number;
}

/** The TraceQL of each total, over model calls or runs of tools. */
export function tempoSums(
  totals: readonly (keyof Totals)[],
  of: 'calls' | 'tools',
  filter: string,
  groupBy: readonly string[],
): TempoSum[] {
  const by = groupBy.length > 0 ? ` by (${groupBy.map((field) => tempoField(field).names[0]).join(', ')})` : '';
  return totals.map((total) => {
    const { compute, where, scale = 1 } = SUMS[total];
    const base = [of === 'tools' ? TOOL_RUNS : MODEL_CALLS, where].filter(Boolean).join(' && ');
    return { total, query: `${traceQl.join(`{ ${base} }`, filter)} | ${compute}${by}`, scale };
  });
}

/** `GET /api/metrics/query_range` and, with one value a series, `/api/metrics/query`. Protobuf's JSON leaves out what is 0. */
export interface TempoSeries {
  readonly labels?: readonly TempoLabel[];
  readonly samples?: readonly { readonly timestampMs?: string; readonly value?: number }[];
  readonly value?: number;
  readonly exemplars?: readonly {
    readonly labels?: readonly TempoLabel[];
    readonly timestampMs?: string;
    readonly value?: number;
  }[];
}

export interface TempoLabel {
  readonly key: string;
  readonly value?: { readonly [type: string]: unknown };
}

type Mutable = { -readonly [Key in keyof Totals]: Totals[Key] };
type Percentiles = { p50: number | null; p95: number | null; p99: number | null };

/** Answers joined into what the backend would have summed: a group for each set of labels. */
export class TempoSummary {
  readonly #groupBy: readonly string[];
  readonly #groups = new Map<string, { key: Key; totals: Mutable; series: Map<number, Mutable> }>();

  constructor(groupBy: readonly string[]) {
    this.#groupBy = groupBy;
  }

  add({ total, scale }: TempoSum, answer: readonly TempoSeries[]): void {
    for (const { labels = [], samples = [], value } of answer) {
      const group = this.#group(labels);
      const percentile = percentileOf(labels);
      const put = (totals: Mutable, number: number | undefined) => {
        const scaled = Number(number ?? 0) * scale;
        if (total === 'latencyMs' || total === 'timeToFirstTokenMs') {
          if (percentile === undefined || scaled === 0) return;
          const before: Percentiles = { p50: null, p95: null, p99: null, ...totals[total] };
          totals[total] = { ...before, [percentile]: scaled };
        } else totals[total] = scaled;
      };
      if (samples.length === 0) put(group.totals, value);
      for (const { timestampMs, value: sample } of samples) {
        const t = Number(timestampMs ?? 0);
        let totals = group.series.get(t);
        if (totals === undefined) {
          totals = {};
          group.series.set(t, totals);
        }
        put(totals, sample);
      }
    }
  }

  summary() {
    const groups = [...this.#groups.values()].map(({ key, totals, series }) => ({
      key,
      totals: totals as Totals,
      series: [...series].sort(([a], [b]) => a - b).map(([t, each]) => ({ t, ...each })),
    }));
    return { groups };
  }

  #group(labels: readonly TempoLabel[]) {
    const key: { [field: string]: string | null } = {};
    for (const field of this.#groupBy) {
      const name = tempoField(field).names[0];
      key[field] = labelText(labels.find((label) => label.key === name));
    }
    const id = JSON.stringify(key);
    let group = this.#groups.get(id);
    if (group === undefined) {
      group = { key, totals: {}, series: new Map() };
      this.#groups.set(id, group);
    }
    return group;
  }
}

type Key = { readonly [field: string]: string | null };

function percentileOf(labels: readonly TempoLabel[]): keyof Percentiles | undefined {
  const p = Number(labelText(labels.find(({ key }) => key === 'p')));
  return ([50, 95, 99] as const).filter((each) => Math.round(p * 100) === each).map((each) => `p${each}` as const)[0];
}

/** `null`: the spans have no such attribute. */
export function labelText(label: TempoLabel | undefined): string | null {
  const value = Object.values(label?.value ?? {})[0];
  return value === undefined || value === null || value === 'nil' || value === '<nil>' ? null : String(value);
}
