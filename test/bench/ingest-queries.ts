import { fork } from 'node:child_process';
import type { AskerOrder, AskerReport } from './ingest-asker.ts';

const REPEATS = 15;

/** Median milliseconds of typical questions over HTTP, asked by another process one after the other while `load` goes on. */
export async function measureQueries(
  url: string,
  { fromMs, toMs }: { fromMs: number; toMs: number },
  load: () => Promise<unknown>,
): Promise<{ [question: string]: number }> {
  const day = `start=${toMs - 86_400_000}&end=${toMs}`;
  const list = await fetch(`${url}/api/genai/traces?limit=1`);
  const { traces } = (await list.json()) as { traces: { traceId: string }[] };
  const questions = {
    'trace by id': `/api/genai/traces/${traces[0]!.traceId}`,
    'latest 20 traces': '/api/genai/traces?limit=20',
    'latest 20 traces of a model': `/api/genai/traces?limit=20&filter=${encodeURIComponent('model = "gpt-4o-2024-08-06"')}`,
    'cost per minute by model, 24 h': `/api/genai/summary?${day}&groupBy=model&step=1m&measures=costUsd`,
    'top users by cost, 24 h': `/api/genai/summary?${day}&groupBy=user&measures=costUsd`,
    'every total, 24 h': `/api/genai/summary?${day}`,
    'every total by model, 24 h': `/api/genai/summary?${day}&groupBy=model`,
    'totals by an attribute, 24 h': `/api/genai/summary?${day}&groupBy=attribute.app.tenant&measures=costUsd,calls`,
    'text in the last hour': `/api/genai/traces?start=${toMs - 3_600_000}&end=${toMs}&filter=${encodeURIComponent('text contains "concierge of billing"')}`,
    'text that nobody wrote, last hour': `/api/genai/traces?start=${toMs - 3_600_000}&end=${toMs}&filter=${encodeURIComponent('text contains "xyzzy plugh"')}`,
  };
  const asker = fork(new URL('./ingest-asker.ts', import.meta.url), {
    execArgv: ['--conditions=@portkey-otel/source'],
  });
  const ask = (order: AskerOrder) =>
    new Promise<AskerReport>((resolve, reject) => {
      const stopped = () => reject(new Error(`${order.url} was not answered`));
      asker.once('exit', stopped);
      asker.once('message', (report: AskerReport) => {
        asker.off('exit', stopped);
        resolve(report);
      });
      asker.send(order);
    });
  let isLoading = true;
  const loading = (async () => {
    while (isLoading) await load();
  })();
  const result: { [question: string]: number } = { 'spread over, hours': (toMs - fromMs) / 3_600_000 };
  for (const [question, path] of Object.entries(questions)) {
    const { ms } = await ask({ url: url + path, times: REPEATS });
    const ordered = ms.toSorted((a, b) => a - b);
    result[question] = ordered[REPEATS >> 1]!;
    process.stderr.write(
      `${question}: ${result[question].toFixed(1)} ms (${ordered[0]!.toFixed(1)} to ${ordered.at(-1)!.toFixed(1)})\n`,
    );
  }
  asker.disconnect();
  isLoading = false;
  await loading;
  return result;
}
