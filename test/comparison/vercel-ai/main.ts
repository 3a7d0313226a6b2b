/**
 * Runs the same calls of the AI SDK under each telemetry and writes what each of them lost into `docs/comparison.md`:
 *
 *     node --conditions=@portkey-otel/source test/comparison/vercel-ai/main.ts           all
 *     node --conditions=@portkey-otel/source test/comparison/vercel-ai/main.ts --show    also the spans of each
 *
 * Their packages are installed into `.data/comparison`, in the versions named below.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProvider } from '../../provider/provider.ts';
import { writeSection } from '../document.ts';
import { linkedRequests, losses, type SubjectSpan } from './losses.ts';

const PACKAGES = {
  ai: '7.0.173',
  '@ai-sdk/openai-compatible': '3.0.92',
  '@ai-sdk/otel': '1.0.173',
  '@arizeai/openinference-vercel': '3.2.1',
  '@langfuse/otel': '5.11.1',
  '@langfuse/vercel-ai-sdk': '5.11.1',
  '@opentelemetry/api': '1.9.1',
  '@opentelemetry/exporter-trace-otlp-http': '0.223.0',
  '@opentelemetry/sdk-trace-base': '2.12.1',
  '@opentelemetry/sdk-trace-node': '2.12.0',
  '@opentelemetry/semantic-conventions': '^1.41.1',
};

const SUBJECTS = [
  { name: 'portkey-otel', title: 'this project' },
  { name: '@ai-sdk/otel', title: `\`@ai-sdk/otel\` ${PACKAGES['@ai-sdk/otel']}` },
  { name: 'Langfuse', title: `Langfuse ${PACKAGES['@langfuse/vercel-ai-sdk']}` },
  { name: 'OpenInference', title: `OpenInference ${PACKAGES['@arizeai/openinference-vercel']}` },
];

const SCENARIOS = [
  'generate',
  'stream',
  'tools',
  'object',
  'generateObject',
  'embed',
  'rerank',
  'image',
  'error',
  'error in a stream',
  'connection cut',
  'abort',
  'disconnect',
  'retry',
];

const directory = join(import.meta.dirname, '..', '..', '..', '.data', 'comparison', 'vercel-ai');
const show = process.argv.includes('--show');

function install(): void {
  mkdirSync(directory, { recursive: true });
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES });
  const written = join(directory, 'package.json');
  if (readOr(written) !== manifest) {
    writeFileSync(written, manifest);
    const args = ['install', '--prefix', directory, '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', args, { stdio: 'inherit', timeout: 600_000 });
    if (status !== 0) throw new Error('the packages did not install');
  }
  for (const file of ['subject.mjs', 'subjects.mjs']) cpSync(join(import.meta.dirname, file), join(directory, file));
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What one telemetry lost, by scenario, and how many requests it linked to their spans. */
async function run(subject: string): Promise<string[]> {
  const provider = await startProvider();
  const child = spawn(process.execPath, ['--conditions=@portkey-otel/source', join(directory, 'subject.mjs')], {
    env: { PATH: process.env.PATH, PROVIDER_URL: provider.url, SUBJECT: subject },
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: 300_000,
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const lost: string[] = [];
  const requests = { linked: 0, all: 0 };
  for (const scenario of SCENARIOS) {
    provider.reset();
    child.stdin.write(`${scenario}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${subject} ended in "${scenario}"`);
    const spans: SubjectSpan[] = JSON.parse(value);
    // A stream that was left is in the ledger when the provider noticed.
    for (let turn = 0; turn < 40 && provider.served.length < answered(provider.requests); turn += 1) await sleep(50);
    if (show) console.log(`\n${subject}: ${scenario}\n${JSON.stringify(spans, null, 1)}`);
    const found = losses(spans, provider);
    console.log(`${subject.padEnd(14)} ${scenario.padEnd(18)} ${found.join('; ') || 'nothing lost'}`);
    lost.push(found.length === 0 ? '–' : found.join('; '));
    requests.linked += linkedRequests(spans, provider);
    requests.all += provider.requests.length;
  }
  child.stdin.end();
  await once(child, 'exit');
  await provider.close();
  return [...lost, `${requests.linked} of ${requests.all}`];
}

function answered(requests: readonly { status: number }[]): number {
  return requests.filter(({ status }) => status === 200).length;
}

install();
const columns: string[][] = [];
for (const { name } of SUBJECTS) columns.push(await run(name));
const rows = [...SCENARIOS, 'requests that carry the id of a span'].map((scenario, row) => [
  scenario,
  ...columns.map((column) => column[row] ?? ''),
]);
const head = ['', ...SUBJECTS.map(({ title }) => title)];
const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
writeSection('vercel-ai', table);
