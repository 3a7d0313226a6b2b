import {
  ERROR_TYPE,
  GEN_AI_DATA_SOURCE_ID,
  GEN_AI_OPERATION_NAME,
  GEN_AI_WORKFLOW_NAME,
  PORTKEY_GATEWAY_REQUEST_MODEL,
  USER_ID,
} from '../genai/attributes.ts';
import { resolveFinishReason } from '../genai/finish-reasons.ts';
import type { Decision, GenAiSpan, PricingContext } from '../genai/genai-span.ts';
import { parseModelReference } from '../genai/models.ts';
import { isStandardOperation } from '../genai/operations.ts';
import { isNotProvider, resolveProvider } from '../genai/providers.ts';
import type { AttributeValue, SpanInput } from '../genai/span.ts';
import type { Usage } from '../genai/usage.ts';
import type { Dialect, DialectField } from './dialect.ts';
import { type Forms, joinForms, type KnownForms } from './forms.ts';
import { CONVENTIONAL_PARTS, CONVENTIONAL_UNTYPED_PARTS } from './parts.ts';
import type { Rule, Rules } from './plan.ts';
import { createShapes, type Shape } from './shape.ts';
import { SpanReader } from './span-reader.ts';
import { mergeClaims, resolveUsage, type UsageClaim } from './usage.ts';
import { CONVENTIONAL_USAGE } from './usage-names.ts';

/** How a span is read. */
export interface NormalizeOptions {
  /** Record which rule decided each field. Default: false. */
  readonly explain?: boolean | undefined;
  /** Keep base64 data in messages instead of its size and hash. Default: false. */
  readonly keepBlobs?: boolean | undefined;
  /** The name under which `writeSpan` writes cache writes; reading knows both. Default: `cache_creation`. */
  readonly cacheWriteAttribute?: 'cache_creation' | 'cache_write' | undefined;
}

export interface NormalizerOptions {
  /** The provider that makes a model, asked where nothing on a span names one: an inference, not a fact. Default: none. */
  readonly inferProvider?: ((model: string) => string | undefined) | undefined;
}

/** Reads one span by the GenAI conventions; `undefined` when it is no GenAI span. Never throws, never changes the span. */
export type Normalize = (span: SpanInput, options?: NormalizeOptions) => GenAiSpan | undefined;

export const CONVENTIONS: Forms = {
  parts: CONVENTIONAL_PARTS,
  untypedParts: CONVENTIONAL_UNTYPED_PARTS,
  usage: CONVENTIONAL_USAGE,
};

/**
 * A `normalize` for the given dialects only; their order is their precedence. Bundles hold what is named here and no other
 * dialect, nor the forms of messages and names of counts that only others use.
 */
export function createNormalizer(dialects: readonly Dialect[], { inferProvider }: NormalizerOptions = {}): Normalize {
  const shapeOf = createShapes(dialects);
  const forms = formsOf(dialects);
  return (span, options) => {
    try {
      // Asked once: objects with many keys give them at a price.
      const shape = shapeOf(span, Object.keys(span.attributes));
      if (shape === undefined) {
        return undefined;
      }
      const reader = new SpanReader(span, shape, forms, options?.keepBlobs === true);
      const genAi = read(reader, shape, options?.explain === true ? [] : undefined, inferProvider);
      if (reader.silent !== undefined) {
        shape.silence(reader.silent);
      }
      return genAi;
    } catch {
      // The boundary of the promise never to throw: what is no span, or so odd that a rule stumbled over it, passes through untouched.
      return undefined;
    }
  };
}

/** The forms of the conventions, and those that the dialects bring. */
export function formsOf(dialects: readonly Dialect[]): KnownForms {
  return joinForms([CONVENTIONS, ...dialects.flatMap((dialect) => dialect.forms ?? [])]);
}

