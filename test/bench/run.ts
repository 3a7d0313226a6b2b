/**
 * Runs every `*.bench.ts` beside it; each exports `benchmarks: Benchmark[]` (or a function that returns them, also async).
 *
 *     npm run bench                    all, a table
 *     npm run bench -- cost --json     those whose file name contains "cost", as JSON
 *     npm run bench -- --quick         fewer, shorter samples: what CI runs
 *
 * Exit code 1 when a measurement is over 1.5 times its limit, also when measured again; with --quick over 3 times, since a few
 * milliseconds of samples may all be of code that the engine has not optimized yet. Shared machines are noisy: a time (not a
 * ratio) may be as much longer as the machine was slower than at its best in the same run. A missed limit is always shown.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { type Benchmark, judge, type Measured, measure, measureAsync, noiseOf, type Verdict } from './benchmark.ts';

const ATTEMPTS = 3;
const MAX_OUTPUT_BYTES = 2 ** 26;
const args = process.argv.slice(2);
const json = args.includes('--json');
const quick = args.includes('--quick');
const FAILS_AT = quick ? 3 : 1.5;
const wanted = args.filter((arg) => !arg.startsWith('--'));

interface Result {
  readonly name: string;
  readonly measured: Measured[];
  readonly verdicts: Verdict[];
}

function format(ns: number): string {
  if (ns < 1e3) return `${ns.toFixed(1)} ns`;
  return ns < 1e6 ? `${(ns / 1e3).toFixed(2)} µs` : `${(ns / 1e6).toFixed(2)} ms`;
}

function print({ name, measured, verdicts }: Result): void {
  console.log(`\n${name}   (machine at ${(100 / noiseOf(measured)).toFixed(0)} % of its best)`);
  for (const entry of measured) {
    console.log(
      `  ${entry.name.padEnd(52)} median ${format(entry.medianNs).padStart(10)}   min ${format(entry.minNs).padStart(10)}`,
    );
  }
  for (const verdict of verdicts) {
    console.log(
      `  ${verdict.reached ? '✓' : '✗'} ${verdict.text}: ${verdict.measured.toFixed(3)}${verdict.aim ? '   (an aim)' : ''}`,
    );
  }
}

function brokenOf({ measured, verdicts }: Omit<Result, 'name'>): Verdict[] {
  const noise = noiseOf(measured);
  return verdicts.filter(
    (verdict) => !verdict.aim && verdict.measured > verdict.limit * FAILS_AT * (verdict.absolute ? noise : 1),
  );
}

async function attempt(name: string, benchmark: Benchmark, attempts = ATTEMPTS): Promise<Result> {
  const options = quick ? { samples: 15, sampleMs: 8 } : {};
  const measured = benchmark.async ? await measureAsync(benchmark, options) : measure(benchmark, options);
  const verdicts = judge(benchmark.limits, measured);
  if (brokenOf({ measured, verdicts }).length > 0 && attempts > 1) return attempt(name, benchmark, attempts - 1);
  return { name, measured, verdicts };
}

/** What ran before in a process stays in its caches and its optimized code: each file has a process of its own. */
function runApart(files: readonly string[]): never {
  const results: Result[] = [];
  let failed = false;
  for (const file of files) {
    const child = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename, file, ...args.filter((arg) => arg.startsWith('--'))],
      { stdio: ['ignore', json ? 'pipe' : 'inherit', 'inherit'], encoding: 'utf8', maxBuffer: MAX_OUTPUT_BYTES },
    );
    failed ||= child.status !== 0;
    if (json && child.stdout) results.push(...(JSON.parse(child.stdout) as Result[]));
  }
  if (json) console.log(JSON.stringify(results, null, 2));
  process.exit(failed ? 1 : 0);
}

const results: Result[] = [];
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (files.length > 1) runApart(files);
for (const file of files) {
  const module: { benchmarks: readonly Benchmark[] | (() => Promise<readonly Benchmark[]>) } = await import(
    `./${file}`
  );
  const benchmarks = typeof module.benchmarks === 'function' ? await module.benchmarks() : module.benchmarks;
  for (const benchmark of benchmarks) {
    const result = await attempt(`${file}: ${benchmark.name}`, benchmark);
    results.push(result);
    if (!json) print(result);
  }
}

if (json) console.log(JSON.stringify(results, null, 2));
const broken = results.flatMap(brokenOf);
if (broken.length > 0) {
  console.error(
    `\n${broken.length} over ${FAILS_AT} times the limit: ${broken.map((verdict) => verdict.text).join('; ')}`,
  );
  process.exit(1);
}
