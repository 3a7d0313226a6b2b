/**
 * Load test of the backend: realistic spans in batches of 512 as protobuf over HTTP on the loopback, from a process of its own.
 *
 *     node --conditions=@portkey-otel/source test/bench/ingest-load.ts
 *         --spans 100000     how many to send
 *         --connections 4    that send at once
 *         --hours 1          over which the spans' starts are spread, up to now
 *         --data DIR         keep the store there; default: a temporary directory, removed at the end
 *         --stages           CPU time of each stage for a span, measured alone in this process
 *         --bare             the same rows into the same tables by bare `node:sqlite`, for comparison
 *         --forward          settled traces go on to an endpoint that takes everything, meanwhile
 *         --queries          median times of typical questions, over HTTP, while spans go on arriving
 *         --json
 *
 * The backend runs in this process, so that `--cpu-prof` shows where its time goes.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBackend } from '../../backend/src/backend.ts';
import { forwardTargets } from '../../backend/src/forward/target-config.ts';
import { bareInsert } from './ingest-bare.ts';
import { measureQueries } from './ingest-queries.ts';
import type { SenderOrder, SenderReport } from './ingest-sender.ts';
import { measureStages } from './ingest-stages.ts';
import { SPANS_PER_BATCH } from './ingest-traffic.ts';

const { values } = parseArgs({
  options: {
    spans: { type: 'string', default: '100000' },
    connections: { type: 'string', default: '4' },
    hours: { type: 'string', default: '1' },
    data: { type: 'string' },
    stages: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    forward: { type: 'boolean', default: false },
    queries: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const SETTLE_MS = 1_000;
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

let peakRss = 0;
const watch = setInterval(() => {
  peakRss = Math.max(peakRss, process.memoryUsage.rss());
}, 100);
const sender = fork(new URL('./ingest-sender.ts', import.meta.url), {
  execArgv: ['--conditions=@portkey-otel/source'],
});
const sink = values.forward ? fork(new URL('./otlp-sink.ts', import.meta.url)) : undefined;
const sinkUrl = sink && (await new Promise<string>((resolve) => sink.once('message', resolve)));
const backend = await startBackend({
  port: 0,
  dataDir: directory,
  // Soon, so that traces go out while others come in.
  settleMs: SETTLE_MS,
  forward: forwardTargets({ urls: sinkUrl === undefined ? [] : [sinkUrl], environment: {} }),
  log: (line) => process.stderr.write(`${line}\n`),
});
const url = `${backend.url}/v1/traces`;
const toMs = Date.now();
const fromMs = toMs - Number(values.hours) * 3_600_000;

// The first batches compile what they run and open the files; they are not measured.
const warmUp = await order(sender, { url, firstBatch: 0, batches: 20, connections, fromMs, toMs: fromMs + 1 });
const cpu = process.cpuUsage();
const report = await order(sender, { url, firstBatch: 20, batches, connections, fromMs, toMs });
const { user, system } = process.cpuUsage(cpu);
const peakRssOfIngest = peakRss;
const forwarded = sink && (await forwardedSpans());
process.stderr.write(
  `${report.spans} spans at ${Math.round(report.spans / report.seconds)} spans/s, at most ${Math.round(peakRss / 1e6)} MB\n`,
);
let firstBatch = 20 + batches;
const queries = values.queries
  ? await measureQueries(backend.url, { fromMs, toMs }, () => {
      const batches = 20;
      firstBatch += batches;
      // Later than what is asked for: the questions are about the spans that were counted above.
      return order(sender, { url, firstBatch, batches, connections: 1, fromMs: toMs + 60_000, toMs: toMs + 120_000 });
    })
  : undefined;
clearInterval(watch);
sender.disconnect();
sink?.disconnect();
await backend.close();

const spansPerSecond = report.spans / report.seconds;
const result = {
  spans: report.spans,
  seconds: report.seconds,
  spansPerSecond,
  cpuMicrosPerSpan: (user + system) / report.spans,
  peakRssMb: peakRssOfIngest / 1e6,
  peakRssWithQueriesMb: values.queries ? peakRss / 1e6 : undefined,
  forwarded,
  refused: report.refused,
  batchMs: report.batchMs,
  wireBytesPerSpan: report.wireBytes / report.spans,
  diskBytesPerSpan: bytesOf(directory) / (report.spans + warmUp.spans + (firstBatch - 20 - batches) * SPANS_PER_BATCH),
  stagesMicrosPerSpan: values.stages ? await measureStages() : undefined,
  bare: undefined as { spansPerSecond: number; ratio: number } | undefined,
  queries,
};
if (values.bare) {
  const bareSpansPerSecond = bareInsert(directory);
  result.bare = { spansPerSecond: bareSpansPerSecond, ratio: spansPerSecond / bareSpansPerSecond };
}
if (values.data === undefined) rmSync(directory, { recursive: true });

if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  const line = (name: string, value: number, unit: string, digits = 1) =>
    console.log(`  ${name.padEnd(46)} ${value.toFixed(digits).padStart(10)} ${unit}`);
  console.log(`\n${result.spans} spans in ${result.seconds.toFixed(1)} s over ${connections} connections`);
  line('wire to commit', result.spansPerSecond, 'spans/s', 0);
  line('batch of 512, median', result.batchMs.p50, 'ms');
  line('batch of 512, 99th percentile', result.batchMs.p99, 'ms');
  line('CPU of the backend', result.cpuMicrosPerSpan, 'µs/span');
  line('peak memory (RSS)', result.peakRssMb, 'MB', 0);
  if (result.peakRssWithQueriesMb !== undefined) line('with queries', result.peakRssWithQueriesMb, 'MB', 0);
  line('refused and sent again', result.refused, 'batches', 0);
  if (result.forwarded !== undefined) line('forwarded by then', result.forwarded, 'spans', 0);
  line('on the wire', result.wireBytesPerSpan, 'bytes/span', 0);
  line('on disk', result.diskBytesPerSpan, 'bytes/span', 0);
  for (const [stage, micros] of Object.entries(result.stagesMicrosPerSpan ?? {}))
    line(`stage ${stage}`, micros, 'µs/span');
  if (result.bare) {
    line('bare insert', result.bare.spansPerSecond, 'spans/s', 0);
    line('ratio to the bare insert', result.bare.ratio, '(at least 0.3)', 2);
  }
  for (const [question, ms] of Object.entries(result.queries ?? {})) line(question, ms, 'ms');
}
