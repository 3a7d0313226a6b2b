import { css } from '@emotion/css';
import type { DataFrame, GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { layOut } from './node-layout.ts';

interface NodeGraphProps {
  readonly frames: readonly DataFrame[];
  readonly width: number;
  readonly height: number;
}

const COLUMN_PX = 240;
const ROW_PX = 150;
const RADIUS = 40;

/** Who called whom: the frames of Grafana's node graph, drawn in columns. */
export function NodeGraph({ frames, width, height }: NodeGraphProps) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const { nodes, edges } = useMemo(() => layOut(frames), [frames]);
  const places = new Map(
    nodes.map(({ id, column, row }) => [id, { x: COLUMN_PX * (column + 0.5), y: ROW_PX * row + RADIUS + 10 }]),
  );
  const columns = Math.max(0, ...nodes.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...nodes.map(({ row }) => row)) + 1;
  return (
    <div style={{ width, height, overflow: 'auto' }}>
      <svg width={columns * COLUMN_PX} height={rows * ROW_PX} role="img" aria-label="node graph">
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0,0 L8,4 L0,8 z" className={styles.arrow} />
          </marker>
        </defs>
        {edges.map(({ id, source, target, mainstat }) => {
          const [from, to] = [places.get(source), places.get(target)];
          if (!from || !to) return null;
          const angle = Math.atan2(to.y - from.y, to.x - from.x);
          const [dx, dy] = [Math.cos(angle) * (RADIUS + 4), Math.sin(angle) * (RADIUS + 4)];
          return (
            <g key={id}>
              <line
                className={styles.line}
                x1={from.x + dx}
                y1={from.y + dy}
                x2={to.x - dx}
                y2={to.y - dy}
                markerEnd="url(#arrow)"
              />
              <text className={styles.small} x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 - 6}>
                {mainstat}
              </text>
            </g>
          );
        })}
        {nodes.map(({ id, title, subtitle, mainstat, secondarystat, color }) => {
          const { x, y } = places.get(id)!;
          return (
            <g key={id}>
              <title>{`${title}: ${[subtitle, mainstat, secondarystat].filter(Boolean).join(', ')}`}</title>
              <circle
                className={styles.node}
                cx={x}
                cy={y}
                r={RADIUS}
                stroke={theme.visualization.getColorByName(color)}
              />
              <text className={styles.stat} x={x} y={mainstat ? y - 2 : y + 5}>
                {mainstat || secondarystat}
              </text>
              {mainstat && (
                <text className={styles.small} x={x} y={y + 15}>
                  {secondarystat}
                </text>
              )}
              <text className={styles.title} x={x} y={y + RADIUS + 18}>
                {title}
              </text>
              <text className={styles.small} x={x} y={y + RADIUS + 34}>
                {subtitle}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const text = { textAnchor: 'middle', fill: theme.colors.text.primary } as const;
  return {
    line: css({ stroke: theme.colors.border.strong, strokeWidth: 1.5 }),
    arrow: css({ fill: theme.colors.border.strong }),
    node: css({ fill: theme.colors.background.secondary, strokeWidth: 4 }),
    title: css({ ...text, fontSize: 13 }),
    stat: css({ ...text, fontSize: 13, fontVariantNumeric: 'tabular-nums' }),
    small: css({ ...text, fill: theme.colors.text.secondary, fontSize: 11, fontVariantNumeric: 'tabular-nums' }),
  };
};
