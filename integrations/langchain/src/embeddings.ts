import { context } from '@opentelemetry/api';
import {
  type Around,
  around,
  createInstrumentation,
  type Fields,
  fieldsOf,
  follow,
  guard,
  type ModelCallOperation,
  type ModelCallResult,
  numberOf,
  ownerOf,
  settings,
  textOf,
} from '@portkey-otel/core/instrument';
import { type Answered, bridgeCaller, EMBEDDINGS } from './caller-bridge.ts';
import { useGatewayFetch } from './gateway-fetch.ts';
import { ownCore } from './langchain-core.ts';
import { CorePatches } from './patches.ts';
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
  const patches = new CorePatches();
  bridgeCaller(patches, ownCore);
  patchEmbeddings(patches, target);
  return () => patches.undo();
}

/** The methods of a class or object, each found where it is defined. */
export function patchEmbeddings(patches: CorePatches, target: EmbeddingsTarget, gatewayFetch = false): void {
  const start = typeof target === 'function' ? (target.prototype as object) : target;
  replaceEmbeddings(gatewayFetch, (name, around) => {
    const owner = ownerOf(start, name);
    if (owner) patches.replace(owner, name, around);
  });
}

export function replaceEmbeddings(gatewayFetch: boolean, replace: (name: string, around: Around) => void): void {
  const traced = around<object, unknown[]>((self, _, call) => {
    if (gatewayFetch) guard('gateway fetch', () => useGatewayFetch(self));
    const answered: Answered = {};
    const result = () => ({ responseModel: answered.model, usage: { inputTokens: answered.inputTokens } });
    return follow<ModelCallResult>(call, {
      // One method may be made of the other.
      start: () =>
        settings().disabled || context.active().getValue(EMBEDDINGS) !== undefined ? undefined : start(self),
      within: (operation) => operation.context.setValue(EMBEDDINGS, answered),
      onValue: result,
      result,
    });
  });
  for (const name of ['embedQuery', 'embedDocuments']) replace(name, traced);
}

function start(embeddings: object): ModelCallOperation {
  const fields = embeddings as Fields;
  const client = fieldsOf(fields.clientConfig ?? fields.configuration);
  const headers = fieldsOf(client.defaultHeaders);
  return startEmbeddings({
    provider: textOf(headers, 'x-portkey-provider') ?? embeddings.constructor.name.replace(/Embeddings$/, ''),
    requestModel: textOf(fields, 'model', 'modelName', 'modelId'),
    url: textOf(client, 'baseURL') ?? textOf(fields, 'baseURL', 'baseUrl', 'endpoint'),
    parameters: { dimensions: numberOf(fields, 'dimensions') },
  });
}
