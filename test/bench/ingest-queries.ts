const REPEATS = 15;
const LONGEST_MS = 30_000;

/** Median milliseconds of typical questions over HTTP, asked one after the other while `load` goes on. */
export async function measureQueries(
  url: string,
  { fromMs, toMs }: { fromMs: number; toMs: number },
  load: () => Promise<unknown>,
): Promise<{ [question: string]: number }> {
  const day = `start=${toMs - 86_400_000}&end=${toMs}`;
  const { traces } = (await ask(`${url}/api/genai/traces?limit=1`)) as { traces: { traceId: string }[] };
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
  let isLoading = true;
  const loading = (async () => {
    while (isLoading) await load();
  })();
  const result: { [question: string]: number } = { 'spread over, hours': (toMs - fromMs) / 3_600_000 };
  for (const [question, path] of Object.entries(questions)) {
    const times: number[] = [];
    for (let n = 0; n < REPEATS; n += 1) {
      const start = performance.now();
      await ask(url + path);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    result[question] = times[REPEATS >> 1]!;
    process.stderr.write(`${question}: ${result[question].toFixed(1)} ms\n`);
  }
  isLoading = false;
  await loading;
  return result;
}

async function ask(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS) });
  const body = await response.json();
  if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${JSON.stringify(body)}`);
  return body;
}
