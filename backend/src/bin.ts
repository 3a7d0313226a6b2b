#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `portkey-otel needs Node 24 or newer; this is ${process.version}. Install it from nodejs.org, or run: npx -p node@24 -p portkey-otel portkey-otel\n`,
  );
  process.exit(1);
}
const { run } = await import('./cli/program.ts');
process.exitCode = await run(process.argv);

export {};
