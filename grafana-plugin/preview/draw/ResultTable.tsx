import {
  applyFieldOverrides,
  type DataFrame,
  type DataLinkPostProcessor,
  type FieldConfig,
  type GrafanaTheme2,
  standardTransformers,
} from '@grafana/data';
import type { Panel } from '@grafana/schema';
import { Table, useTheme2 } from '@grafana/ui';
import { useEffect, useMemo, useState } from 'react';
import { lastValueFrom, of } from 'rxjs';
import type { GenAiQuery } from '../../src/datasource/query.ts';
import { CELL, TRACE_CELL } from '../../src/frames/link-target.ts';
import { addressWith } from '../page/address.ts';

interface ResultTableProps {
  /** Its transformations, overrides and order are those of a panel of Grafana, as far as the dashboards use them. */
  readonly json: Pick<Panel, 'options' | 'fieldConfig' | 'transformations'>;
  readonly frames: readonly DataFrame[];
  readonly width: number;
  readonly height: number;
  readonly onOpen: (query: GenAiQuery) => void;
}

/** Grafana's table with the units and links of a frame; an internal link opens its query here. */
export function ResultTable({ json, frames, width, height, onOpen }: ResultTableProps) {
  const theme = useTheme2();
  const [frame, setFrame] = useState<DataFrame>();
  useEffect(() => {
    let isCurrent = true;
    merged(json, frames).then((next) => isCurrent && setFrame(next));
    return () => {
      isCurrent = false;
    };
  }, [json, frames]);
  const data = useMemo(() => frame && drawn(overridden(json, frame), theme, onOpen), [json, frame, theme, onOpen]);
  const [sortBy] = (json.options?.sortBy ?? []) as { displayName: string; desc: boolean }[];
  return (
    data && (
      <Table data={data} width={width} height={height} columnMinWidth={110} initialSortBy={sortBy ? [sortBy] : []} />
    )
  );
}

/** Tables with the same first columns as one. */
async function merged({ transformations }: ResultTableProps['json'], frames: readonly DataFrame[]) {
  if (!transformations?.some(({ id }) => id === 'merge')) return frames[0];
  const merge = standardTransformers.mergeTransformer.operator({}, { interpolate: (text) => text });
  const [frame] = await lastValueFrom(of([...frames]).pipe(merge));
  return frame;
}

/** The overrides of the panel's columns: their heading, their links. */
function overridden({ fieldConfig }: ResultTableProps['json'], frame: DataFrame): DataFrame {
  const byColumn = new Map(
    fieldConfig?.overrides.map(({ matcher, properties }) => [
      matcher.options,
      Object.fromEntries(properties.map(({ id, value }) => [id, value])) as FieldConfig,
    ]),
  );
  const fields = frame.fields.map((field) => ({ ...field, config: { ...field.config, ...byColumn.get(field.name) } }));
  return { ...frame, fields };
}

function drawn(frame: DataFrame, theme: GrafanaTheme2, onOpen: ResultTableProps['onOpen']): DataFrame {
  const dataLinkPostProcessor: DataLinkPostProcessor = ({ config, link, linkModel, field }) => {
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
  };
  const [data] = applyFieldOverrides({
    data: [frame],
    fieldConfig: { defaults: {}, overrides: [] },
    replaceVariables: (text) => text,
    theme,
    timeZone: 'browser',
    dataLinkPostProcessor,
  });
  return data!;
}

/** A link to a dashboard of Grafana as one to the same dashboard of this page. */
function hrefHere(url: string, value: unknown): string {
  const [, dashboard, variable] = /^\/d\/portkeyotel-([\w-]+)\?.*&(var-\w+)=/.exec(url) ?? [];
  return dashboard && variable ? addressWith({ dashboard, [variable]: String(value) }) : url;
}
