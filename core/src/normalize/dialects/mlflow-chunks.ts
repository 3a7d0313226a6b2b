import { at, isObject, type JsonObject, text } from '../json.ts';
import { providerUsage } from '../provider-usage.ts';
import type { SpanReader } from '../span-reader.ts';
import type { UsageClaim } from '../usage.ts';

/** What the chunks of a stream tell of the whole answer. */
export interface StreamFacts {
  readonly id?: string | undefined;
  readonly model?: string | undefined;
  readonly usage?: UsageClaim | undefined;
  /** The usage may be that of one chunk. */
  readonly isPart: boolean;
}

/** Where MLflow's events hold a chunk: of OpenAI and its own streams, of LangChain, of Bedrock's `InvokeModel`. */
const CHUNK = ['mlflow.chunk.value', 'chunk', 'json'] as const;

/** Of the chunks after the first, only those that count something or name a model are worth parsing. */
const TELLS = /"(?:usage|usage_metadata)": ?\{|"model_name": ?"/;

/** Reads the chunks that MLflow records as events of a streamed call. */
export function readChunks(span: SpanReader): StreamFacts {
  return span.once(findFacts);
}

function findFacts(span: SpanReader): StreamFacts {
  let id: string | undefined;
  let model: string | undefined;
  let usage: JsonObject = {};
  let isPart = false;
  for (const [i, event] of span.events.entries()) {
    const json = CHUNK.map((key) => event?.attributes?.[key]).find((value) => typeof value === 'string');
    if (json === undefined || (i > 0 && !TELLS.test(json))) {
      continue;
    }
    const chunk = span.parse(json);
    // Anthropic's `message_start`, OpenAI's `response.completed`, LangChain's `ChatGenerationChunk`, or the chunk itself.
    const langChain = at(chunk, 'kwargs', 'message', 'kwargs');
    const said = langChain ?? at(chunk, 'message') ?? at(chunk, 'response') ?? chunk;
    isPart ||= langChain !== undefined;
    id ??= langChain === undefined ? text(at(said, 'id')) : undefined;
    model ??= text(at(said, 'model') ?? at(said, 'response_metadata', 'model_name'));
    const counts = at(said, 'usage') ?? at(said, 'usage_metadata');
    usage = isObject(counts) ? { ...usage, ...counts } : usage;
  }
  return { id, model, usage: providerUsage(usage), isPart };
}
