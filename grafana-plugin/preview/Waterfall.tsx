import { css, cx } from '@emotion/css';
import type { DataFrame, GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import { useMemo, useState } from 'react';
import { formatDuration, formatUsd } from '../src/conversation/view/format.ts';
import { JsonBlock } from '../src/conversation/view/JsonBlock.tsx';
import type { GenAiQuery } from '../src/datasource/query.ts';
import { readTraceFrame } from '../src/frames/read-trace-frame.ts';

interface WaterfallProps {
  readonly frame: DataFrame;
  readonly height: number;
  readonly onOpen: (query: GenAiQuery) => void;
}

/** The spans of a trace over time: for people without Grafana, whose own trace view is not to be had outside it. */
export function Waterfall({ frame, height, onOpen }: WaterfallProps) {
  const styles = useStyles2(getStyles);
  const rows = useMemo(() => toRows(frame), [frame]);
  const [chosen, setChosen] = useState<string>();
  const start = Math.min(...rows.map(({ span }) => span.startMs));
  const end = Math.max(...rows.map(({ span }) => span.startMs + span.durationMs));
  const share = (ms: number) => `${(100 * ms) / Math.max(end - start, 0.001)}%`;
  const traceId = rows[0]?.traceId ?? '';
  return (
    <div style={{ height, overflow: 'auto' }}>
      <Button
        size="sm"
        icon="comment-alt"
        onClick={() => onOpen({ refId: 'A', queryType: 'conversation', conversationId: traceId })}
      >
        Open conversation
      </Button>
      <ol className={styles.list} aria-label="spans">
        {rows.map(({ span, depth, attributes }) => (
          <li key={span.id}>
            <button
              type="button"
              className={styles.row}
              onClick={() => setChosen(chosen === span.id ? undefined : span.id)}
            >
              <span className={styles.name} style={{ paddingLeft: depth * 14 }}>
                <strong>{span.name}</strong> {span.service}
              </span>
              <span className={styles.facts}>
                {span.costUsd === undefined ? '' : formatUsd(span.costUsd)} {formatDuration(span.durationMs)}
              </span>
              <span className={styles.lane}>
                <span
                  className={cx(styles.bar, span.hasError && styles.error)}
                  style={{ left: share(span.startMs - start), width: `max(2px, ${share(span.durationMs)})` }}
                />
              </span>
            </button>
            {chosen === span.id && <JsonBlock value={attributes} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function toRows(frame: DataFrame) {
  const spans = readTraceFrame(frame);
  const children = new Map<string, typeof spans>();
  const ids = new Set(spans.map(({ spanId }) => spanId));
  for (const span of spans) {
    const parent = span.parentSpanId && ids.has(span.parentSpanId) ? span.parentSpanId : '';
    children.set(parent, [...(children.get(parent) ?? []), span]);
  }
  const waiting = (children.get('') ?? []).map((span) => ({ span, depth: 0 })).reverse();
  const rows = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { span, depth } = next;
    const cost = span.attributes['gen_ai.usage.cost'];
    rows.push({
      traceId: span.traceId,
      depth,
      attributes: span.attributes,
      span: {
        id: span.spanId,
        name: span.name,
        service: String(span.resource?.['service.name'] ?? ''),
        startMs: Number(span.startUnixNano) / 1e6,
        durationMs: Number(span.endUnixNano - span.startUnixNano) / 1e6,
        hasError: span.status.code === 'error',
        costUsd: typeof cost === 'number' ? cost : undefined,
      },
    });
    const below = [...(children.get(span.spanId) ?? [])].sort((a, b) => Number(b.startUnixNano - a.startUnixNano));
    for (const child of below) waiting.push({ span: child, depth: depth + 1 });
  }
  return rows;
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ listStyle: 'none', marginTop: theme.spacing(1) }),
  row: css({
    display: 'grid',
    gridTemplateColumns: '40% 12% 1fr',
    gap: theme.spacing(1),
    width: '100%',
    padding: theme.spacing(0.25, 0.5),
    border: 'none',
    background: 'none',
    color: theme.colors.text.primary,
    textAlign: 'left',
    '&:hover': { background: theme.colors.action.hover },
  }),
  name: css({
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: theme.colors.text.secondary,
    '& strong': { color: theme.colors.text.primary, fontWeight: 500 },
  }),
  facts: css({ fontVariantNumeric: 'tabular-nums', textAlign: 'right', color: theme.colors.text.secondary }),
  lane: css({ position: 'relative', background: theme.colors.background.secondary }),
  bar: css({ position: 'absolute', top: 4, bottom: 4, background: theme.colors.primary.main }),
  error: css({ background: theme.colors.error.main }),
});
