import {
  type Around,
  around,
  follow,
  guard,
  type ModelCallResult,
  type Usage,
  usageOfResponse,
} from '@portkey-otel/core/instrument';
import type { ModelTracing } from './chat.ts';
import { endpointOf } from './endpoint.ts';
import { openOwner, withCall } from './open-call.ts';
import { traceClient } from './openai-client.ts';
import { providerOf } from './provider.ts';
import { startEmbeddings } from './scope.ts';
import { isRecord } from './shapes.ts';

/** An embedding model of the framework, which is a function with properties. */
export interface EmbeddingModel {
  readonly model?: unknown;
  readonly dimensions?: unknown;
  readonly session?: unknown;
}

/**
 * A method of an embedding model that asks its provider, as an `embeddings` span. The outermost one counts: a batch that
 * embeds its texts one by one is one span.
 *
 * @param model The model, for methods that the framework calls without `this`.
 */
export function embeddingTrace(tracing: ModelTracing, model?: EmbeddingModel): Around {
  return around<EmbeddingModel, unknown[]>((self, _, call) => {
    const owner = model ?? self;
    if (guard('llamaindex call', openOwner, undefined) === owner) return call();
    const facts = new EmbeddingFacts();
    const result = () => facts.result();
    const asked = () => {
      guard('llamaindex client', () => traceClient(owner, tracing.patches), undefined);
      return call();
    };
    return follow<ModelCallResult>(asked, {
      start: () => startEmbedding(owner),
      within: (operation) =>
        withCall(operation.context, { owner, streamUsage: false, addRaw: (raw) => facts.addRaw(raw) }),
      onValue: result,
      result,
    });
  });
}

function startEmbedding(model: EmbeddingModel) {
  const provider = providerOf(model);
  return startEmbeddings({
    provider,
    requestModel: typeof model.model === 'string' ? model.model : undefined,
    url: endpointOf(model, provider),
    parameters: { dimensions: typeof model.dimensions === 'number' ? model.dimensions : undefined },
  });
}

/** What the requests below one `embeddings` span answered; their counts are summed, and unknown when one of them is. */
class EmbeddingFacts {
  #model: string | undefined;
  #inputTokens: number | undefined;
  #unknown = false;

  addRaw(raw: unknown): void {
    if (!isRecord(raw)) return;
    if (typeof raw.model === 'string') this.#model = raw.model;
    const count = usageOfResponse(raw.usage)?.inputTokens;
    if (count === undefined) this.#unknown = true;
    else this.#inputTokens = (this.#inputTokens ?? 0) + count;
  }

  result() {
    const usage: Usage | undefined =
      this.#unknown || this.#inputTokens === undefined ? undefined : { inputTokens: this.#inputTokens };
    return { responseModel: this.#model, usage };
  }
}
