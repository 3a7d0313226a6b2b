import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const settings = join(homedir(), '.gemini');
mkdirSync(settings, { recursive: true });
writeFileSync(
  join(settings, 'settings.json'),
  JSON.stringify({
    security: { auth: { selectedType: 'gemini-api-key' } },
    privacy: { usageStatisticsEnabled: false },
    general: { disableAutoUpdate: true, enableAutoUpdate: false },
    telemetry: {
      enabled: true,
      traces: true,
      target: 'local',
      otlpEndpoint: process.env.OTEL_EXPORTER_OTLP_ENDPOINT,
      otlpProtocol: 'http',
      logPrompts: true,
    },
  }),
);
const require = createRequire(import.meta.url);
const cli = join(dirname(require.resolve('@google/gemini-cli/package.json')), 'bundle', 'gemini.js');
const prompts = {
  chat: 'What is the capital of Portugal? [[steps:0]]',
  cached: 'Sum up the long text above. [[steps:0]] [[cached:1536]]',
  'agent-tools': 'List the files of this folder. [[tool:list_directory]]',
  error: 'Fail, please. [[error:400]]',
};
const name = process.argv[2];
const done = spawnSync(process.execPath, [cli, '--model', 'gemini-2.5-flash', '--prompt', prompts[name]], {
  stdio: ['ignore', 'inherit', 'inherit'],
  timeout: 75_000,
  env: { ...process.env, GEMINI_CLI_TRUST_WORKSPACE: 'true', GEMINI_CLI_NO_RELAUNCH: 'true' },
});
process.exit(name === 'error' ? 0 : (done.status ?? 1));
