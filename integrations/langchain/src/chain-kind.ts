import { context } from '@opentelemetry/api';
import { type Fields, fieldsOf, textOf } from '@portkey-otel/core/instrument';
import { type Collector, STREAM } from './collector.ts';
import type { ChainStart } from './run-start.ts';
import type { RunKind } from './runs.ts';

/** What a run of a chain or graph is shown as. */
export type ChainKind = 'agent' | 'workflow' | 'node' | 'hidden';

/** Never shown: what LangChain hides itself, what only passes values on, and the inside of an agent. */
export function chainKind(start: ChainStart, above: RunKind | undefined): ChainKind {
  const { id, tags, runType } = start;
  if (tags.includes('langsmith:hidden') || runType === 'prompt' || runType === 'parser') return 'hidden';
  if (id[0] === 'langgraph') return isAgent(start, startedGraph()) ? 'agent' : 'workflow';
  if (tags.some((tag) => tag.startsWith('graph:step:'))) return above === 'workflow' ? 'node' : 'hidden';
  return above === undefined ? 'workflow' : 'hidden';
}

/** A compiled graph. */
interface GraphLike {
  readonly nodes?: object | undefined;
  readonly config?: { readonly metadata?: Fields | undefined } | undefined;
}

/** The graph that this run is the first of; known where `stream()` is bridged, which `invoke()` goes through too. */
function startedGraph(): GraphLike | undefined {
  const stream = context.active().getValue(STREAM) as Collector | undefined;
  return stream?.runIds.length === 0 ? stream.owner : undefined;
}

const AGENT = 'langchain_create_agent';

function isAgent({ name, metadata }: ChainStart, graph: GraphLike | undefined): boolean {
  const own = graph?.config?.metadata?.ls_integration;
  if (own !== undefined) return own === AGENT;
  // The metadata go down to every graph below, so the name must be the agent's own.
  if (metadata.ls_integration === AGENT) return [undefined, name].includes(textOf(metadata, 'lc_agent_name'));
  // The first versions of createAgent tell nothing; it is known by its node.
  return metadata.ls_integration === undefined && 'model_request' in fieldsOf(graph?.nodes);
}
