import type { makeModels } from './traced-app.ts';

type Models = ReturnType<typeof makeModels>;

export interface Scenario {
  readonly name: string;
  /** The user's code; what it returns is what the user sees. */
  run(models: Models): Promise<unknown>;
  /** The spans, indented. */
  readonly tree: string;
  /** Model calls whose usage the provider did not tell, or whose answer did not arrive. */
  readonly unknownUsage?: number;
  /** The provider answered when nobody listened any more. */
  readonly unheard?: boolean;
}

export const user = (content: string) => [{ role: 'user' as const, content }];
export const WEATHER = 'What is the weather in Lisbon?';

export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const chunks: T[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

export async function caught(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}
