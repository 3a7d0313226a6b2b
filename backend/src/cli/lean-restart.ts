import { accessSync, constants } from 'node:fs';

/** MB of each half of the space for new objects: Node lets that of the main thread grow to 64. */
const SEMI_SPACE_MB = 8;
const SEMI_SPACE_FLAG = '--max-semi-space-size';
/** glibc gives each of some fifteen threads a heap of its own, which seldom shrinks. */
const ARENAS = { MALLOC_ARENA_MAX: '2' };

/** What decides whether a process starts again, and how. */
export interface RunningProcess {
  readonly platform: string;
  readonly execPath: string;
  readonly execArgv: readonly string[];
  /** That of the whole process. */
  readonly argv: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly canReplace: boolean;
  /** Started by `fork`: what connects it would be lost. */
  readonly hasChannel: boolean;
}

export interface Restart {
  readonly file: string;
  /** From the name of the program on. */
  readonly args: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
}

/**
 * How the process is to start again so that it takes less memory; `undefined` when it has what it needs, or may not. Both settings
 * are read before any of our code runs. What a user has set stays.
 */
export function leanRestart(running: RunningProcess): Restart | undefined {
  const { platform, execPath, execArgv, argv, env, canReplace, hasChannel } = running;
  if (platform !== 'linux' || !canReplace || hasChannel) return undefined;
  const flags = [...execArgv, env.NODE_OPTIONS ?? ''].join(' ').replaceAll('_', '-');
  const hasFlag = flags.includes(SEMI_SPACE_FLAG);
  const hasArenas = env.MALLOC_ARENA_MAX !== undefined || (env.GLIBC_TUNABLES ?? '').includes('arena_max');
  if (hasFlag && hasArenas) return undefined;
  const flag = hasFlag ? [] : [`${SEMI_SPACE_FLAG}=${SEMI_SPACE_MB}`];
  return {
    file: execPath,
    args: [execPath, ...execArgv, ...flag, ...argv.slice(1)],
    env: hasArenas ? env : { ...env, ...ARENAS },
  };
}

/** Replaces this process by one that takes less memory, under the same id. Returns where it is that already, or where that is not possible. */
export function restartLean(): void {
  const restart = leanRestart({
    platform: process.platform,
    execPath: process.execPath,
    execArgv: process.execArgv,
    argv: process.argv,
    env: process.env,
    // Another runtime would not know the flag.
    canReplace: typeof process.execve === 'function' && process.versions.bun === undefined,
    hasChannel: process.channel !== undefined,
  });
  if (!restart) return;
  try {
    // When the system refuses to replace it, Node ends the process: what can be known is asked before.
    accessSync(restart.file, constants.X_OK);
    process.execve?.(restart.file, [...restart.args], { ...restart.env });
  } catch {
    // It takes more memory, and works.
  }
}
