import {
  type DataFrame,
  DataTopic,
  LoadingState,
  type PanelPlugin,
  type PanelProps,
  type TimeRange,
} from '@grafana/data';
import { useLayoutEffect, useRef, useState } from 'react';
import type { GenAiQuery } from '../src/datasource/query.ts';
import { isTraceFrame } from '../src/frames/read-trace-frame.ts';
import { CONVERSATION_PANEL_ID } from '../src/plugin-ids.ts';
import { Chart } from './Chart.tsx';
import { ResultTable } from './ResultTable.tsx';
import { Waterfall } from './Waterfall.tsx';

interface ResultProps {
  readonly frames: readonly DataFrame[];
  readonly panel: PanelPlugin;
  readonly range: TimeRange;
  readonly onOpen: (query: GenAiQuery) => void;
}

/** Frames drawn by what they ask for in their meta, as Explore does. */
export function Result({ frames, panel, range, onOpen }: ResultProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} style={{ flex: '1 1 0', minHeight: 360 }}>
      {size.width > 0 && frames.length > 0 && (
        <Drawn frames={frames} panel={panel} range={range} onOpen={onOpen} {...size} />
      )}
    </div>
  );
}

function Drawn({ frames: given, panel, range, onOpen, ...size }: ResultProps & { width: number; height: number }) {
  const frames = given.filter(({ meta }) => meta?.dataTopic !== DataTopic.Annotations);
  const [first] = frames;
  const { preferredVisualisationPluginId, preferredVisualisationType } = first?.meta ?? {};
  if (preferredVisualisationPluginId === CONVERSATION_PANEL_ID && panel.panel) {
    const Panel = panel.panel;
    const data = { series: [...frames], state: LoadingState.Done, timeRange: range };
    return <Panel {...({ data, options: {}, timeZone: 'browser', ...size } as unknown as PanelProps)} />;
  }
  if (first && isTraceFrame(first)) return <Waterfall frame={first} onOpen={onOpen} {...size} />;
  if (preferredVisualisationType === 'graph') return <Chart frames={frames} range={range} {...size} />;
  return frames.map((frame) => <ResultTable key={frame.name} frame={frame} onOpen={onOpen} {...size} />);
}
