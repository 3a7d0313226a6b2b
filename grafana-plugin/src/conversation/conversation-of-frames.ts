import type { DataFrame } from '@grafana/data';
import { enrichTrace } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { isTraceFrame, readTraceFrame } from '../frames/read-trace-frame.ts';
import type { Conversation, Feedback } from './conversation.ts';
import { groupedBy } from './grouped-by.ts';
import { readConversation } from './read-conversation.ts';

/** Traces in frames of any datasource as one conversation: normalized and priced here where they were not before. */
export function conversationOfFrames(frames: readonly DataFrame[]): Conversation {
  const traces = frames.filter(isTraceFrame);
  const spans = groupedBy(traces.flatMap(readTraceFrame), ({ traceId }) => traceId);
  const enriched = [...spans.values()].flatMap((trace) => enrichTrace(trace, { table: prices }));
  return readConversation(enriched, traces.flatMap(feedbackOf));
}

function feedbackOf(frame: DataFrame): Feedback[] {
  const feedback: unknown = frame.meta?.custom?.feedback;
  return Array.isArray(feedback) ? feedback : [];
}
