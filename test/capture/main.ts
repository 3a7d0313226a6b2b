/**
 * Captures spans of other ecosystems' instrumentations: runs the real package against the loopback provider, keeps what it
 * exports as OTLP/JSON, and records the truth from the provider's ledger.
 *
 *     npm run capture -- [--list] [EMITTER…]
 *
 * Needs Python 3.11 with venv, npm, and for the Java emitters a JDK and Maven. Environments are made in `.data/capture` and kept there.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Provider, startProvider } from '../provider/provider.ts';
import type { Emitter } from './emitter.ts';
import { emitters } from './emitters.ts';
import { ENVIRONMENTS, type Environment, environment } from './environments.ts';
import { modelCallsOnly } from './model-calls.ts';
import { type Received, startReceiver } from './receiver.ts';
import { type Place, scrub } from './scrub.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURES = join(ROOT, 'test', 'fixtures', 'captured');
const CASE_SECONDS = 90;

function runCase(
  [program, ...args]: Environment['command'],
  name: string,
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd: string },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args, name], {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: CASE_SECONDS * 1000,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Where the clients of every API find the loopback provider, and the exporters the loopback endpoint. */
function loopback(provider: Provider, receiver: Received): NodeJS.ProcessEnv {
  const origin = new URL(provider.url).origin;
  return {
    PROVIDER_ORIGIN: origin,
    OPENAI_API_KEY: 'sk-loopback',
    OPENAI_BASE_URL: provider.url,
    ANTHROPIC_API_KEY: 'sk-ant-loopback',
    ANTHROPIC_BASE_URL: origin,
    GEMINI_API_KEY: 'loopback',
    GOOGLE_GEMINI_BASE_URL: origin,
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    LANGSMITH_ENDPOINT: receiver.url,
    OTEL_SERVICE_NAME: 'capture-lab',
    NO_PROXY: '127.0.0.1',
  };
}

/** Calls that were refused were not billed and are no model calls. */
function truthOf(provider: Provider, madeWith: string) {
  const calls = provider.served.map(({ requestModel, answeredModel, billed, usage }) => ({
    requestModel,
    responseModel: answeredModel,
    inputTokensTotal: billed.inputTokens,
    outputTokensTotal: billed.outputTokens,
    cacheReadInputTokens: billed.cacheReadTokens,
    cacheWriteInputTokens: billed.cacheWriteTokens ?? 0,
    ...(billed.cacheWrite1hTokens && { cacheWrite1hInputTokens: billed.cacheWrite1hTokens }),
    reasoningOutputTokens: billed.reasoningTokens,
    ...(usage ? {} : { usageSent: false }),
  }));
  const sum = (key: 'inputTokensTotal' | 'outputTokensTotal') => calls.reduce((total, call) => total + call[key], 0);
  return { madeWith, calls, inputTokensTotal: sum('inputTokensTotal'), outputTokensTotal: sum('outputTokensTotal') };
}

/** Resolves with the truth of a case that was captured, and with what was said by one that was not. */
async function capture(emitter: Emitter, { command, madeWith }: Environment, name: string) {
  const [provider, receiver] = await Promise.all([startProvider(), startReceiver()]);
  const made = mkdtempSync(join(tmpdir(), 'capture-'));
  const home = join(made, 'lab');
  mkdirSync(home);
  const { code, output } = await runCase(command, name, {
    cwd: home,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      GIT_CEILING_DIRECTORIES: tmpdir(),
      ...loopback(provider, receiver),
      ...emitter.env,
    },
  });
  const spans = emitter.modelCallsOnly ? modelCallsOnly(receiver.traces()) : receiver.traces();
  const logs = receiver.logs();
  const exported = spans.resourceSpans.length + logs.resourceLogs.length;
  const ok = code === 0 && provider.requests.length > 0 && exported > 0;
  if (ok) {
    const place: Place = {
      ports: [provider.url, receiver.url].map((url) => new URL(url).port),
      folders: [home, ENVIRONMENTS, ROOT],
    };
    mkdirSync(join(FIXTURES, emitter.name), { recursive: true });
    const file = join(FIXTURES, emitter.name, name);
    writeFileSync(`${file}.json`, scrub(spans, place));
    if (logs.resourceLogs.length > 0) writeFileSync(`${file}.logs.json`, scrub(logs, place));
  }
  const batches = `${spans.resourceSpans.length} span batches, ${logs.resourceLogs.length} log batches`;
  const truth = truthOf(provider, madeWith);
  const failed = `exit ${code}, ${batches}, ${provider.requests.map(({ path, status }) => `${path} ${status}`).join(', ') || 'no requests'}`;
  await Promise.all([provider.close(), receiver.close()]);
  rmSync(made, { recursive: true, force: true, maxRetries: 3 });
  if (!ok) return { report: `✗ ${name}: ${failed}\n${output.split('\n').slice(-12).join('\n')}` };
  return { truth, report: `✓ ${name}: ${truth.calls.length} calls, ${batches}` };
}

const args = process.argv.slice(2);
if (args.includes('--list') || args.includes('--help')) {
  for (const emitter of emitters) console.log(`${emitter.name.padEnd(36)} ${emitter.cases.join(' ')}`);
  process.exit(0);
}

let failures = 0;
for (const emitter of emitters.filter(({ name }) => args.length === 0 || args.some((word) => name.includes(word)))) {
  console.log(`${emitter.name}: preparing`);
  try {
    const place = environment(emitter);
    const file = join(FIXTURES, emitter.name, 'truth.json');
    const truth: Record<string, unknown> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    for (const name of emitter.cases) {
      const captured = await capture(emitter, place, name);
      console.log(`  ${captured.report}`);
      if (captured.truth) truth[`${name}.json`] = captured.truth;
      else failures += 1;
    }
    if (Object.keys(truth).length > 0) writeFileSync(file, `${JSON.stringify(truth, null, 1)}\n`);
  } catch (error) {
    console.error(`${emitter.name}: ${String(error)}`);
    failures += 1;
  }
}
process.exit(failures === 0 ? 0 : 1);
