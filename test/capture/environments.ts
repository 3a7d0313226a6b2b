import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emitter, JavaEmitter, NodeEmitter, PythonEmitter } from './emitter.ts';

/** Where environments are made and kept. */
export const ENVIRONMENTS = join(import.meta.dirname, '..', '..', '.data', 'capture');

const INSTALL_SECONDS = 600;

/** A place in which an emitter's script can run. */
export interface Environment {
  /** The program and its arguments, up to the name of the case. */
  readonly command: readonly [string, ...string[]];
  /** The named packages as they were found: `langsmith@0.12.0 + openai@6.49.0`. */
  readonly madeWith: string;
}

/** Makes the emitter's environment unless it stands already. Throws when the packages do not install. */
export function environment(emitter: Emitter): Environment {
  if ('requirements' in emitter) return pythonEnvironment(emitter);
  return 'dependencies' in emitter ? nodeEnvironment(emitter) : javaEnvironment(emitter);
}

function pythonEnvironment({ requirements, named, script }: PythonEmitter): Environment {
  const dir = join(ENVIRONMENTS, folderName(requirements));
  const python = join(dir, 'bin', 'python');
  once(dir, () => {
    run('python3', ['-m', 'venv', dir]);
    run(python, ['-m', 'pip', 'install', '--quiet', '--upgrade', 'pip', 'setuptools<80']);
    run(python, ['-m', 'pip', 'install', '--quiet', ...requirements]);
  });
  const list = 'import sys, importlib.metadata as m; print(" + ".join(f"{n}@{m.version(n)}" for n in sys.argv[1:]))';
  return {
    command: [python, join(import.meta.dirname, 'python', script)],
    madeWith: spawnSync(python, ['-c', list, ...named], { encoding: 'utf8' }).stdout.trim(),
  };
}

function nodeEnvironment({ dependencies, named, script }: NodeEmitter): Environment {
  const dir = join(ENVIRONMENTS, `node${folderName(Object.keys(dependencies))}`);
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies });
  const stale = existsSync(join(dir, 'package.json')) && readFileSync(join(dir, 'package.json'), 'utf8') !== manifest;
  once(
    dir,
    () => {
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, 'package.json'), manifest);
      run('npm', ['install', '--prefix', dir, '--no-audit', '--no-fund', '--loglevel=error']);
    },
    stale,
  );
  // A script finds packages from where it stands.
  cpSync(join(import.meta.dirname, 'node'), join(dir, 'scripts'), { recursive: true });
  const version = (name: string) =>
    JSON.parse(readFileSync(join(dir, 'node_modules', name, 'package.json'), 'utf8')).version;
  return {
    command: [process.execPath, join(dir, 'scripts', script)],
    madeWith: named.map((name) => `${name}@${version(name)}`).join(' + '),
  };
}

function javaEnvironment({ artifacts, named, script }: JavaEmitter): Environment {
  const dir = join(ENVIRONMENTS, folderName(artifacts));
  const classpath = join(dir, 'classpath');
  once(dir, () => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'pom.xml'), pom(artifacts));
    run('mvn', ['-q', '-B', '-f', dir, 'dependency:build-classpath', `-Dmdep.outputFile=${classpath}`]);
  });
  return {
    command: ['java', '-cp', readFileSync(classpath, 'utf8').trim(), join(import.meta.dirname, 'java', script)],
    madeWith: artifacts
      .map((artifact) => artifact.split(':'))
      .filter(([, name]) => named.includes(name ?? ''))
      .map(([, name, version]) => `${name}@${version}`)
      .join(' + '),
  };
}

function pom(artifacts: readonly string[]): string {
  const dependencies = artifacts.map((artifact) => {
    const [group, name, version] = artifact.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>capture</groupId><artifactId>capture</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependencies.join('\n')}</dependencies></project>
`;
}

function folderName(packages: readonly string[]): string {
  return packages
    .join('_')
    .replace(/[^\w.-]+/g, '-')
    .slice(0, 200);
}

function once(dir: string, make: () => void, again = false): void {
  const ready = join(dir, 'ready');
  if (existsSync(ready) && !again) return;
  mkdirSync(ENVIRONMENTS, { recursive: true });
  make();
  writeFileSync(ready, '');
}

function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: INSTALL_SECONDS * 1000 });
  if (done.status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed`);
}