function read(
  reader: SpanReader,
  shape: Shape,
  explanation: Decision[] | undefined,
  inferProvider: NormalizerOptions['inferProvider'],
): GenAiSpan | undefined {
  const { rules } = shape;
  const operation = readOperation(rules, reader, explanation);
  if (operation === undefined) {
    return undefined;
  }
  const decide = <F extends DialectField>(asked: readonly Rule<F>[] | undefined) =>
    firstAnswer(asked, reader, explanation);
  const attributes = shape.attributesOf(reader);
  const requestReference = decide(rules.requestModel);
  const request = requestReference ? parseModelReference(requestReference) : undefined;
  const responseReference = decide(rules.responseModel);
  const responseModel = responseReference ? parseModelReference(responseReference).model : undefined;
  if (request?.model !== requestReference && requestReference?.startsWith('@')) {
    attributes[PORTKEY_GATEWAY_REQUEST_MODEL] ??= requestReference;
  }
  const provider = readProvider(rules, reader, explanation, request?.provider, () =>
    inferProvider?.(responseModel ?? request?.model ?? ''),
  );
  const usage = readUsage(rules, reader, explanation, responseModel ?? request?.model);
  const outputMessages = decide(rules.outputMessages);
  const finishReasons = decide(rules.finishReasons) ?? reasonsOf(outputMessages);
  const extra = decide(rules.extra);
  for (const key in extra) {
    if (extra[key] !== undefined) {
      attributes[key] ??= extra[key] as AttributeValue;
    }
  }

  // Every field is always there, so that all results have one shape.
  const genAi: { -readonly [K in keyof GenAiSpan]: GenAiSpan[K] } = {
    operation,
    name: reader.name || operation,
    provider,
    requestModel: request?.model,
    responseModel,
    responseId: decide(rules.responseId),
    conversationId: decide(rules.conversationId),
    // General names, on spans of any dialect.
    userId: decide(rules.userId) ?? reader.text(USER_ID, 'enduser.id'),
    agentName: decide(rules.agentName),
    toolName: decide(rules.toolName),
    finishReasons: finishReasons?.map(resolveFinishReason),
    errorType: decide(rules.errorType) ?? reader.text(ERROR_TYPE) ?? errorTypeOf(reader),
    usage,
    reportedCost: decide(rules.reportedCost),
    pricing: readPricing(rules, reader, request?.region),
    inputMessages: decide(rules.inputMessages),
    outputMessages,
    systemInstructions: decide(rules.systemInstructions),
    toolDefinitions: decide(rules.toolDefinitions),
    reportedApart: decide(rules.reportedApart),
    truncated: reader.truncated || decide(rules.truncated) ? true : undefined,
    writtenRole: decide(rules.writtenRole),
    dialects: decide(rules.dialects) ?? shape.names,
    attributes,
    explanation,
  };
  const after = NAMED_AFTER[operation];
  if (after !== undefined) {
    const object: unknown = after in genAi ? genAi[after as keyof GenAiSpan] : attributes[after];
    genAi.name = typeof object === 'string' ? `${operation} ${object}` : operation;
  }
  return genAi;
}

function readUsage(
  rules: Rules,
  reader: SpanReader,
  explanation: Decision[] | undefined,
  model: string | undefined,
): Usage | undefined {
  const claims = rules.usage?.map((rule) => reader.ask(rule)) ?? [];
  const claim = mergeClaims(claims);
  if (claim === undefined) {
    return undefined;
  }
  const resolved = isUncounted(claim) ? undefined : resolveUsage(claim, model);
  if (explanation !== undefined) {
    const [input, output] = resolved?.rules ?? [];
    explain(explanation, 'usage', `${claim.rule}; input: ${input}; output: ${output}`, resolved?.usage);
    for (const other of claims.filter((other) => !!other).slice(1)) {
      explain(explanation, 'usage', `also stated: ${other.rule}`, other);
    }
  }
  return resolved?.usage;
}

/** A prompt has tokens: 0 in and 0 out is what emitters write that were told nothing. */
function isUncounted({ input, output, cacheRead, units }: UsageClaim): boolean {
  return input === 0 && output === 0 && !cacheRead && units === undefined;
}

function explain(
  explanation: Decision[] | undefined,
  field: string,
  rule: string,
  value: unknown,
  confidence: Decision['confidence'] = 'captured',
): void {
  explanation?.push({ field, rule, value, confidence });
}

type Answer<F extends DialectField> = NonNullable<ReturnType<NonNullable<Dialect[F]>>>;

