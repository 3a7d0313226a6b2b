import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const endpoint = process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
const settings = join(homedir(), '.codex');
mkdirSync(settings, { recursive: true });
writeFileSync(
  join(settings, 'config.toml'),
  `model = "gpt-5-mini"
model_provider = "loopback"
check_for_update_on_startup = false
approval_policy = "never"
sandbox_mode = "read-only"

[model_providers.loopback]
name = "loopback"
base_url = "${process.env.OPENAI_BASE_URL}"
env_key = "OPENAI_API_KEY"
wire_api = "responses"
request_max_retries = 0
stream_max_retries = 0

[otel]
environment = "lab"
log_user_prompt = true
exporter = { otlp-http = { endpoint = "${endpoint}/v1/logs", protocol = "json" } }
trace_exporter = { otlp-http = { endpoint = "${endpoint}/v1/traces", protocol = "json" } }

[analytics]
enabled = false
`,
);
const prompts = {
  chat: 'What is the capital of Portugal? [[steps:0]]',
  cached: 'Sum up the long text above. [[steps:0]] [[cached:1536]]',
  'agent-tools': 'Plan the work. [[tool:update_plan]]',
};
const cli = join(import.meta.dirname, '..', 'node_modules', '.bin', 'codex');
const done = spawnSync(cli, ['exec', '--skip-git-repo-check', prompts[process.argv[2]]], {
  stdio: ['ignore', 'inherit', 'inherit'],
  timeout: 75_000,
});
process.exit(done.status ?? 1);
