import type { Memory } from './process-usage.ts';
import type { ThreadMemory } from './thread-memory.ts';

/** What a load test found. `undefined`: not asked for, or not known on this system. */
export interface LoadResult {
  readonly spans: number;
  readonly seconds: number;
  readonly connections: number;
  readonly spansPerSecond: number;
  readonly cpuMicrosPerSpan: number | undefined;
  /** At most, while spans came in as fast as they could. */
  readonly memory: Memory | undefined;
  /** At most, while questions were asked. */
  readonly memoryWithQueries: Memory | undefined;
  readonly threads: readonly ThreadMemory[];
  readonly forwarded: number | undefined;
  /** Batches that were answered 503 and sent again. */
  readonly refused: number;
  readonly batchMs: { readonly p50: number; readonly p99: number };
  readonly wireBytesPerSpan: number;
  readonly diskBytesPerSpan: number;
  readonly stagesMicrosPerSpan: { readonly [stage: string]: number } | undefined;
  readonly bare: { readonly spansPerSecond: number; readonly ratio: number } | undefined;
  /** Milliseconds, by question. */
  readonly queries: { readonly [question: string]: number } | undefined;
}

/** Of the process, at a million spans. */
const MOST_MEMORY_MB = 700;
const MB = 1e6;

/** For people: a line for each figure, with its limit where it has one. */
export function reportOf(result: LoadResult): string {
  const lines = [`\n${result.spans} spans in ${result.seconds.toFixed(1)} s over ${result.connections} connections`];
  const line = (name: string, value: number, unit: string, digits = 1) =>
    lines.push(`  ${name.padEnd(46)} ${value.toFixed(digits).padStart(10)} ${unit}`);
  line('wire to commit', result.spansPerSecond, 'spans/s (at least 10000)', 0);
  if (result.bare) {
    line('bare insert', result.bare.spansPerSecond, 'spans/s', 0);
    line('ratio to the bare insert', result.bare.ratio, '(at least 0.3)', 2);
  }
  line('batch of 512, median', result.batchMs.p50, 'ms');
  line('batch of 512, 99th percentile', result.batchMs.p99, 'ms');
  if (result.cpuMicrosPerSpan !== undefined) line('CPU of the backend', result.cpuMicrosPerSpan, 'µs/span');
  for (const [when, memory] of [
    ['while spans come in', result.memory],
    ['while questions are asked', result.memoryWithQueries],
  ] as const) {
    if (memory)
      line(`memory (RSS) at most, ${when}`, memory.rss / MB, `MB (at most ${MOST_MEMORY_MB})${partsOf(memory)}`, 0);
  }
  line('refused and sent again', result.refused, 'batches', 0);
  if (result.forwarded !== undefined) line('forwarded by then', result.forwarded, 'spans', 0);
  line('on the wire', result.wireBytesPerSpan, 'bytes/span', 0);
  line('on disk', result.diskBytesPerSpan, 'bytes/span (at most 1200)', 0);
  for (const [stage, micros] of Object.entries(result.stagesMicrosPerSpan ?? {}))
    line(`stage ${stage}`, micros, 'µs/span');
  for (const [question, ms] of Object.entries(result.queries ?? {})) line(question, ms, 'ms');
  if (result.threads.length > 0) lines.push('', ...tableOf(result.threads));
  return lines.join('\n');
}

function partsOf({ anonymous, file }: Memory): string {
  return `: ${Math.round(anonymous / MB)} its own, ${Math.round(file / MB)} of files`;
}

function tableOf(threads: readonly ThreadMemory[]): string[] {
  const cells = (name: string, values: readonly string[]) =>
    `  ${name.padEnd(20)}${values.map((value) => value.padStart(10)).join('')}`;
  const rows = threads.map(({ thread, ...sizes }) =>
    cells(
      thread,
      [sizes.heap, sizes.young, sizes.used, sizes.buffers].map((bytes) => (bytes / MB).toFixed(1)),
    ),
  );
  return [cells('MB at most', ['heap', 'of it new', 'in use', 'buffers']), ...rows];
}
