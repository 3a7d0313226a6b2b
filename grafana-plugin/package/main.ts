import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCatalogueRules, RULES } from './catalogue-rules.ts';
import { readPluginFiles } from './plugin-files.ts';
import { pluginZip } from './zip.ts';

/** `npm run package`: checks the built plugin by the rules of Grafana's catalogue and packs it. */
const PLUGIN = join(import.meta.dirname, '..');
const files = readPluginFiles(join(PLUGIN, 'dist'));
const findings = checkCatalogueRules(files);

for (const { rule, problem } of findings) console.error(`${rule}: ${problem}`);
if (findings.length > 0) {
  console.error(`\n${findings.length} things that Grafana's catalogue refuses; nothing was packed.`);
  process.exit(1);
}

const { id, info } = JSON.parse(readFileSync(join(PLUGIN, 'dist/plugin.json'), 'utf8'));
const zip = pluginZip(id, files);
const name = `${id}-${info.version}.zip`;
writeFileSync(join(PLUGIN, name), zip);
const digest = createHash('sha256').update(zip).digest('hex');
console.log(`${RULES.length} rules of the catalogue hold.

  grafana-plugin/${name}   ${(zip.length / 1e6).toFixed(1)} MB, ${files.size} files
  sha256 ${digest}

Unpack it into Grafana's plugin folder and allow the unsigned plugins:

  GF_PLUGINS_ALLOW_LOADING_UNSIGNED_PLUGINS=portkeyotel-genai-app,portkeyotel-genai-datasource,portkeyotel-conversation-panel`);
