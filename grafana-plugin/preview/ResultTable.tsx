import { applyFieldOverrides, type DataFrame } from '@grafana/data';
import { Table, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import type { GenAiQuery } from '../src/datasource/query.ts';
import { CELL } from '../src/frames/search-frame.ts';

interface ResultTableProps {
  readonly frame: DataFrame;
  readonly width: number;
  readonly height: number;
  readonly onOpen: (query: GenAiQuery) => void;
}

/** Grafana's table with the units and links of the frame; an internal link opens its query here. */
export function ResultTable({ frame, width, height, onOpen }: ResultTableProps) {
  const theme = useTheme2();
  const data = useMemo(() => {
    const [drawn] = applyFieldOverrides({
      data: [frame],
      fieldConfig: { defaults: {}, overrides: [] },
      replaceVariables: (text) => text,
      theme,
      timeZone: 'browser',
      dataLinkPostProcessor: ({ config, link, linkModel, field }) => {
        const { valueRowIndex } = config;
        const query = link.internal?.query as GenAiQuery | undefined;
        if (linkModel === undefined || query === undefined || valueRowIndex === undefined) return linkModel;
        const written = JSON.stringify(query).replaceAll(CELL, String(field.values[valueRowIndex]));
        return { ...linkModel, onClick: () => onOpen(JSON.parse(written) as GenAiQuery) };
      },
    });
    return drawn!;
  }, [frame, theme, onOpen]);
  return <Table data={data} width={width} height={height} columnMinWidth={90} />;
}
