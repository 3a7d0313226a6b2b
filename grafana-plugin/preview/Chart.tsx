import { css } from '@emotion/css';
import { type DataFrame, type GrafanaTheme2, getDisplayProcessor, outerJoinDataFrames } from '@grafana/data';
import { AxisPlacement, GraphDrawStyle, LegendDisplayMode, ScaleDirection, ScaleOrientation } from '@grafana/schema';
import { UPlotChart, UPlotConfigBuilder, useStyles2, useTheme2, VizLegend } from '@grafana/ui';
import { useMemo } from 'react';

interface ChartProps {
  readonly frames: readonly DataFrame[];
  readonly width: number;
  readonly height: number;
}

const LEGEND_HEIGHT = 60;

/** Series over time as bars, with the sum of each beside its name. */
export function Chart({ frames, width, height }: ChartProps) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const drawn = useMemo(() => {
    const joined = outerJoinDataFrames({ frames: [...frames] });
    if (joined === undefined) return undefined;
    const [time, ...series] = joined.fields;
    const config = new UPlotConfigBuilder();
    config.addScale({
      scaleKey: 'x',
      isTime: true,
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
    const legend = series.map((field, index) => {
      const color = theme.visualization.getColorByName(theme.visualization.palette[index % 20]!);
      config.addSeries({
        scaleKey: 'y',
        theme,
        drawStyle: GraphDrawStyle.Line,
        lineColor: color,
        lineWidth: 2,
        fillColor: color,
        fillOpacity: 12,
        pxAlign: true,
        showPoints: 'always' as never,
        pointSize: 6,
        spanNulls: true,
      });
      return { label: field.config.displayNameFromDS ?? field.name, color, yAxis: 1 };
    });
    return { joined, config, legend, data: [time!.values, ...series.map(({ values }) => values)] as never };
  }, [frames, theme]);
  if (drawn === undefined) return <p>Nothing in this time range.</p>;
  return (
    <figure className={styles.chart} aria-label="chart">
      <UPlotChart config={drawn.config} data={drawn.data} width={width} height={height - LEGEND_HEIGHT} />
      <VizLegend items={drawn.legend} displayMode={LegendDisplayMode.List} placement="bottom" />
    </figure>
  );
}

const getStyles = (_theme: GrafanaTheme2) => ({ chart: css({ margin: 0 }) });
