import { type PluginExtensionAddedLinkConfig, PluginExtensionPoints } from '@grafana/data';
import { APP_ID } from '../plugin-ids.ts';

/** What Grafana's trace view tells of the trace it shows; times in microseconds. */
export interface TraceViewContext {
  readonly traceID: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly spans: readonly { readonly tags?: readonly { readonly key: string }[] }[];
  readonly datasource: { readonly uid: string };
}

const PAGE = `/a/${APP_ID}`;
/** Spans of a trace that are looked at: the first model call of a trace comes early. */
const LOOKED_AT = 2_000;
const LLM_ATTRIBUTE = /^(?:gen_ai|llm|ai|openinference|traceloop|langfuse|mlflow|portkey)\./;

/** A link in the header of Grafana's trace view, for each trace of any datasource in which a model was called. */
export const openConversationLink: PluginExtensionAddedLinkConfig<TraceViewContext> = {
  title: 'Open conversation',
  description: 'Show the messages, tools and costs of this trace as a conversation',
  targets: [PluginExtensionPoints.TraceViewHeaderActions],
  icon: 'comment-alt',
  // Grafana wants a path when it registers the link; `configure` gives the true one.
  path: PAGE,
  configure: (context) => {
    const path = context && conversationPath(context);
    return path ? { path } : undefined;
  },
};

/** The page that shows the trace; `undefined` for a trace without model calls. */
export function conversationPath({ traceID, startTime, endTime, spans, datasource }: TraceViewContext) {
  const isAboutModels = spans
    .slice(0, LOOKED_AT)
    .some(({ tags }) => tags?.some(({ key }) => LLM_ATTRIBUTE.test(key)) ?? false);
  if (!isAboutModels || !traceID || !datasource?.uid) return undefined;
  const parameters = new URLSearchParams({ datasource: datasource.uid, traceId: traceID });
  if (startTime > 0 && endTime >= startTime) {
    parameters.set('from', String(Math.floor(startTime / 1e3)));
    parameters.set('to', String(Math.ceil(endTime / 1e3)));
  }
  return `${PAGE}?${parameters}`;
}
