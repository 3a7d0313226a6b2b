import { readFileSync } from 'node:fs';
import type { DataFrame } from '@grafana/data';
import { enrichTrace } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { lastValueFrom } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { readConversation } from '../conversation/read-conversation.ts';
import { annotationSupport } from '../datasource/annotations.ts';
import type { TraceRow } from '../datasource/sources/source.ts';
import { readOtlpJson } from '../otlp/read-otlp-json.ts';
import { exemplarFrame } from './exemplar-frame.ts';
import { nodeGraphFrames } from './node-graph-frames.ts';
import { searchFrame } from './search-frame.ts';

const TARGET = { uid: 'u1', name: 'GenAI' };
const ROW: TraceRow = {
  traceId: 'ab'.repeat(16),
  name: 'answer <b>',
  service: 'shop',
  startMs: 1_000,
  durationMs: 2_500,
  hasError: true,
  models: ['gpt-4o'],
  costUsd: 0.01,
  userId: 'ada',
};
const types = (frame: DataFrame) => Object.fromEntries(frame.fields.map(({ name, type }) => [name, type]));

describe('the search table', () => {
  it('has the columns that Grafana draws and links that open a split view', () => {
    const frame = searchFrame([ROW, { ...ROW, hasError: undefined, costUsd: undefined }], TARGET, 'B');
    expect(types(frame)).toEqual({
      'Trace ID': 'string',
      Start: 'time',
      Name: 'string',
      Service: 'string',
      Models: 'string',
      Cost: 'number',
      'Input tokens': 'number',
      'Output tokens': 'number',
      Calls: 'number',
      Duration: 'number',
      Status: 'string',
      Conversation: 'string',
      User: 'string',
    });
    expect(frame.meta).toMatchObject({ preferredVisualisationType: 'table', uniqueRowIdFields: [0] });
    const links = frame.fields.flatMap(({ config }) => config.links ?? []).map(({ internal }) => internal);
    for (const link of links) expect(link).toMatchObject({ datasourceUid: 'u1', datasourceName: 'GenAI' });
    expect(links.map((link) => link!.query)).toEqual([
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is Grafana's syntax
      { refId: 'A', queryType: 'trace', traceId: '${__value.raw}' },
      { refId: 'A', queryType: 'conversation', conversationId: '${__data.fields["Trace ID"]}' },
      { refId: 'A', queryType: 'conversation', conversationId: '${__value.raw}' },
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is Grafana's syntax
    ]);
    const column = (wanted: string) => frame.fields.find(({ name }) => name === wanted)!.values;
    expect(column('Cost')).toEqual([0.01, null]);
    expect(column('Status')).toEqual(['error', null]);
  });
});

describe('exemplars', () => {
  it('have the fields that the time series panel takes', () => {
    const frame = exemplarFrame([{ traceId: ROW.traceId, timeMs: 5, value: 0.2 }], 'cost', TARGET, 'A');
    expect(types(frame)).toEqual({ Time: 'time', Value: 'number', traceID: 'string' });
    expect(frame).toMatchObject({ name: 'exemplar', meta: { dataTopic: 'annotations' } });
    expect(frame.fields[1]!.config.unit).toBe('currencyUSD');
  });
});

describe('the node graph', () => {
  it('has the fields of nodes and edges, and edges between nodes that are there', () => {
    const file = new URL('../../../test/fixtures/spans/', import.meta.url);
    const body = readFileSync(new URL('vercel-ai-v7/agent-tools.json', file), 'utf8');
    const frames = nodeGraphFrames(
      readConversation(enrichTrace(readOtlpJson(JSON.parse(body)), { table: prices })),
      'A',
    );
    const [nodes, edges] = frames as [DataFrame, DataFrame];
    for (const frame of frames) expect(frame.meta).toMatchObject({ preferredVisualisationType: 'nodeGraph' });
    expect(types(nodes)).toMatchObject({
      id: 'string',
      title: 'string',
      subtitle: 'string',
      mainstat: 'string',
      secondarystat: 'string',
      color: 'string',
    });
    expect(types(edges)).toMatchObject({ id: 'string', source: 'string', target: 'string' });
    const ids = new Set(nodes.fields[0]!.values);
    expect(ids.size).toBe(nodes.length);
    expect(edges.length).toBeGreaterThan(0);
    for (const end of [...edges.fields[1]!.values, ...edges.fields[2]!.values]) expect(ids).toContain(end);
  });
});

describe('annotations', () => {
  it('are the traces of a search, from start to end; nothing in them is HTML', async () => {
    const row = { ...ROW, service: '<img src=x onerror=alert(1)>' };
    const events = await lastValueFrom(
      annotationSupport.processEvents!({} as never, [searchFrame([row], TARGET, 'Anno')]),
    );
    expect(events).toEqual([
      {
        time: 1_000,
        timeEnd: 3_500,
        title: 'answer &#60;b&#62;',
        text: '&#60;img src=x onerror=alert(1)&#62;, gpt-4o, $0.0100',
        tags: ['error', 'ada'],
      },
    ]);
  });

  it('ask for a search', () => {
    const json = { name: 'errors', target: { refId: 'X', queryType: 'trace', filter: 'status = error' } };
    expect(annotationSupport.prepareAnnotation!(json)).toMatchObject({
      target: { refId: 'X', queryType: 'search', filter: 'status = error' },
    });
  });
});
