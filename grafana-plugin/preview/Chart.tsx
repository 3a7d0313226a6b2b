import { css } from '@emotion/css';
import {
  type DataFrame,
  type GrafanaTheme2,
  getDisplayProcessor,
  outerJoinDataFrames,
  type TimeRange,
} from '@grafana/data';
import { AxisPlacement, GraphDrawStyle, LegendDisplayMode, ScaleDirection, ScaleOrientation } from '@grafana/schema';
import { UPlotChart, UPlotConfigBuilder, useStyles2, useTheme2, VizLegend } from '@grafana/ui';
import { useMemo } from 'react';

interface ChartProps {
  readonly frames: readonly DataFrame[];
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
export function Chart({ frames, width, height, range, stacked = false }: ChartProps) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
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
    const data = [time!.values, ...(stacked ? sumsFromBelow(lines).reverse() : lines)];
    return { config, legend, data: data as never };
  }, [frames, theme, stacked, range]);
  if (drawn === undefined) return <p>Nothing in this time range.</p>;
  return (
    <figure className={styles.chart} aria-label="chart">
      <UPlotChart
        config={drawn.config}
        data={drawn.data}
        width={width}
        height={height - LEGEND_HEIGHTS[drawn.legend.length > MOST_IN_A_LINE ? 1 : 0]}
      />
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

const getStyles = (_theme: GrafanaTheme2) => ({ chart: css({ margin: 0 }) });
