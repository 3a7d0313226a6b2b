/**
 * Attribute names of the GenAI conventions 1.41.1 and of this project. Our own constants: the published package has none for
 * what came after 1.41, and marks the rest deprecated.
 */
export const ERROR_TYPE = 'error.type';
export const SERVER_ADDRESS = 'server.address';
export const SERVER_PORT = 'server.port';
export const USER_ID = 'user.id';

export const GEN_AI_OPERATION_NAME = 'gen_ai.operation.name';
export const GEN_AI_PROVIDER_NAME = 'gen_ai.provider.name';
/** The provider up to 1.36, and the only provider attribute that Portkey's ingest reads. */
export const GEN_AI_SYSTEM = 'gen_ai.system';
export const GEN_AI_CONVERSATION_ID = 'gen_ai.conversation.id';
export const GEN_AI_DATA_SOURCE_ID = 'gen_ai.data_source.id';
export const GEN_AI_OUTPUT_TYPE = 'gen_ai.output.type';
export const GEN_AI_WORKFLOW_NAME = 'gen_ai.workflow.name';
export const GEN_AI_PROMPT_NAME = 'gen_ai.prompt.name';
export const GEN_AI_PROMPT_VERSION = 'gen_ai.prompt.version';

export const GEN_AI_AGENT_ID = 'gen_ai.agent.id';
export const GEN_AI_AGENT_NAME = 'gen_ai.agent.name';
export const GEN_AI_AGENT_DESCRIPTION = 'gen_ai.agent.description';
export const GEN_AI_AGENT_VERSION = 'gen_ai.agent.version';

export const GEN_AI_REQUEST_MODEL = 'gen_ai.request.model';
export const GEN_AI_REQUEST_STREAM = 'gen_ai.request.stream';
export const GEN_AI_REQUEST_TEMPERATURE = 'gen_ai.request.temperature';
export const GEN_AI_REQUEST_TOP_P = 'gen_ai.request.top_p';
export const GEN_AI_REQUEST_TOP_K = 'gen_ai.request.top_k';
export const GEN_AI_REQUEST_MAX_TOKENS = 'gen_ai.request.max_tokens';
export const GEN_AI_REQUEST_STOP_SEQUENCES = 'gen_ai.request.stop_sequences';
export const GEN_AI_REQUEST_FREQUENCY_PENALTY = 'gen_ai.request.frequency_penalty';
export const GEN_AI_REQUEST_PRESENCE_PENALTY = 'gen_ai.request.presence_penalty';
export const GEN_AI_REQUEST_SEED = 'gen_ai.request.seed';
export const GEN_AI_REQUEST_CHOICE_COUNT = 'gen_ai.request.choice.count';
export const GEN_AI_REQUEST_ENCODING_FORMATS = 'gen_ai.request.encoding_formats';
export const GEN_AI_EMBEDDINGS_DIMENSION_COUNT = 'gen_ai.embeddings.dimension.count';

export const GEN_AI_RESPONSE_ID = 'gen_ai.response.id';
export const GEN_AI_RESPONSE_MODEL = 'gen_ai.response.model';
export const GEN_AI_RESPONSE_FINISH_REASONS = 'gen_ai.response.finish_reasons';
/** Seconds, a double. */
export const GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK = 'gen_ai.response.time_to_first_chunk';

export const GEN_AI_INPUT_MESSAGES = 'gen_ai.input.messages';
export const GEN_AI_OUTPUT_MESSAGES = 'gen_ai.output.messages';
export const GEN_AI_SYSTEM_INSTRUCTIONS = 'gen_ai.system_instructions';
export const GEN_AI_TOOL_DEFINITIONS = 'gen_ai.tool.definitions';

export const GEN_AI_TOOL_NAME = 'gen_ai.tool.name';
export const GEN_AI_TOOL_TYPE = 'gen_ai.tool.type';
export const GEN_AI_TOOL_DESCRIPTION = 'gen_ai.tool.description';
export const GEN_AI_TOOL_CALL_ID = 'gen_ai.tool.call.id';
export const GEN_AI_TOOL_CALL_ARGUMENTS = 'gen_ai.tool.call.arguments';
export const GEN_AI_TOOL_CALL_RESULT = 'gen_ai.tool.call.result';

export const GEN_AI_RETRIEVAL_DOCUMENTS = 'gen_ai.retrieval.documents';
export const GEN_AI_RETRIEVAL_QUERY_TEXT = 'gen_ai.retrieval.query.text';

