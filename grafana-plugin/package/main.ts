import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCatalogueRules, RULES } from './catalogue-rules.ts';
import { readPluginFiles } from './plugin-files.ts';
import { pluginZip } from './zip.ts';

/** `npm run package [-- --publish]`: checks the built plugin by the rules of Grafana's catalogue and packs it. */
const PLUGIN = join(import.meta.dirname, '..');
const files = readPluginFiles(join(PLUGIN, 'dist'));
const isPublished = process.argv.includes('--publish');
const findings = checkCatalogueRules(files);
const refused = findings.filter(({ forPublishing }) => isPublished || !forPublishing);

for (const { rule, problem } of refused) console.error(`${rule}: ${problem}`);
if (refused.length > 0) {
  console.error(`\n${refused.length} things that Grafana's catalogue refuses; nothing was packed.`);
  process.exit(1);
}

const { id, info } = JSON.parse(readFileSync(join(PLUGIN, 'dist/plugin.json'), 'utf8'));
const zip = pluginZip(id, files);
const name = `${id}-${info.version}.zip`;
writeFileSync(join(PLUGIN, name), zip);
const digest = createHash('sha256').update(zip).digest('hex');
const open = findings.map(({ rule, problem }) => `\n  ${rule}: ${problem}`).join('');
console.log(`${RULES.length - new Set(findings.map(({ rule }) => rule)).size} of ${RULES.length} rules of the catalogue hold.
${open && `\nLeft before it is published there (\`npm run package -- --publish\` refuses them):\n${open}\n`}
  grafana-plugin/${name}   ${(zip.length / 1e6).toFixed(1)} MB, ${files.size} files
  sha256 ${digest}

Unpack it into Grafana's plugin folder and allow the unsigned plugins:

  GF_PLUGINS_ALLOW_LOADING_UNSIGNED_PLUGINS=portkeyotel-genai-app,portkeyotel-genai-datasource,portkeyotel-conversation-panel`);
