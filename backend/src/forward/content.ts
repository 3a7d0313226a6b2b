/** What was said in a trace, and a span without it. */
import type { Attributes, AttributeValue, EnrichedSpan } from '@portkey-otel/core';
import type { ReceivedSpan } from '../otlp/received.ts';

/** Attributes that hold it, in the conventions' names and in those of emitters. One ending in `*` is a beginning. */
const CONTENT_ATTRIBUTES: readonly string[] = [
  'gen_ai.input.messages',
  'gen_ai.output.messages',
  'gen_ai.system_instructions',
  'gen_ai.agent.description',
  'gen_ai.tool.definitions',
  'gen_ai.tool.description',
  'gen_ai.tool.call.arguments',
  'gen_ai.tool.call.result',
  'gen_ai.tool.args',
  'gen_ai.tool.result',
  'gen_ai.retrieval.query.text',
  'gen_ai.retrieval.documents',
  'gen_ai.evaluation.explanation',
  'gen_ai.prompt',
  'gen_ai.completion*',
  'gen_ai.content*',
  'gen_ai.event.content',
  'input.value',
  'output.value',
  'ai.prompt*',
  'ai.response.text',
  'ai.response.reasoning',
  'ai.response.toolCalls',
  'ai.response.object',
  'ai.response.files',
  'ai.toolCall.args',
  'ai.toolCall.result',
  'ai.value*',
  'ai.embedding*',
  'braintrust.input*',
  'braintrust.output*',
  'crew_agents',
  'crew_inputs',
  'crew_tasks',
  'final_result',
  'formatted_*',
  'gcp.vertex.agent.llm_*',
  'gcp.vertex.agent.tool_*',
  'genkit:input',
  'genkit:output',
  'haystack.component.input',
  'haystack.component.output',
  'haystack.pipeline.input_data',
  'haystack.pipeline.output_data',
  'instructions',
  'langfuse.observation.input',
  'langfuse.observation.output',
  'langfuse.trace.input',
  'langfuse.trace.output',
  'llm.input_messages*',
  'llm.output_messages*',
  'llm.prompts*',
  'llm.completions*',
  'llm.prompt_template.template',
  'llm.prompt_template.variables',
  'llm.request.functions*',
  'llm.tools*',
  'lmnr.span.input',
  'lmnr.span.output',
  'mlflow.spanInputs',
  'mlflow.spanOutputs',
  'mlflow.chat.tools',
  'pydantic_ai.all_messages',
  'reranker.*',
  'retrieval.documents*',
  'tool.parameters',
  'tool_arguments',
  'tool_response',
  'traceloop.entity.input',
  'traceloop.entity.output',
];
const NAMES = new Set(CONTENT_ATTRIBUTES.filter((name) => !name.endsWith('*')));
const BEGINNINGS = CONTENT_ATTRIBUTES.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
/** `gen_ai.prompt.3.content` and the like; not `gen_ai.prompt.name`. `mastra.agent_run.input`, `mastra.model_chunk.output`. */
const NUMBERED = /^gen_ai\.prompt\.\d|^mastra\..+\.(input|output)$/;

/** What stays whatever was said: a message that is no more than a model's name must not take the name away. */
const FACTS =
  /^(gen_ai\.(operation|provider|request|response|usage|aggregated_usage|conversation|data_source|output)\.|gen_ai\.system$|gen_ai\.agent\.(id|name|version)$|gen_ai\.tool\.(name|type|call\.id)$|gen_ai\.prompt\.(name|version)$|portkey\.|error\.type$|exception\.type$|user\.id$|session\.id$|service\.)/;

/** Content that the developer wrote beforehand. */
const DESCRIPTIONS = /\.(definitions|description|tools)\b|^crew_agents$/;
/** Words of the schemas of messages, and ids. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'type',
  'role',
  'id',
  'name',
  'finish_reason',
  'mime_type',
  'modality',
]);

/** Shorter texts are found in anything. */
const SHORTEST = 8;
/** As much of a text gives it away where it was cut off. */
const BEGINNING = 40;

/** Whether a text holds what was said. */
export type Says = (text: string) => boolean;

/**
 * What the messages, instructions, tool arguments and results of a whole trace say, to be found wherever else an emitter wrote
 * it down: as it is or in JSON, whole or cut off.
 */
export function saidIn(trace: readonly EnrichedSpan[]): Says {
  const said = new Set<string>();
  const names = new Set<unknown>(
    trace.flatMap(({ genAi }) => [genAi?.toolName, genAi?.agentName, genAi?.requestModel, genAi?.responseModel]),
  );
  const add = (text: string) => {
    const beginning = text.trim().slice(0, BEGINNING);
    if (beginning.length < SHORTEST || names.has(text)) return;
    for (const form of [beginning, escaped(beginning), escaped(escaped(beginning))]) said.add(form);
  };
  for (const { genAi, attributes } of trace) {
    for (const key in attributes) if (isContent(key) && !DESCRIPTIONS.test(key)) eachText(attributes[key], add);
    for (const { parts } of [...(genAi?.inputMessages ?? []), ...(genAi?.outputMessages ?? [])]) eachText(parts, add);
    eachText(genAi?.systemInstructions, add);
  }
  const texts = [...said];
  return (text) => text.length >= SHORTEST && texts.some((one) => text.includes(one));
}

/** Calls' events hold messages too; of those that tell of an exception, what was said in it goes, its type stays. */
export function withoutContent(span: ReceivedSpan, says: Says): ReceivedSpan {
  const kept = (attributes: Attributes): Attributes =>
    Object.fromEntries(
      Object.entries(attributes).filter(([key, value]) => !isContent(key) && (FACTS.test(key) || !says(textOf(value)))),
    );
  const { message } = span.status;
  return {
    ...span,
    name: says(span.name) ? 'span' : span.name,
    attributes: kept(span.attributes),
    status: message !== undefined && says(message) ? { code: span.status.code } : span.status,
    events: span.events?.map((event) => ({
      ...event,
      name: says(event.name) ? 'event' : event.name,
      attributes: event.name === 'exception' ? kept(event.attributes ?? {}) : {},
    })),
    links: span.links?.map((link) => (link.attributes ? { ...link, attributes: kept(link.attributes) } : link)),
    resource: span.resource && kept(span.resource),
  };
}

function isContent(key: string): boolean {
  return NAMES.has(key) || NUMBERED.test(key) || BEGINNINGS.some((beginning) => key.startsWith(beginning));
}

/** Every text in a value, also in JSON that is a text. */
function eachText(value: unknown, take: (text: string) => void): void {
  if (typeof value === 'string') {
    const inner = jsonIn(value);
    if (inner === undefined) take(value);
    else eachText(inner, take);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    const isMessage = 'role' in value || 'type' in value;
    for (const [key, item] of Object.entries(value)) if (!isMessage || !STRUCTURE.has(key)) eachText(item, take);
  }
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: AttributeValue): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)) ?? '';
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
