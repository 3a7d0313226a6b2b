import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { text } from '../json.ts';
import type { SpanReader } from '../span-reader.ts';
import { mergeClaims } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';
import { isBeginningOf, MLFLOW_OPERATIONS } from './mlflow.ts';
import { readChunks } from './mlflow-chunks.ts';

/**
 * MLflow where it is told to export the conventions: its own attributes are gone, names and two counts stand in their place.
 * What was cached and what a model thought does not, unless the chunks of a stream tell.
 */
export const mlflowConventions: Dialect = {
  name: 'mlflow',
  prefixes: [],
  scopes: ['mlflow.tracing.provider'],
  // What the client was called with, each value as JSON.
  consumed: ['model', 'stream', 'stream_options', 'tools', 'invocation_params', 'options', 'batch_size'],
  operation: (span) => MLFLOW_OPERATIONS[operationOf(span)?.toUpperCase() ?? ''],
  provider: (span) =>
    isBeginningOf(span.text(names.GEN_AI_REQUEST_MODEL), span.text(names.GEN_AI_PROVIDER_NAME))
      ? 'aws.bedrock'
      : undefined,
  // The name of the conventions has the model that answered, where that is known.
  requestModel: (span) => (isModelCall(span) ? text(span.json('model')) : undefined),
  responseModel: (span) => (isModelCall(span) ? readChunks(span).model : undefined),
  responseId: (span) => (isModelCall(span) ? readChunks(span).id : undefined),
  usage(span) {
    const stated = isModelCall(span) ? readUsage(span, names.GEN_AI_USAGE_PREFIX) : undefined;
    const { isPart, usage } = readChunks(span);
    const claims = [
      stated && {
        ...stated,
        cacheUnknown: true,
        // Of Gemini it is the candidates' count, to which the thoughts come.
        outputUnknown: span.text(names.GEN_AI_PROVIDER_NAME) === 'gemini' || undefined,
      },
      stated === undefined && isPart ? undefined : usage,
    ];
    return isModelCall(span) ? mergeClaims(claims) : undefined;
  },
};

function operationOf(span: SpanReader): string | undefined {
  return span.text(names.GEN_AI_OPERATION_NAME);
}

function isModelCall(span: SpanReader): boolean {
  return /^(chat|generate_content|embeddings)$/.test(operationOf(span) ?? '');
}
