/**
 * Installs the packed packages as users have them and runs a real export: every set of OpenTelemetry versions, every Node that
 * is promised, ESM and CommonJS. Needs a build and the registry.
 *
 *     npm run build && npm run test:packed
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fromBinary } from '@bufbuild/protobuf';
import { ExportLogsServiceRequestSchema } from '../../backend/src/otlp/generated/opentelemetry/proto/collector/logs/v1/logs_service_pb.js';
import { startIngest } from '../ingest/ingest.ts';
import { values } from '../ingest/wire.ts';
import { builtInsOf } from './built-ins.ts';
import { install, nodeOf, pack } from './project.ts';
import { nodeVersions, type VersionSet, versionSets } from './version-sets.ts';

const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-packed-'));
const ingest = await startIngest();
let logRecords = 0;
const logs = createServer(async (request, response) => {
  const { resourceLogs } = fromBinary(ExportLogsServiceRequestSchema, await buffer(request));
  logRecords += resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap((scope) => scope.logRecords)).length;
  response.end('ok');
});
await once(logs.listen(0, '127.0.0.1'), 'listening');

let failed = 0;
function report(ok: boolean, what: string, detail = ''): void {
  if (!ok) failed += 1;
  console.log(`${ok ? '✓' : '✗'} ${what}${ok || detail === '' ? '' : `\n${detail}`}`);
}

/** Spans and log records that must arrive from each program. */
const EXPECTED: Readonly<Record<string, { readonly names: readonly string[]; readonly logRecords: number }>> = {
  registered: { names: ['chat gpt-4o', 'invoke_agent helper'], logRecords: 0 },
  sdk: { names: ['chat gpt-4o', 'request'], logRecords: 1 },
  langchain: { names: ['chat'], logRecords: 0 },
  llamaindex: { names: ['chat gpt-4o'], logRecords: 0 },
  'vercel-ai': { names: ['chat gpt-4o'], logRecords: 0 },
  auto: { names: ['chat'], logRecords: 0 },
  'auto-joined': { names: ['chat'], logRecords: 0 },
};

async function runApp(node: string, project: string, format: 'mjs' | 'cjs', way: string, set: VersionSet) {
  ingest.rows.length = 0;
  logRecords = 0;
  const underImport = way.startsWith('auto') ? ['--import', '@portkey-otel/auto/register'] : [];
  const child = spawn(node, [...underImport, `main.${format}`], {
    cwd: project,
    env: {
      PATH: process.env.PATH ?? '',
      PORTKEY_API_KEY: 'pk-test',
      PORTKEY_OTEL_ENDPOINT: ingest.url,
      LOGS_ENDPOINT: `http://127.0.0.1:${(logs.address() as AddressInfo).port}`,
      SDK_TRACE: set.sdkTrace,
      WAY: way,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const { names = [], logRecords: records = 0 } = EXPECTED[way] ?? {};
  const arrived = ingest.rows.map(({ span }) => span.name).sort();
  const call = ingest.rows.find(({ span }) => span.name === 'chat gpt-4o');
  const priced = call === undefined || values(call.span.attributes)['gen_ai.usage.cost'] === 0.0035;
  const complete =
    names.every((name) => arrived.some((one) => one.startsWith(name))) && arrived.length === names.length;
  const ok = code === 0 && complete && priced && logRecords === records;
  return {
    ok,
    detail: [`exit ${code}, spans: ${arrived.join(', ')}, log records: ${logRecords}`, stdout, stderr].join('\n'),
  };
}

async function testSet(set: VersionSet, tarballs: ReadonlyMap<string, string>): Promise<void> {
  const project = join(directory, set.name.replace(/\W+/g, '-'));
  const ours = ['core', 'integrations/auto', ...Object.keys(set.integrations).map((name) => `integrations/${name}`)];
  const dependencies = {
    ...set.dependencies,
    ...Object.assign({}, ...Object.values(set.integrations)),
    ...Object.fromEntries(ours.map((folder) => [packageName(folder), `file:${tarballs.get(folder)}`])),
  };
  try {
    install(project, dependencies);
  } catch (error) {
    report(false, `${set.name}: installs without conflict`, String((error as { stderr?: unknown }).stderr ?? error));
    return;
  }
  report(true, `${set.name}: installs without conflict`);
  for (const version of nodeVersions) {
    const node = nodeOf(version, join(directory, `node-${version}`));
    for (const format of ['mjs', 'cjs'] as const) {
      for (const way of ['registered', 'sdk', ...Object.keys(set.integrations), 'auto', 'auto-joined']) {
        const { ok, detail } = await runApp(node, project, format, way, set);
        report(ok, `${set.name}, Node ${version}, ${format === 'mjs' ? 'ESM' : 'CJS'}: ${way}`, detail);
      }
    }
  }
}

const packageName = (folder: string) => `@portkey-otel/${folder.replace('integrations/', '')}`;

try {
  const dist = join(import.meta.dirname, '../../core/dist');
  for (const file of ['index.js', 'otel.js', 'prices/index.js', 'index.cjs', 'otel.cjs']) {
    const builtIns = builtInsOf(join(dist, file));
    report(builtIns.length === 0, `core/dist/${file} needs no built-in of Node`, builtIns.join(', '));
  }
  const folders = [
    'core',
    'integrations/auto',
    'integrations/langchain',
    'integrations/llamaindex',
    'integrations/vercel-ai',
  ];
  const tarballs = pack(folders, join(directory, 'tarballs'));
  for (const set of versionSets) await testSet(set, tarballs);
} finally {
  await ingest.close();
  logs.close();
  rmSync(directory, { recursive: true, force: true });
}
console.log(failed === 0 ? '\nthe packed packages work' : `\n${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
