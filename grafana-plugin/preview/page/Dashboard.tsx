import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import type { Dashboard as DashboardJson, Panel } from '@grafana/schema';
import { Alert, useStyles2 } from '@grafana/ui';
import { useEffect, useRef, useState } from 'react';
import { DashboardPanel } from './DashboardPanel.tsx';
import type { Surroundings } from './surroundings.ts';
import { useSize } from './use-size.ts';

interface DashboardProps extends Surroundings {
  /** Of its file. */
  readonly name: string;
}

/** Grafana's units. */
const COLUMNS = 24;
const ROW_PX = 30;
const GAP_PX = 8;
/** In a window as narrow as this panels stand below each other, as in Grafana. */
const NARROW_PX = 768;

/** A dashboard of the plugin from the very file that Grafana reads, drawn with what Grafana's libraries have. */
export function Dashboard({ name, ...surroundings }: DashboardProps) {
  const styles = useStyles2(getStyles);
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const [json, setJson] = useState<DashboardJson | Error>();
  useEffect(() => {
    fetch(`/plugin/dashboards/${encodeURIComponent(name)}.json`)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`there is no dashboard ${name}`))))
      .then(setJson, setJson);
  }, [name]);
  const unit = (width - (COLUMNS - 1) * GAP_PX) / COLUMNS;
  const isNarrow = width < NARROW_PX;
  return (
    <div ref={box}>
      {json instanceof Error && <Alert severity="error" title={json.message} />}
      {json && !(json instanceof Error) && width > 0 && (
        <>
          <p className={styles.description}>{json.description}</p>
          <div className={isNarrow ? styles.column : styles.grid}>
            {(json.panels as Panel[]).map((panel) => {
              const { x, y, w, h } = panel.gridPos!;
              return (
                <div
                  key={panel.id}
                  style={{ gridColumn: `${x + 1} / span ${w}`, gridRow: `${y + 1} / span ${h}`, minWidth: 0 }}
                >
                  <DashboardPanel
                    json={panel}
                    width={isNarrow ? width : Math.floor(w * unit + (w - 1) * GAP_PX)}
                    height={h * ROW_PX + (h - 1) * GAP_PX}
                    surroundings={surroundings}
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
  column: css({ display: 'flex', flexDirection: 'column', gap: GAP_PX }),
  grid: css({
    display: 'grid',
    gridTemplateColumns: `repeat(${COLUMNS}, minmax(0, 1fr))`,
    gridAutoRows: ROW_PX,
    gap: GAP_PX,
  }),
});
