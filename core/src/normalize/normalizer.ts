import {
  GEN_AI_DATA_SOURCE_ID,
  GEN_AI_WORKFLOW_NAME,
  PORTKEY_GATEWAY_REQUEST_MODEL,
  PORTKEY_SPAN_DIALECT,
  PORTKEY_SPAN_ROLE,
  PORTKEY_TRUNCATED,
} from '../genai/attributes.ts';
import { resolveFinishReason } from '../genai/finish-reasons.ts';
import type { Decision, GenAiSpan, PricingContext, SpanRole } from '../genai/genai-span.ts';
import { parseModelReference } from '../genai/models.ts';
import { isStandardOperation, operationKind, resolveOperation } from '../genai/operations.ts';
import { inferProvider, isNotProvider, resolveProvider } from '../genai/providers.ts';
import type { Attributes, AttributeValue, SpanInput } from '../genai/span.ts';
import { createDetector, type Detector } from './detector.ts';
import type { Dialect, DialectField } from './dialect.ts';
import { type Forms, joinForms, type KnownForms } from './forms.ts';
import { CONVENTIONAL_PARTS, CONVENTIONAL_UNTYPED_PARTS } from './parts.ts';
import { createPlanner, type Plan, type Rule, type Rules } from './plan.ts';
import { SpanReader } from './span-reader.ts';
import { mergeClaims, resolveUsage, type UsageClaim } from './usage.ts';
import { CONVENTIONAL_USAGE } from './usage-names.ts';

export interface NormalizeOptions {
  /** Record which rule decided each field. Default: false. */
  readonly explain?: boolean | undefined;
  /** Keep base64 data in messages instead of its size and hash. Default: false. */
  readonly keepBlobs?: boolean | undefined;
  /** The name under which `writeSpan` writes cache writes; reading knows both. Default: `cache_creation`. */
  readonly cacheWriteAttribute?: 'cache_creation' | 'cache_write' | undefined;
}

export type Normalize = (span: SpanInput, options?: NormalizeOptions) => GenAiSpan | undefined;

const CONVENTIONS: Forms = {
  parts: CONVENTIONAL_PARTS,
  untypedParts: CONVENTIONAL_UNTYPED_PARTS,
  usage: CONVENTIONAL_USAGE,
};

/**
 * A `normalize` for the given dialects only; their order is their precedence. Bundles hold what is named here and no other
 * dialect, nor the forms of messages and names of counts that only others use.
 */
export function createNormalizer(dialects: readonly Dialect[]): Normalize {
  const detect: Detector = createDetector(dialects);
  const planFor = createPlanner(dialects);
  const forms = formsOf(dialects);
  return (span, options) => {
    const attributes = span?.attributes;
    if (typeof attributes !== 'object' || attributes === null) {
      return undefined;
    }
    const spoken = detect(span, attributes);
    if (spoken === 0) {
      return undefined;
    }
    try {
      return read(new SpanReader(span, forms, options?.keepBlobs === true), planFor(spoken), options?.explain === true);
    } catch {
      // The boundary of the promise never to throw: a span so odd that a rule stumbled over it passes through untouched.
      return undefined;
    }
  };
}

/** The forms of the conventions, and those that the dialects bring. */
export function formsOf(dialects: readonly Dialect[]): KnownForms {
  return joinForms([CONVENTIONS, ...dialects.flatMap((dialect) => dialect.forms ?? [])]);
}

