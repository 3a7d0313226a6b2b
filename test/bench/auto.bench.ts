import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark, Variant } from './benchmark.ts';

const auto = join(import.meta.dirname, '../../integrations/auto');
const register = join(auto, 'dist/register.js');

/** An app that loads no package of a model: some built-ins, a server, a request to it, and its end. */
const APP = `
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
const server = createServer((request, response) => response.end('ok')).listen(0, '127.0.0.1', async () => {
  await (await fetch('http://127.0.0.1:' + server.address().port)).text();
  server.close();
});`;

function program(name: string, ...args: string[]): Variant {
  const code = ['--input-type=module', '--eval', APP];
  return {
    name,
    run: () => execFileSync(process.execPath, [...args, ...code], { cwd: auto, env: { PATH: process.env.PATH } }),
  };
}

const PLAIN = 'an app without any package of a model';

export function benchmarks(): Promise<readonly Benchmark[]> {
  if (!existsSync(register)) throw new Error('the benchmark of auto needs a build: npm run build');
  return Promise.resolve([
    {
      name: 'start under --import, whole processes',
      iterations: 1,
      variants: [program(PLAIN), program('under --import', '--import', register)],
      limits: [{ variant: 'under --import', over: PLAIN, atMostNs: 40e6 }],
    },
  ]);
}
