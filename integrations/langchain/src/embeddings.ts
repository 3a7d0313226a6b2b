import { context } from '@opentelemetry/api';
import { createInstrumentation, guard, type ModelCallOperation, settings } from '@portkey-otel/core/otel';
import { type Answered, bridgeCaller, EMBEDDINGS } from './caller-bridge.ts';
import { useGatewayFetch } from './gateway-fetch.ts';
import { type Fields, fieldsOf, numberOf, textOf } from './langchain.ts';
import { ownCore } from './langchain-core.ts';
import { type Around, ownerOf, Patches } from './patches.ts';
import { SCOPE } from './scope.ts';

const { startEmbeddings } = createInstrumentation(SCOPE);

/** A class that extends `Embeddings`, or one object of it. */
export type EmbeddingsTarget = object | (abstract new (...args: never[]) => object);

/**
 * Makes spans of an embeddings class's (or object's) calls: they emit no callbacks, and nothing but the class itself is there
 * to be patched. Returns what undoes it.
 *
 * @example traceEmbeddings(OpenAIEmbeddings);
 */
export function traceEmbeddings(target: EmbeddingsTarget): () => void {
  const patches = new Patches();
  bridgeCaller(patches, ownCore);
  patchEmbeddings(patches, target);
  return () => patches.undo();
}

/** The methods of a class or object, each found where it is defined. */
export function patchEmbeddings(patches: Patches, target: EmbeddingsTarget, gatewayFetch = false): void {
  const start = typeof target === 'function' ? (target.prototype as object) : target;
  replaceEmbeddings(gatewayFetch, (name, around) => {
    const owner = ownerOf(start, name);
    if (owner) patches.replace(owner, name, around);
  });
}

export function replaceEmbeddings(gatewayFetch: boolean, replace: (name: string, around: Around) => void): void {
  const around: Around = gatewayFetch
    ? (self, args, original) => {
        guard('gateway fetch', () => useGatewayFetch(self), undefined);
        return traced(self, args, original);
      }
    : traced;
  for (const name of ['embedQuery', 'embedDocuments']) replace(name, around);
}

const traced: Around = (self, args, original) => {
  // One method may be made of the other.
  const inside = context.active().getValue(EMBEDDINGS) !== undefined;
  const call = inside || settings().disabled ? undefined : guard('embeddings', () => start(self), undefined);
  if (call === undefined) return original.apply(self, args);
  const { operation, answered } = call;
  const done = () => ({ responseModel: answered.model, usage: { inputTokens: answered.inputTokens } });
  const of = operation.context.setValue(EMBEDDINGS, answered);
  const failed = (error: unknown) => {
    operation.fail(error, done());
    throw error;
  };
  try {
    return (context.with(of, () => original.apply(self, args)) as Promise<unknown>).then((vectors) => {
      operation.end(done());
      return vectors;
    }, failed);
  } catch (error) {
    return failed(error);
  }
};

function start(embeddings: object): { operation: ModelCallOperation; answered: Answered } {
  const fields = embeddings as Fields;
  const client = fieldsOf(fields.clientConfig ?? fields.configuration);
  const headers = fieldsOf(client.defaultHeaders);
  const operation = startEmbeddings({
    provider: textOf(headers, 'x-portkey-provider') ?? embeddings.constructor.name.replace(/Embeddings$/, ''),
    requestModel: textOf(fields, 'model', 'modelName', 'modelId'),
    url: textOf(client, 'baseURL') ?? textOf(fields, 'baseURL', 'baseUrl', 'endpoint'),
    parameters: { dimensions: numberOf(fields, 'dimensions') },
  });
  return { operation, answered: {} };
}
