/**
 * Load test of the backend: realistic spans in batches of 512 as protobuf over HTTP on the loopback. Backend and sender are
 * processes of their own. `--help` lists the options; Node's own flags, such as `--cpu-prof`, go on to the backend.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startUnderLoad } from './ingest-backend.ts';
import { bareInsert } from './ingest-bare.ts';
import { measureQueries } from './ingest-queries.ts';
import { type LoadResult, reportOf } from './ingest-report.ts';
import type { SenderOrder, SenderReport } from './ingest-sender.ts';
import { measureStages } from './ingest-stages.ts';
import { SPANS_PER_BATCH } from './ingest-traffic.ts';

const HELP = `node --conditions=@portkey-otel/source test/bench/ingest-load.ts [options]

  --spans 100000     how many to send
  --connections 4    that send at once
  --hours 1          over which the spans' starts are spread, up to now
  --data DIR         keep the store there; default: a temporary directory, removed at the end
  --built            the built package (npm run build -w core -w backend), as users have it, and not the sources
  --bare             the same rows into the same tables by bare node:sqlite, for comparison
  --queries          median times of typical questions, over HTTP, while spans go on arriving
  --forward          settled traces go on to an endpoint that takes everything, meanwhile
  --threads          the memory of each thread
  --stages           CPU time of each stage for a span, measured alone in this process
  --json             the result as JSON
`;

const { values } = parseArgs({
  options: {
    spans: { type: 'string', default: '100000' },
    connections: { type: 'string', default: '4' },
    hours: { type: 'string', default: '1' },
    data: { type: 'string' },
    built: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    queries: { type: 'boolean', default: false },
    forward: { type: 'boolean', default: false },
    threads: { type: 'boolean', default: false },
    stages: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const WARM_UP_BATCHES = 20;
const batches = Math.ceil(Number(values.spans) / SPANS_PER_BATCH);
const connections = Number(values.connections);
const directory = values.data ?? mkdtempSync(join(tmpdir(), 'portkey-otel-load-'));

function bytesOf(path: string): number {
  return readdirSync(path).reduce((sum, file) => sum + statSync(join(path, file)).size, 0);
}

function order(sender: ChildProcess, given: SenderOrder): Promise<SenderReport> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new Error('the sender stopped'));
    sender.once('exit', stopped);
    sender.once('message', (report: SenderReport) => {
      sender.off('exit', stopped);
      resolve(report);
    });
    sender.send(given);
  });
}

/** By now, of those that were sent. */
async function forwardedSpans(): Promise<number> {
  const response = await fetch(`${backend.url}/api/forward`);
  const { targets } = (await response.json()) as { targets: { sentSpans: number }[] };
  return targets[0]!.sentSpans;
}

const sender = fork(new URL('./ingest-sender.ts', import.meta.url), {
  execArgv: ['--conditions=@portkey-otel/source'],
});
const sink = values.forward ? fork(new URL('./otlp-sink.ts', import.meta.url), { execArgv: [] }) : undefined;
const forward = sink && (await new Promise<string>((resolve) => sink.once('message', resolve)));
const backend = await startUnderLoad({ directory, built: values.built, threads: values.threads, forward });
const { usage } = backend;
const url = `${backend.url}/v1/traces`;
const toMs = Date.now();
const fromMs = toMs - Number(values.hours) * 3_600_000;

// The first batches compile what they run and open the files; their time is not measured.
const warmUp = await order(sender, {
  url,
  firstBatch: 0,
  batches: WARM_UP_BATCHES,
  connections,
  fromMs,
  toMs: fromMs + 1,
});
const cpuBefore = usage.cpuMicros();
const report = await order(sender, { url, firstBatch: WARM_UP_BATCHES, batches, connections, fromMs, toMs });
const cpuAfter = usage.cpuMicros();
const memory = usage.takePeak();
const forwarded = sink && (await forwardedSpans());
const spansPerSecond = report.spans / report.seconds;
process.stderr.write(`${report.spans} spans at ${Math.round(spansPerSecond)} spans/s\n`);
let firstBatch = WARM_UP_BATCHES + batches;
let sent = warmUp.spans + report.spans;
const queries = values.queries
  ? await measureQueries(backend.url, { fromMs, toMs }, async () => {
      // Later than what is asked for: the questions are about the spans that were counted above.
      const between = { fromMs: toMs + 60_000, toMs: toMs + 120_000 };
      const { spans } = await order(sender, { url, firstBatch, batches: 20, connections: 1, ...between });
      firstBatch += 20;
      sent += spans;
    })
  : undefined;
const memoryWithQueries = values.queries ? usage.takePeak() : undefined;
const threads = backend.threads();
sender.disconnect();
sink?.disconnect();
await backend.close();

const bareSpansPerSecond = values.bare ? bareInsert(directory) : undefined;
const result: LoadResult = {
  spans: report.spans,
  seconds: report.seconds,
  connections,
  spansPerSecond,
  cpuMicrosPerSpan:
    cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / report.spans,
  memory,
  memoryWithQueries,
  threads,
  forwarded,
  refused: report.refused,
  batchMs: report.batchMs,
  wireBytesPerSpan: report.wireBytes / report.spans,
  diskBytesPerSpan: bytesOf(directory) / sent,
  stagesMicrosPerSpan: values.stages ? await measureStages() : undefined,
  bare:
    bareSpansPerSecond === undefined
      ? undefined
      : { spansPerSecond: bareSpansPerSecond, ratio: spansPerSecond / bareSpansPerSecond },
  queries,
};
if (values.data === undefined) rmSync(directory, { recursive: true });
console.log(values.json ? JSON.stringify(result, null, 2) : reportOf(result));
