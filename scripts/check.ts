/**
 * All static checks, two at a time, each with its time; the output of those that fail.
 *
 *     npm run check              everything
 *     npm run check -- types     only the checks whose name starts so
 */
import { spawn } from 'node:child_process';
import { checks } from './checks.ts';

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

function run(name: string, command: string): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      resolve({ name, ok: code === 0, seconds: (performance.now() - started) / 1000, output });
    });
  });
}

const wanted = process.argv.slice(2);
const queue = checks.filter((check) => wanted.length === 0 || wanted.some((prefix) => check.name.startsWith(prefix)));
const done = new Map<string, Promise<Outcome>>();
const failures: Outcome[] = [];
const started = performance.now();

async function worker(): Promise<void> {
  for (let check = queue.shift(); check; check = queue.shift()) {
    const before = check.after && (await done.get(check.after));
    const outcome =
      before && !before.ok
        ? { name: check.name, ok: false, seconds: 0, output: `not run: "${check.after}" failed` }
        : await (() => {
            const running = run(check.name, check.command);
            done.set(check.name, running);
            return running;
          })();
    if (!outcome.ok) failures.push(outcome);
    console.log(
      `${outcome.ok ? '✓' : '✗'} ${outcome.name.padEnd(16)} ${outcome.seconds.toFixed(1).padStart(6)} s   ${check.what}`,
    );
  }
}

await Promise.all([worker(), worker()]);
for (const failure of failures) console.error(`\n✗ ${failure.name}\n${failure.output}`);
console.log(
  `\n${failures.length === 0 ? 'all checks passed' : `${failures.length} failed`} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exit(failures.length === 0 ? 0 : 1);
