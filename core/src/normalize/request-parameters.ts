import * as names from '../genai/attributes.ts';
import type { AttributeValue } from '../genai/span.ts';
import { at, count, finite, isObject, type JsonObject, text } from './json.ts';

type Parameter = readonly [attribute: string, read: (value: unknown) => AttributeValue, names: readonly string[]];

/** Parameters as the providers' APIs and the frameworks call them → attribute. The first that is there counts. */
const PARAMETERS: readonly Parameter[] = [
  [names.GEN_AI_REQUEST_TEMPERATURE, finite, ['temperature']],
  [names.GEN_AI_REQUEST_TOP_P, finite, ['top_p', 'topP']],
  [names.GEN_AI_REQUEST_TOP_K, finite, ['top_k', 'topK']],
  [
    names.GEN_AI_REQUEST_MAX_TOKENS,
    count,
    [
      'max_completion_tokens',
      'max_tokens',
      'max_output_tokens',
      'maxOutputTokens',
      'maxTokens',
      'max_tokens_to_sample',
    ],
  ],
  [names.GEN_AI_REQUEST_FREQUENCY_PENALTY, finite, ['frequency_penalty', 'frequencyPenalty']],
  [names.GEN_AI_REQUEST_PRESENCE_PENALTY, finite, ['presence_penalty', 'presencePenalty']],
  [names.GEN_AI_REQUEST_SEED, finite, ['seed']],
  [names.GEN_AI_REQUEST_STOP_SEQUENCES, strings, ['stop', 'stop_sequences', 'stopSequences']],
  [names.GEN_AI_REQUEST_CHOICE_COUNT, choices, ['n', 'candidateCount']],
  [names.GEN_AI_REQUEST_STREAM, (value) => (value === true ? true : undefined), ['stream', 'streaming']],
  [names.OPENAI_REQUEST_SERVICE_TIER, text, ['service_tier']],
  [names.GEN_AI_EMBEDDINGS_DIMENSION_COUNT, count, ['dimensions']],
  [names.GEN_AI_REQUEST_ENCODING_FORMATS, strings, ['encoding_format']],
  [names.GEN_AI_OUTPUT_TYPE, outputType, ['response_format', 'responseFormat']],
];

const PARAMETER_OF = /* @__PURE__ */ new Map(
  /* @__PURE__ */ PARAMETERS.flatMap((parameter) => parameter[2].map((name) => [name, parameter] as const)),
);

/** The parameters of a request object as attributes of the conventions. */
export function requestAttributes(parameters: unknown): Record<string, AttributeValue> | undefined {
  if (!isObject(parameters)) {
    return undefined;
  }
  const inner = [parameters.generationConfig, parameters.inferenceConfig, parameters.config].find(isObject);
  let found: Record<string, AttributeValue> | undefined;
  // What could be there is much, what is there is little.
  for (const given of inner === undefined ? [parameters] : [parameters, inner]) {
    for (const name in given) {
      const parameter = PARAMETER_OF.get(name);
      if (parameter !== undefined && found?.[parameter[0]] === undefined) {
        const value = firstValue(parameter, parameters, inner);
        if (value !== undefined) {
          found ??= {};
          found[parameter[0]] = value;
        }
      }
    }
  }
  return found;
}

function firstValue([, read, keys]: Parameter, parameters: JsonObject, inner: JsonObject | undefined): AttributeValue {
  for (const key of keys) {
    const value = read(parameters[key] ?? inner?.[key]);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

/** The model of a request object. */
export function requestModelOf(parameters: unknown): string | undefined {
  return text(
    at(parameters, 'model') ??
      at(parameters, 'model_name') ??
      at(parameters, 'modelName') ??
      at(parameters, 'model_id'),
  );
}

function strings(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
  return list.length === 0 ? undefined : list;
}

function choices(value: unknown): number | undefined {
  const number = count(value);
  return number === 1 ? undefined : number;
}

function outputType(value: unknown): string | undefined {
  const type = text(at(value, 'type') ?? value);
  return type === undefined ? undefined : type.startsWith('json') ? 'json' : type === 'text' ? 'text' : undefined;
}