function read(reader: SpanReader, plan: Plan, explain: boolean): GenAiSpan | undefined {
  const explanation: Decision[] | undefined = explain ? [] : undefined;
  const { rules } = plan;
  const decide = <F extends DialectField>(field: F): Answer<F> | undefined =>
    rules[field].length === 0 ? undefined : firstAnswer(rules[field], field, reader, explanation);

  const operation = readOperation(rules, reader, explanation);
  if (operation === undefined) {
    return undefined;
  }
  const attributes = plan.attributesOf(reader);
  const requestReference = decide('requestModel');
  const request = requestReference === undefined ? undefined : parseModelReference(requestReference);
  const responseReference = decide('responseModel');
  const responseModel = responseReference === undefined ? undefined : parseModelReference(responseReference).model;
  if (request !== undefined && request.model !== requestReference && requestReference?.startsWith('@')) {
    attributes[PORTKEY_GATEWAY_REQUEST_MODEL] ??= requestReference;
  }
  const provider = readProvider(rules, reader, request?.provider, responseModel ?? request?.model, explanation);
  const claims = answers(rules.usage, reader);
  const claim = mergeClaims(claims);
  const resolved = claim === undefined || isUncounted(claim, operation) ? undefined : resolveUsage(claim);
  explainUsage(explanation, claims, resolved?.rule, resolved?.usage);
  const outputMessages = decide('outputMessages');
  const finishReasons = (decide('finishReasons') ?? reasonsOf(outputMessages))?.map(resolveFinishReason);
  const extra = decide('extra');
  for (const key in extra) {
    if (extra[key] !== undefined) {
      attributes[key] ??= extra[key] as AttributeValue;
    }
  }
  const agentName = decide('agentName');
  const toolName = decide('toolName');
  const pricing = mergePricing(answers(rules.pricing, reader), request?.region);
  const inputMessages = decide('inputMessages');
  const systemInstructions = decide('systemInstructions');
  const toolDefinitions = decide('toolDefinitions');

  // Every field is always there, so that all results have one shape.
  return {
    operation,
    name: spanName(operation, reader.name, request?.model, toolName, agentName, attributes),
    provider,
    requestModel: request?.model,
    responseModel,
    responseId: decide('responseId'),
    conversationId: decide('conversationId'),
    userId: decide('userId'),
    agentName,
    toolName,
    finishReasons: finishReasons?.length ? finishReasons : undefined,
    errorType: readErrorType(decide('errorType'), reader),
    usage: resolved?.usage,
    reportedCost: decide('reportedCost'),
    pricing,
    inputMessages: nonEmpty(inputMessages),
    outputMessages: nonEmpty(outputMessages),
    systemInstructions: nonEmpty(systemInstructions),
    toolDefinitions: nonEmpty(toolDefinitions),
    reportedApart: decide('reportedApart'),
    truncated: reader.truncated || reader.value(PORTKEY_TRUNCATED) === true ? true : undefined,
    writtenRole: writtenRole(reader.text(PORTKEY_SPAN_ROLE)),
    dialects: reader.text(PORTKEY_SPAN_DIALECT)?.split(',') ?? plan.names,
    attributes,
    explanation,
  };
}

/** A prompt has tokens: 0 in and 0 out is what emitters write that were told nothing. */
function isUncounted(claim: UsageClaim, operation: string): boolean {
  return (
    claim.input === 0 &&
    claim.output === 0 &&
    !claim.cacheRead &&
    claim.units === undefined &&
    operationKind(operation) === 'inference'
  );
}

type Answer<F extends DialectField> = NonNullable<ReturnType<NonNullable<Dialect[F]>>>;

function firstAnswer<F extends DialectField>(
  rules: readonly Rule<F>[],
  field: F,
  reader: SpanReader,
  explanation: Decision[] | undefined,
): Answer<F> | undefined {
  for (const { dialect, confidence, read } of rules) {
    const answer = read(reader);
    if (answer === null) {
      explanation?.push({ field, rule: `${dialect}: not known`, confidence });
      return undefined;
    }
    if (answer !== undefined && !(Array.isArray(answer) && answer.length === 0)) {
      explanation?.push({ field, rule: dialect, value: answer, confidence });
      return answer as Answer<F>;
    }
  }
  return undefined;
}

function answers<F extends 'usage' | 'pricing'>(rules: readonly Rule<F>[], reader: SpanReader): Answer<F>[] {
  const all: Answer<F>[] = [];
  for (const { read } of rules) {
    const answer = read(reader);
    if (answer !== undefined) {
      all.push(answer as Answer<F>);
    }
  }
  return all;
}

/** A word of the conventions wins; then what the dialects make of their own words; then the raw word. */
function readOperation(rules: Rules, reader: SpanReader, explanation: Decision[] | undefined): string | undefined {
  const stated = reader.text('gen_ai.operation.name');
  const known = stated === undefined ? undefined : resolveOperation(stated);
  if (known !== undefined && isStandardOperation(known)) {
    explanation?.push({ field: 'operation', rule: 'gen_ai.operation.name', value: known, confidence: 'captured' });
    return known;
  }
  return firstAnswer(rules.operation, 'operation', reader, explanation) ?? known;
}

