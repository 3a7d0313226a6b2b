import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'comparison.md');

/** Writes what was measured between the two marks of its name; the words around it are people's. */
export function writeSection(name: string, measured: string): void {
  const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const text = readFileSync(FILE, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/comparison.md has no section between ${begin} and ${end}`);
  writeFileSync(FILE, `${text.slice(0, from + begin.length)}\n\n${measured}\n\n${text.slice(to)}`);
}
