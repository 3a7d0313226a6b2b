import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { randomOf, turnOf } from '../demo/traffic.ts';
import { type Opened, send, setStage } from './stage.ts';

/** `npm run screenshots`: the pictures of the README and of the catalogue, of the real plugin with made-up traffic. */
const FOLDER = join(import.meta.dirname, '../src/img/screenshots');
const HOUR_MS = 3_600_000;

const stage = await setStage();
try {
  const random = randomOf(7);
  const now = Date.now();
  for (let endMs = now - 24 * HOUR_MS; endMs < now; endMs += 120_000) {
    const { request, feedback } = turnOf(random, endMs);
    await send(stage.backend, JSON.stringify(request));
    if (feedback) await send(stage.backend, JSON.stringify(feedback), {}, '/v1/feedback');
  }
  const conversationId = `ada-${new Date(now - HOUR_MS).toISOString().slice(0, 13)}`;
  await mkdir(FOLDER, { recursive: true });
  await shoot('overview', stage.openPage({ dashboard: 'overview' }));
  await shoot('cost', stage.openPage({ dashboard: 'cost', theme: 'light' }));
  await shoot(
    'users',
    stage.openPage({ dashboard: 'users-and-conversations', 'var-conversation': conversationId }),
    1_300,
  );
  await shoot(
    'search',
    stage.open({ queryType: 'search', conditions: [{ field: 'cost', comparison: '>', value: '0.005' }] }),
  );
  await shoot('conversation', stage.open({ queryType: 'conversation', conversationId }), 1_100);
} finally {
  await stage.close();
}

async function shoot(name: string, opened: Promise<Opened>, height = 900): Promise<void> {
  const { page } = await opened;
  await page.setViewportSize({ width: 1400, height });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}