/** What a span that is no model call took and gave, where it is no chat: OpenInference's names, for the conventions have none. */
export const INPUT_VALUE = 'input.value';
export const OUTPUT_VALUE = 'output.value';

export const GEN_AI_EVALUATION_NAME = 'gen_ai.evaluation.name';
export const GEN_AI_EVALUATION_SCORE_VALUE = 'gen_ai.evaluation.score.value';
export const GEN_AI_EVALUATION_SCORE_LABEL = 'gen_ai.evaluation.score.label';
export const GEN_AI_EVALUATION_EXPLANATION = 'gen_ai.evaluation.explanation';
export const GEN_AI_EVALUATION_RESULT_EVENT = 'gen_ai.evaluation.result';
export const GEN_AI_OPERATION_DETAILS_EVENT = 'gen_ai.client.inference.operation.details';

export const OPENAI_REQUEST_SERVICE_TIER = 'openai.request.service_tier';
export const OPENAI_RESPONSE_SERVICE_TIER = 'openai.response.service_tier';
export const OPENAI_RESPONSE_SYSTEM_FINGERPRINT = 'openai.response.system_fingerprint';
export const OPENAI_API_TYPE = 'openai.api.type';

/** Usage of a call that is billed. */
export const GEN_AI_USAGE_PREFIX = 'gen_ai.usage.';
/** Sums of a rollup: no backend that adds up `gen_ai.usage.*` counts them twice. */
export const GEN_AI_AGGREGATED_USAGE_PREFIX = 'gen_ai.aggregated_usage.';
/** Counts of a duplicate: those of a call that another span stands for. */
export const PORTKEY_DUPLICATE_USAGE_PREFIX = 'portkey.duplicate_usage.';
/** An emitter's own estimate, never billed as fact. */
export const PORTKEY_ESTIMATED_USAGE_PREFIX = 'portkey.estimated_usage.';
/** `true`: a cache count was lost on the way to us, so that the totals say less than what was billed by kind. */
export const PORTKEY_USAGE_CACHE_UNKNOWN = 'portkey.usage.cache_unknown';
/** The uncached input of a call whose emitter dropped the cache counts, so that the total is not known. */
export const PORTKEY_USAGE_UNCACHED_INPUT_TOKENS = 'portkey.usage.uncached_input_tokens';

export const GEN_AI_USAGE_INPUT_TOKENS = 'gen_ai.usage.input_tokens';
export const GEN_AI_USAGE_OUTPUT_TOKENS = 'gen_ai.usage.output_tokens';
export const GEN_AI_USAGE_CACHE_READ_INPUT_TOKENS = 'gen_ai.usage.cache_read.input_tokens';
export const GEN_AI_USAGE_CACHE_CREATION_INPUT_TOKENS = 'gen_ai.usage.cache_creation.input_tokens';
export const GEN_AI_USAGE_CACHE_WRITE_INPUT_TOKENS = 'gen_ai.usage.cache_write.input_tokens';
export const GEN_AI_USAGE_REASONING_OUTPUT_TOKENS = 'gen_ai.usage.reasoning.output_tokens';
/** US dollars, a double, on billable spans only. */
export const GEN_AI_USAGE_COST = 'gen_ai.usage.cost';

/** US dollars, a double: the part of the cost that the input took, cache reads and writes included. */
export const PORTKEY_COST_INPUT_USD = 'portkey.cost.input_usd';
/** US dollars, a double. */
export const PORTKEY_COST_OUTPUT_USD = 'portkey.cost.output_usd';
/** US dollars, a double: what cache reads saved against the fresh price, or what the gateway's cache hit avoided. */
export const PORTKEY_COST_CACHE_SAVINGS_USD = 'portkey.cost.cache_savings_usd';
/** `provider`, `custom`, `table` or `emitter`. */
export const PORTKEY_COST_SOURCE = 'portkey.cost.source';
/** Of the price table, where the cost is from it. */
export const PORTKEY_COST_PRICE_VERSION = 'portkey.cost.price_version';
/** Why a billable span has no cost: `no_usage`, `unknown_model`, `unknown_provider` or `unpriced_unit:…`. */
export const PORTKEY_COST_UNKNOWN = 'portkey.cost.unknown';
/** `true`: the totals are known and the cache split is not, so that the cost is at most this. */
export const PORTKEY_COST_UPPER_BOUND = 'portkey.cost.upper_bound';
/** A cost that the emitter stated, kept beside the computed one. */
export const PORTKEY_COST_REPORTED_USD = 'portkey.cost.reported_usd';
/** Where the reported cost comes from, when not from the emitter's own sum. */
export const PORTKEY_COST_REPORTED_SOURCE = 'portkey.cost.reported_source';

