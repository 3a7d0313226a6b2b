import { type DataFrame, LoadingState } from '@grafana/data';
import type { Panel } from '@grafana/schema';
import { PanelChrome } from '@grafana/ui';
import { useMemo } from 'react';
import type { GenAiQuery } from '../../src/datasource/query.ts';
import { Drawing } from '../draw/Drawing.tsx';
import { parameter } from './address.ts';
import type { Surroundings } from './surroundings.ts';
import { useAnswer } from './use-answer.ts';

interface DashboardPanelProps {
  readonly json: Panel;
  readonly width: number;
  readonly height: number;
  readonly surroundings: Surroundings;
}

/** One panel of a dashboard: its queries, and what they give. */
export function DashboardPanel({ json, width, height, surroundings }: DashboardPanelProps) {
  const targets = useMemo(() => (json.targets ?? []) as unknown as GenAiQuery[], [json]);
  const { state, frames, error } = useAnswer(surroundings.datasource, targets, surroundings.range);
  const isDone = state === LoadingState.Done;
  return (
    <PanelChrome
      title={json.title?.replaceAll('$conversation', parameter('var-conversation') ?? '') ?? ''}
      description={json.description ?? ''}
      width={width}
      height={height}
      // What streams in is told apart by a picture that Grafana alone has.
      loadingState={isDone ? LoadingState.Done : LoadingState.Loading}
      statusMessage={error ?? ''}
    >
      {(innerWidth, innerHeight) => (
        <div data-panel={json.title} data-state={error ? 'error' : isDone ? stateOf(json, frames) : state}>
          {frames.length > 0 && (
            <Drawing json={json} frames={frames} width={innerWidth} height={innerHeight} surroundings={surroundings} />
          )}
          {frames.length === 0 && isDone && !error && 'No data'}
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
