import { applyFieldOverrides, type DataFrame } from '@grafana/data';
import { Table, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import type { GenAiQuery } from '../src/datasource/query.ts';
import { CELL, TRACE_CELL } from '../src/frames/link-target.ts';

interface ResultTableProps {
  readonly frame: DataFrame;
  readonly width: number;
  readonly height: number;
  readonly sortBy?: { readonly displayName: string; readonly desc?: boolean } | undefined;
  readonly onOpen: (query: GenAiQuery) => void;
}

/** A link to a dashboard of Grafana as one to the same dashboard of this page. */
function hrefHere(url: string, value: unknown): string {
  const [, name, variable] = /^\/d\/portkeyotel-([\w-]+)\?.*&(var-\w+)=/.exec(url) ?? [];
  return name && variable ? `?${new URLSearchParams({ dashboard: name, [variable]: String(value) })}` : url;
}

/** Grafana's table with the units and links of the frame; an internal link opens its query here. */
export function ResultTable({ frame, width, height, sortBy, onOpen }: ResultTableProps) {
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
        if (linkModel === undefined || valueRowIndex === undefined) return linkModel;
        if (query === undefined) return { ...linkModel, href: hrefHere(link.url, field.values[valueRowIndex]) };
        const traceId = frame.fields.find(({ name }) => name === 'Trace ID')?.values[valueRowIndex];
        const values: { readonly [cell: string]: unknown } = {
          [CELL]: field.values[valueRowIndex],
          [TRACE_CELL]: traceId,
        };
        const filled = (_name: string, value: unknown) =>
          typeof value === 'string' && value in values ? String(values[value]) : value;
        return { ...linkModel, onClick: () => onOpen(JSON.parse(JSON.stringify(query, filled)) as GenAiQuery) };
      },
    });
    return drawn!;
  }, [frame, theme, onOpen]);
  return (
    <Table data={data} width={width} height={height} columnMinWidth={110} initialSortBy={sortBy ? [sortBy] : []} />
  );
}
