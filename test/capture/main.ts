/**
 * Captures spans of other ecosystems' instrumentations: runs the real package against the loopback provider, keeps what it
 * exports as OTLP/JSON, and records the truth from the provider's ledger.
 *
 *     npm run capture -- [--list] [EMITTER…]
 *
 * Needs Python 3.11 with venv. Environments are made in `.data/capture` and kept there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Provider, startProvider } from '../provider/provider.ts';
import { type Emitter, emitters } from './emitters.ts';
import { startReceiver } from './receiver.ts';
import { scrub } from './scrub.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENVIRONMENTS = join(ROOT, '.data', 'capture');
const FIXTURES = join(ROOT, 'test', 'fixtures', 'captured');
const CASE_SECONDS = 90;

function environment(emitter: Emitter): string {
  const dir = join(ENVIRONMENTS, emitter.requirements.join('_').replace(/[^\w.-]+/g, '-'));
  const python = join(dir, 'bin', 'python');
  if (existsSync(join(dir, 'ready'))) return python;
  mkdirSync(ENVIRONMENTS, { recursive: true });
  for (const [command, ...args] of [
    ['python3', '-m', 'venv', dir],
    [python, '-m', 'pip', 'install', '--quiet', '--upgrade', 'pip', 'setuptools<80'],
    [python, '-m', 'pip', 'install', '--quiet', ...emitter.requirements],
  ]) {
    const done = spawnSync(command ?? '', args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
    if (done.status !== 0) throw new Error(`${emitter.name}: "${command} ${args.join(' ')}" failed`);
  }
  writeFileSync(join(dir, 'ready'), '');
  return python;
}

function versions(python: string, emitter: Emitter): string {
  const script = 'import sys, importlib.metadata as m; print(" + ".join(f"{n}@{m.version(n)}" for n in sys.argv[1:]))';
  return spawnSync(python, ['-c', script, ...emitter.named], { encoding: 'utf8' }).stdout.trim();
}

function runCase(
  python: string,
  emitter: Emitter,
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(python, [join(import.meta.dirname, 'python', emitter.script), name], {
      env,
      timeout: CASE_SECONDS * 1000,
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.resume();
    child.on('close', (code) => resolve({ code, stderr }));
  });
}

/** Calls that were refused were not billed and are no model calls. */
function truthOf(provider: Provider, madeWith: string) {
  const calls = provider.served.map((call) => ({
    requestModel: call.requestModel,
    responseModel: call.answeredModel,
    inputTokensTotal: call.billed.inputTokens,
    outputTokensTotal: call.billed.outputTokens,
    cacheReadInputTokens: call.billed.cacheReadTokens,
    cacheWriteInputTokens: 0,
    reasoningOutputTokens: call.billed.reasoningTokens,
    ...(call.usage ? {} : { usageSent: false }),
  }));
  const sum = (key: 'inputTokensTotal' | 'outputTokensTotal') => calls.reduce((total, call) => total + call[key], 0);
  return { madeWith, calls, inputTokensTotal: sum('inputTokensTotal'), outputTokensTotal: sum('outputTokensTotal') };
}

const args = process.argv.slice(2);
if (args.includes('--list') || args.includes('--help')) {
  for (const emitter of emitters) console.log(`${emitter.name.padEnd(32)} ${emitter.cases.join(' ')}`);
  process.exit(0);
}

let failures = 0;
for (const emitter of emitters.filter(({ name }) => args.length === 0 || args.some((word) => name.includes(word)))) {
  console.log(`${emitter.name}: preparing`);
  let python: string;
  try {
    python = environment(emitter);
  } catch (error) {
    console.error(String(error));
    failures += 1;
    continue;
  }
  const madeWith = versions(python, emitter);
  const truth: Record<string, unknown> = {};
  for (const name of emitter.cases) {
    const [provider, receiver] = await Promise.all([startProvider(), startReceiver()]);
    const { code, stderr } = await runCase(python, emitter, name, {
      PATH: process.env.PATH,
      HOME: join(ENVIRONMENTS, 'home'),
      OPENAI_API_KEY: 'sk-loopback',
      OPENAI_BASE_URL: provider.url,
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
      OTEL_SERVICE_NAME: 'capture-lab',
      NO_PROXY: '127.0.0.1',
      ...emitter.env,
    });
    const traces = receiver.traces();
    const logs = receiver.logs();
    const key = `${emitter.name}/${name}.json`;
    if (code !== 0 || provider.requests.length === 0) {
      failures += 1;
      console.error(
        `  ✗ ${name}: exit ${code}, ${provider.requests.length} requests\n${stderr.split('\n').slice(-12).join('\n')}`,
      );
    } else {
      mkdirSync(join(FIXTURES, emitter.name), { recursive: true });
      const ports = [provider.url, receiver.url].map((url) => new URL(url).port);
      writeFileSync(join(FIXTURES, key), scrub(traces, ports));
      if (logs.resourceLogs.length > 0)
        writeFileSync(join(FIXTURES, `${emitter.name}/${name}.logs.json`), scrub(logs, ports));
      truth[`${name}.json`] = truthOf(provider, madeWith);
      console.log(
        `  ✓ ${name}: ${provider.served.length} calls, ${traces.resourceSpans.length} span batches, ${logs.resourceLogs.length} log batches`,
      );
    }
    await Promise.all([provider.close(), receiver.close()]);
  }
  if (Object.keys(truth).length > 0) {
    writeFileSync(join(FIXTURES, emitter.name, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  }
}
process.exit(failures === 0 ? 0 : 1);
