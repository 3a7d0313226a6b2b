import {
  type DataFrame,
  type DataQueryResponse,
  type FieldConfig,
  getDisplayValueAlignmentFactors,
  getFieldDisplayValues,
  LoadingState,
  type PanelPlugin,
  type PanelProps,
  standardTransformers,
  type TimeRange,
} from '@grafana/data';
import { BarGaugeDisplayMode, type Panel, VizOrientation } from '@grafana/schema';
import { BarGauge, BigValue, BigValueColorMode, BigValueGraphMode, PanelChrome, useTheme2 } from '@grafana/ui';
import { useEffect, useState } from 'react';
import { from, lastValueFrom, merge, of } from 'rxjs';
import type { GenAiDataSource } from '../src/datasource/datasource.ts';
import type { GenAiQuery } from '../src/datasource/query.ts';
import { CONVERSATION_PANEL_ID } from '../src/plugin-ids.ts';
import { Chart } from './Chart.tsx';
import { ResultTable } from './ResultTable.tsx';
import { requestOf } from './request.ts';

interface DashboardPanelProps {
  readonly json: Panel;
  readonly width: number;
  readonly height: number;
  readonly datasource: GenAiDataSource;
  readonly panel: PanelPlugin;
  readonly range: TimeRange;
  readonly onOpen: (query: GenAiQuery) => void;
}

interface Answer {
  readonly state: LoadingState;
  readonly frames: readonly DataFrame[];
  readonly error?: string | undefined;
}

/** One panel: its queries, its transformations, and the nearest that Grafana's libraries have to its drawing. */
export function DashboardPanel({ json, width, height, datasource, range, ...context }: DashboardPanelProps) {
  const [{ state, frames, error }, setAnswer] = useState<Answer>({ state: LoadingState.Loading, frames: [] });
  useEffect(() => {
    const targets = (json.targets ?? []) as unknown as GenAiQuery[];
    const byKey = new Map<string, DataQueryResponse>();
    const running = merge(of(undefined), from(datasource.query(requestOf(targets, range)))).subscribe({
      next: (response) => {
        if (response) byKey.set(response.key ?? '', response);
        const all = [...byKey.values()];
        setAnswer({
          state: LoadingState.Loading,
          frames: all.flatMap(({ data }) => data as DataFrame[]),
          error: all.flatMap(({ errors }) => errors ?? [])[0]?.message,
        });
      },
      complete: () => setAnswer((answer) => ({ ...answer, state: LoadingState.Done })),
    });
    return () => running.unsubscribe();
  }, [json, datasource, range]);
  const title = json.title?.replaceAll(
    '$conversation',
    new URLSearchParams(location.search).get('var-conversation') ?? '',
  );
  return (
    <PanelChrome
      title={title ?? ''}
      description={json.description ?? ''}
      width={width}
      height={height}
      loadingState={state}
      statusMessage={error}
    >
      {(innerWidth, innerHeight) => (
        <div
          data-panel={json.title}
          data-state={error ? 'error' : state === LoadingState.Done ? stateOf(json, frames) : state}
        >
          {frames.length > 0 && (
            <Drawn json={json} frames={frames} width={innerWidth} height={innerHeight} range={range} {...context} />
          )}
          {frames.length === 0 && state === LoadingState.Done && !error && 'No data'}
        </div>
      )}
    </PanelChrome>
  );
}

/** Whether each query has something to draw: a value that is known. */
function stateOf({ targets = [] }: Panel, frames: readonly DataFrame[]): 'filled' | 'empty' {
  const isKnown = (value: unknown) => value !== null && value !== undefined && value !== '';
  const hasValues = (frame: DataFrame) => frame.fields.some(({ values }) => values.some(isKnown));
  const isAnswered = ({ refId }: { refId?: unknown }) =>
    frames.some((frame) => frame.refId === refId && hasValues(frame));
  return targets.every(isAnswered) ? 'filled' : 'empty';
}

interface DrawnProps extends Pick<DashboardPanelProps, 'json' | 'width' | 'height' | 'range' | 'panel' | 'onOpen'> {
  readonly frames: readonly DataFrame[];
}

function Drawn({ json, frames, width, height, range, panel, onOpen }: DrawnProps) {
  switch (json.type) {
    case 'timeseries': {
      const isStacked = Boolean((json.fieldConfig?.defaults.custom as { stacking?: object })?.stacking);
      return <Chart frames={seriesOf(json, frames)} width={width} height={height} range={range} stacked={isStacked} />;
    }
    case 'stat':
    case 'bargauge':
      return <Values json={json} frames={frames} width={width} height={height} />;
    case 'table':
      return <MergedTable json={json} frames={frames} width={width} height={height} onOpen={onOpen} />;
    case CONVERSATION_PANEL_ID: {
      const Conversation = panel.panel!;
      const data = { series: [...frames], state: LoadingState.Done, timeRange: range };
      return <Conversation {...({ data, options: {}, timeZone: 'browser', width, height } as unknown as PanelProps)} />;
    }
    default:
      return <>{json.type} is not drawn here</>;
  }
}

/** `filterFieldsByName`, as far as the dashboards use it. */
function seriesOf(json: Panel, frames: readonly DataFrame[]): DataFrame[] {
  const filter = json.transformations?.find(({ id }) => id === 'filterFieldsByName');
  const pattern = (filter?.options as { include?: { pattern?: string } } | undefined)?.include?.pattern;
  if (!pattern) return [...frames];
  const wanted = new RegExp(pattern);
  return frames.filter(({ fields }) => wanted.test(fields[1]?.config.displayNameFromDS ?? fields[1]?.name ?? ''));
}

function Values({ json, frames, width, height }: Pick<DrawnProps, 'json' | 'frames' | 'width' | 'height'>) {
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

/** Tables with the same first columns as one. */
function MergedTable({
  json,
  frames,
  onOpen,
  ...size
}: Pick<DrawnProps, 'json' | 'frames' | 'width' | 'height' | 'onOpen'>) {
  const [merged, setMerged] = useState<DataFrame>();
  useEffect(() => {
    const isMerged = json.transformations?.some(({ id }) => id === 'merge');
    const transformed = isMerged
      ? of([...frames]).pipe(standardTransformers.mergeTransformer.operator({}, { interpolate: (text) => text }))
      : of([...frames]);
    lastValueFrom(transformed).then(([frame]) => setMerged(frame && overridden(json, frame)));
  }, [json, frames]);
  const [sortBy] = (json.options?.sortBy ?? []) as { displayName: string; desc: boolean }[];
  return merged ? <ResultTable frame={merged} sortBy={sortBy} onOpen={onOpen} {...size} /> : null;
}

/** The overrides of the panel's columns: their heading, their links. */
function overridden({ fieldConfig }: Panel, frame: DataFrame): DataFrame {
  const byColumn = new Map(
    fieldConfig?.overrides.map(({ matcher, properties }) => [
      matcher.options,
      Object.fromEntries(properties.map(({ id, value }) => [id, value])) as FieldConfig,
    ]),
  );
  const fields = frame.fields.map((field) => ({ ...field, config: { ...field.config, ...byColumn.get(field.name) } }));
  return { ...frame, fields };
}
