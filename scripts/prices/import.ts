/**
 * Makes the price table from its sources. The build does not need it: its output is committed.
 *
 *     npm run prices:import -- FOLDER       FOLDER holds portkey/*.json, genai-prices-v2.json, litellm.json, portkey-changes.jsonl
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendTo, type PreviousTable } from './append.ts';
import { buildTable } from './build-table.ts';
import { compareWithLiteLlm, lint } from './lint.ts';
import { readSources, SNAPSHOT } from './read-sources.ts';
import { writeTable } from './write-table.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run prices:import -- FOLDER');
  process.exit(2);
}
const sources = readSources(folder);
const table = appendTo(await committedTable(), buildTable(sources));
const errors = [...lint(table), ...compareWithLiteLlm(table, sources.litellm, SNAPSHOT.litellm)];
if (errors.length > 0) {
  for (const error of errors) console.error(error);
  console.error(
    `${errors.length} prices refused: correct them in corrections.ts, or acknowledge them in acknowledged.ts`,
  );
  process.exit(1);
}
const target = join(import.meta.dirname, '../../core/src/cost/prices');
for (const each of ['generated', 'providers']) {
  rmSync(join(target, each), { recursive: true, force: true });
  mkdirSync(join(target, each), { recursive: true });
}
for (const [file, text] of writeTable(table)) writeFileSync(join(target, file), text);
console.log(`${table.providers.size} providers, ${table.nameCount} names, version ${table.version}`);
for (const fault of table.report) console.log(fault);

/** The history as it is committed; `undefined` before the first import. */
async function committedTable(): Promise<PreviousTable | undefined> {
  if (!existsSync(join(import.meta.dirname, '../../core/src/cost/prices/generated/history.generated.ts')))
    return undefined;
  const { priceHistory } = await import('../../core/src/cost/prices/history.ts');
  return { version: priceHistory.version, providers: priceHistory.providers, sources: priceHistory.sources ?? [] };
}
