import { type DataFrame, DataTopic, LoadingState, type PanelProps } from '@grafana/data';
import type { Panel } from '@grafana/schema';
import { isTraceFrame } from '../../src/frames/read-trace-frame.ts';
import { CONVERSATION_PANEL_ID } from '../../src/plugin-ids.ts';
import type { Surroundings } from '../page/surroundings.ts';
import { Chart } from './Chart.tsx';
import { NodeGraph } from './NodeGraph.tsx';
import { ResultTable } from './ResultTable.tsx';
import { SingleValues } from './SingleValues.tsx';
import { Waterfall } from './Waterfall.tsx';

interface DrawingProps {
  /** As a panel of a dashboard says it; in Explore frames have only their `type`, of `kindOf`. */
  readonly json: Pick<Panel, 'type' | 'options' | 'fieldConfig' | 'transformations'>;
  readonly frames: readonly DataFrame[];
  readonly width: number;
  readonly height: number;
  readonly surroundings: Surroundings;
}

/** Frames drawn with the nearest that Grafana's libraries have to its own panels, or with our panel. */
export function Drawing({ json, frames: given, width, height, surroundings }: DrawingProps) {
  const { panel, range, open } = surroundings;
  const frames = given.filter(({ meta }) => meta?.dataTopic !== DataTopic.Annotations);
  const size = { width, height };
  switch (json.type) {
    case 'timeseries': {
      const isStacked = Boolean((json.fieldConfig?.defaults.custom as { stacking?: object })?.stacking);
      const exemplars = given.filter(({ name }) => name === 'exemplar');
      const series = namedAs(json, frames);
      return <Chart frames={series} exemplars={exemplars} range={range} stacked={isStacked} onOpen={open} {...size} />;
    }
    case 'stat':
    case 'bargauge':
      return <SingleValues json={json} frames={frames} {...size} />;
    case 'traces':
      return <Waterfall frame={frames[0]!} openConversation={surroundings.openConversation} {...size} />;
    case 'nodeGraph':
      return <NodeGraph frames={frames} {...size} />;
    case 'table':
      return <ResultTable json={json} frames={frames} onOpen={open} {...size} />;
    case CONVERSATION_PANEL_ID: {
      const Conversation = panel.panel!;
      const data = { series: [...frames], state: LoadingState.Done, timeRange: range };
      return (
        <Conversation {...({ data, options: {}, timeZone: 'browser', ...size } as unknown as PanelProps<object>)} />
      );
    }
    default:
      return <>{json.type} is not drawn here</>;
  }
}

/** The panel that Explore takes for a frame by what its meta asks for. */
export function kindOf(frame: DataFrame): string {
  const { preferredVisualisationPluginId, preferredVisualisationType } = frame.meta ?? {};
  if (preferredVisualisationPluginId) return preferredVisualisationPluginId;
  if (isTraceFrame(frame)) return 'traces';
  if (preferredVisualisationType === 'graph') return 'timeseries';
  return preferredVisualisationType === 'nodeGraph' ? 'nodeGraph' : 'table';
}

/** `filterFieldsByName`, as far as the dashboards use it. */
function namedAs(json: DrawingProps['json'], frames: readonly DataFrame[]): DataFrame[] {
  const filter = json.transformations?.find(({ id }) => id === 'filterFieldsByName');
  const pattern = (filter?.options as { include?: { pattern?: string } } | undefined)?.include?.pattern;
  if (!pattern) return [...frames];
  const wanted = new RegExp(pattern);
  return frames.filter(({ fields }) => wanted.test(fields[1]?.config.displayNameFromDS ?? fields[1]?.name ?? ''));
}
