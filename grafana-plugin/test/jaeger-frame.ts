import { createDataFrame, type DataFrame, FieldType } from '@grafana/data';

/** A trace as `GET /api/traces/{id}` of Jaeger answers it; times in microseconds. */
export interface JaegerTrace {
  readonly spans: readonly {
    readonly traceID: string;
    readonly spanID: string;
    readonly operationName: string;
    readonly references?: readonly { readonly refType: string; readonly spanID: string }[];
    readonly startTime: number;
    readonly duration: number;
    readonly tags?: readonly object[];
    readonly logs?: readonly { readonly timestamp: number; readonly fields: readonly object[] }[];
    readonly processID: string;
  }[];
  readonly processes: {
    readonly [id: string]: { readonly serviceName: string; readonly tags?: readonly object[] };
  };
}

/** The frame that Grafana's own Jaeger datasource makes of a trace: names and events of spans are tags there, times milliseconds. */
export function jaegerFrame({ spans, processes }: JaegerTrace): DataFrame {
  type Span = (typeof spans)[number];
  const field = (name: string, type: FieldType, pick: (span: Span) => unknown) => ({
    name,
    type,
    values: spans.map(pick),
    config: {},
  });
  const parentOf = ({ references = [] }: Span) => references.find(({ refType }) => refType === 'CHILD_OF')?.spanID;
  return createDataFrame({
    meta: { preferredVisualisationType: 'trace', custom: { traceFormat: 'jaeger' } },
    fields: [
      field('traceID', FieldType.string, ({ traceID }) => traceID),
      field('spanID', FieldType.string, ({ spanID }) => spanID),
      field('parentSpanID', FieldType.string, (span) => parentOf(span) ?? null),
      field('operationName', FieldType.string, ({ operationName }) => operationName),
      field('serviceName', FieldType.string, ({ processID }) => processes[processID]?.serviceName ?? ''),
      field('serviceTags', FieldType.other, ({ processID }) => processes[processID]?.tags ?? []),
      field('startTime', FieldType.number, ({ startTime }) => startTime / 1e3),
      field('duration', FieldType.number, ({ duration }) => duration / 1e3),
      field('logs', FieldType.other, ({ logs = [] }) =>
        logs.map((log) => ({ ...log, timestamp: Math.trunc(log.timestamp / 1e3) })),
      ),
      field('references', FieldType.other, (span) =>
        (span.references ?? []).filter(({ spanID }) => spanID !== parentOf(span)),
      ),
      field('tags', FieldType.other, ({ tags = [] }) => tags),
    ],
  });
}
