import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const appDir = join(root, 'examples/nextjs');
const next = join(root, 'node_modules/next/dist/bin/next');

/** What the app is made of, in the order in which it is built. */
const packages = ['core', 'integrations/vercel-ai', 'integrations/auto'];

/** Next.js bundles packages as a user gets them: builds those whose sources are newer than what was built. */
export async function buildPackages(onBuild: (name: string) => void = () => {}): Promise<void> {
  for (const name of packages) {
    const dir = join(root, name);
    if (newest(join(dir, 'dist')) > newest(join(dir, 'src'))) continue;
    onBuild(name);
    await run('npm', ['run', 'build', '--silent', '-w', name], 'ignore');
  }
}

/** `next build`, as a user has it, when anything is newer than the last one that came to its end. */
export async function buildApp(directory = appDir): Promise<void> {
  const built = join(directory, '.next/built');
  const sources = ['app', 'lib']
    .map((dir) => join(directory, dir))
    .concat(packages.map((name) => join(root, name, 'dist')));
  const last = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (sources.every((dir) => newest(dir) < last)) return;
  await run(process.execPath, [next, 'build', directory], 'pipe');
  writeFileSync(built, '');
}

/** When the last file below was written, in milliseconds since 1970; 0 where there is none. */
function newest(dir: string): number {
  if (!existsSync(dir)) return 0;
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

export interface RunningApp {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly ended: Promise<unknown>;
  /** What it printed so far. */
  output(): string;
  close(): Promise<void>;
}

/** `next start` or `next dev` on loopback, on a free port; resolves when it answers. */
export async function startApp(
  command: 'start' | 'dev',
  environment: Readonly<Record<string, string>>,
  onLine: (line: string) => void = () => {},
  directory = appDir,
): Promise<RunningApp> {
  const child = spawn(process.execPath, [next, command, directory, '--port', '0', '--hostname', '127.0.0.1'], {
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let printed = '';
  let local: string | undefined;
  const url = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        printed += `${line}\n`;
        onLine(line);
        local ??= /Local:\s+(http:\S+)/.exec(line)?.[1];
        if (local !== undefined && line.includes('Ready')) resolve(local);
      });
    }
    ended.then(([code]) => reject(new Error(`next ${command} ended with ${code}\n${printed}`)), reject);
  });
  const running = { url: await url, ended, output: () => printed };
  return {
    ...running,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** `output`: what becomes of the standard output; with `pipe` it is in the error's message, as the standard error is. */
async function run(command: string, args: string[], output: 'ignore' | 'pipe'): Promise<void> {
  const child = spawn(command, args, { cwd: root, env: cleanEnvironment(), stdio: ['ignore', output, 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${printed}`);
}

/** No settings of the machine's own, and nothing that Next.js tells its makers. */
function cleanEnvironment(): Record<string, string | undefined> {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
