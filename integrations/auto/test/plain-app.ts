import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../../..');
const examples = join(root, 'examples');

/** What an app of ours says to be traced, and what it says without. */
const LINES: readonly (readonly [ours: RegExp, plain: string])[] = [
  [/import \{[^}]*\} from '@portkey-otel\/[a-z-]+';\n/g, ''],
  [/^.*registerPortkey\(.*\n/gm, ''],
  [/^instrument(LangChain|LlamaIndex)\(.*\n/gm, ''],
  [/^await \w+\.shutdown\(\);\n/gm, ''],
  [/^ *fetch: portkeyFetch\(\),\n/gm, ''],
  [
    /portkeyHeaders\(\{ apiKey, provider: 'openai' \}\)/g,
    "{ 'x-portkey-api-key': apiKey, 'x-portkey-provider': 'openai' }",
  ],
  [/await withPortkeyMetadata\(\{[^}]*\}, async \(\) => \{\n([\s\S]*)\n\}\);/, 'await (async () => {\n$1\n})();'],
];

/** An example app without any line of ours, in `folder`; the path of its file. */
export function writePlainApp(name: string, folder: string): string {
  const from = join(examples, name);
  const to = join(folder, name);
  cpSync(from, to, { recursive: true });
  const file = join(to, 'app.ts');
  const source = readFileSync(file, 'utf8');
  const plain = LINES.reduce((text, [ours, without]) => text.replace(ours, without), source)
    // What it reads is this repository.
    .replace("new URL('../../', import.meta.url)", `new URL('${pathToFileURL(root)}/')`);
  const words = plain.replace(/x-portkey-[a-z-]+|PORTKEY_[A-Z_]+|api\.portkey\.ai/g, '');
  if (/@portkey-otel|portkey(Fetch|Headers)|withPortkey|registerPortkey|instrument[A-Z]/.test(words)) {
    throw new Error(`a line of ours is left in ${name}:\n${plain}`);
  }
  writeFileSync(file, plain);
  return file;
}
