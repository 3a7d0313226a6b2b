#!/usr/bin/env node
// The command: the built program, or in a checkout that was not built its TypeScript sources, which Node 24 runs as they are.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/bin.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`portkey-otel needs Node 24 or newer; this is ${process.version}.\n`);
  process.exitCode = 1;
} else {
  const source = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
  const args = ['--conditions=@portkey-otel/source', source, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  // Ctrl-C reaches both; anything else only this process.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
