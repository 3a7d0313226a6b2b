import { LoadingState, type PanelProps } from '@grafana/data';
import { EmptyState } from '@grafana/ui';
import { useMemo } from 'react';
import { conversationOfFrames } from '../conversation/conversation-of-frames.ts';
import { ConversationView } from '../conversation/view/ConversationView.tsx';

/** Any trace that Grafana can show, of our datasource, Tempo, Jaeger or Zipkin, as a conversation. */
export function ConversationPanel({ data, width, height, timeZone }: PanelProps) {
  const conversation = useMemo(() => conversationOfFrames(data.series), [data.series]);
  if (conversation.turns.length > 0) {
    return <ConversationView conversation={conversation} width={width} height={height} timeZone={timeZone} />;
  }
  return data.state === LoadingState.Loading ? null : (
    <EmptyState variant="not-found" message="No trace to show">
      This panel shows traces: choose the query type Conversation or Trace, or a trace of Tempo or Jaeger.
    </EmptyState>
  );
}
