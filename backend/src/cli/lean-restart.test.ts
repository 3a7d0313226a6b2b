import { expect, test } from 'vitest';
import { leanRestart, type RunningProcess } from './lean-restart.ts';

const RUNNING: RunningProcess = {
  platform: 'linux',
  execPath: '/usr/bin/node',
  execArgv: ['--enable-source-maps'],
  argv: ['/usr/bin/node', '/usr/bin/portkey-otel', 'serve', '--port', '0'],
  env: { PATH: '/usr/bin' },
  canReplace: true,
  hasChannel: false,
};
const FLAG = '--max-semi-space-size=8';
const ARGS = ['/usr/bin/node', '--enable-source-maps', FLAG, '/usr/bin/portkey-otel', 'serve', '--port', '0'];

test('starts again with smaller spaces for new objects and with few heaps', () => {
  expect(leanRestart(RUNNING)).toEqual({
    file: '/usr/bin/node',
    args: ARGS,
    env: { PATH: '/usr/bin', MALLOC_ARENA_MAX: '2' },
  });
});

test('once', () => {
  const { args, env } = leanRestart(RUNNING)!;
  expect(leanRestart({ ...RUNNING, execArgv: args.slice(1, 3), env })).toBeUndefined();
});

test.each<[string, Partial<RunningProcess>]>([
  ['a system where it is not tried', { platform: 'darwin' }],
  ['Windows', { platform: 'win32', canReplace: false }],
  ['a runtime that cannot replace a process', { canReplace: false }],
  ['a process that another talks to', { hasChannel: true }],
  ['both set by the user', { execArgv: ['--max_semi_space_size=16'], env: { MALLOC_ARENA_MAX: '4' } }],
  [
    'both set otherwise',
    { env: { NODE_OPTIONS: '--max-semi-space-size=16', GLIBC_TUNABLES: 'glibc.malloc.arena_max=1' } },
  ],
])('goes on as it is: %s', (_, running) => {
  expect(leanRestart({ ...RUNNING, ...running })).toBeUndefined();
});

test('what the user has set stays', () => {
  const withFlag = leanRestart({ ...RUNNING, execArgv: ['--max-semi-space-size=32'] })!;
  expect(withFlag.args.filter((arg) => arg.includes('semi-space'))).toEqual(['--max-semi-space-size=32']);
  expect(leanRestart({ ...RUNNING, env: { MALLOC_ARENA_MAX: '8' } })!.env.MALLOC_ARENA_MAX).toBe('8');
});