/** The first answer. */
function firstAnswer<F extends DialectField>(
  rules: readonly Rule<F>[] | undefined,
  reader: SpanReader,
  explanation: Decision[] | undefined,
): Answer<F> | undefined {
  for (const rule of rules ?? []) {
    const answer = reader.ask(rule);
    if (answer !== undefined) {
      const { field, dialect, confidence } = rule;
      const found = answer ?? undefined;
      explain(explanation, field, answer === null ? `${dialect}: not known` : dialect, found, confidence);
      return found;
    }
  }
  return undefined;
}

/** A word of the conventions wins; then what the dialects make of their own words; then the raw word. */
function readOperation(rules: Rules, reader: SpanReader, explanation: Decision[] | undefined): string | undefined {
  const inTruth = firstAnswer(rules.trueOperation, reader, explanation);
  if (inTruth !== undefined) {
    return inTruth;
  }
  const stated = reader.text(GEN_AI_OPERATION_NAME);
  const known = stated === undefined ? undefined : (reader.forms.operations.get(stated) ?? stated);
  if (known !== undefined && isStandardOperation(known)) {
    explain(explanation, 'operation', GEN_AI_OPERATION_NAME, known);
    return known;
  }
  return firstAnswer(rules.operation, reader, explanation) ?? known;
}

/** The first name that is known as a provider's; then the gateway's slug or an ARN; then a name unknown to us; then the model's maker. */
function readProvider(
  rules: Rules,
  reader: SpanReader,
  explanation: Decision[] | undefined,
  named: string | undefined,
  infer: () => string | undefined,
): string | undefined {
  let unknown: string | undefined;
  for (const rule of rules.provider ?? []) {
    const stated = reader.ask(rule);
    if (stated === null) {
      unknown = undefined;
      continue;
    }
    const known = stated === undefined ? undefined : resolveProvider(stated)?.id;
    if (known !== undefined) {
      explain(explanation, 'provider', rule.dialect, known, rule.confidence);
      return known;
    }
    if (stated !== undefined && !isNotProvider(stated)) {
      unknown ??= stated;
    }
  }
  const provider = named ?? unknown ?? infer();
  if (provider !== undefined) {
    const rule = provider === named ? 'named by the model' : provider === unknown ? 'as stated' : 'maker of the model';
    explain(explanation, 'provider', rule, provider, 'inferred');
  }
  return provider;
}

/** Of a failed span that does not say itself what failed. */
function errorTypeOf(reader: SpanReader): string | undefined {
  return reader.span.status?.code === 'error'
    ? (reader.exceptionType ?? reader.text('http.response.status_code') ?? '_OTHER')
    : undefined;
}

function reasonsOf(messages: readonly { finish_reason: string }[] | undefined): string[] | undefined {
  const reasons = messages?.map((message) => message.finish_reason).filter((reason) => reason !== 'unknown');
  return reasons?.length ? reasons : undefined;
}

/** Each part from the first that knows it. */
function readPricing(rules: Rules, reader: SpanReader, region: string | undefined): PricingContext | undefined {
  let merged: Record<string, unknown> | undefined;
  const add = (pricing: PricingContext | undefined) => {
    for (const key in pricing) {
      const value = pricing[key as keyof PricingContext];
      if (value !== undefined) {
        merged ??= {};
        merged[key] ??= value;
      }
    }
  };
  for (const rule of rules.pricing ?? []) {
    add(reader.ask(rule));
  }
  add({ region });
  return merged;
}

/** What spans of an operation are named after, a field or an attribute: `{operation} {what it works on}`. */
const NAMED_AFTER: Readonly<Record<string, string>> = {
  __proto__: null as never,
  chat: 'requestModel',
  text_completion: 'requestModel',
  generate_content: 'requestModel',
  embeddings: 'requestModel',
  rerank: 'requestModel',
  execute_tool: 'toolName',
  invoke_agent: 'agentName',
  create_agent: 'agentName',
  plan: 'agentName',
  invoke_workflow: GEN_AI_WORKFLOW_NAME,
  retrieval: GEN_AI_DATA_SOURCE_ID,
};
