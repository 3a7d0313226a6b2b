import { SqliteTraceStore } from '../store/sqlite/sqlite-store.ts';
import { CommandError } from './command-error.ts';
import { duration } from './option-values.ts';
import { defaultDataDirectory } from './serve.ts';

/** `portkey-otel reprice`. @throws CommandError when the data directory cannot be used. */
export async function reprice(
  since: string,
  directory: string | undefined,
  write: (text: string) => void,
): Promise<void> {
  const sinceMs = Date.now() - duration('--since', since);
  const store = await SqliteTraceStore.open({ directory: directory ?? defaultDataDirectory(), readers: 1 }).catch(
    (error: Error) => {
      throw new CommandError(error.message);
    },
  );
  try {
    const traces = await store.reprice(sinceMs);
    write(`${traces} ${traces === 1 ? 'trace' : 'traces'} priced again\n`);
  } finally {
    await store.close();
  }
}
