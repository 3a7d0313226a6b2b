import { context, createContextKey } from '@opentelemetry/api';
import { type Around, around, fieldsOf, guard, numberOf, textOf, usageOfResponse } from '@portkey-otel/core/instrument';
import type { LangChainCore } from './langchain-core.ts';
import type { CorePatches } from './patches.ts';

/** What the provider's answers to one embeddings call say: LangChain hands on the vectors alone. */
export interface Answered {
  model?: string | undefined;
  inputTokens?: number | undefined;
}
/** In the context of an embeddings call: its `Answered`. */
export const EMBEDDINGS = createContextKey('portkey-otel.langchain.embeddings');

/**
 * The queue that every request goes through. It runs what waits in it from whatever ended before, in that one's context: the
 * request is bound to its own. And the provider's answer passes here with the usage of embeddings.
 */
export function bridgeCaller(patches: CorePatches, { AsyncCaller }: LangChainCore): void {
  bridgeRequests((name, around) =>
    patches.replace(
      AsyncCaller?.prototype,
      name,
      around,
      'queued requests may carry the trace of another, embeddings have no usage',
    ),
  );
}

/** As `bridgeCaller`, for whatever queue `replace` replaces the methods of. */
export function bridgeRequests(replace: (name: string, around: Around) => void): void {
  for (const [name, position] of [
    ['call', 0],
    ['callWithOptions', 1],
  ] as const) {
    replace(
      name,
      around<object, unknown[]>((_, args, call) => {
        const request = args[position];
        if (typeof request === 'function') args[position] = bound(request as Request);
        return call();
      }),
    );
  }
}

type Request = (...args: unknown[]) => Promise<unknown>;

function bound(request: Request): Request {
  const active = context.active();
  const answered = active.getValue(EMBEDDINGS) as Answered | undefined;
  if (answered === undefined) return context.bind(active, request);
  return context.bind(active, async (...args) => {
    const answer = await request(...args);
    guard('usage of embeddings', () => read(answer, answered));
    return answer;
  });
}

/** By the answers of OpenAI and what is like it, and of Cohere; several of them make up a call with many texts. */
function read(answer: unknown, answered: Answered): void {
  const fields = fieldsOf(answer);
  const usage = fields.usage ?? fieldsOf(fields.meta).billed_units;
  const tokens = usageOfResponse(usage)?.inputTokens ?? numberOf(fieldsOf(usage), 'total_tokens');
  answered.model ??= textOf(fields, 'model');
  if (tokens !== undefined) answered.inputTokens = (answered.inputTokens ?? 0) + tokens;
}
