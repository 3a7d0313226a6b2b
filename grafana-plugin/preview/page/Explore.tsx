import { css } from '@emotion/css';
import { CoreApp, type GrafanaTheme2, LoadingState } from '@grafana/data';
import { Alert, LoadingBar, useStyles2 } from '@grafana/ui';
import { useRef } from 'react';
import type { GenAiQuery } from '../../src/datasource/query.ts';
import { Drawing, kindOf } from '../draw/Drawing.tsx';
import type { Surroundings } from './surroundings.ts';
import { useAnswer } from './use-answer.ts';
import { useSize } from './use-size.ts';

interface ExploreProps extends Surroundings {
  /** As it stands in the editor. */
  readonly query: GenAiQuery;
  /** What was asked last: a list of one, a new one for each press. */
  readonly asked: readonly GenAiQuery[];
  readonly onChange: (query: GenAiQuery) => void;
  readonly onRun: () => void;
}

/** A small Explore: the plugin's own query editor on top, below it what the query gives. */
export function Explore({ query, asked, onChange, onRun, ...surroundings }: ExploreProps) {
  const styles = useStyles2(getStyles);
  const { datasource, components, range, open } = surroundings;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { state, frames, error } = useAnswer(datasource, asked, range);
  const { QueryEditor, QueryEditorHelp } = components;
  const [first] = frames;
  return (
    <>
      {QueryEditor && (
        <QueryEditor
          datasource={datasource}
          query={query}
          app={CoreApp.PanelEditor}
          range={range}
          onChange={onChange}
          onRunQuery={onRun}
        />
      )}
      <div className={styles.loading}>
        {state === LoadingState.Loading && <LoadingBar width={600} ariaLabel="loading" />}
      </div>
      {error !== undefined && <Alert severity="error" title={error} />}
      {frames
        .flatMap(({ meta }) => meta?.notices ?? [])
        .map(({ text, severity }) => (
          <Alert key={text} severity={severity} title={text} />
        ))}
      <div ref={box} className={styles.result}>
        {size.width > 0 && first && (
          <Drawing json={{ type: kindOf(first) }} frames={frames} surroundings={surroundings} {...size} />
        )}
        {!first && state === LoadingState.Done && QueryEditorHelp && (
          <QueryEditorHelp
            datasource={datasource}
            query={query}
            onClickExample={(example) => open(example as GenAiQuery)}
          />
        )}
      </div>
    </>
  );
}

const getStyles = (_theme: GrafanaTheme2) => ({
  loading: css({ height: 2 }),
  result: css({ flex: '1 1 0', minHeight: 360, overflow: 'auto' }),
});
