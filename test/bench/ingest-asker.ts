/** Asks for `ingest-queries.ts`, in a process of its own: what it does with an answer is not the backend's work, nor its memory. */
export interface AskerOrder {
  readonly url: string;
  readonly times: number;
}

export interface AskerReport {
  /** Milliseconds from request to the last byte of the answer, each time. */
  readonly ms: readonly number[];
}

const LONGEST_MS = 30_000;

async function ask(url: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS) });
  const body = await response.arrayBuffer();
  const ms = performance.now() - start;
  if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${Buffer.from(body).toString()}`);
  return ms;
}

async function askOften({ url, times }: AskerOrder): Promise<AskerReport> {
  const ms: number[] = [];
  for (let n = 0; n < times; n += 1) ms.push(await ask(url));
  return { ms };
}

process.on('message', (order: AskerOrder) => {
  void askOften(order).then(
    (report) => process.send!(report),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
