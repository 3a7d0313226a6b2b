import { css } from '@emotion/css';
import type { GrafanaTheme2, PanelPlugin, TimeRange } from '@grafana/data';
import type { Dashboard as DashboardJson, Panel } from '@grafana/schema';
import { Alert, useStyles2 } from '@grafana/ui';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { GenAiDataSource } from '../src/datasource/datasource.ts';
import type { GenAiQuery } from '../src/datasource/query.ts';
import { DashboardPanel } from './DashboardPanel.tsx';

interface DashboardProps {
  readonly name: string;
  readonly datasource: GenAiDataSource;
  readonly panel: PanelPlugin;
  readonly range: TimeRange;
  readonly onOpen: (query: GenAiQuery) => void;
}

/** Grafana's units. */
const COLUMNS = 24;
const ROW_PX = 30;
const GAP_PX = 8;

/** A dashboard of the plugin from the very file that Grafana reads, drawn with what Grafana's libraries have. */
export function Dashboard({ name, ...context }: DashboardProps) {
  const styles = useStyles2(getStyles);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [json, setJson] = useState<DashboardJson | Error>();
  useEffect(() => {
    fetch(`/plugin/dashboards/${encodeURIComponent(name)}.json`)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`there is no dashboard ${name}`))))
      .then(setJson, setJson);
  }, [name]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const unit = (width - (COLUMNS - 1) * GAP_PX) / COLUMNS;
  return (
    <div ref={box}>
      {json instanceof Error && <Alert severity="error" title={json.message} />}
      {json && !(json instanceof Error) && width > 0 && (
        <>
          <p className={styles.description}>{json.description}</p>
          <div className={styles.grid}>
            {(json.panels as Panel[]).map((panelJson) => {
              const { x, y, w, h } = panelJson.gridPos!;
              return (
                <div
                  key={panelJson.id}
                  style={{ gridColumn: `${x + 1} / span ${w}`, gridRow: `${y + 1} / span ${h}`, minWidth: 0 }}
                >
                  <DashboardPanel
                    json={panelJson}
                    width={Math.floor(w * unit + (w - 1) * GAP_PX)}
                    height={h * ROW_PX + (h - 1) * GAP_PX}
                    {...context}
                  />
                </div>
              );
            })}
          </div>
        </>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  description: css({ color: theme.colors.text.secondary }),
  grid: css({
    display: 'grid',
    gridTemplateColumns: `repeat(${COLUMNS}, minmax(0, 1fr))`,
    gridAutoRows: ROW_PX,
    gap: GAP_PX,
  }),
});
