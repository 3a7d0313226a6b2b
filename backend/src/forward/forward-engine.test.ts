import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ForwardEngine } from './forward-engine.ts';
import { forwardTargets } from './target-config.ts';

const HOUR_MS = 3_600_000;

test('a clock that is set back holds up nothing', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-clock-'));
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const urls = [`http://127.0.0.1:${(server.address() as AddressInfo).port}`];
  const counted: string[] = [];
  const engine = await ForwardEngine.open({
    directory,
    targets: forwardTargets({ urls, file: undefined, environment: {} }),
    settleMs: 10,
    retentionMs: 24 * HOUR_MS,
    log: () => {},
    store: {
      trace: async () => undefined,
      changedSince: async () => [],
      spanCounts: async (traces) => {
        counted.push(...traces.map(({ traceId }) => traceId));
        return traces.map(() => 1);
      },
    },
  });
  engine.touch('one', 'before', Date.now() + 10 * HOUR_MS);
  engine.touch('one', 'after', Date.now());
  await vi.waitFor(() => expect(counted).toEqual(['before', 'after']), 5_000);
  await engine.close();
  server.close();
  rmSync(directory, { recursive: true });
});
