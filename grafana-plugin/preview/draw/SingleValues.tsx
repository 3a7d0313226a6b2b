import { type DataFrame, getDisplayValueAlignmentFactors, getFieldDisplayValues } from '@grafana/data';
import { BarGaugeDisplayMode, type Panel, VizOrientation } from '@grafana/schema';
import { BarGauge, BigValue, BigValueColorMode, BigValueGraphMode, useTheme2 } from '@grafana/ui';

interface SingleValuesProps {
  readonly json: Pick<Panel, 'type' | 'options' | 'fieldConfig'>;
  readonly frames: readonly DataFrame[];
  readonly width: number;
  readonly height: number;
}

/** A number, or a bar for each of many. */
export function SingleValues({ json, frames, width, height }: SingleValuesProps) {
  const theme = useTheme2();
  const values = getFieldDisplayValues({
    data: [...frames],
    reduceOptions: json.options?.reduceOptions as never,
    fieldConfig: json.fieldConfig as never,
    replaceVariables: (text) => text,
    theme,
  });
  if (json.type === 'stat') {
    const { display } = values[0]!;
    return (
      <BigValue
        value={{ ...display, title: '', color: theme.colors.text.primary }}
        width={width}
        height={height}
        theme={theme}
        colorMode={BigValueColorMode.Value}
        graphMode={BigValueGraphMode.None}
      />
    );
  }
  const most = Math.max(...values.map(({ display }) => display.numeric));
  const alignment = getDisplayValueAlignmentFactors(values);
  const each = Math.min(34, height / values.length);
  return values.map(({ display, field }) => (
    <div key={display.title} style={{ height: each, paddingBottom: 6 }}>
      <BarGauge
        value={{ ...display, color: theme.colors.primary.main }}
        field={{ ...field, min: 0, max: most }}
        width={width}
        height={each - 6}
        orientation={VizOrientation.Horizontal}
        displayMode={BarGaugeDisplayMode.Basic}
        alignmentFactors={alignment}
        showUnfilled
        theme={theme}
      />
    </div>
  ));
}
