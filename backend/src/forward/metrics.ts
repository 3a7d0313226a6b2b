import type { ForwardState } from './forward-state.ts';

interface Metric {
  readonly name: string;
  readonly type: 'gauge' | 'counter';
  readonly help: string;
  readonly samples: (state: ForwardState) => readonly (readonly [labels: string, value: number])[];
}

const METRICS: readonly Metric[] = [
  {
    name: 'forward_backlog_spans',
    type: 'gauge',
    help: 'Spans that wait to be forwarded.',
    samples: ({ backlogSpans }) => [['', backlogSpans]],
  },
  {
    name: 'forward_backlog_traces',
    type: 'gauge',
    help: 'Traces that wait to be forwarded.',
    samples: ({ backlogTraces }) => [['', backlogTraces]],
  },
  {
    name: 'forward_lag_seconds',
    type: 'gauge',
    help: 'Time since the oldest waiting trace settled.',
    samples: ({ lagMs }) => [['', lagMs / 1_000]],
  },
  {
    name: 'forward_sent_spans_total',
    type: 'counter',
    help: 'Spans that the target accepted.',
    samples: ({ sentSpans }) => [['', sentSpans]],
  },
  {
    name: 'forward_rejected_spans_total',
    type: 'counter',
    help: 'Spans that the target refused for what they are.',
    samples: ({ rejectedSpans }) => [['', rejectedSpans]],
  },
  {
    name: 'forward_dropped_spans_total',
    type: 'counter',
    help: 'Spans that were given up: too old, too many, in a loop, or gone from the store.',
    samples: ({ droppedSpans }) =>
      Object.entries(droppedSpans).map(([reason, count]) => [`,reason="${reason}"`, count]),
  },
];

/** In Prometheus' text format 0.0.4; empty without targets. */
export function forwardMetrics(states: readonly ForwardState[]): string {
  if (states.length === 0) return '';
  const lines = METRICS.flatMap(({ name, type, help, samples }) => [
    `# HELP portkey_otel_${name} ${help}`,
    `# TYPE portkey_otel_${name} ${type}`,
    ...states.flatMap((state) =>
      samples(state).map(
        ([labels, value]) => `portkey_otel_${name}{target="${escaped(state.target)}"${labels}} ${value}`,
      ),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