/** The first name that is known as a provider's; then the gateway's slug or an ARN; then a name unknown to us; then the model's maker. */
function readProvider(
  rules: Rules,
  reader: SpanReader,
  named: string | undefined,
  model: string | undefined,
  explanation: Decision[] | undefined,
): string | undefined {
  let unknown: string | undefined;
  for (const { dialect, confidence, read } of rules.provider) {
    const stated = read(reader);
    const known = stated === undefined ? undefined : resolveProvider(stated)?.id;
    if (known !== undefined) {
      explanation?.push({ field: 'provider', rule: dialect, value: known, confidence });
      return known;
    }
    if (stated !== undefined && !isNotProvider(stated)) {
      unknown ??= stated;
    }
  }
  const provider = named ?? unknown ?? (model === undefined ? undefined : inferProvider(model));
  if (provider !== undefined) {
    const rule = provider === named ? 'named by the model' : provider === unknown ? 'as stated' : 'maker of the model';
    explanation?.push({ field: 'provider', rule, value: provider, confidence: 'inferred' });
  }
  return provider;
}

function readErrorType(stated: string | undefined, reader: SpanReader): string | undefined {
  if (stated !== undefined || reader.status?.code !== 'error') {
    return stated;
  }
  return reader.exceptionType ?? reader.text('http.response.status_code') ?? '_OTHER';
}

function reasonsOf(messages: readonly { finish_reason: string }[] | undefined): string[] | undefined {
  const reasons = messages?.map((message) => message.finish_reason).filter((reason) => reason !== 'unknown');
  return reasons?.length ? reasons : undefined;
}

function mergePricing(contexts: readonly PricingContext[], region: string | undefined): PricingContext | undefined {
  if (contexts.length === 0 && region === undefined) {
    return undefined;
  }
  const merged: Record<string, unknown> = {};
  for (const context of contexts) {
    for (const key in context) {
      merged[key] ??= context[key as keyof PricingContext];
    }
  }
  merged.region ??= region;
  for (const key in merged) {
    if (merged[key] === undefined) {
      delete merged[key];
    }
  }
  return Object.keys(merged).length === 0 ? undefined : merged;
}

function spanName(
  operation: string,
  name: string,
  model: string | undefined,
  tool: string | undefined,
  agent: string | undefined,
  attributes: Attributes,
): string {
  switch (operation) {
    case 'chat':
    case 'text_completion':
    case 'generate_content':
    case 'embeddings':
    case 'rerank':
      return model === undefined ? operation : `${operation} ${model}`;
    case 'execute_tool':
      return tool === undefined ? operation : `${operation} ${tool}`;
    case 'invoke_agent':
    case 'create_agent':
    case 'plan':
      return agent === undefined ? operation : `${operation} ${agent}`;
    case 'invoke_workflow':
      return typeof attributes[GEN_AI_WORKFLOW_NAME] === 'string'
        ? `${operation} ${attributes[GEN_AI_WORKFLOW_NAME]}`
        : operation;
    case 'retrieval':
      return typeof attributes[GEN_AI_DATA_SOURCE_ID] === 'string'
        ? `${operation} ${attributes[GEN_AI_DATA_SOURCE_ID]}`
        : operation;
    default:
      return name || operation;
  }
}

function writtenRole(role: string | undefined): SpanRole | undefined {
  return role === 'billable' || role === 'rollup' || role === 'duplicate' || role === 'failed' ? role : undefined;
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list !== undefined && list.length > 0 ? list : undefined;
}

function explainUsage(
  explanation: Decision[] | undefined,
  claims: readonly UsageClaim[],
  rule: string | undefined,
  usage: unknown,
): void {
  if (explanation === undefined || claims.length === 0) {
    return;
  }
  explanation.push({ field: 'usage', rule: rule ?? claims[0]?.rule ?? '', value: usage, confidence: 'captured' });
  for (const claim of claims.slice(1)) {
    explanation.push({ field: 'usage', rule: `also stated: ${claim.rule}`, value: claim, confidence: 'captured' });
  }
}