/** Seconds between the chunks of a streamed answer after the first, as the mean of a call. */
export const PORTKEY_RESPONSE_TIME_PER_OUTPUT_CHUNK = 'portkey.response.time_per_output_chunk';
/** `billable`, `rollup`, `duplicate` or `failed`; on model calls and what wraps them. */
export const PORTKEY_SPAN_ROLE = 'portkey.span.role';
/** Why the role is what it is, where that is not plain. */
export const PORTKEY_SPAN_ROLE_REASON = 'portkey.span.role_reason';
/** Span id of the span that stands for the same call. */
export const PORTKEY_SPAN_DUPLICATE_OF = 'portkey.span.duplicate_of';
/** `true`: the span was still open when its process shut down. */
export const PORTKEY_SPAN_INCOMPLETE = 'portkey.span.incomplete';
/** The dialect in which the span came in. */
export const PORTKEY_SPAN_DIALECT = 'portkey.span.dialect';
/** `true`: some content was cut off, here or before it came. */
export const PORTKEY_TRUNCATED = 'portkey.truncated';
/** What decides a price beside model, usage and time: `portkey.pricing.service_tier`, `.batch`, `.region`, … */
export const PORTKEY_PRICING_PREFIX = 'portkey.pricing.';

/** What the gateway did for a call: read from its headers, bodies, own spans and log objects. */
export const PORTKEY_GATEWAY_PREFIX = 'portkey.gateway.';
/** `true`: the call went through the gateway. */
export const PORTKEY_GATEWAY_ROUTED = 'portkey.gateway.routed';
/** Portkey's id of the provider that answered, which a fallback makes another than the one asked for. */
export const PORTKEY_GATEWAY_PROVIDER = 'portkey.gateway.provider';
/** `hit`, `semantic hit`, `miss`, `refresh`, `disabled`, …, as the gateway says it, in lower case. */
export const PORTKEY_GATEWAY_CACHE_STATUS = 'portkey.gateway.cache_status';
/** Attempts after the first one; -1 when all of them failed. */
export const PORTKEY_GATEWAY_RETRY_COUNT = 'portkey.gateway.retry_count';
/** Path of the target that answered within the config, such as `config.targets[1]`. */
export const PORTKEY_GATEWAY_TARGET = 'portkey.gateway.target';
/** The gateway's own trace id, which need not be that of the app's trace. */
export const PORTKEY_GATEWAY_TRACE_ID = 'portkey.gateway.trace_id';
/** Id of the config, or `inline` for one that was written out in the request. */
export const PORTKEY_GATEWAY_CONFIG = 'portkey.gateway.config';
/** Id of the prompt template that was asked for. */
export const PORTKEY_GATEWAY_PROMPT_ID = 'portkey.gateway.prompt_id';
/** Its version, where the request named one. */
export const PORTKEY_GATEWAY_PROMPT_VERSION = 'portkey.gateway.prompt_version';
/** `passed`, `failed` (and let through) or `denied`. */
export const PORTKEY_GATEWAY_GUARDRAIL_STATUS = 'portkey.gateway.guardrail_status';
/** The model as the request named it, with the gateway's `@provider/` slug. */
export const PORTKEY_GATEWAY_REQUEST_MODEL = 'portkey.gateway.request_model';
/** The model that answered, on spans sent to Portkey of calls that its gateway counts itself: it would price `gen_ai.response.model`. */
export const PORTKEY_GATEWAY_RESPONSE_MODEL = 'portkey.gateway.response_model';

/** Attributes that are doubles by meaning: always encoded as doubleValue, also 0 and 1. */
export const DOUBLE_ATTRIBUTES: ReadonlySet<string> = new Set([
  GEN_AI_REQUEST_TEMPERATURE,
  GEN_AI_REQUEST_TOP_P,
  GEN_AI_REQUEST_TOP_K,
  GEN_AI_REQUEST_FREQUENCY_PENALTY,
  GEN_AI_REQUEST_PRESENCE_PENALTY,
  GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK,
  PORTKEY_RESPONSE_TIME_PER_OUTPUT_CHUNK,
  GEN_AI_EVALUATION_SCORE_VALUE,
  GEN_AI_USAGE_COST,
  PORTKEY_COST_INPUT_USD,
  PORTKEY_COST_OUTPUT_USD,
  PORTKEY_COST_CACHE_SAVINGS_USD,
  PORTKEY_COST_REPORTED_USD,
]);
