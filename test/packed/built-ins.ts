import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';

const IMPORTS = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["']([^"']+)["']/g;

/** Node's built-ins that a built file asks for, with all that it loads, late parts included. */
export function builtInsOf(entry: string): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const read = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      if (isBuiltin(name)) found.add(name);
      else if (/^\.\.?\/.*\.c?js$/.test(name)) read(join(dirname(file), name));
    }
  };
  read(entry);
  return [...found].sort();
}
