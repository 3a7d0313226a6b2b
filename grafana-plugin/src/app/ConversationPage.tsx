import {
  type AppRootProps,
  CoreApp,
  type DataQueryRequest,
  type DataQueryResponse,
  dateTime,
  type TimeRange,
} from '@grafana/data';
import { getDataSourceSrv, locationService, PluginPage } from '@grafana/runtime';
import { Alert, EmptyState, LoadingPlaceholder } from '@grafana/ui';
import { useEffect, useState } from 'react';
import { from, lastValueFrom } from 'rxjs';
import type { Conversation } from '../conversation/conversation.ts';
import { conversationOfFrames } from '../conversation/conversation-of-frames.ts';
import { ConversationView } from '../conversation/view/ConversationView.tsx';
import { SizeOfWindow } from './SizeOfWindow.tsx';
import { traceQuery } from './trace-query.ts';

type State =
  | { readonly kind: 'nothing' | 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly conversation: Conversation };

/** One trace of any datasource as a conversation: what the link in Grafana's trace view opens. */
export function ConversationPage(_props: AppRootProps) {
  const { search } = locationService.getLocation();
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    load(new URLSearchParams(search)).then(
      (next) => isCurrent && setState(next),
      (error: unknown) => isCurrent && setState({ kind: 'failed', message: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [search]);
  return (
    <PluginPage>
      <Shown state={state} />
    </PluginPage>
  );
}

function Shown({ state }: { readonly state: State }) {
  switch (state.kind) {
    case 'loading':
      return <LoadingPlaceholder text="Loading the trace" />;
    case 'failed':
      return (
        <Alert severity="error" title="The trace could not be read">
          {state.message}
        </Alert>
      );
    case 'nothing':
      return (
        <EmptyState variant="call-to-action" message="No trace chosen">
          Open a trace in Explore and press “Open conversation” above it.
        </EmptyState>
      );
    case 'shown':
      return <SizeOfWindow>{(size) => <ConversationView conversation={state.conversation} {...size} />}</SizeOfWindow>;
  }
}

async function load(parameters: URLSearchParams): Promise<State> {
  const traceId = parameters.get('traceId');
  const uid = parameters.get('datasource');
  if (!traceId || !uid) return { kind: 'nothing' };
  const datasource = await getDataSourceSrv().get(uid);
  const request: DataQueryRequest = {
    app: CoreApp.Unknown,
    requestId: `conversation-${traceId}`,
    interval: '1s',
    intervalMs: 1_000,
    range: timeRange(Number(parameters.get('from')), Number(parameters.get('to'))),
    scopedVars: {},
    startTime: Date.now(),
    targets: [traceQuery(datasource.getRef() as { type: string; uid: string }, traceId)],
    timezone: 'browser',
  };
  const response = await lastValueFrom(from(datasource.query(request)), { defaultValue: { data: [] } });
  const failure = (response as DataQueryResponse).errors?.[0] ?? (response as DataQueryResponse).error;
  if (failure) return { kind: 'failed', message: failure.message ?? 'the datasource gave no reason' };
  const conversation = conversationOfFrames(response.data);
  if (conversation.turns.length > 0) return { kind: 'shown', conversation };
  return { kind: 'failed', message: `${datasource.name} has no trace ${traceId}` };
}

const HOUR_MS = 3_600_000;

/** An hour around the trace; without its times the last week. */
function timeRange(fromMs: number, toMs: number): TimeRange {
  const [start, end] =
    fromMs > 0 && toMs >= fromMs ? [fromMs - HOUR_MS, toMs + HOUR_MS] : [Date.now() - 168 * HOUR_MS, Date.now()];
  const range = { from: dateTime(start), to: dateTime(end) };
  return { ...range, raw: range };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error);
}
