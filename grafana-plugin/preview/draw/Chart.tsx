import { css } from '@emotion/css';
import {
  type DataFrame,
  type Field,
  type GrafanaTheme2,
  getDisplayProcessor,
  outerJoinDataFrames,
  type TimeRange,
} from '@grafana/data';
import { AxisPlacement, GraphDrawStyle, LegendDisplayMode, ScaleDirection, ScaleOrientation } from '@grafana/schema';
import { UPlotChart, UPlotConfigBuilder, useStyles2, useTheme2, VizLegend } from '@grafana/ui';
import { useMemo, useState } from 'react';
import type uPlot from 'uplot';
import type { GenAiQuery } from '../../src/datasource/query.ts';

interface ChartProps {
  readonly frames: readonly DataFrame[];
  /** Single traces on the chart; a press opens them. */
  readonly exemplars: readonly DataFrame[];
  readonly onOpen: (query: GenAiQuery) => void;
  readonly width: number;
  readonly height: number;
  readonly range: TimeRange;
  /** Series on top of each other as bars: they add up to a whole. */
  readonly stacked?: boolean;
}

/** Of one line, and of two. */
const LEGEND_HEIGHTS = [32, 60] as const;
const MOST_IN_A_LINE = 6;

/** Series over time, with their names below. */
export function Chart({ frames, exemplars, width, height, range, stacked = false, onOpen }: ChartProps) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const drawn = useMemo(() => {
    const joined = outerJoinDataFrames({ frames: [...frames] });
    if (joined === undefined) return undefined;
    const [time, ...series] = joined.fields;
    if (series.length === 0) return undefined;
    const config = new UPlotConfigBuilder();
    config.addScale({
      scaleKey: 'x',
      isTime: true,
      range: [range.from.valueOf(), range.to.valueOf()],
      orientation: ScaleOrientation.Horizontal,
      direction: ScaleDirection.Right,
    });
    config.addScale({ scaleKey: 'y', orientation: ScaleOrientation.Vertical, direction: ScaleDirection.Up, min: 0 });
    config.addAxis({ scaleKey: 'x', isTime: true, placement: AxisPlacement.Bottom, theme });
    const display = getDisplayProcessor({ field: series[0]!, theme });
    const show = (value: number) => {
      const { prefix = '', text, suffix = '' } = display(value);
      return `${prefix}${text}${suffix}`;
    };
    config.addAxis({
      scaleKey: 'y',
      placement: AxisPlacement.Left,
      theme,
      formatValue: (value) => show(value as number),
    });
    const legend = series.map((field, index) => ({
      label: field.config.displayNameFromDS ?? field.name,
      color: theme.visualization.getColorByName(theme.visualization.palette[index % 20]!),
      yAxis: 1,
    }));
    const lines = series.map(({ values }) => values as (number | null)[]);
    // The highest is drawn first, and each that follows covers what is below its own top.
    const order = stacked ? [...legend].reverse() : legend;
    for (const { color } of order) {
      config.addSeries({
        scaleKey: 'y',
        theme,
        drawStyle: stacked ? GraphDrawStyle.Bars : GraphDrawStyle.Line,
        lineColor: color,
        lineWidth: stacked ? 0 : 2,
        ...(stacked ? { fillColor: color, fillOpacity: 100 } : {}),
        pxAlign: true,
        showPoints: (stacked ? 'never' : 'always') as never,
        pointSize: 4,
        spanNulls: true,
      });
    }
    // The chart knows where a value stands when it has drawn itself.
    config.addHook('draw', (plot) => setPlaces(placesOf(plot, exemplars, theme)));
    const data = [time!.values, ...(stacked ? sumsFromBelow(lines).reverse() : lines)];
    return { config, legend, data: data as never };
  }, [frames, exemplars, theme, stacked, range]);
  if (drawn === undefined) return <p>Nothing in this time range.</p>;
  return (
    <figure className={styles.chart} aria-label="chart">
      <UPlotChart
        config={drawn.config}
        data={drawn.data}
        width={width}
        height={height - LEGEND_HEIGHTS[drawn.legend.length > MOST_IN_A_LINE ? 1 : 0]}
      />
      {places.map(({ traceId, left, top, label }) => (
        <button
          key={`${traceId}:${left}:${top}`}
          type="button"
          className={styles.exemplar}
          style={{ left, top }}
          title={label}
          aria-label={label}
          onClick={() => onOpen({ refId: 'A', queryType: 'trace', traceId })}
        />
      ))}
      <VizLegend items={drawn.legend} displayMode={LegendDisplayMode.List} placement="bottom" />
    </figure>
  );
}

function sumsFromBelow(lines: readonly (readonly (number | null)[])[]): (number | null)[][] {
  let below: readonly (number | null)[] = [];
  return lines.map((line) => {
    const sums = line.map((value, index) =>
      value == null && below[index] == null ? null : (value ?? 0) + (below[index] ?? 0),
    );
    below = sums;
    return sums;
  });
}

interface Place {
  readonly traceId: string;
  readonly label: string;
  /** Pixels in the chart. */
  readonly left: number;
  readonly top: number;
}

/** Where the exemplars stand in the chart; those above its highest line stand at its top. */
function placesOf(plot: uPlot, frames: readonly DataFrame[], theme: GrafanaTheme2): Place[] {
  const { left: x, top: y, width, height } = plot.bbox;
  const ratio = devicePixelRatio;
  return frames.flatMap(({ fields, length }) => {
    const [time, value, traceId] = fields as [Field, Field, Field];
    const display = getDisplayProcessor({ field: value, theme });
    return Array.from({ length }, (_, row) => {
      const { prefix = '', text, suffix = '' } = display(value.values[row]);
      const left = plot.valToPos(time.values[row], 'x') + x / ratio;
      const top = plot.valToPos(value.values[row], 'y') + y / ratio;
      return {
        traceId: String(traceId.values[row]),
        label: `Open the trace of ${prefix}${text}${suffix}`,
        left,
        top: Math.min(Math.max(top, y / ratio), (y + height) / ratio),
        isInside: left >= x / ratio && left <= (x + width) / ratio,
      };
    }).filter(({ isInside }) => isInside);
  });
}

const getStyles = (theme: GrafanaTheme2) => ({
  chart: css({ position: 'relative', margin: 0 }),
  exemplar: css({
    position: 'absolute',
    width: 9,
    height: 9,
    margin: '-4px 0 0 -4px',
    padding: 0,
    border: `1px solid ${theme.colors.background.primary}`,
    transform: 'rotate(45deg)',
    background: theme.colors.warning.main,
    '&:hover, &:focus-visible': {
      background: theme.colors.warning.shade,
      width: 13,
      height: 13,
      margin: '-6px 0 0 -6px',
    },
  }),
});
